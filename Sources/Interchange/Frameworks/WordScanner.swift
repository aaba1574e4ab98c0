/// Goes through a text word by word and line by line; `\n`, `\r\n` and a lone `\r` each end a line.
struct WordScanner {
  private let bytes: [UInt8]
  /// Where it is.
  private(set) var place: Int

  /// Begins behind a byte order mark, if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place >= bytes.count }

  /// Whether a byte parts words.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether a byte ends a line.
  static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The next word of the line; nil at its end.
  mutating func nextWord() -> Range<Int>? {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), !Self.endsLine(bytes[place]) {
      place += 1
    }
    return start == place ? nil : start..<place
  }

  /// Goes to the beginning of the next line.
  mutating func skipLine() {
    while place < bytes.count, !Self.endsLine(bytes[place]) { place += 1 }
    place += 1
  }

  /// The whole number that a word is; nil if it is none, or too large for any framework.
  func number(_ word: Range<Int>) -> Int? {
    guard word.count <= 10 else { return nil }
    var value = 0
    for byte in bytes[word] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = 10 * value + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
