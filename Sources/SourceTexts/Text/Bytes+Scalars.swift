extension [UInt8] {
  /// The scalar that begins at an offset, and its length in bytes.
  ///
  /// - Parameter offset: Where a scalar of valid UTF-8 begins; must be in the array. Bytes that are
  ///   not valid come back one by one as replacement characters.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in self[(offset + 1)..<(offset + length)] {
      guard byte & 0b1100_0000 == 0b1000_0000 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0b0011_1111)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends before an offset, or a replacement character where none does; nil at the
  /// start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
    let (scalar, length) = scalar(at: start)
    return start + length == offset ? scalar : "\u{FFFD}"
  }

  /// Calls a closure with the offset, the scalar and the length of each scalar of a range.
  func forEachScalar(in range: Range<Int>, _ body: (Int, Unicode.Scalar, Int) -> Void) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = self.scalar(at: offset)
      body(offset, scalar, length)
      offset += length
    }
  }

  /// Takes white space off both ends of a range.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, case let (scalar, length) = self.scalar(at: start), scalar.isBlank {
      start += length
    }
    while end > start, let scalar = self.scalar(before: end), scalar.isBlank {
      end -= UTF8.width(scalar)
    }
    return start..<end
  }
}

extension Unicode.Scalar {
  /// Whether there is nothing to be seen where it stands.
  var isBlank: Bool {
    switch kind {
    case .space, .invisible: true
    case .quote, .dash, .other: false
    }
  }
}
