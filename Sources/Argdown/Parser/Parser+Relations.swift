// Indented lines, and lists.

extension Parser {
  /// A depth of indentation that is open.
  private struct Level {
    /// The number of blanks and tabs.
    var width: Int
    /// What the lines of this depth hang on.
    var parent: SyntaxElement.Parent
    /// What the next deeper lines would hang on.
    var last: SyntaxElement.Parent
  }

  /// Reads the relation lines under an element or an inference.
  ///
  /// A line that is indented more than the one before hangs on it; one that is indented less joins
  /// the innermost open depth that is not deeper. Open depths are kept on a stack, so that lines
  /// may nest as deeply as they like.
  mutating func parseRelations(under root: SyntaxElement.Parent, baseWidth: Int) {
    guard kind == .relation else { return }
    var levels = [Level(width: baseWidth, parent: root, last: root)]
    var isFirst = true
    while kind == .relation {
      let token = self.token
      let parent = findParent(of: token, in: &levels, isFirst: isFirst)
      isFirst = false
      index += 1
      checkIndentation(of: token, under: parent)
      let child = parseElement(
        start: token.start, relation: token.relationSymbol, parent: parent,
        depth: depth(under: parent))
      check(child, under: parent)
      levels[levels.count - 1].last = .element(child)
    }
  }

  private mutating func findParent(of token: Token, in levels: inout [Level], isFirst: Bool)
    -> SyntaxElement.Parent
  {
    let width = token.detail
    let depth = levels.count
    while levels.count > 1, levels[levels.count - 1].width > width { levels.removeLast() }
    let top = levels[levels.count - 1]
    // Only what follows a less indented line directly opens a new depth.
    if width > top.width, levels.count == depth {
      levels.append(Level(width: width, parent: top.last, last: top.last))
      return top.last
    }
    if levels.count > 1 { return top.parent }
    // Not deeper than the root: a slip. The line is read as one directly under the root.
    problems.add(
      isFirst ? .relationNotIndented(under: name(of: top.parent)) : .indentationBelowFirst,
      at: range(of: token))
    levels.append(Level(width: width, parent: top.parent, last: top.parent))
    return top.parent
  }

  private func depth(under parent: SyntaxElement.Parent) -> Int {
    if case .element(let element) = parent { tree.elements[element].depth + 1 } else { 0 }
  }

  /// Reports what a relation line can't be.
  private mutating func check(_ child: Int, under parent: SyntaxElement.Parent) {
    let element = tree.elements[child]
    let symbol = element.start..<element.bodyStart
    if element.relation == .contradicts {
      let parentIsArgument =
        if case .element(let parent) = parent { tree.elements[parent].isArgument } else { false }
      if element.isArgument || parentIsArgument {
        problems.add(.contradictionOfArgument, at: symbol)
      }
    }
    if case .inference = parent, element.relation != .undercutBy {
      problems.add(.relationToInference, at: symbol)
    }
  }

  /// Warns of tabs beside blanks.
  private mutating func checkIndentation(of token: Token, under parent: SyntaxElement.Parent) {
    let range = (token.start - token.detail)..<token.start
    guard let first = bytes[range].first else { return }
    let known = blockIndentation ?? first
    blockIndentation = known
    if bytes[range].contains(where: { $0 != known }) {
      problems.add(.mixedIndentation(under: name(of: parent)), at: range)
    }
  }

  /// Reads relation lines that stand under nothing: what they name is kept, the relation is not.
  mutating func parseStrayRelations() {
    while kind == .relation {
      let token = self.token
      problems.add(.relationWithoutParent, at: range(of: token))
      index += 1
      guard self.token.isContent && kind != .lineEnd || self.token.isDefinitionOrReference else {
        continue
      }
      let first = tree.elements.count
      let element = parseElement(start: token.start)
      // Deeper lines belong to this one as they would anywhere.
      parseRelations(under: .element(element), baseWidth: token.detail)
      closeElements(from: first)
      tree.blocks.append(.element(first..<tree.elements.count))
    }
  }

  /// Reads a list. Its items are elements of their own; lists do not nest.
  mutating func parseList() {
    let first = tree.elements.count
    let listKind = kind
    let width = token.detail
    var isNested = false
    while token.isListItem {
      let token = self.token
      if token.detail != width {
        if !isNested { problems.add(.nestedList, at: range(of: token)) }
        isNested = true
      } else if token.kind != listKind {
        problems.add(.mixedList, at: range(of: token))
      }
      index += 1
      let item = parseElement(start: token.start)
      parseRelations(under: .element(item), baseWidth: token.detail + 1)
    }
    closeElements(from: first)
    tree.blocks.append(.list(first..<tree.elements.count))
  }
}
