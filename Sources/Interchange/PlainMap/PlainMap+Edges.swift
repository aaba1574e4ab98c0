import ArgumentMap

// Edges.

extension PlainMap {
  /// Adds the edges of relations, and of what statements share.
  mutating func addEdges(_ selection: PlainSelection) {
    var drawer = EdgeDrawer(model, nodes)
    for id in map.relationIDs where selection.joins(id) {
      drawer.draw(map[id], isReversed: false)
      if map[id].kind.isSymmetric { drawer.draw(map[id], isReversed: true) }
    }
    drawer.drawSharedStatements()
    edges = drawer.edges
  }
}

/// Draws edges between the nodes of a plain map.
private struct EdgeDrawer {
  private(set) var edges: [PlainMap.Edge] = []
  private let map: ArgumentMap
  private let nodes: [PlainMap.Node]
  private var statementNodes: [Int?]
  /// For each statement the nodes of the arguments that start from it, once for each time.
  private var premiseUsers: [[Int]]
  /// The same of those that end in it.
  private var conclusionUsers: [[Int]]
  private var argumentNodes: [Int?]
  /// The edges of support so far, by their ends.
  private var supports: Set<Ends> = []

  /// Where an edge starts and where it points.
  private struct Ends: Hashable {
    var source: Int
    var target: Int
  }

  init(_ model: PlainModel, _ nodes: [PlainMap.Node]) {
    map = model.map
    self.nodes = nodes
    statementNodes = Array(repeating: nil, count: map.statements.count)
    argumentNodes = Array(repeating: nil, count: map.arguments.count)
    for place in nodes.indices {
      switch nodes[place].element {
      case .statement(let id): statementNodes[id.index] = place
      case .argument(let id): argumentNodes[id.index] = place
      case .inference: break
      }
    }
    premiseUsers = Array(repeating: [], count: map.statements.count)
    conclusionUsers = premiseUsers
    for id in map.statementIDs {
      for place in map[id].members.indices {
        guard let argument = map[id].members[place].argument,
          let node = argumentNodes[argument.index]
        else { continue }
        switch map[id].members[place].role {
        case .premise: premiseUsers[id.index].append(node)
        case .mainConclusion: conclusionUsers[id.index].append(node)
        default: break
        }
      }
    }
  }

  // MARK: Relations

  /// Draws a relation from every node that stands for its source to every one for its target. A
  /// relation that reads the same both ways is also drawn in reverse, but only to arguments that use
  /// the statement.
  mutating func draw(_ relation: Relation, isReversed: Bool) {
    let (from, to) =
      isReversed ? (relation.target, relation.source) : (relation.source, relation.target)
    for source in sources(of: from, isReversed) {
      for target in targets(of: to, isReversed) {
        let joinsStatements = !nodes[source].isArgument && !nodes[target].isArgument
        add(
          joinsStatements ? relation.kind : relation.kind.betweenNodes, source, target,
          from.statement, to.statement)
      }
    }
  }

  private func sources(of element: Element, _ isReversed: Bool) -> [Int] {
    switch element {
    case .argument(let id): return isReversed ? [] : nodes(of: id)
    case .inference: return []
    case .statement(let id):
      return statementNodes[id.index].map { [$0] } ?? conclusionUsers[id.index]
    }
  }

  private func targets(of element: Element, _ isReversed: Bool) -> [Int] {
    switch element {
    case .argument(let id): return isReversed ? [] : nodes(of: id)
    case .inference(let id): return isReversed ? [] : nodes(of: map[id].argument)
    case .statement(let id):
      guard let node = statementNodes[id.index] else { return premiseUsers[id.index] }
      return isReversed ? [] : [node]
    }
  }

  private func nodes(of id: ArgumentID) -> [Int] { argumentNodes[id.index].map { [$0] } ?? [] }

  private mutating func add(
    _ kind: Relation.Kind, _ source: Int, _ target: Int, _ from: StatementID?, _ to: StatementID?
  ) {
    if kind == .support { supports.insert(Ends(source: source, target: target)) }
    edges.append(
      PlainMap.Edge(
        number: edges.count + 1, kind: kind, source: source, target: target,
        sourceStatement: from, targetStatement: to))
  }

  // MARK: Shared statements

  /// Draws support from an argument to its conclusion, or to the arguments that use the conclusion
  /// where it is no node; and from a statement to the arguments that use it. What is drawn already
  /// is not drawn again.
  mutating func drawSharedStatements() {
    for node in nodes.indices {
      guard case .argument(let id) = nodes[node].element, let conclusion = map[id].conclusion
      else { continue }
      if let target = statementNodes[conclusion.index] {
        share(conclusion, node, target)
      } else {
        for target in premiseUsers[conclusion.index] { share(conclusion, node, target) }
      }
    }
    for node in nodes.indices {
      guard case .statement(let id) = nodes[node].element else { continue }
      for target in premiseUsers[id.index] { share(id, node, target) }
    }
  }

  private mutating func share(_ statement: StatementID, _ source: Int, _ target: Int) {
    guard !supports.contains(Ends(source: source, target: target)) else { return }
    add(.support, source, target, statement, statement)
  }
}

extension Relation.Kind {
  /// What it is called where an argument is at one of its ends.
  fileprivate var betweenNodes: Relation.Kind {
    switch self {
    case .entailment: .support
    case .contrary, .contradiction: .attack
    case .support, .attack, .undercut: self
    }
  }
}

extension Element {
  /// The statement, if it is one.
  var statement: StatementID? {
    if case .statement(let id) = self { id } else { nil }
  }
}
