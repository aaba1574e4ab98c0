// What can stand inside a line: emphasis, links, tags, titles, mentions, plain text.

extension Lexer {
  /// Takes a mark of emphasis, if it can open or close a stretch here.
  mutating func takeEmphasis() -> Bool {
    let byte = bytes[position]
    let isDouble = self.byte(at: position + 1) == byte
    if isDouble, takeEmphasisEnd(EmphasisMark(byte, isDouble: true), length: 2) { return true }
    if takeEmphasisEnd(EmphasisMark(byte, isDouble: false), length: 1) { return true }
    if isDouble, takeEmphasisStart(EmphasisMark(byte, isDouble: true), length: 2) { return true }
    return takeEmphasisStart(EmphasisMark(byte, isDouble: false), length: 1)
  }

  private mutating func takeEmphasisStart(_ mark: EmphasisMark, length: Int) -> Bool {
    if let next = byte(at: position + length), next.isWhitespace { return false }
    openEmphasis.append(tokens.count)
    add(
      Token(
        kind: .emphasisStart, mark: mark.rawValue, start: position, end: position + length,
        detail: -1))
    return true
  }

  private mutating func takeEmphasisEnd(_ mark: EmphasisMark, length: Int) -> Bool {
    guard let opening = openEmphasis.last, tokens[opening].mark == mark.rawValue,
      let last = tokens.last, last.end + (last.hasTrailingBlank ? 1 : 0) == position,
      byte(at: position + length).map(Self.canFollowEmphasis) ?? true
    else { return false }
    openEmphasis.removeLast()
    tokens[opening].detail = tokens.count
    add(
      Token(
        kind: .emphasisEnd, mark: mark.rawValue, start: position, end: position + length,
        detail: opening),
      takingBlank: true)
    return true
  }

  /// Whether a byte may stand directly behind the end of emphasis.
  static func canFollowEmphasis(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.blank, Byte.tab, Byte.newline, Byte.carriageReturn, Byte.closeParen,
      Byte.closeBrace, Byte.underscore, Byte.dot, Byte.comma, Byte.exclamation, Byte.question,
      Byte.semicolon, Byte.colon, Byte.hyphen, Byte.asterisk:
      return true
    default: return false
    }
  }

  /// Gives up on emphasis that has no end in its text: its marks are plain text.
  mutating func dropOpenEmphasis() {
    for index in openEmphasis {
      problems.add(.unclosedEmphasis, at: tokens[index].start..<tokens[index].end)
    }
    openEmphasis.removeAll(keepingCapacity: true)
  }

  /// Takes `[text](address)`.
  mutating func takeLink() -> Bool {
    guard let close = closedBracket.next(in: bytes, from: position + 1), close > position + 1,
      byte(at: close + 1) == Byte.openParen,
      let end = closedLink.next(in: bytes, from: close + 2), end > close + 2,
      end < blockEnds.next(in: bytes, from: position)
    else { return false }
    add(Token(kind: .link, start: position, end: end + 1, detail: close), takingBlank: true)
    return true
  }

  /// Takes `#tag` or `#(any tag)`.
  mutating func takeTag() -> Bool {
    if byte(at: position + 1) == Byte.openParen,
      let end = closedTag.next(in: bytes, from: position + 2), end > position + 2,
      end < blockEnds.next(in: bytes, from: position)
    {
      add(Token(kind: .tag, start: position, end: end + 1), takingBlank: true)
      return true
    }
    let end = Self.endOfTag(from: position + 1, in: bytes)
    guard end > position + 1 else { return false }
    add(Token(kind: .tag, start: position, end: end), takingBlank: true)
    return true
  }

  /// Whether a tag can be written without brackets.
  static func isTag(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return !bytes.isEmpty && endOfTag(from: 0, in: bytes) == bytes.count
  }

  /// The place behind the letters of a tag.
  private static func endOfTag(from offset: Int, in bytes: [UInt8]) -> Int {
    var place = offset
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        let isAllowed = (0x41...0x7A).contains(byte) || byte.isDigit || byte == Byte.hyphen
        guard isAllowed else { return place }
        place += 1
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard place + length <= bytes.count, isTagLetter(place..<(place + length), in: bytes) else {
          return place
        }
        place += length
      }
    }
    return place
  }

  /// Whether a sequence of two to four bytes is a letter that tags may have: U+00A0 to U+D7FF,
  /// U+F900 to U+FDCF, U+FDF0 to U+FFEF.
  private static func isTagLetter(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var value: UInt32 = range.count == 2 ? 0x1F : range.count == 3 ? 0x0F : 0x07
    value &= UInt32(bytes[range.lowerBound])
    for byte in bytes[range.dropFirst()] { value = value << 6 | UInt32(byte & 0x3F) }
    return (0xA0...0xD7FF).contains(value) || (0xF900...0xFDCF).contains(value)
      || (0xFDF0...0xFFEF).contains(value)
  }

  /// Takes `@[title]` or `@<title>`.
  mutating func takeMention() -> Bool {
    guard let opening = byte(at: position + 1) else { return false }
    let isArgument = opening == Byte.less
    guard isArgument || opening == Byte.openBracket,
      let close = endOfTitle(openedAt: position + 1, isArgument: isArgument)
    else { return false }
    add(
      Token(
        kind: isArgument ? .argumentMention : .statementMention, start: position, end: close + 1,
        detail: close),
      takingBlank: true)
    return true
  }

  /// Takes plain text: what can't mean anything else, or one sign and a blank behind it.
  mutating func takeText() {
    let start = position
    var end = start
    while end < bytes.count, !Self.isControl(bytes[end]) { end += 1 }
    if end == start, !bytes[start].isLineEnd {
      end += 1
      if let next = byte(at: end), next.isBlank { end += 1 }
    }
    guard end > start else { return }
    addText(start..<end)
  }

  /// Whether a token may begin with a byte.
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.newline, Byte.carriageReturn, Byte.hash, Byte.openParen, Byte.closeParen,
      Byte.asterisk, Byte.comma, Byte.hyphen, Byte.dot, Byte.slash, Byte.colon, Byte.semicolon,
      Byte.less, Byte.greater, Byte.at, Byte.openBracket, Byte.backslash, Byte.closeBracket,
      Byte.underscore, Byte.openBrace, Byte.closeBrace:
      true
    default: false
    }
  }

  /// Takes a backslash and the character that it makes plain, with the blanks behind it.
  mutating func takeEscape() {
    guard let next = byte(at: position + 1), !next.isLineEnd else {
      problems.add(.backslashAtLineEnd, at: position..<(position + 1))
      addText(position..<(position + 1))
      return
    }
    var end = position + 2
    while let byte = byte(at: end), byte.isContinuation { end += 1 }
    end = endOfBlanks(from: end)
    // The backslash is left out, which also keeps the text from joining what stands before it.
    addText((position + 1)..<end)
  }

  /// Takes `.x.` or `:x:`: a shortcode, or plain text that nothing inside may cut up.
  mutating func takeShortcode() -> Bool {
    let fence = bytes[position]
    var end = position + 1
    while let byte = byte(at: end), !byte.isWhitespace, byte != fence || end == position + 1 {
      end += 1
    }
    guard byte(at: end) == fence, end > position + 1 else { return false }
    add(Token(kind: .shortcode, start: position, end: end + 1), takingBlank: true)
    return true
  }
}
