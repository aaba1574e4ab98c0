import ArgumentMap

/// What can be seen of a plain map when its closed groups are closed: nodes and closed groups by
/// their ids, and the edges between them.
struct VisibleGraph {
  /// An edge between two things that can be seen.
  struct Edge {
    /// Where it starts, as a position in ``VisibleGraph/names``.
    var source: Int
    /// Where it points, as a position in ``VisibleGraph/names``.
    var target: Int
    /// What it says.
    var kind: Relation.Kind
  }

  /// The ids, made of titles: first those of all nodes, then those of all groups.
  let names: [String]
  /// The edges; what lies inside a closed group is none, and what crosses its border ends at it.
  private(set) var edges: [Edge] = []
  /// For each node what stands for it: itself, or the outermost closed group around it.
  private let shown: [Int]

  /// Finds out what can be seen.
  ///
  /// - Complexity: O(nodes + edges + groups).
  init(_ plain: PlainMap) {
    let elements = ElementNames(plain.map)
    names =
      plain.nodes.map { elements[$0.element] }
      + plain.groups.map { "group-\(Slug.make(of: $0.title))-\($0.id)" }
    var shown = Array(plain.nodes.indices)
    for (node, group) in Self.closedGroups(around: plain) {
      shown[node] = plain.nodes.count + group
    }
    self.shown = shown
    edges = plain.edges.map {
      Edge(source: shown[$0.source], target: shown[$0.target], kind: $0.kind)
    }
    if plain.groups.contains(where: { $0.isClosed == true }) {
      dropWhatIsHidden(in: plain.nodes.count...)
    }
  }

  /// Takes out what lies inside a closed group, and all but the first of what comes to the same at
  /// its border.
  private mutating func dropWhatIsHidden(in groups: PartialRangeFrom<Int>) {
    struct Ends: Hashable {
      var source: Int
      var target: Int
      var kind: Relation.Kind
    }
    var seen: Set<Ends> = []
    edges = edges.filter { edge in
      guard groups.contains(edge.source) || groups.contains(edge.target) else { return true }
      let ends = Ends(source: edge.source, target: edge.target, kind: edge.kind)
      return edge.source != edge.target && seen.insert(ends).inserted
    }
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
    struct Place: Hashable {
      var name: String
      var rank: String
    }
    var ranks: [String: [String]] = [:]
    var order: [String] = []
    var seen: Set<Place> = []
    func add(_ name: String, to rank: String) {
      guard seen.insert(Place(name: name, rank: rank)).inserted else { return }
      if ranks[rank] == nil { order.append(rank) }
      ranks[rank, default: []].append(name)
    }
    let map = plain.map
    let named = plain.model.settings.drawing.sameRank
    for (index, node) in plain.nodes.enumerated() {
      if let rank = node.data(in: map)["rank"]?.text {
        add(names[shown[index]], to: "data \(rank)")
      }
      for (place, rank) in named.enumerated() {
        let titles = node.isArgument ? rank.arguments : rank.statements
        if titles.contains(node.title) { add(names[shown[index]], to: "setting \(place)") }
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
