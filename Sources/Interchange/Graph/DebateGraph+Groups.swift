extension DebateGraph {
  /// The groups that have nodes: the authors' in order, then what is shared, then the analyst's.
  var groups: [Group] {
    let used = Set(nodes.map(\.group))
    let all = authors.indices.map(Group.author) + [.shared, .analyst]
    return all.filter(used.contains)
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
