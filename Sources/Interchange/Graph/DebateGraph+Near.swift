extension DebateGraph {
  /// The nodes that are nearest to the theses, whichever way edges point, and the edges between them:
  /// of a debate that is too large to be seen at once the part to begin with.
  ///
  /// - Parameter most: How many nodes to keep.
  /// - Complexity: O(nodes + edges).
  package func nearTheses(_ most: Int) -> DebateGraph {
    var neighbours = [[Int]](repeating: [], count: nodes.count)
    for edge in edges {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    var isMet = nodes.map(\.isThesis)
    var queue = isMet.indices.filter { isMet[$0] }
    var next = 0
    while next < min(queue.count, most) {
      for place in neighbours[queue[next]] where !isMet[place] {
        isMet[place] = true
        queue.append(place)
      }
      next += 1
    }
    var kept = nodes.map { _ in false }
    for place in queue.prefix(most) { kept[place] = true }
    return restricted(to: kept, as: .whole)
  }
}
