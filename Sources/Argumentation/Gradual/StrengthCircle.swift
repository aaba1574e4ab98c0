/// Arguments that bear on each other in circles, on the way to strengths that fit together.
struct StrengthCircle {
  /// The most rounds; those that settle do so in a few dozen.
  private static let mostRounds = 2000
  /// Where rounds come this near to an end they are taken to have ended.
  private static let tolerance = 1e-13

  private let members: [Int32]
  private let graph: WeightedGraph
  private let semantics: GradualSemantics
  private let removed: Int32
  /// The most by which a member's strength differs from what the others make of it.
  private(set) var residual = Double.infinity
  /// Whether replacing strengths round by round did not come to an end.
  private(set) var isUnsteady = false

  /// Takes arguments on circles.
  ///
  /// - Parameters:
  ///   - members: The arguments.
  ///   - graph: Whose arguments they are.
  ///   - semantics: How strengths follow from each other.
  ///   - removed: An argument that is not there.
  init(
    _ members: [Int32], of graph: WeightedGraph, under semantics: GradualSemantics,
    without removed: Int32
  ) {
    self.members = members
    self.graph = graph
    self.semantics = semantics
    self.removed = removed
  }

  /// Goes on until strengths fit, first by rounds, then little by little with ever smaller steps.
  ///
  /// - Parameter values: The strengths of the whole graph, those of the members being the base scores.
  mutating func settle(_ values: inout [Double]) {
    iterate(&values)
    guard residual > Self.tolerance else { return }
    isUnsteady = true
    var step = 0.25
    // Half steps for eight times take in what is a hundred times as jumpy.
    for _ in 0..<8 where residual > Self.tolerance {
      flow(&values, step: step)
      step /= 2
    }
  }

  /// What the members' strengths make of each other.
  private func next(_ values: [Double]) -> [Double] {
    members.map {
      graph.strength(of: Int($0), given: values, under: semantics, without: removed)
    }
  }

  /// Replaces strengths round by round, as long as that leads somewhere.
  private mutating func iterate(_ values: inout [Double]) {
    // What has not halved in so many rounds swings, or creeps.
    let patience = 100
    var milestone = Double.infinity
    for round in 0..<Self.mostRounds {
      let next = next(values)
      residual = zip(members, next).reduce(0) { max($0, abs($1.1 - values[Int($1.0)])) }
      if residual <= Self.tolerance { return }
      if round % patience == patience - 1 {
        if residual > milestone / 2 { return }
        milestone = residual
      }
      put(next, into: &values)
    }
  }

  /// Lets strengths follow dx/dt = f(x) - x from the base scores, by the classical method of Runge and
  /// Kutta.
  private mutating func flow(_ values: inout [Double], step: Double) {
    var place = members.map { graph.baseScores[Int($0)] }
    for _ in 0..<Self.mostRounds {
      let first = slope(at: place, &values)
      residual = first.reduce(0) { max($0, abs($1)) }
      if residual <= Self.tolerance { return }
      let second = slope(at: moved(place, along: first, by: step / 2), &values)
      let third = slope(at: moved(place, along: second, by: step / 2), &values)
      let fourth = slope(at: moved(place, along: third, by: step), &values)
      for index in place.indices {
        let sum = first[index] + 2 * second[index] + 2 * third[index] + fourth[index]
        place[index] += step / 6 * sum
      }
    }
    put(place, into: &values)
  }

  private func moved(_ place: [Double], along slope: [Double], by length: Double) -> [Double] {
    zip(place, slope).map { $0 + length * $1 }
  }

  /// How strengths change where they are so; leaves them so.
  private func slope(at place: [Double], _ values: inout [Double]) -> [Double] {
    put(place, into: &values)
    return zip(next(values), place).map { $0 - $1 }
  }

  private func put(_ next: [Double], into values: inout [Double]) {
    for (member, value) in zip(members, next) { values[Int(member)] = value }
  }
}
