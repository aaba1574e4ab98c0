// Elements and their text.

extension Parser {
  /// Reads a statement or an argument without its relations, and returns its index.
  ///
  /// - Parameters:
  ///   - start: The first byte of the line: of the symbol or number, where there is one.
  ///   - relation: How it relates to its parent.
  ///   - parent: What it hangs on.
  ///   - depth: The number of elements above it.
  mutating func parseElement(
    start: Int, relation: RelationSymbol? = nil, parent: SyntaxElement.Parent = .none,
    depth: Int = 0
  ) -> Int {
    let first = token
    var element = SyntaxElement(
      isArgument: first.kind == .argumentDefinition || first.kind == .argumentReference,
      isReference: false, relation: relation, title: nil, content: index..<index, data: nil,
      parent: parent, depth: depth, start: start, bodyStart: first.start, end: start,
      fullEnd: start,
      readEnd: start
    )
    switch first.kind {
    case .statementDefinition, .argumentDefinition:
      element.title = first.titleRange
      index += 1
      let isWritten = token.isContent
      element.content = parseContent()
      if !isWritten || isOnlyLineEnds(element.content) {
        problems.add(.missingText, at: range(of: first))
      }
    case .statementReference, .argumentReference:
      element.title = first.titleRange
      index += 1
      if takeColon() {
        element.content = parseContent()
        break
      }
      element.isReference = true
      element.content = parseTags()
      if kind == .lineEnd { index += 1 }
    default:
      let isWritten = token.isContent
      element.content = parseContent()
      if !isWritten {
        problems.add(.missingText, at: start..<max(start, min(first.start, start + 1)))
      } else if isOnlyLineEnds(element.content) {
        problems.add(.emptyText, at: start..<first.start)
      }
    }
    element.data = parseData()
    if element.isReference {
      skipTextAfterReference()
    } else if element.data != nil {
      if let more = parseContentAfterData() {
        element.content = element.content.lowerBound..<more.upperBound
      }
    }
    element.end = endOfLastToken(after: start)
    element.fullEnd = element.end
    element.readEnd = max(element.end, endOfReadTokens)
    tree.elements.append(element)
    return tree.elements.count - 1
  }

  /// Takes a colon that a blank parts from its title, which makes a definition all the same.
  private mutating func takeColon() -> Bool {
    let token = self.token
    guard kind == .text, bytes[token.start] == Byte.colon, token.start + 1 < token.end,
      bytes[token.start + 1].isBlank, tree.tokens[index - 1].end < token.start
    else { return false }
    problems.add(.blankBeforeColon, at: token.start..<(token.start + 1))
    if let rest = bytes[(token.start + 1)..<token.end].firstIndex(where: { !$0.isBlank }) {
      tree.tokens[index].start = rest
    } else {
      index += 1
    }
    return true
  }

  /// Reads running text up to what can't be part of it, and returns its tokens.
  mutating func parseContent() -> Range<Int> {
    let first = index
    while true {
      let token = self.token
      if token.isContent {
        index += 1
      } else if token.isDefinitionOrReference, index > first, !isAtLineStart {
        reportTitle(token)
        index += 1
      } else if token.kind == .strayInference, index > first {
        problems.add(.strayInference, at: range(of: token))
        index += 1
      } else {
        return first..<index
      }
    }
  }

  /// Reports a title inside a text, unless hyphens before it have been reported.
  private mutating func reportTitle(_ title: Token) {
    let start = startOfLine(before: title)
    if tree.tokens[start].kind == .strayInference { return }
    let first = tree.tokens[start].start
    if let sign = LineSigns.run(at: first, limit: title.start, in: bytes),
      bytes[sign.upperBound..<title.start].allSatisfy(\.isBlank)
    {
      let text = String(decoding: bytes[sign], as: UTF8.self)
      problems.add(.referenceBehindSign(text), at: sign)
    } else {
      problems.add(.referenceInText, at: range(of: title))
    }
  }

  /// The token that opens the line, if it is one of the two before a title; else the title's own.
  private func startOfLine(before title: Token) -> Int {
    let earlier = [index - 2, index - 1].filter { $0 >= 0 }
    return earlier.first { tree.tokens[$0].kind != .lineEnd && tree.opensLine($0) } ?? index
  }

  private mutating func parseTags() -> Range<Int> {
    let first = index
    while kind == .tag { index += 1 }
    return first..<index
  }

  private func isOnlyLineEnds(_ content: Range<Int>) -> Bool {
    content.allSatisfy { tree.tokens[$0].kind == .lineEnd }
  }

  /// Reads data and the line end behind it; returns its bytes.
  mutating func parseData() -> Range<Int>? {
    guard kind == .data else { return nil }
    let data = range(of: token)
    index += 1
    if kind == .lineEnd { index += 1 }
    while kind == .data {
      problems.add(.secondData, at: range(of: token))
      index += 1
      if kind == .lineEnd { index += 1 }
    }
    return data
  }

  /// Reads text that stands behind data, which is a slip but loses nothing.
  private mutating func parseContentAfterData() -> Range<Int>? {
    var result: Range<Int>?
    while kind != .lineEnd, token.isContent {
      problems.add(.textAfterData, at: range(of: token))
      let more = parseContent()
      result = (result?.lowerBound ?? more.lowerBound)..<more.upperBound
      while kind == .data {
        problems.add(.secondData, at: range(of: token))
        index += 1
        if kind == .lineEnd { index += 1 }
      }
    }
    return result
  }

  /// Skips text behind the data of a heading.
  mutating func skipContentAfterData() {
    guard kind != .lineEnd, token.isContent else { return }
    problems.add(.textAfterData, at: range(of: token))
    _ = parseContent()
  }

  /// Skips text behind a reference.
  private mutating func skipTextAfterReference() {
    let isText =
      token.isContent && kind != .lineEnd
      || token.isDefinitionOrReference && !isAtLineStart
    guard isText else { return }
    problems.add(.textAfterReference, at: range(of: token))
    while token.isContent || token.kind == .data
      || token.isDefinitionOrReference && !isAtLineStart
    {
      index += 1
    }
  }
}
