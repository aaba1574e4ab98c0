// Line ends and what opens a line.

extension Lexer {
  /// Takes a line end, or the blank lines that part two blocks.
  mutating func takeLineEnds() -> Bool {
    var place = endOfBlanks(from: position)
    guard let first = byte(at: place), first.isLineEnd else { return false }
    if first == Byte.carriageReturn, byte(at: place + 1) != Byte.newline {
      add(Token(kind: .lineEnd, start: place, end: place + 1))
      return true
    }
    let start = place
    var count = 0
    var end = place
    while let next = endOfFullLineEnd(at: place) {
      count += 1
      end = next
      place = endOfBlanks(from: next)
    }
    if count > 1 { endBlock() }
    if count > 1, lastKind == .blankLine {
      position = end
    } else {
      add(Token(kind: count > 1 ? .blankLine : .lineEnd, start: start, end: end))
    }
    return true
  }

  /// The place behind a `\n` or `\r\n`; nil if there is none.
  func endOfFullLineEnd(at offset: Int) -> Int? {
    switch byte(at: offset) {
    case Byte.newline: offset + 1
    case Byte.carriageReturn: byte(at: offset + 1) == Byte.newline ? offset + 2 : nil
    default: nil
    }
  }

  /// Forgets what belongs to the block that a blank line ends.
  private mutating func endBlock() {
    dropOpenEmphasis()
    followsStructure = isInStructure
    isInStructure = false
  }

  /// Takes a token that can only open a line: a relation, a heading, a number, an item, hyphens.
  mutating func takeLineStart() -> Bool {
    let start = endOfBlanks(from: position)
    guard let byte = byte(at: start) else { return false }
    switch byte {
    case Byte.hyphen where has("--", at: start): return takeHyphens(at: start)
    case Byte.plus, Byte.hyphen, Byte.less, Byte.greater, Byte.underscore:
      return takeRelation(at: start)
    case Byte.hash: return takeHeading(at: start)
    case Byte.openParen: return takeStatementNumber(at: start)
    case Byte.asterisk: return takeItem(at: start, markEnd: start + 1, kind: .unorderedItem)
    default:
      guard byte.isDigit else { return false }
      let digits = endOfDigits(from: start)
      guard self.byte(at: digits) == Byte.dot else { return false }
      return takeItem(at: start, markEnd: digits + 1, kind: .orderedItem)
    }
  }

  private func endOfDigits(from offset: Int) -> Int {
    var place = offset
    while place < bytes.count, bytes[place].isDigit { place += 1 }
    return place
  }

  private mutating func takeRelation(at start: Int) -> Bool {
    guard let (symbol, length) = relationSymbol(at: start) else { return false }
    dropOpenEmphasis()
    let width = start - position
    add(
      Token(
        kind: .relation, mark: symbol.rawValue, start: start, end: start + length, detail: width))
    return true
  }

  /// Reads the symbol of a relation, in the reference's order of trying.
  private func relationSymbol(at start: Int) -> (RelationSymbol, length: Int)? {
    let next = byte(at: start + 1)
    switch (bytes[start], next) {
    case (Byte.plus, Byte.greater): return (.supports, 2)
    case (Byte.hyphen, Byte.greater): return (.attacks, 2)
    case (Byte.less, Byte.plus): return (.supportedBy, 2)
    case (Byte.plus, _): return (.supportedBy, 1)
    case (Byte.less, Byte.hyphen): return (.attackedBy, 2)
    case (Byte.hyphen, _): return (.attackedBy, 1)
    case (Byte.greater, Byte.less): return (.contradicts, 2)
    case (Byte.underscore, Byte.greater): return (.undercuts, 2)
    case (Byte.less, Byte.underscore): return (.undercutBy, 2)
    case (Byte.underscore, let next?) where next.isWhitespace: return (.undercutBy, 1)
    default: return nil
    }
  }

  private mutating func takeHeading(at start: Int) -> Bool {
    var end = start
    while byte(at: end) == Byte.hash { end += 1 }
    guard byte(at: end) == Byte.blank else { return false }
    dropOpenEmphasis()
    add(Token(kind: .heading, start: start, end: end + 1, detail: end - start))
    return true
  }

  private mutating func takeStatementNumber(at start: Int) -> Bool {
    let digits = endOfDigits(from: start + 1)
    guard digits > start + 1, byte(at: digits) == Byte.closeParen else { return false }
    dropOpenEmphasis()
    isInStructure = true
    add(Token(kind: .statementNumber, start: start, end: digits + 1))
    return true
  }

  private mutating func takeItem(at start: Int, markEnd: Int, kind: Token.Kind) -> Bool {
    guard let next = byte(at: markEnd), next.isWhitespace else { return false }
    dropOpenEmphasis()
    let width = start - position
    add(Token(kind: kind, start: start, end: markEnd, detail: width))
    return true
  }

  /// Takes two or more hyphens that open a line: an inference, if a structure is under way.
  private mutating func takeHyphens(at start: Int) -> Bool {
    var end = start
    while byte(at: end) == Byte.hyphen { end += 1 }
    let goesOn = lastKind == .blankLine && followsStructure
    guard isInStructure || goesOn else {
      dropOpenEmphasis()
      add(Token(kind: .strayInference, start: start, end: end))
      return true
    }
    dropOpenEmphasis()
    isInStructure = true
    beginInference(hyphens: start..<end)
    return true
  }
}
