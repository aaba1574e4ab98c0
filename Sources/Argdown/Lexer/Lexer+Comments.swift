// Comments and front matter.

extension Lexer {
  /// Drops a comment, and with it the line ends that it would leave standing alone.
  mutating func takeComment() -> Bool {
    guard let end = endOfComment() else { return false }
    // An address has been taken as text already.
    if end > position { comments.append(position..<end) }
    position = end
    switch lastKind {
    case .blankLine: skipAllLineEnds()
    case .lineEnd: skipLineEndBeforeText()
    default: break
    }
    return true
  }

  /// The place behind the comment that begins here; nil if none does.
  private mutating func endOfComment() -> Int? {
    if has("//", at: position) { return endOfLineComment() }
    if has("/*", at: position) {
      let end = closedComment.next(in: bytes, from: position + 2).map { $0 + 2 }
      if end == nil { problems.add(.unclosedComment, at: position..<(position + 2)) }
      return end
    }
    if has("<!--", at: position) {
      let end = closedMarkup.next(in: bytes, from: position + 4).map { $0 + 3 }
      if end == nil { problems.add(.unclosedComment, at: position..<(position + 4)) }
      return end
    }
    return nil
  }

  private mutating func endOfLineComment() -> Int? {
    if position >= 2, bytes[position - 1] == Byte.colon, bytes[position - 2].isLetter {
      problems.add(.slashesInAddress, at: position..<(position + 2))
      addText(position..<endOfAddress())
      return position
    }
    var end = position
    while let byte = byte(at: end), !byte.isLineEnd { end += 1 }
    if end == bytes.count { problems.add(.commentAtEndOfFile, at: position..<(position + 2)) }
    return end
  }

  /// The place behind an address whose slashes come next: nothing in it is markup.
  private func endOfAddress() -> Int {
    var end = position + 2
    while let byte = byte(at: end), !byte.isWhitespace, byte != Byte.closeParen,
      byte != Byte.greater, byte != Byte.quote, byte != Byte.openBrace
    {
      end += 1
    }
    // Signs at its end belong to the sentence.
    while end > position + 2, !bytes[end - 1].isLetter, !bytes[end - 1].isDigit,
      bytes[end - 1] < 0x80, bytes[end - 1] != Byte.slash
    {
      end -= 1
    }
    return end
  }

  private mutating func skipAllLineEnds() {
    var place = endOfBlanks(from: position)
    while let end = endOfFullLineEnd(at: place) {
      position = end
      place = endOfBlanks(from: end)
    }
  }

  /// Skips one line end, unless a blank line follows.
  private mutating func skipLineEndBeforeText() {
    let place = endOfBlanks(from: position)
    guard let end = endOfFullLineEnd(at: place),
      endOfFullLineEnd(at: endOfBlanks(from: end)) == nil
    else { return }
    position = end
  }

  /// Takes `===` … `===` at the start of the file; elsewhere it is a slip.
  mutating func takeFrontMatter() -> Bool {
    guard has("===", at: position) else { return false }
    guard isAtLineStart else {
      problems.add(.equalsInText, at: position..<(position + 3))
      return false
    }
    if hasContent || tokens.contains(where: { $0.kind == .frontMatter }) {
      return takeLateFrontMatter()
    }
    var opening = position
    while byte(at: opening) == Byte.equals { opening += 1 }
    guard let closing = endOfFrontMatter(from: opening, limit: bytes.count) else {
      problems.add(.unclosedFrontMatter, at: position..<opening)
      return false
    }
    addFrontMatter(opening: opening, closing: closing)
    return true
  }

  /// Takes front matter that stands behind a blank line in mid-file.
  private mutating func takeLateFrontMatter() -> Bool {
    guard lastKind == .blankLine || lastKind == .frontMatter else {
      warnOfUnderline()
      return false
    }
    var opening = position
    while byte(at: opening) == Byte.equals { opening += 1 }
    let limit = blockEnds.next(in: bytes, from: position)
    guard byte(at: endOfBlanks(from: opening))?.isLineEnd ?? true,
      let closing = endOfFrontMatter(from: opening, limit: limit)
    else { return false }
    problems.add(.lateFrontMatter, at: position..<opening)
    addFrontMatter(opening: opening, closing: closing)
    return true
  }

  /// Warns of a line of nothing but `=` under a text.
  private mutating func warnOfUnderline() {
    var end = position
    while byte(at: end) == Byte.equals { end += 1 }
    guard byte(at: endOfBlanks(from: end))?.isLineEnd ?? true else { return }
    problems.add(.underline, at: position..<end)
  }

  private mutating func addFrontMatter(opening: Int, closing: Int) {
    var end = closing
    while byte(at: end) == Byte.equals { end += 1 }
    tokens.append(Token(kind: .frontMatter, start: opening, end: closing))
    position = end
  }

  /// The first `===` that begins or ends a line.
  private func endOfFrontMatter(from offset: Int, limit: Int) -> Int? {
    var place = offset
    while place < limit {
      guard bytes[place] == Byte.equals else {
        place += 1
        continue
      }
      var end = place
      while end < limit, bytes[end] == Byte.equals { end += 1 }
      if end - place >= 3 {
        var before = place - 1
        while before >= offset, bytes[before].isBlank { before -= 1 }
        let beginsLine = before >= offset && bytes[before].isLineEnd
        let endsLine = byte(at: endOfBlanks(from: end))?.isLineEnd ?? true
        if beginsLine || endsLine { return place }
      }
      place = end
    }
    return nil
  }
}
