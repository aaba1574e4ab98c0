internal import ArgumentMap

/// Some of a map's claims and arguments, as one flag for each: much faster to ask than a set, where
/// every element is asked about.
struct ElementFlags {
  private var statements: [Bool]
  private var arguments: [Bool]

  /// Marks nothing.
  init(in map: ArgumentMap) {
    statements = Array(repeating: false, count: map.statements.count)
    arguments = Array(repeating: false, count: map.arguments.count)
  }

  /// Marks a claim or an argument; an inference can't be marked.
  mutating func insert(_ element: Element) {
    switch element {
    case .statement(let id): statements[id.index] = true
    case .argument(let id): arguments[id.index] = true
    case .inference: break
    }
  }

  /// Whether a claim is marked.
  func contains(_ id: StatementID) -> Bool { statements[id.index] }

  /// Whether an argument is marked.
  func contains(_ id: ArgumentID) -> Bool { arguments[id.index] }

  /// Whether an element is marked.
  func contains(_ element: Element) -> Bool {
    switch element {
    case .statement(let id): contains(id)
    case .argument(let id): contains(id)
    case .inference: false
    }
  }
}
