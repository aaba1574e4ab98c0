package import ArgumentMap

/// The ids of a map's claims, arguments and inferences in exports.
///
/// An id depends on the title alone (where nobody gave one, on the text, or on what an inference
/// leads from and to), so that it outlives unrelated edits.
package struct ElementNames {
  private var statements: [String] = []
  private var arguments: [String] = []
  private var inferences: [String] = []
  /// The names given so far; relations get theirs from the same stock.
  private(set) var stock = UniqueNames()

  /// - Complexity: O(statements + arguments + inferences and their premises).
  package init(_ map: ArgumentMap) {
    for id in map.statementIDs {
      let text = map[id].isUntitled ? map[id].displayText ?? "" : ""
      let title = text.isEmpty ? map[id].title : text
      statements.append(stock.node("claim", title: title, identity: [title]))
    }
    for id in map.argumentIDs {
      let identity = Self.identity(of: id, in: map)
      arguments.append(
        stock.node("argument", title: identity.joined(separator: " "), identity: identity))
    }
    for id in map.inferenceIDs {
      let inference = map[id]
      let argument = Self.identity(of: inference.argument, in: map)
      // The first step is known by its argument alone, so that its id stays when a step is added.
      let identity = inference.step == 0 ? argument : argument + ["step \(inference.step + 1)"]
      inferences.append(
        stock.node("inference", title: identity.joined(separator: " "), identity: identity))
    }
  }

  /// The id of an element.
  package subscript(element: Element) -> String {
    switch element {
    case .statement(let id): statements[id.index]
    case .argument(let id): arguments[id.index]
    case .inference(let id): inferences[id.index]
    }
  }

  /// Returns an id for a relation between two elements.
  mutating func edge(_ relation: String, from source: String, to target: String) -> String {
    stock.edge(relation, from: source, to: target)
  }

  /// What an argument is known by: its title, else its text, else the claims of its structure.
  private static func identity(of id: ArgumentID, in map: ArgumentMap) -> [String] {
    if !map[id].isUntitled { return [map[id].title] }
    let argument = map[id]
    if let text = argument.displayText, !text.isEmpty { return [text] }
    let titles = argument.structure.reversed().map { map[$0.statement].title }
    return titles.isEmpty ? [argument.title] : titles
  }
}
