/// The encoding that most texts are in which are not in UTF-8; ISO 8859-1 is a part of it.
enum Windows1252 {
  /// What the bytes from 0x80 to 0x9F stand for; a blank where they stand for nothing.
  private static let high = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ")

  /// What a byte beyond ASCII stands for; nil for one that stands for nothing that is seen.
  static func character(of byte: UInt8) -> Character? {
    switch byte {
    case 0x80...0x9F:
      let character = high[Int(byte) - 0x80]
      return character == " " ? nil : character
    case 0xA1...0xFF where byte != 0xAD: return Character(Unicode.Scalar(byte))
    default: return nil
    }
  }
}
