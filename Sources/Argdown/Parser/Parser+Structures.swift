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
    var hasBlankLine = false
    var hasInference = false
    let followsHyphens = hyphensStand(before: index)
    while true {
      switch kind {
      case .statementNumber: lines.append(parseNumberedStatement())
      case .inferenceStart:
        hasInference = true
        lines.append(parseInference())
      case .blankLine where goesOnBehindBlankLine(lines.last, hasInference: hasInference):
        if !hasBlankLine {
          problems.add(.blankLineInStructure, at: range(of: tree.tokens[index + 1]))
        }
        hasBlankLine = true
        index += 1
      case .lineEnd: index += 1
      default:
        closeElements(from: first)
        addStructure(
          lines, of: argument, range: start..<endOfLastToken(after: start),
          followsHyphens: followsHyphens)
        return
      }
    }
  }

  /// Whether the structure is not complete and the next block takes it up.
  private func goesOnBehindBlankLine(
    _ last: SyntaxStructure.Line?, hasInference: Bool
  ) -> Bool {
    guard index + 1 < tree.tokens.count else { return false }
    let next = tree.tokens[index + 1]
    switch next.kind {
    case .inferenceStart: return true
    case .statementNumber:
      // Premises go on being counted; the first of them opens another structure.
      return !hasInference && !isFirst(next) || last?.isInference ?? false
    default: return false
    }
  }

  private func isFirst(_ number: Token) -> Bool {
    bytes[(number.start + 1)..<(number.end - 1)].elementsEqual([UInt8(ascii: "1")])
  }

  /// Adds a structure of the lines that make one; what hangs on others is kept beside it.
  private mutating func addStructure(
    _ lines: [SyntaxStructure.Line], of argument: Int?, range: Range<Int>, followsHyphens: Bool
  ) {
    var kept: [SyntaxStructure.Line] = []
    var stray: [Range<Int>] = []
    for (number, line) in lines.enumerated() {
      let isStray: Bool
      if line.isInference {
        let inference = tree.inferences[line.index].range
        let next = lines[(number + 1)...].first { $0.isInference || !isArgument($0) }
        let hasConclusion = next.map { !$0.isInference } ?? false
        if kept.isEmpty { problems.add(.inferenceBeforePremise, at: inference) }
        if !hasConclusion { problems.add(.inferenceWithoutConclusion, at: inference) }
        isStray = kept.isEmpty || !hasConclusion
      } else {
        isStray = isArgument(line)
      }
      if isStray { stray.append(line.elements) } else { kept.append(line) }
    }
    reportMissing(in: kept, hadInference: followsHyphens || lines.contains(where: \.isInference))
    tree.blocks.append(
      .structure(SyntaxStructure(lines: kept, argument: argument, range: range)))
    for elements in stray where !elements.isEmpty { tree.blocks.append(.element(elements)) }
  }

  private func isArgument(_ line: SyntaxStructure.Line) -> Bool {
    !line.isInference && tree.elements[line.index].isArgument
  }

  private mutating func reportMissing(
    in lines: [SyntaxStructure.Line], hadInference: Bool
  ) {
    guard let last = lines.lastIndex(where: \.isInference) else {
      guard !hadInference, let last = lines.last.map({ tree.elements[$0.index] }) else { return }
      problems.add(.missingInference, at: last.start..<last.end)
      return
    }
    for line in lines[(last + 1)...].dropFirst() {
      let element = tree.elements[line.index]
      problems.add(.linesAfterConclusion, at: element.start..<element.end)
    }
  }

  private mutating func parseNumberedStatement() -> SyntaxStructure.Line {
    let number = token
    index += 1
    if kind == .argumentDefinition || kind == .argumentReference {
      problems.add(.argumentInStructure, at: range(of: token))
    }
    let element = parseElement(start: number.start)
    parseRelations(under: .element(element), baseWidth: 0)
    return SyntaxStructure.Line(
      isInference: false, index: element, elements: element..<tree.elements.count)
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
    let first = tree.elements.count
    parseRelations(under: .inference(number), baseWidth: 0)
    return SyntaxStructure.Line(
      isInference: true, index: number, elements: first..<tree.elements.count)
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
