/// Tells UTF-8 from other encodings.
enum UTF8Check {
  /// Returns the offset of the first byte that can't be UTF-8; nil if all can.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      guard let next = bytes[place...].firstIndex(where: { $0 >= 0x80 }) else { return nil }
      place = next
      guard let length = lengthOfSequence(at: place, in: bytes) else { return place }
      place += length
    }
    return nil
  }

  /// The length of the well-formed sequence of two to four bytes at an offset; nil if it is ill.
  private static func lengthOfSequence(at place: Int, in bytes: [UInt8]) -> Int? {
    let length: Int
    // The second byte is narrowed where sequences would be too long or surrogates.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    let rest = bytes[(place + 2)..<(place + length)]
    return rest.allSatisfy { $0 & 0b1100_0000 == 0b1000_0000 } ? length : nil
  }
}
