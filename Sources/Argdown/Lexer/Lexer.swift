internal import ArgumentMap

/// Cuts the bytes of one file into tokens.
///
/// At each place it tries the kinds of token in Argdown's order and takes the first that fits.
/// Time and memory are linear in the size of the file, whatever is left unclosed in it: every
/// search for a closing mark remembers its last answer.
struct Lexer {
  /// The text.
  let bytes: [UInt8]
  /// The next byte to look at.
  var position = 0
  /// What has been cut so far.
  var tokens: [Token] = []
  /// Where the comments are, which leave no tokens.
  var comments: [Range<Int>] = []
  /// What there is to say about the text.
  var problems: Problems

  /// Whether the lexer is between the opening and the closing hyphens of an inference.
  var isInInference = false
  /// Whether a numbered statement has been seen since the last blank line.
  var isInStructure = false
  /// Whether the block before the last blank line held a numbered statement.
  var followsStructure = false
  /// Whether anything but blank lines and front matter has been seen.
  var hasContent = false
  /// The tokens of emphasis that wait for their end, innermost last.
  var openEmphasis: [Int] = []

  // Where to look next for what closes something.
  var closedComment = Finder("*/")
  var closedMarkup = Finder("-->")
  var closedBracket = Finder("]")
  var closedDefinition = Finder("]:")
  var closedAngle = Finder(">")
  var closedAngleDefinition = Finder(">:")
  var closedLink = Finder(")")
  var closedTag = Finder(")")
  var lineEnds = Finder("\n")
  var blockEnds = BlockEnds()
  var blockEndsInData = BlockEnds()
  var bracesInLine = BraceTable()
  var bracesOnLines = BraceTable()
  /// Braces that open on a line of their own in here must close in here.
  var dataLimit = 0..<0
  var brackets = NestingTable(open: Byte.openBracket, close: Byte.closeBracket)
  var angles = NestingTable(open: Byte.less, close: Byte.greater)

  /// Prepares to cut a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    problems = Problems(in: file)
  }

  /// Cuts the whole file.
  mutating func run() {
    skipByteOrderMark()
    // A token for every few bytes: growing step by step would touch as much memory again.
    tokens.reserveCapacity(min(bytes.count / 5, 1 << 24))
    while position < bytes.count {
      let before = (position, isInInference)
      if isInInference { stepInInference() } else { step() }
      // What ends an inference need have no length.
      if before == (position, isInInference) {
        // No kind of token fits: take the byte as text, so that the loop always moves on.
        addText(position..<(position + 1))
      }
    }
    if isInInference { endInference(at: position, isWritten: false) }
    dropOpenEmphasis()
    tokens.append(Token(kind: .endOfFile, start: bytes.count, end: bytes.count))
  }

  /// Takes the next token outside inferences.
  private mutating func step() {
    let byte = bytes[position]
    if byte == Byte.slash || byte == Byte.less, takeComment() { return }
    switch byte {
    case Byte.equals: if takeFrontMatter() { return }
    case Byte.openBrace: if takeData() { return }
    case Byte.backslash:
      takeEscape()
      return
    case Byte.dot, Byte.colon: if takeShortcode() { return }
    default: break
    }
    if byte.isBlank || byte.isLineEnd, takeLineEnds() { return }
    if isAtLineStart, takeLineStart() { return }
    switch byte {
    case Byte.blank, Byte.tab:
      position = endOfBlanks(from: position)
      return
    case Byte.asterisk, Byte.underscore: if takeEmphasis() { return }
    case Byte.openBracket: if takeLink() || takeTitle(isArgument: false) { return }
    case Byte.less: if takeTitle(isArgument: true) { return }
    case Byte.hash: if takeTag() { return }
    case Byte.at: if takeMention() { return }
    default: break
    }
    takeText()
  }
}

// MARK: - What the other parts build on

extension Lexer {
  /// The last token's kind; nil at the start of the file.
  var lastKind: Token.Kind? { tokens.last?.kind }

  /// Whether the last token ended a line, or there is none.
  var isAtLineStart: Bool {
    lastKind == nil || lastKind == .lineEnd || lastKind == .blankLine || lastKind == .frontMatter
  }

  /// The byte at an offset; nil behind the end.
  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Whether some ASCII text stands at an offset.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    return text.withUTF8Buffer { expected in
      (0..<length).allSatisfy { bytes[offset + $0] == expected[$0] }
    }
  }

  /// The first place at or after an offset that is no blank.
  func endOfBlanks(from offset: Int) -> Int {
    var place = offset
    while place < bytes.count, bytes[place].isBlank { place += 1 }
    return place
  }

  /// The place of the next line end at or after an offset, or the end of the file.
  mutating func endOfLine(from offset: Int) -> Int {
    let end = lineEnds.next(in: bytes, from: offset) ?? bytes.count
    return end > offset && bytes[end - 1] == Byte.carriageReturn ? end - 1 : end
  }

  /// Adds a token and goes on behind it, and behind one blank if that belongs to it.
  mutating func add(_ token: Token, takingBlank: Bool = false) {
    var token = token
    position = token.end
    if takingBlank, let next = byte(at: position), next.isBlank {
      token.hasTrailingBlank = true
      position += 1
    }
    tokens.append(token)
    if token.kind != .lineEnd, token.kind != .blankLine, token.kind != .frontMatter {
      hasContent = true
    }
  }

  /// Adds text as written, joined to the text directly before it.
  mutating func addText(_ range: Range<Int>) {
    position = range.upperBound
    hasContent = true
    if let last = tokens.last, last.kind == .text, last.end == range.lowerBound {
      tokens[tokens.count - 1].end = range.upperBound
    } else {
      tokens.append(Token(kind: .text, start: range.lowerBound, end: range.upperBound))
    }
  }

  private mutating func skipByteOrderMark() {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    position = 3
    problems.add(.byteOrderMark, at: 0..<3)
  }
}
