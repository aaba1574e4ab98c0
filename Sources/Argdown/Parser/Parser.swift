internal import ArgumentMap

/// Puts the tokens of one file together to a syntax tree.
///
/// It never gives up: where a block has a slip, the slip is reported and reading goes on, at the
/// latest behind the next blank line.
struct Parser {
  /// What has been put together so far.
  var tree: SyntaxTree
  /// What there is to say about the file.
  var problems: Problems
  /// The token to look at.
  var index = 0
  /// The argument that is the block directly before, by its element.
  var precedingArgument: Int?
  /// How the first indented relation of the block is indented.
  var blockIndentation: UInt8?
  /// The text, to tell tabs from blanks.
  let bytes: [UInt8]
  /// Whether all lines end in lone carriage returns, which make no blank lines.
  let hasNoLineFeeds: Bool

  /// Reads a file.
  static func parse(_ file: SourceFile) -> (tree: SyntaxTree, problems: Problems) {
    var lexer = Lexer(file)
    lexer.run()
    var parser = Parser(lexer)
    parser.run()
    return (parser.tree, parser.problems)
  }

  private init(_ lexer: Lexer) {
    tree = SyntaxTree()
    tree.tokens = lexer.tokens
    tree.comments = lexer.comments
    problems = lexer.problems
    bytes = lexer.bytes
    hasNoLineFeeds = !bytes.contains(Byte.newline) && bytes.contains(Byte.carriageReturn)
  }

  private mutating func run() {
    skipLineEnds()
    if kind == .frontMatter { parseFrontMatter() }
    skipLineEnds()
    if kind == .endOfFile { problems.add(.emptyDocument, at: nil) }
    while kind != .endOfFile {
      let before = index
      parseBlock()
      endBlock()
      if index == before { index += 1 }
    }
  }

  private mutating func parseFrontMatter() {
    let token = self.token
    tree.frontMatter = token.start..<token.end
    index += 1
    if kind == .lineEnd { index += 1 }
    if kind != .blankLine, kind != .endOfFile {
      problems.add(.blankLineAfterFrontMatter, at: self.token.start..<self.token.end)
    }
  }

  private mutating func parseBlock() {
    blockIndentation = nil
    let argument = precedingArgument
    precedingArgument = nil
    switch kind {
    case .heading:
      parseHeading()
    case .statementNumber:
      parseStructure(of: argument)
    case .orderedItem, .unorderedItem:
      parseList()
    case .relation:
      parseStrayRelations()
    case .inferenceStart:
      problems.add(.inferenceBeforePremise, at: range(of: token))
      skipInference()
    case .strayInference:
      parseStrayInference()
    case .data:
      problems.add(.strayData, at: range(of: token))
      index += 1
    case .frontMatter, .inferenceEnd:
      index += 1
    default:
      parseElementBlock()
    }
  }

  mutating func parseElementBlock() {
    let first = tree.elements.count
    let element = parseElement(start: token.start)
    parseRelations(under: .element(element), baseWidth: 0)
    closeElements(from: first)
    tree.blocks.append(.element(first..<tree.elements.count))
    if tree.elements[element].isArgument { precedingArgument = element }
  }

  private mutating func parseHeading() {
    let token = self.token
    index += 1
    let content = parseContent()
    let data = parseData()
    tree.blocks.append(
      .heading(
        SyntaxHeading(
          level: token.detail, content: content, data: data,
          range: token.start..<endOfLastToken(after: token.start))))
    if data != nil { skipContentAfterData() }
  }

  /// Makes sure that a blank line or the end of the file comes, or says what is there instead.
  private mutating func endBlock() {
    while kind == .lineEnd { index += 1 }
    switch kind {
    case .blankLine:
      index += 1
      skipLineEnds()
    case .endOfFile, .relation, .strayInference, .data, .frontMatter, .inferenceStart:
      // These are reported where a block is expected to begin.
      break
    default:
      reportMissingBlankLine()
    }
  }
}

// MARK: - What the other parts build on

extension Parser {
  /// The token to look at.
  var token: Token { tree.tokens[min(index, tree.tokens.count - 1)] }

  /// Its kind.
  var kind: Token.Kind { token.kind }

  /// The bytes of a token.
  func range(of token: Token) -> Range<Int> { token.start..<token.end }

  /// Whether the token to look at opens a line.
  var isAtLineStart: Bool {
    guard index > 0 else { return true }
    let last = tree.tokens[index - 1].kind
    return last == .lineEnd || last == .blankLine
  }

  /// Skips line ends and blank lines.
  mutating func skipLineEnds() {
    while kind == .lineEnd || kind == .blankLine { index += 1 }
  }

  /// The end of the last token that is no line end, but at least a given offset.
  func endOfLastToken(after start: Int) -> Int {
    var last = index - 1
    while last >= 0 {
      let token = tree.tokens[last]
      if token.start < start { break }
      if token.kind != .lineEnd, token.kind != .blankLine { return max(token.end, start) }
      last -= 1
    }
    return start
  }

  /// The byte after what has been read so far, line ends and trailing blanks included.
  var endOfReadTokens: Int {
    guard index > 0 else { return 0 }
    let last = tree.tokens[index - 1]
    return last.hasTrailingBlank ? last.end + 1 : last.end
  }

  /// Carries the ends of children over to their parents.
  mutating func closeElements(from first: Int) {
    for child in (first..<tree.elements.count).reversed() {
      if case .element(let parent) = tree.elements[child].parent {
        let element = tree.elements[child]
        tree.elements[parent].fullEnd = max(tree.elements[parent].fullEnd, element.fullEnd)
        tree.elements[parent].readEnd = max(tree.elements[parent].readEnd, element.readEnd)
      }
    }
  }
}
