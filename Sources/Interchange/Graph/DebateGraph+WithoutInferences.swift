extension DebateGraph {
  /// The graph with lines from premises straight to conclusions: what speaks for or against an
  /// inference then does so for or against its conclusion.
  ///
  /// That premises are needed jointly, and what an undercut is aimed at, is no longer to be seen; the
  /// argument's title stands on the lines as a note.
  ///
  /// - Complexity: O(nodes + edges, premises times conclusions being at most the edges made).
  func withoutInferences() -> DebateGraph {
    let conclusions = conclusionOfInference
    let kept = nodes.indices.map { nodes[$0].kind != .inference || conclusions[$0] == nil }
    var names = UniqueNames()
    var whole = self
    whole.edges = []
    for edge in edges where edge.relation != .conclusion || kept[edge.source] {
      var edge = edge
      let (source, target) = (edge.source, edge.target)
      edge.source = conclusions[source] ?? source
      edge.target = conclusions[target] ?? target
      if edge.relation == .premise, let conclusion = conclusions[target] {
        edge.relation = .support
        edge.target = conclusion
        edge.note = nodes[target].title
      }
      // What an argument does to its own conclusion, or its conclusion to it, is no line.
      if edge.source == edge.target, source != target { continue }
      edge.id = names.edge(
        edge.relation.rawValue, from: nodes[edge.source].id, to: nodes[edge.target].id)
      edge.origin = nil
      whole.edges.append(edge)
    }
    var part = whole.restricted(to: kept, as: .withoutInferences, keepingExempt: true)
    part.subtitle = "Claims and arguments"
    return part
  }

  /// For each inference the claim that it concludes; nil for other nodes.
  private var conclusionOfInference: [Int?] {
    var conclusions = [Int?](repeating: nil, count: nodes.count)
    for edge in edges where edge.relation == .conclusion { conclusions[edge.source] = edge.target }
    return conclusions
  }
}
