internal import ArgumentMap

/// A text that word processors have saved in UTF-16, with a mark of its byte order.
struct UTF16Text {
  /// The text in UTF-8, without the mark; what is no character is U+FFFD.
  let bytes: [UInt8]

  /// Reads a text; nil if it does not begin with the mark.
  ///
  /// - Complexity: O(n).
  init?(_ bytes: [UInt8]) {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    self.bytes = Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
