internal import ArgumentMap

/// Finds headings that are read as text or tags because there is no blank behind their signs.
struct LostHeadings {
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
    for (index, token) in tree.tokens.enumerated()
    where token.kind == .text || token.kind == .tag {
      guard bytes[token.start] == Byte.hash, tree.opensLine(index), !isEscaped(token.start),
        let signs = signs(at: token.start)
      else { continue }
      problems.add(.headingWithoutBlank, at: signs)
    }
    for case .element(let range) in tree.blocks where range.count == 1 {
      if let tag = loneTag(of: tree.elements[range.lowerBound]) {
        problems.add(.headingWithoutBlank, at: tag.start..<(tag.start + 1))
      }
    }
  }

  private func isEscaped(_ place: Int) -> Bool { place > 0 && bytes[place - 1] == Byte.backslash }

  /// Signs that can't begin a tag: several, or one with a tab or a wide blank behind it.
  private func signs(at start: Int) -> Range<Int>? {
    let end = bytes[start...].firstIndex { $0 != Byte.hash } ?? bytes.count
    guard end < bytes.count, !bytes[end].isLineEnd else { return nil }
    let isBlank = bytes[end] == Byte.tab || bytes[end...].starts(with: [0xC2, 0xA0])
    return end - start > 1 || isBlank ? start..<end : nil
  }

  /// The tag that a block of one line begins with, where the line is more likely a heading: the tag
  /// has a capital letter, is the only one, and no sentence follows.
  private func loneTag(of element: SyntaxElement) -> Token? {
    let tokens = tree.tokens[element.content]
    guard element.title == nil, element.data == nil, let tag = tokens.first, tag.kind == .tag,
      startsLarge(tag), let last = tokens.last,
      tokens.dropFirst().allSatisfy({ $0.kind == .text })
    else { return nil }
    let end = bytes[last.start..<last.end].last { !$0.isBlank }
    return end == Byte.dot || end == Byte.exclamation || end == Byte.question ? nil : tag
  }

  private func startsLarge(_ tag: Token) -> Bool {
    let letters = bytes[(tag.start + 1)..<min(tag.start + 5, tag.end)]
    return String(decoding: letters, as: UTF8.self).first?.isUppercase ?? false
  }
}
