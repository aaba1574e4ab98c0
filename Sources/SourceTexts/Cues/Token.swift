/// A word or a mark of punctuation of a text.
struct Token: Hashable, Sendable {
  /// The word in small letters with straight apostrophes, or the mark.
  let text: String
  /// The bytes of the text at which it stands.
  let range: Range<Int>
  /// Whether it is a word.
  let isWord: Bool
}

extension Token {
  /// Divides a range of a text into words and the marks that divide sentences and clauses.
  ///
  /// A word is a run of letters, digits and apostrophes inside it; a hyphen divides words. Of the
  /// marks, commas, semicolons, colons, full stops, question and exclamation marks, round brackets
  /// and dashes with space around them are kept.
  ///
  /// - Complexity: O(n) in the size of the range.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var scanner = TokenScanner(bytes: bytes, end: range.upperBound, place: range.lowerBound)
    var tokens: [Token] = []
    while scanner.place < scanner.end {
      if let token = scanner.next() { tokens.append(token) }
    }
    return tokens
  }

  /// The tokens of a text of its own.
  static func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    return tokens(of: bytes, in: 0..<bytes.count)
  }
}

/// Reads one token after the other.
private struct TokenScanner {
  let bytes: [UInt8]
  let end: Int
  var place: Int

  /// Reads a token, or passes over one scalar that is part of none.
  mutating func next() -> Token? {
    let start = place
    let (scalar, length) = bytes.scalar(at: place)
    place += length
    if scalar.isWordPart {
      while let next = lengthOfWordPart() { place += next }
      let folded = FoldedText(bytes, in: start..<place).bytes
      return Token(
        text: String(decoding: folded, as: UTF8.self), range: start..<place, isWord: true)
    }
    guard let mark = mark(of: scalar, at: start) else { return nil }
    return Token(text: mark, range: start..<place, isWord: false)
  }

  /// The length of what goes on with a word here; nil at its end.
  private func lengthOfWordPart() -> Int? {
    guard place < end else { return nil }
    let (scalar, length) = bytes.scalar(at: place)
    if scalar.isWordPart { return length }
    switch scalar.kind {
    case .invisible: return length
    case .quote: break
    case .space, .dash, .other: return nil
    }
    guard place + length < end else { return nil }
    let (next, nextLength) = bytes.scalar(at: place + length)
    return next.isWordPart ? length + nextLength : nil
  }

  private func mark(of scalar: Unicode.Scalar, at start: Int) -> String? {
    switch scalar {
    case ",", "\u{FF0C}", "\u{3001}": ","
    case ";", "\u{FF1B}": ";"
    case ":", "\u{FF1A}": ":"
    case "?", "\u{FF1F}": "?"
    case ".", "!", "\u{2026}", "\u{3002}", "\u{FF01}": "."
    case "(", "\u{FF08}": "("
    case ")", "\u{FF09}": ")"
    default: scalar.kind == .dash && isApart(start) ? "-" : nil
    }
  }

  /// Whether the mark that was just read is no hyphen: a dash of its own, or with space around it.
  private func isApart(_ start: Int) -> Bool {
    let scalar = bytes.scalar(at: start).scalar
    if scalar == "\u{2014}" || scalar == "\u{2015}" { return true }
    let before = bytes.scalar(before: start)?.kind ?? .space
    let after = place < bytes.count ? bytes.scalar(at: place).scalar.kind : .space
    return before == .space && after == .space
  }
}
