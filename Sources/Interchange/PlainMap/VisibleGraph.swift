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
    let named = NamedRanks(plain.model.settings.drawing.sameRank)
    for index in plain.nodes.indices {
      if let rank = plain.map.data(of: plain.nodes[index].element)["rank"]?.text {
        add(names[shown[index]], to: "data \(rank)")
      }
      for place in named.places(of: plain.nodes[index]) {
        add(names[shown[index]], to: "setting \(place)")
      }
    }
    return order.compactMap { ranks[$0] }.filter { $0.count > 1 }
  }
}

/// The ranks that the settings name, by the titles that are to stand in them.
private struct NamedRanks {
  private var statements: [String: [Int]] = [:]
  private var arguments: [String: [Int]] = [:]

  init(_ ranks: [PlainDrawingSettings.SameRank]) {
    for (place, rank) in ranks.enumerated() {
      for title in rank.statements { statements[title, default: []].append(place) }
      for title in rank.arguments { arguments[title, default: []].append(place) }
    }
  }

  /// The ranks of a node, in the order of the settings.
  func places(of node: PlainMap.Node) -> [Int] {
    if statements.isEmpty && arguments.isEmpty { return [] }
    return (node.isArgument ? arguments : statements)[node.title] ?? []
  }
}
