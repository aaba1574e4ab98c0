// Premise-conclusion structures.

extension Parser {
  /// Reads a structure.
  ///
  /// - Parameter argument: The element that the block directly before it consists of, if that is an
  ///   argument.
  mutating func parseStructure(of argument: Int?) {
    let start = token.start
    let first = tree.elements.count
    var lines: [SyntaxStructure.Line] = []
    while true {
      switch kind {
      case .statementNumber: lines.append(parseNumberedStatement())
      case .inferenceStart: lines.append(parseInference())
      case .blankLine where goesOnBehindBlankLine(lines):
        problems.add(.blankLineInStructure, at: range(of: tree.tokens[index + 1]))
        index += 1
      case .lineEnd: index += 1
      default:
        let end = endOfLastToken(after: start)
        closeElements(from: first)
        tree.blocks.append(
          .structure(
            SyntaxStructure(
              lines: lines, elements: first..<tree.elements.count, argument: argument,
              range: start..<end)))
        return
      }
    }
  }

  /// Whether the structure is not complete and the next block takes it up.
  private func goesOnBehindBlankLine(_ lines: [SyntaxStructure.Line]) -> Bool {
    guard index + 1 < tree.tokens.count else { return false }
    let next = tree.tokens[index + 1].kind
    if next == .inferenceStart { return true }
    guard next == .statementNumber, case .inference = lines.last else { return false }
    return true
  }

  private mutating func parseNumberedStatement() -> SyntaxStructure.Line {
    let number = token
    index += 1
    if kind == .argumentDefinition || kind == .argumentReference {
      problems.add(.argumentInStructure, at: range(of: token))
    }
    let element = parseElement(start: number.start)
    parseRelations(under: .element(element), baseWidth: 0)
    return .statement(element)
  }

  /// Reads an inference: hyphens, rules, data, hyphens, and the lines that undercut it.
  private mutating func parseInference() -> SyntaxStructure.Line {
    let start = token.start
    index += 1
    var inference = SyntaxInference(rules: [], data: nil, range: start..<start)
    if kind == .lineEnd { index += 1 }
    parseRules(of: &inference)
    while kind != .inferenceEnd, kind != .endOfFile, kind != .blankLine {
      // Only a data block or rules on a second line can be left.
      if kind == .data {
        inference.data = inference.data ?? range(of: token)
      } else if kind != .lineEnd {
        problems.add(.ruleOverLines, at: range(of: token))
        parseRules(of: &inference)
        continue
      }
      index += 1
    }
    if kind == .inferenceEnd { index += 1 }
    inference.range = start..<endOfLastToken(after: start)
    tree.inferences.append(inference)
    let number = tree.inferences.count - 1
    if token.isContent, kind != .lineEnd {
      problems.add(.textAfterInference, at: range(of: token))
      while token.isContent && kind != .lineEnd { index += 1 }
    }
    while kind == .lineEnd { index += 1 }
    parseRelations(under: .inference(number), baseWidth: 0)
    return .inference(number)
  }

  private mutating func parseRules(of inference: inout SyntaxInference) {
    var first = index
    while true {
      let isRule = kind == .text || kind == .shortcode
      if isRule {
        index += 1
        continue
      }
      if index > first { inference.rules.append(first..<index) }
      guard kind == .ruleDelimiter else { return }
      index += 1
      first = index
    }
  }

  /// Skips an inference that stands where none can.
  mutating func skipInference() {
    while kind != .inferenceEnd, kind != .blankLine, kind != .endOfFile { index += 1 }
    if kind == .inferenceEnd { index += 1 }
  }
}
