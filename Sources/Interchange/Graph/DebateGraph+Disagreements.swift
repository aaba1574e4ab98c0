extension DebateGraph {
  /// The part of the graph in which the authors part: the theses and what speaks for them, the
  /// contested claims, what is put against them, and the shortest way of reasons from each of these
  /// to a thesis.
  ///
  /// What an inference or a claim rests on besides is left out and counted in ``Node/omitted``.
  ///
  /// - Complexity: O(nodes + edges).
  func disagreements() -> DebateGraph {
    var selection = Selection(self)
    selection.keepContested()
    selection.keepAttackers()
    selection.keepDirectSteps()
    selection.keepWaysToTheses()
    selection.keepReasonsOfTheses()
    return restricted(to: selection.kept)
  }

  /// The graph with some of its nodes, and the edges between them.
  private func restricted(to kept: [Bool]) -> DebateGraph {
    var places = [Int](repeating: 0, count: nodes.count)
    var result = DebateGraph(
      title: title, view: .disagreements, authors: authors, nodes: [], edges: [])
    for (place, node) in nodes.enumerated() where kept[place] {
      places[place] = result.nodes.count
      result.nodes.append(node)
    }
    for edge in edges where kept[edge.target] {
      if kept[edge.source] {
        var edge = edge
        edge.source = places[edge.source]
        edge.target = places[edge.target]
        result.edges.append(edge)
      } else if !edge.relation.isOpposing {
        result.nodes[places[edge.target]].omitted += 1
      }
    }
    return result
  }

  /// The nodes that are kept, step by step.
  private struct Selection {
    let graph: DebateGraph
    let incoming: [[Int]]
    var kept: [Bool]

    init(_ graph: DebateGraph) {
      self.graph = graph
      var incoming = [[Int]](repeating: [], count: graph.nodes.count)
      for (place, edge) in graph.edges.enumerated() { incoming[edge.target].append(place) }
      self.incoming = incoming
      kept = graph.nodes.map { _ in false }
    }

    mutating func keepContested() {
      for (place, node) in graph.nodes.enumerated() {
        kept[place] = node.isThesis || node.isContested
      }
    }

    /// Keeps what counts against a kept claim, or against a reason given directly for one.
    mutating func keepAttackers() {
      let claims = kept
      let reasons = reasons(for: claims)
      for edge in graph.edges where edge.relation.isOpposing && edge.exemption.isEmpty {
        if claims[edge.target] || reasons[edge.target] {
          kept[edge.source] = true
          kept[edge.target] = true
        }
      }
    }

    /// The inferences and sketches that speak directly for one of the claims.
    private func reasons(for claims: [Bool]) -> [Bool] {
      var reasons = graph.nodes.map { _ in false }
      for edge in graph.edges where !edge.relation.isOpposing && claims[edge.target] {
        reasons[edge.source] = graph.nodes[edge.source].kind != .claim
      }
      return reasons
    }

    /// Keeps the inferences that lead from one kept claim to another.
    mutating func keepDirectSteps() {
      let claims = kept
      for edge in graph.edges where edge.relation == .conclusion && claims[edge.target] {
        kept[edge.source] =
          kept[edge.source]
          || incoming[edge.source].contains {
            graph.edges[$0].relation == .premise && claims[graph.edges[$0].source]
          }
      }
    }

    /// Keeps the shortest way of reasons from each kept node up to a thesis.
    mutating func keepWaysToTheses() {
      let next = stepsTowardsTheses()
      for start in kept.indices where kept[start] {
        var place = start
        while let step = next[place], !kept[step] {
          kept[step] = true
          place = step
        }
      }
    }

    /// Keeps what speaks directly for a thesis, so that none stands there bare.
    mutating func keepReasonsOfTheses() {
      for edge in graph.edges where !edge.relation.isOpposing && graph.nodes[edge.target].isThesis {
        kept[edge.source] = true
      }
    }

    /// For each node the next one on a shortest way to a thesis; found from the theses downwards.
    private func stepsTowardsTheses() -> [Int?] {
      var next = [Int?](repeating: nil, count: graph.nodes.count)
      var queue = graph.nodes.indices.filter { graph.nodes[$0].isThesis }
      var isReached = graph.nodes.map(\.isThesis)
      var done = 0
      while done < queue.count {
        let place = queue[done]
        done += 1
        for index in incoming[place] {
          let edge = graph.edges[index]
          guard !edge.relation.isOpposing, edge.parallel == nil, !isReached[edge.source] else {
            continue
          }
          isReached[edge.source] = true
          next[edge.source] = place
          queue.append(edge.source)
        }
      }
      return next
    }
  }
}
