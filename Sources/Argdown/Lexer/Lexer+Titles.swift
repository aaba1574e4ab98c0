// `[title]`, `[title]:`, `<title>` and `<title>:`.

extension Lexer {
  /// Takes a definition or a reference.
  mutating func takeTitle(isArgument: Bool) -> Bool {
    if let close = endOfDefinition(isArgument: isArgument) {
      if isAtLineStart || lastOpensElement { dropOpenEmphasis() }
      add(
        Token(
          kind: isArgument ? .argumentDefinition : .statementDefinition, start: position,
          end: close + 2, detail: close))
      return true
    }
    guard byte(at: position + 1) != Byte.hyphen,
      let close = endOfTitle(openedAt: position, isArgument: isArgument)
    else { return false }
    if isAtLineStart || lastOpensElement { dropOpenEmphasis() }
    add(
      Token(
        kind: isArgument ? .argumentReference : .statementReference, start: position,
        end: close + 1, detail: close))
    return true
  }

  private var lastOpensElement: Bool {
    lastKind == .relation || lastKind == .statementNumber || lastKind == .orderedItem
      || lastKind == .unorderedItem
  }

  /// The closing mark of a title of at least one character on the same line; nil if there is none.
  mutating func endOfTitle(openedAt offset: Int, isArgument: Bool) -> Int? {
    let place =
      isArgument
      ? closedAngle.next(in: bytes, from: offset + 2)
      : closedBracket.next(in: bytes, from: offset + 2)
    guard let place, place < endOfLine(from: offset) else { return nil }
    return place
  }

  /// The closing mark of a definition; nil if there is none on the line, or only one that would
  /// span a title and the text behind it.
  private mutating func endOfDefinition(isArgument: Bool) -> Int? {
    let place =
      isArgument
      ? closedAngleDefinition.next(in: bytes, from: position + 2)
      : closedDefinition.next(in: bytes, from: position + 2)
    let lineEnd = endOfLine(from: position)
    guard let place, place < lineEnd else { return nil }
    if place == endOfTitle(openedAt: position, isArgument: isArgument) { return place }
    let spans =
      isArgument
      ? angles.spans(from: position, to: place, lineEnd: lineEnd, in: bytes)
      : brackets.spans(from: position, to: place, lineEnd: lineEnd, in: bytes)
    guard spans else { return place }
    problems.add(.titleSpansBrackets, at: position..<(place + 1))
    return nil
  }
}

/// Which opening bracket of a line each closing one belongs to, worked out once a line.
struct NestingTable {
  let open: UInt8
  let close: UInt8
  private var lineEnd = -1
  private var lineStart = -1
  private var partner: [Int: Int] = [:]
  private var openings: [Int] = []

  /// Makes a table for a pair of brackets.
  init(open: UInt8, close: UInt8) {
    self.open = open
    self.close = close
  }

  /// Whether the bracket at an offset closes before a later place and another one opens between.
  ///
  /// - Complexity: Amortised O(length of the line) for all questions about it.
  mutating func spans(from offset: Int, to place: Int, lineEnd: Int, in bytes: [UInt8]) -> Bool {
    if self.lineEnd != lineEnd || offset < lineStart { read(from: offset, to: lineEnd, in: bytes) }
    guard let closing = partner[offset], closing < place else { return false }
    var low = 0
    var high = openings.count
    while low < high {
      let middle = (low + high) / 2
      if openings[middle] > closing { high = middle } else { low = middle + 1 }
    }
    return low < openings.count && openings[low] < place
  }

  private mutating func read(from start: Int, to end: Int, in bytes: [UInt8]) {
    lineStart = start
    lineEnd = end
    partner.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    var waiting: [Int] = []
    for place in start..<end {
      if bytes[place] == open {
        openings.append(place)
        waiting.append(place)
      } else if bytes[place] == close, let opening = waiting.popLast() {
        partner[opening] = place
      }
    }
  }
}
