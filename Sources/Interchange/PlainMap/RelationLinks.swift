import ArgumentMap

/// The relations of each element of a map.
struct RelationLinks {
  /// A relation as one of its ends sees it.
  struct Link {
    let relation: RelationID

    /// The end that is not a given one; of a relation with itself, the end where it points.
    func other(than element: Element, in map: ArgumentMap) -> RelationEnd {
      map[relation].source == element
        ? RelationEnd(map[relation].target, of: map[relation], isTarget: true)
        : RelationEnd(map[relation].source, of: map[relation], isTarget: false)
    }
  }

  private var statements: [[Link]]
  private var arguments: [[Link]]
  private var inferences: [[Link]]

  /// Collects the relations.
  ///
  /// - Complexity: O(relations).
  init(_ map: ArgumentMap) {
    statements = Array(repeating: [], count: map.statements.count)
    arguments = Array(repeating: [], count: map.arguments.count)
    inferences = Array(repeating: [], count: map.inferences.count)
    for id in map.relationIDs {
      add(Link(relation: id), to: map[id].source)
      if map[id].target != map[id].source { add(Link(relation: id), to: map[id].target) }
    }
  }

  private mutating func add(_ link: Link, to element: Element) {
    switch element {
    case .statement(let id): statements[id.index].append(link)
    case .argument(let id): arguments[id.index].append(link)
    case .inference(let id): inferences[id.index].append(link)
    }
  }

  /// The relations of a statement.
  func of(_ id: StatementID) -> [Link] { statements[id.index] }
  /// The relations of an argument.
  func of(_ id: ArgumentID) -> [Link] { arguments[id.index] }
  /// The relations of an inference.
  func of(_ id: InferenceID) -> [Link] { inferences[id.index] }
}

/// An end of a relation.
struct RelationEnd {
  let element: Element
  let isTarget: Bool
  /// Whether the relation reads the same from both ends.
  let isSymmetric: Bool

  init(_ element: Element, of relation: Relation, isTarget: Bool) {
    self.element = element
    self.isTarget = isTarget
    isSymmetric = relation.kind.isSymmetric
  }
}
