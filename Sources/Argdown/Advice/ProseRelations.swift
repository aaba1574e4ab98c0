internal import ArgumentMap

/// Finds lines of prose that became relations because they were wrapped before a sign.
struct ProseRelations {
  /// Shorter lines are not wrapped because they are full.
  private static let fullLine = 60

  private let tree: SyntaxTree
  private let bytes: [UInt8]

  /// Prepares to look through a file.
  init(_ tree: SyntaxTree, in bytes: [UInt8]) {
    self.tree = tree
    self.bytes = bytes
  }

  /// Looks through the file.
  ///
  /// - Complexity: O(n).
  func check(problems: inout Problems) {
    for index in tree.elements.indices.dropFirst() where isGoingOn(index) {
      let element = tree.elements[index]
      problems.add(
        .relationInProse(isAttack: element.relation == .attackedBy),
        at: element.start..<(element.start + 1))
    }
  }

  /// Whether a relation is likely to be the next line of the text above it: a bare sign and a small
  /// letter, under a full line that ends in mid-sentence.
  private func isGoingOn(_ index: Int) -> Bool {
    let element = tree.elements[index]
    let above = tree.elements[index - 1]
    guard element.relation == .supportedBy || element.relation == .attackedBy,
      bytes[element.start] != Byte.less, !element.isArgument, element.title == nil,
      isText(element.content.lowerBound), startsSmall(at: tree.tokens[element.content.lowerBound]),
      !above.isReference, above.data == nil, let last = lastText(of: above)
    else { return false }
    return isFullLine(endingAt: last.end) && !endsSentence(at: last.end)
  }

  private func isText(_ token: Int) -> Bool { tree.tokens[token].kind == .text }

  private func lastText(of element: SyntaxElement) -> Token? {
    let last = element.content.last { tree.tokens[$0].kind != .lineEnd }
    return last.map { tree.tokens[$0] }.flatMap { $0.kind == .text ? $0 : nil }
  }

  private func startsSmall(at token: Token) -> Bool {
    string(token.start..<min(token.start + 4, token.end)).first?.isLowercase ?? false
  }

  private func isFullLine(endingAt end: Int) -> Bool {
    var place = end
    var width = 0
    while place > 0, !bytes[place - 1].isLineEnd, width < Self.fullLine {
      place -= 1
      if !bytes[place].isContinuation { width += 1 }
    }
    return width == Self.fullLine
  }

  private func endsSentence(at end: Int) -> Bool {
    string(max(0, end - 3)..<end).last.map { ".!?:;…)]”’\"'»".contains($0) } ?? true
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
