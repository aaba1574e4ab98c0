extension DebateGraph {
  /// The part of the graph in which the authors part: the theses, the contested claims, what takes
  /// part in a disagreement or is put against any of these, and the reasons that lead from them to a
  /// thesis.
  ///
  /// What a claim or an inference rests on besides is left out and counted in ``Node/omitted``; so
  /// is what one author's claims have against each other.
  ///
  /// - Complexity: O(nodes + edges).
  func disagreements() -> DebateGraph {
    var selection = Selection(self)
    selection.keepStakes()
    selection.keepAttackers()
    selection.keepDirectSteps()
    selection.keepWaysToTheses()
    var part = restricted(to: selection.kept, as: .disagreements)
    part.subtitle = "Where they disagree"
    return part
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

    /// Keeps the theses, the contested claims, and what the disagreements are about.
    mutating func keepStakes() {
      for (place, node) in graph.nodes.enumerated() {
        kept[place] = node.isThesis || node.isContested || !node.disagreements.isEmpty
      }
      for edge in graph.edges where edge.disagreements.contains(where: \.isAboutTruth) {
        kept[edge.source] = true
        kept[edge.target] = true
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

    /// Keeps what lies on a way of reasons from a kept node up to a thesis.
    mutating func keepWaysToTheses() {
      let reasons = graph.edges.filter(\.isReason)
      let theses = graph.nodes.indices.filter { graph.nodes[$0].isThesis }
      let leadsToThesis = reached(from: theses, along: reasons.map { ($0.target, $0.source) })
      let starts = kept.indices.filter { kept[$0] }
      let isBuiltOnKept = reached(from: starts, along: reasons.map { ($0.source, $0.target) })
      for place in kept.indices where leadsToThesis[place] && isBuiltOnKept[place] {
        kept[place] = true
      }
    }

    /// The nodes that can be reached from some along steps.
    private func reached(from starts: [Int], along steps: [(from: Int, to: Int)]) -> [Bool] {
      var next = [[Int]](repeating: [], count: graph.nodes.count)
      for step in steps { next[step.from].append(step.to) }
      var isReached = graph.nodes.map { _ in false }
      for start in starts { isReached[start] = true }
      var open = starts
      while let place = open.popLast() {
        for step in next[place] where !isReached[step] {
          isReached[step] = true
          open.append(step)
        }
      }
      return isReached
    }
  }
}
