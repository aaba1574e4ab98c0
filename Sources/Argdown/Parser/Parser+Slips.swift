internal import ArgumentMap

// What parsers say of slips that show at several places, so that each is told of once.

extension Parser {
  /// Says that an element begins where a blank line was expected.
  mutating func reportMissingBlankLine() {
    // Hyphens and lone carriage returns have been told of, and are the reason.
    if hyphensStand(before: index) { return }
    if hasNoLineFeeds {
      if !problems.has(.missingBlankLine) {
        problems.add(.carriageReturnsAlone, at: range(of: token))
      }
    } else if token.isListItem, case .element? = tree.blocks.last {
      problems.add(.listUnderElement, at: range(of: token))
    } else {
      problems.add(.missingBlankLine, at: range(of: token))
    }
  }

  /// Whether the line before a token ended in hyphens out of place.
  func hyphensStand(before token: Int) -> Bool {
    var place = token - 1
    while place >= 0, tree.tokens[place].kind == .lineEnd { place -= 1 }
    return place >= 0 && tree.tokens[place].kind == .strayInference
  }

  /// Reads hyphens that stand where a block should begin, and the line that they open.
  mutating func parseStrayInference() {
    let hyphens = token
    index += 1
    let isFrontMatter =
      tree.blocks.isEmpty && tree.frontMatter == nil && hyphens.end - hyphens.start == 3
    guard isFrontMatter, kind == .lineEnd, let end = closingHyphens() else {
      problems.add(.strayInference, at: range(of: hyphens))
      if kind != .lineEnd, token.isContent || token.isDefinitionOrReference { parseElementBlock() }
      return
    }
    problems.add(.frontMatterInHyphens, at: range(of: hyphens))
    // What stands between is kept as a text, as elsewhere.
    index += 1
    tree.tokens[end].kind = .text
    parseElementBlock()
  }

  /// The three hyphens on a line of their own that close what others have opened, in this block.
  private func closingHyphens() -> Int? {
    var place = index + 1
    while tree.tokens[place].isContent { place += 1 }
    let isAlone = tree.opensLine(place) && place > index + 1
    return tree.tokens[place].kind == .strayInference && isAlone ? place : nil
  }

  /// What a relation hangs on, as it is named to people: by its title, or else by its first words.
  func name(of parent: SyntaxElement.Parent) -> String {
    let most = 30
    guard case .element(let number) = parent else { return "the inference above" }
    let element = tree.elements[number]
    if let title = element.title {
      let text = String(decoding: bytes[title], as: UTF8.self)
      return element.isArgument ? "<\(text)>" : "[\(text)]"
    }
    let line = bytes[element.body].prefix { !$0.isLineEnd }
    let text = String(decoding: line.prefix(4 * most), as: UTF8.self)
    return "\u{201C}\(text.prefix(most))\(text.count > most ? "…" : "")\u{201D}"
  }
}
