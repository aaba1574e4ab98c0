internal import ArgumentMap

/// Finds lines that were meant as relations and are read as text, or as other relations, because
/// their sign is none of Argdown's.
struct LostRelations {
  private let tree: SyntaxTree
  private let bytes: [UInt8]

  /// Prepares to look through a file.
  init(_ tree: SyntaxTree, in bytes: [UInt8]) {
    self.tree = tree
    self.bytes = bytes
  }

  /// Looks through the file. Where a title follows, the parser has told of it.
  ///
  /// - Complexity: O(n).
  func check(problems: inout Problems) {
    for index in tree.tokens.indices where tree.tokens[index].kind == .text {
      guard let sign = sign(before: index), !isTitle(index + 1) else { continue }
      let text = String(decoding: bytes[sign], as: UTF8.self)
      problems.add(.lostRelation(text, isPartlyRead: isRelation(index - 1)), at: sign)
    }
  }

  /// The sign that a text opens its line with.
  private func sign(before index: Int) -> Range<Int>? {
    let (start, end) = (tree.tokens[index].start, tree.tokens[index].end)
    if isRelation(index - 1), tree.tokens[index - 1].end == start {
      return LineSigns.run(at: tree.tokens[index - 1].start, limit: end, in: bytes)
    }
    guard tree.opensLine(index) else { return nil }
    let before = start > 0 ? bytes[start - 1] : Byte.newline
    guard before != Byte.backslash, let run = LineSigns.run(at: start, limit: end, in: bytes) else {
      return nil
    }
    // A dash at the margin is punctuation.
    return before.isBlank && tree.followsLine(index) || isArrow(run) ? run : nil
  }

  private func isArrow(_ run: Range<Int>) -> Bool {
    bytes[run].contains { $0 == Byte.greater || $0 == Byte.less }
  }

  private func isRelation(_ index: Int) -> Bool {
    index >= 0 && tree.tokens[index].kind == .relation
  }

  private func isTitle(_ index: Int) -> Bool { tree.tokens[index].isDefinitionOrReference }
}

extension SyntaxTree {
  /// Whether a token is the first of its line.
  func opensLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .lineEnd, .blankLine, .frontMatter: return true
    default: return false
    }
  }

  /// Whether a token is the first of a line under another one of the same block.
  func followsLine(_ index: Int) -> Bool { index > 0 && tokens[index - 1].kind == .lineEnd }
}
