/// What bears on the members of a circle: each other, by their places in it, and what is known of the
/// rest of the graph.
struct CircleInfluences {
  /// Influences of one kind.
  fileprivate struct Links {
    /// What is of the circle: a place, and the place of what it bears on.
    var inner: [(source: Int32, target: Int32)] = []
    /// For each member what the arguments that are not of the circle come to.
    var outer: [Double]

    /// What all come to for each member, if the members have given strengths.
    ///
    /// Link by link is faster than member by member, of which each has few.
    func joined(
      _ strengths: [Double], _ join: (Double, Double) -> Double
    ) -> [Double] {
      var results = outer
      results.withUnsafeMutableBufferPointer { results in
        for (source, target) in inner {
          results[Int(target)] = join(results[Int(target)], strengths[Int(source)])
        }
      }
      return results
    }
  }

  /// The members' base scores.
  let baseScores: [Double]
  fileprivate let attacks: Links
  fileprivate let supports: Links
  fileprivate let premises: Links
  fileprivate let semantics: GradualSemantics

  /// The members' strengths if they had given ones.
  ///
  /// - Complexity: O(members + links).
  func strengths(given strengths: [Double]) -> [Double] {
    let semantics = semantics
    let attack = attacks.joined(strengths) { semantics.joining($1, to: $0) }
    let support = supports.joined(strengths) { semantics.joining($1, to: $0) }
    let weakest = premises.joined(strengths, min)
    return baseScores.indices.map {
      semantics.strength(
        of: baseScores[$0] * weakest[$0], attacked: attack[$0], supported: support[$0])
    }
  }
}

/// Sorts out, circle by circle, which influences on the members come from members.
struct CircleReader {
  private let graph: WeightedGraph
  /// How strengths follow from each other.
  let semantics: GradualSemantics
  /// For each argument its place in the circle; -1 for those that are elsewhere.
  private var places: [Int32]

  /// Makes a reader.
  ///
  /// - Parameter semantics: How strengths follow from each other.
  init(_ graph: WeightedGraph, under semantics: GradualSemantics) {
    self.graph = graph
    self.semantics = semantics
    places = [Int32](repeating: -1, count: graph.count)
  }

  /// Looks up what bears on the members of a circle.
  ///
  /// - Parameters:
  ///   - members: The arguments of the circle.
  ///   - strengths: The strengths of what bears on them from elsewhere.
  ///   - removed: An argument that is not there, which is as one of the strength 0.
  /// - Complexity: O(members + links).
  mutating func influences(
    on members: [Int32], given strengths: [Double], without removed: Int32
  ) -> CircleInfluences {
    for (place, member) in members.enumerated() { places[Int(member)] = Int32(place) }
    defer { for member in members { places[Int(member)] = -1 } }
    let semantics = semantics
    func links(
      _ rows: CompressedRows, _ nothing: Double, _ join: (Double, Double) -> Double
    ) -> CircleInfluences.Links {
      var links = CircleInfluences.Links(
        outer: [Double](repeating: nothing, count: members.count))
      for (target, member) in members.enumerated() {
        for source in rows[Int(member)] {
          if source == removed {
            links.outer[target] = join(links.outer[target], 0)
          } else if places[Int(source)] < 0 {
            links.outer[target] = join(links.outer[target], strengths[Int(source)])
          } else {
            links.inner.append((places[Int(source)], Int32(target)))
          }
        }
      }
      return links
    }
    return CircleInfluences(
      baseScores: members.map { graph.baseScores[Int($0)] },
      attacks: links(graph.attackers, semantics.nothing) { semantics.joining($1, to: $0) },
      supports: links(graph.supporters, semantics.nothing) { semantics.joining($1, to: $0) },
      premises: links(graph.premises, 1, min), semantics: semantics)
  }
}
