import ArgumentMap

// Parts of a graph.

extension DebateGraph {
  /// The graph with some of its nodes, and the edges between them. What a node rests on besides is
  /// counted in ``Node/omitted``.
  ///
  /// - Parameters:
  ///   - kept: For each node whether it is kept.
  ///   - view: Which part that is.
  ///   - keepsExempt: Whether edges that the evaluation leaves out are kept, too.
  /// - Complexity: O(nodes + edges).
  func restricted(to kept: [Bool], as view: View, keepingExempt keepsExempt: Bool = false)
    -> DebateGraph
  {
    var places = [Int](repeating: 0, count: nodes.count)
    var result = DebateGraph(title: title, view: view, authors: authors, nodes: [], edges: [])
    result.works = works
    for (place, node) in nodes.enumerated() where kept[place] {
      places[place] = result.nodes.count
      result.nodes.append(node)
    }
    for edge in edges
    where kept[edge.target] && (keepsExempt || edge.exemption.isEmpty || edge.parallel != nil) {
      if kept[edge.source] {
        var edge = edge
        edge.source = places[edge.source]
        edge.target = places[edge.target]
        result.edges.append(edge)
      } else if edge.isReason {
        result.nodes[places[edge.target]].omitted += 1
      }
    }
    return result
  }

  /// What an author has said of: the claims on which there is a record of the author, the arguments
  /// that the author makes or speaks of, and the relations between them.
  ///
  /// - Complexity: O(nodes + edges).
  func said(by author: ProponentID, named name: String) -> DebateGraph {
    let place = authors.firstIndex(of: name)
    let kept = nodes.map { node in
      guard let place else { return false }
      return node.authors.contains(place)
        || (place < node.stances.count && !node.stances[place].isEmpty)
    }
    var part = restricted(to: kept, as: .author(author), keepingExempt: true)
    part.subtitle = "What \(name) says"
    return part
  }

  /// A node, and what is not more than so many edges away from it, whichever way they point.
  ///
  /// - Complexity: O(nodes + edges).
  func around(_ claim: StatementID, at centre: Int?, depth: Int) -> DebateGraph {
    var neighbours = [[Int]](repeating: [], count: nodes.count)
    for edge in edges {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    var kept = nodes.map { _ in false }
    var ring = [centre].compactMap(\.self)
    for place in ring { kept[place] = true }
    for _ in 0..<max(0, min(depth, nodes.count)) where !ring.isEmpty {
      var next: [Int] = []
      for place in ring.flatMap({ neighbours[$0] }) where !kept[place] {
        kept[place] = true
        next.append(place)
      }
      ring = next
    }
    var part = restricted(to: kept, as: .around(claim, depth: depth), keepingExempt: true)
    part.subtitle = centre.map { "Around \u{201C}\(nodes[$0].label)\u{201D}" } ?? ""
    return part
  }
}

extension DebateGraph.Edge {
  /// Whether its target rests on its source.
  var isReason: Bool { !relation.isOpposing && parallel == nil }
}
