/// Divides the blocks of a text into sentences.
///
/// A sentence ends with a full stop, question mark, exclamation mark or ellipsis, and the quotation
/// marks and brackets that close behind it, if white space follows and then no small letter. A full
/// stop after an abbreviation, an initial or an acronym ends one only if a word follows with which
/// sentences begin. Numbered items and lines with a bullet begin sentences of their own.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private let cues: CueList

  /// Prepares to divide a text, with the abbreviations of its language.
  init(_ text: SourceText, cues: CueList) {
    bytes = text.bytes
    self.cues = cues
  }

  /// The sentences of a block, in order.
  ///
  /// - Complexity: O(n) in the size of the block.
  func sentences(of block: TextBlock) -> [Range<Int>] {
    let starts = [block.range.lowerBound] + block.items.map(\.lowerBound)
    let ends = block.items.map(\.lowerBound) + [block.range.upperBound]
    var result: [Range<Int>] = []
    for (start, end) in zip(starts, ends) where start < end {
      for part in divideAtBullets(start..<end) { divide(part, into: &result) }
    }
    return result
  }

  private func divideAtBullets(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var isAtLineStart = false
    bytes.forEachScalar(in: range) { offset, scalar, length in
      switch scalar {
      case "\n", "\r": isAtLineStart = true
      case " ", "\t": break
      case "-", "*", "\u{2022}", "\u{2013}":
        let next = offset + length
        if isAtLineStart, next < range.upperBound, bytes.scalar(at: next).scalar.kind == .space {
          parts.append(start..<offset)
          start = offset
        }
        isAtLineStart = false
      default: isAtLineStart = false
      }
    }
    return parts + [start..<range.upperBound]
  }

  private func divide(_ range: Range<Int>, into sentences: inout [Range<Int>]) {
    var start = range.lowerBound
    // The full stop of an item's number ends no sentence.
    var place = start + (BlockScanner.lengthOfItemNumber(in: range, of: bytes) ?? 0)
    while place < range.upperBound {
      let (scalar, length) = bytes.scalar(at: place)
      let mark = place
      place += length
      guard scalar.endsSentences else { continue }
      place = endOfClosing(from: place, in: range)
      if scalar.isUnspacedStop || isEnd(mark, place, in: range) {
        append(start..<place, to: &sentences)
        start = place
      }
    }
    append(start..<range.upperBound, to: &sentences)
  }

  private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    let range = bytes.trimmed(range)
    if !range.isEmpty { sentences.append(range) }
  }

  /// Passes over more marks, closing quotation marks and brackets, and notes such as `[3]`.
  private func endOfClosing(from start: Int, in range: Range<Int>) -> Int {
    var place = start
    while place < range.upperBound {
      let (scalar, length) = bytes.scalar(at: place)
      let isPart =
        scalar.endsSentences || scalar.kind == .quote || scalar == ")" || scalar == "]"
        || scalar == "[" || (scalar.isDigit && bytes.scalar(before: place) == "[")
        || (scalar.isDigit && place > start && bytes.scalar(before: place)?.isDigit == true)
      guard isPart else { break }
      place += length
    }
    return place
  }

  /// Whether the mark that stands before a place ends a sentence.
  private func isEnd(_ mark: Int, _ place: Int, in range: Range<Int>) -> Bool {
    guard place < range.upperBound else { return true }
    guard bytes.scalar(at: place).scalar.kind == .space else { return false }
    var next = place
    while next < range.upperBound, bytes.scalar(at: next).scalar.isOpening {
      next += bytes.scalar(at: next).length
    }
    guard next < range.upperBound else { return true }
    let scalar = bytes.scalar(at: next).scalar
    if scalar.properties.isLowercase { return false }
    guard bytes[mark] == UInt8(ascii: "."), isAbbreviation(before: mark, in: range) else {
      return true
    }
    var end = next
    while end < range.upperBound, bytes.scalar(at: end).scalar.isWordPart {
      end += bytes.scalar(at: end).length
    }
    let isInitial = end - next == 1 && end < range.upperBound && bytes[end] == UInt8(ascii: ".")
    if isInitial { return false }
    let word = String(decoding: FoldedText(bytes, in: next..<end).bytes, as: UTF8.self)
    return cues.has(word, in: .starters)
  }

  /// Whether a full stop belongs to the word before it: an abbreviation, an initial, an acronym.
  private func isAbbreviation(before stop: Int, in range: Range<Int>) -> Bool {
    var start = stop
    // No abbreviation is longer.
    while start > range.lowerBound, stop - start < 40, let scalar = bytes.scalar(before: start),
      scalar.isWordPart || scalar == "."
    {
      start -= UTF8.width(scalar)
    }
    let word = FoldedText(bytes, in: start..<stop).bytes
    guard let first = word.first else { return false }
    if first.isDigit { return false }
    if word.contains(UInt8(ascii: ".")) { return true }
    let isInitial = word.count == 1 && !(bytes[start] | 0x20 == bytes[start])
    return isInitial || cues.has(String(decoding: word, as: UTF8.self) + ".", in: .abbreviations)
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark that can end a sentence.
  fileprivate var endsSentences: Bool {
    switch self {
    case ".", "!", "?", "\u{2026}": true
    default: isUnspacedStop
    }
  }

  /// Whether it is a full stop, question or exclamation mark after which no space is written.
  fileprivate var isUnspacedStop: Bool {
    switch self {
    case "\u{3002}", "\u{FF01}", "\u{FF1F}": true
    default: false
    }
  }

  /// Whether it can stand between two sentences, before the first letter of the second.
  fileprivate var isOpening: Bool {
    isBlank || kind == .quote || kind == .dash || self == "(" || self == "["
  }
}
