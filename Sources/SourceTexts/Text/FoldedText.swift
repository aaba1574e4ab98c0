/// A text without what differs by chance between a page and a quotation from it, and where each
/// byte of it comes from.
///
/// Folding takes every run of white space for one space, every quotation mark for `'`, every run of
/// dashes for `-`, capitals for small letters, and drops what can't be seen. Accents are kept, and
/// so is the way in which they are encoded.
struct FoldedText: Hashable, Sendable {
  /// The folded text.
  let bytes: [UInt8]
  /// For each byte of it, where the scalar that it comes from begins in the text.
  private let origins: [Int]
  /// The text.
  private let text: [UInt8]

  /// Folds a range of a text.
  ///
  /// - Complexity: O(n).
  init(_ text: [UInt8], in range: Range<Int>) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    var last = ScalarKind.other
    text.forEachScalar(in: text.trimmed(range)) { offset, scalar, _ in
      let kind = scalar.kind
      switch kind {
      case .invisible: return
      case .space where last == .space, .dash where last == .dash: return
      case .space: bytes.append(.space)
      case .dash: bytes.append(UInt8(ascii: "-"))
      case .quote: bytes.append(UInt8(ascii: "'"))
      case .other: bytes.append(loweringCaseOf: scalar)
      }
      last = kind
      while origins.count < bytes.count { origins.append(offset) }
    }
    self.bytes = bytes
    self.origins = origins
    self.text = text
  }

  /// Folds a whole text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Where a range of folded bytes comes from.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return origins[range.lowerBound]..<(origins[last] + text.scalar(at: origins[last]).length)
  }

  /// The folded bytes that come from a range of the text.
  ///
  /// - Complexity: O(log n).
  func range(from source: Range<Int>) -> Range<Int> {
    let start = firstIndex(atOrAfter: source.lowerBound)
    return start..<max(start, firstIndex(atOrAfter: source.upperBound))
  }

  private func firstIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [UInt8] {
  /// Appends a scalar in small letters.
  fileprivate mutating func append(loweringCaseOf scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      append(isCapital ? byte | 0x20 : byte)
    } else {
      append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
