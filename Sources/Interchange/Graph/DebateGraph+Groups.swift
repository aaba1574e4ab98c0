extension DebateGraph {
  /// The groups that have nodes: the authors' in order, then what is shared, then the analyst's.
  var groups: [Group] { nodesByGroup.map(\.group) }

  /// For each of the groups the places of its nodes.
  ///
  /// - Complexity: O(nodes + authors).
  var nodesByGroup: [(group: Group, places: [Int])] {
    var places: [Group: [Int]] = [:]
    for (place, node) in nodes.enumerated() { places[node.group, default: []].append(place) }
    let all = authors.indices.map(Group.author) + [.shared, .analyst]
    return all.compactMap { group in places[group].map { (group, $0) } }
  }
}

extension DebateGraph.Group {
  /// The class of the group's elements in an SVG.
  var styleClass: String {
    switch self {
    case .author(let index): "author-\(index + 1)"
    case .shared: "shared"
    case .analyst: "analyst"
    }
  }

  /// The name that stands on the group's box.
  func caption(in graph: DebateGraph) -> String {
    switch self {
    case .author: graph.name(of: self)
    case .shared: "Shared ground"
    case .analyst: "Put by the analyst"
    }
  }
}
