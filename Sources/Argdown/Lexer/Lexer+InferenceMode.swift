// The line between premises and a conclusion: `----`, or `-- rule, rule --`.

extension Lexer {
  /// Opens an inference at a run of hyphens; four or more also close it.
  mutating func beginInference(hyphens: Range<Int>) {
    let restIsBlank = isEndOfLine(endOfBlanks(from: hyphens.upperBound))
    let hasRule = restIsBlank && hyphens.count > 2 && isRuleBetweenLines(behind: hyphens.upperBound)
    let opening = hyphens.lowerBound + 2
    add(Token(kind: .inferenceStart, start: hyphens.lowerBound, end: opening))
    switch hyphens.count {
    case _ where hasRule:
      problems.add(.ruleBetweenLines, at: hyphens)
      position = hyphens.upperBound
      isInInference = true
    case 4...:
      add(Token(kind: .inferenceEnd, start: opening, end: hyphens.upperBound))
    case 3:
      // The reference takes the third hyphen for a rule and the conclusion with it.
      problems.add(.threeHyphens, at: hyphens)
      position = hyphens.upperBound
      if restIsBlank {
        add(Token(kind: .inferenceEnd, start: opening, end: hyphens.upperBound))
      } else {
        isInInference = true
      }
    default:
      isInInference = true
    }
  }

  /// Takes the next token inside an inference.
  mutating func stepInInference() {
    let byte = bytes[position]
    if byte == Byte.slash || byte == Byte.less, takeComment() { return }
    switch byte {
    case Byte.newline, Byte.carriageReturn:
      takeLineEndInInference()
    case Byte.backslash:
      takeEscape()
    case Byte.dot, Byte.colon:
      if !takeShortcode() { takeText() }
    case Byte.hyphen where has("--", at: position):
      endInference(at: position, isWritten: true)
    case Byte.openBrace:
      if !takeData() { takeText() }
    case Byte.comma:
      add(Token(kind: .ruleDelimiter, start: position, end: position + 1))
    case Byte.blank, Byte.tab:
      position = endOfBlanks(from: position)
    default:
      takeText()
    }
  }

  /// Leaves the inference, at its closing hyphens or where it must have been meant to end.
  mutating func endInference(at offset: Int, isWritten: Bool) {
    isInInference = false
    var end = offset
    if isWritten {
      while byte(at: end) == Byte.hyphen { end += 1 }
    } else {
      let opening = tokens.last { $0.kind == .inferenceStart }
      problems.add(.unclosedInference, at: (opening?.start ?? offset)..<(opening?.end ?? offset))
    }
    add(Token(kind: .inferenceEnd, start: offset, end: end))
  }

  /// Takes a line end; if what follows can't belong to the inference, the inference ends before it.
  private mutating func takeLineEndInInference() {
    let end = endOfFullLineEnd(at: position) ?? position + 1
    let next = endOfBlanks(from: end)
    let isNumbered = opensNumberedStatement(at: next)
    if isNumbered, isOnlyLineOfInference(next) {
      problems.add(.numberedRule, at: next..<endOfLine(from: next))
      add(Token(kind: .lineEnd, start: position, end: end))
    } else if isEndOfLine(next) || isNumbered {
      endInference(at: position, isWritten: false)
    } else {
      add(Token(kind: .lineEnd, start: position, end: end))
    }
  }

  /// Whether the next line is text, and the one after it hyphens again.
  private mutating func isRuleBetweenLines(behind hyphens: Int) -> Bool {
    guard let rule = endOfFullLineEnd(at: endOfBlanks(from: hyphens)).map(endOfBlanks),
      let first = byte(at: rule), first.isLetter || first >= 0x80,
      let next = endOfFullLineEnd(at: endOfLine(from: rule))
    else { return false }
    return has("--", at: endOfBlanks(from: next))
  }

  /// Whether a line stands alone between an opening and closing hyphens, so that it is a rule
  /// whatever it begins with.
  private mutating func isOnlyLineOfInference(_ offset: Int) -> Bool {
    guard lastKind == .inferenceStart, let end = endOfFullLineEnd(at: endOfLine(from: offset))
    else { return false }
    return has("--", at: endOfBlanks(from: end))
  }

  private func isEndOfLine(_ offset: Int) -> Bool { byte(at: offset)?.isLineEnd ?? true }

  private func opensNumberedStatement(at offset: Int) -> Bool {
    guard byte(at: offset) == Byte.openParen else { return false }
    var place = offset + 1
    while let byte = byte(at: place), byte.isDigit { place += 1 }
    return place > offset + 1 && byte(at: place) == Byte.closeParen
  }
}
