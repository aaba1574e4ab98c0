/// Tells UTF-8 from other encodings.
package enum UTF8Check {
  /// Returns the offset of the first byte at or behind a place that can't be UTF-8; nil if all can.
  package static func firstInvalidByte(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var place = start
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
    guard let (length, second) = lead(bytes[place]), place + length <= bytes.count,
      second.contains(bytes[place + 1])
    else { return nil }
    let rest = bytes[(place + 2)..<(place + length)]
    return rest.allSatisfy(isContinuation) ? length : nil
  }

  /// The length of what stands for one character where none is well-formed: of the longest piece
  /// that begins one, else one byte.
  static func lengthOfSlip(at place: Int, in bytes: [UInt8]) -> Int {
    guard let (length, second) = lead(bytes[place]), place + 1 < bytes.count,
      second.contains(bytes[place + 1])
    else { return 1 }
    var end = place + 2
    while end < min(place + length, bytes.count), isContinuation(bytes[end]) { end += 1 }
    return end - place
  }

  /// The length of the sequences that a byte leads, and what may come second: that is narrowed
  /// where sequences would be too long or surrogates. Nil for a byte that leads none.
  private static func lead(_ byte: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch byte {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: nil
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }
}
