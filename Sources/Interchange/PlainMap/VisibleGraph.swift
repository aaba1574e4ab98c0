import ArgumentMap

/// What can be seen of a plain map when its closed groups are closed: nodes and edges by their ids.
struct VisibleGraph {
  /// An edge between two things that can be seen.
  struct Edge {
    var id: String
    var source: String
    var target: String
    var relation: DebateGraph.Edge.Relation
    /// The edge of the plain map, the first of those that come to the same.
    var edge: Int
  }

  /// For each node of the plain map its id, made of its title.
  let names: [String]
  /// The edges; what lies inside a closed group is none, and what crosses its border ends at it.
  private(set) var edges: [Edge] = []
  /// For each node what stands for it: itself, or the outermost closed group around it.
  private let shown: [String]

  /// Finds out what can be seen.
  ///
  /// - Complexity: O(nodes + edges + groups).
  init(_ plain: PlainMap) {
    var stock = ElementNames(plain.map)
    let names = plain.nodes.map { stock[$0.element] }
    self.names = names
    var shown = names
    for (node, group) in Self.closedGroups(around: plain) {
      shown[node] = Self.name(ofGroup: plain.groups[group])
    }
    self.shown = shown
    var seen: Set<[String]> = []
    for (index, edge) in plain.edges.enumerated() {
      let (source, target) = (shown[edge.source], shown[edge.target])
      let isHidden = source == target && source != names[edge.source]
      let isClosed = source != names[edge.source] || target != names[edge.target]
      guard !isHidden, !isClosed || seen.insert([source, target, edge.kind.rawValue]).inserted
      else { continue }
      let relation = edge.kind.word
      edges.append(
        Edge(
          id: stock.edge(relation.rawValue, from: source, to: target), source: source,
          target: target, relation: relation, edge: index))
    }
  }

  /// The id of a closed group, made of its title.
  static func name(ofGroup group: PlainMap.Group) -> String {
    "group-\(Slug.make(of: group.title))-\(group.id)"
  }

  /// The nodes in closed groups, each with the outermost one.
  private static func closedGroups(around plain: PlainMap) -> [(node: Int, group: Int)] {
    var result: [(node: Int, group: Int)] = []
    var waiting = plain.items.map { (item: $0, closed: Int?.none) }
    while let (item, closed) = waiting.popLast() {
      switch item {
      case .node(let node): if let closed { result.append((node, closed)) }
      case .group(let group):
        let outermost = closed ?? (plain.groups[group].isClosed == true ? group : nil)
        waiting += plain.groups[group].items.map { ($0, outermost) }
      }
    }
    return result
  }

  /// What is to stand side by side: what has the same `rank` in its data, then what the settings
  /// name.
  func ranks(in plain: PlainMap) -> [[String]] {
    var ranks: [String: [String]] = [:]
    var order: [String] = []
    func add(_ name: String, to rank: String) {
      if ranks[rank] == nil { order.append(rank) }
      if ranks[rank]?.contains(name) != true { ranks[rank, default: []].append(name) }
    }
    let named = plain.model.settings.drawing.sameRank
    for (index, node) in plain.nodes.enumerated() {
      if let rank = node.data(in: plain.map)["rank"]?.text { add(shown[index], to: "data \(rank)") }
      for (place, rank) in named.enumerated() {
        let titles = node.isArgument ? rank.arguments : rank.statements
        if titles.contains(node.title) { add(shown[index], to: "setting \(place)") }
      }
    }
    return order.compactMap { ranks[$0] }.filter { $0.count > 1 }
  }
}

extension PlainMap.Node {
  /// The data of what it stands for.
  fileprivate func data(in map: ArgumentMap) -> DataObject {
    switch element {
    case .statement(let id): map[id].data
    case .argument(let id): map[id].data
    case .inference(let id): map[id].data
    }
  }
}
