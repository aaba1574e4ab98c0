internal import ArgumentMap

/// Makes the text of an element from its tokens.
struct TextReader {
  /// A text, what is marked up in it, and its tags.
  struct Result {
    var text: String
    var spans: [TextSpan]
    var tags: [String]
  }

  private let bytes: [UInt8]
  private let tokens: [Token]
  private let settings: FileSettings
  private var text: [UInt8] = []
  private var spans: [TextSpan] = []
  private var tags: [String] = []
  private var openings: [Int] = []

  /// Prepares to read texts of a file.
  init(bytes: [UInt8], tokens: [Token], settings: FileSettings) {
    self.bytes = bytes
    self.tokens = tokens
    self.settings = settings
  }

  /// Reads a range of tokens, to the last blank.
  ///
  /// - Parameter endsInBlank: Whether a line end behind the tokens counts as text.
  mutating func read(_ content: Range<Int>, endsInBlank: Bool = false) -> Result {
    text.removeAll(keepingCapacity: true)
    spans = []
    tags = []
    openings.removeAll(keepingCapacity: true)
    for index in content { read(tokens[index], at: index, last: content.upperBound) }
    if endsInBlank { addBlank() }
    return Result(
      text: String(decoding: text, as: UTF8.self), spans: ordered(spans), tags: tags)
  }

  private mutating func read(_ token: Token, at index: Int, last: Int) {
    switch token.kind {
    case .text:
      text.append(contentsOf: bytes[token.start..<token.end])
    case .lineEnd:
      // The last of a text or of what is emphasised parts nothing.
      let isLast = index + 1 == last || tokens[index + 1].kind == .emphasisEnd
      if !isLast { addBlank() }
    case .shortcode:
      readShortcode(token)
    case .emphasisStart:
      if token.detail >= 0 {
        openings.append(text.count)
      } else {
        text.append(contentsOf: bytes[token.start..<token.end])
      }
    case .emphasisEnd:
      readEmphasisEnd(token)
    case .link:
      let url = string((token.detail + 2)..<(token.end - 1))
      append(
        (token.start + 1)..<token.detail, as: .link(url: url), of: token, takesBlank: false)
    case .tag:
      readTag(token)
    case .statementMention:
      let title = string(token.titleRange)
      append(token.start..<token.end, as: .statementMention(title: title), of: token)
    case .argumentMention:
      let title = string(token.titleRange)
      append(token.start..<token.end, as: .argumentMention(title: title), of: token)
    case .data, .blankLine, .endOfFile, .frontMatter:
      break
    default:
      // Out of place, and reported by the parser; nothing of it is lost.
      text.append(contentsOf: bytes[token.start..<token.end])
      if token.end < bytes.count, bytes[token.end].isBlank { text.append(Byte.blank) }
    }
  }

  /// Adds a blank where none is.
  private mutating func addBlank() {
    if text.last != Byte.blank { text.append(Byte.blank) }
  }

  private mutating func append(
    _ range: Range<Int>, as kind: TextSpan.Kind, of token: Token, takesBlank: Bool = true
  ) {
    let start = text.count
    text.append(contentsOf: bytes[range])
    spans.append(
      TextSpan(kind, start..<text.count, takesBlank: takesBlank && token.hasTrailingBlank))
    if token.hasTrailingBlank { text.append(bytes[token.end]) }
  }

  private mutating func readEmphasisEnd(_ token: Token) {
    guard let start = openings.popLast() else { return }
    let isBold = EmphasisMark(rawValue: token.mark)?.isBold ?? false
    spans.append(TextSpan(isBold ? .bold : .italic, start..<text.count))
    if token.hasTrailingBlank { text.append(Byte.blank) }
  }

  private mutating func readTag(_ token: Token) {
    let isBracketed =
      bytes[token.start + 1] == Byte.openParen && bytes[token.end - 1] == Byte.closeParen
    let name = string(
      isBracketed ? (token.start + 2)..<(token.end - 1) : (token.start + 1)..<token.end)
    tags.append(name)
    if !settings.removesTags { append(token.start..<token.end, as: .tag(name), of: token) }
  }

  private mutating func readShortcode(_ token: Token) {
    let code = string(token.start..<token.end)
    if let character = settings.shortcodes[code] ?? Shortcodes.character(for: code) {
      let start = text.count
      text.append(contentsOf: character.utf8)
      spans.append(TextSpan(.specialCharacter, start..<text.count))
    } else {
      text.append(contentsOf: bytes[token.start..<token.end])
    }
    if token.hasTrailingBlank { text.append(Byte.blank) }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Puts spans in the order of their starts, outer ones before those in them.
  private func ordered(_ spans: [TextSpan]) -> [TextSpan] {
    guard spans.count > 1 else { return spans }
    return spans.enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
      return left.offset > right.offset
    }
    .map(\.element)
  }
}
