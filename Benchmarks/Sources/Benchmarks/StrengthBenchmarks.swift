import Argumentation

/// Times strengths on a random graph almost all of which is one great circle.
enum StrengthBenchmarks {
  /// Links so many arguments at random, three links an argument, and weighs them under each semantics.
  static func run(arguments count: Int) {
    let graph = graph(of: count)
    print("\(count) arguments, \(3 * count) links")
    for semantics in GradualSemantics.allCases {
      let (strengths, time) = Stopwatch.processorTime { graph.strengths(under: semantics) }
      print(
        "\(semantics.rawValue): \(time.formatted) ms, residual \(strengths.residual), "
          + "\(strengths.unsteady.count) unsteady")
    }
  }

  private static func graph(of count: Int) -> WeightedGraph {
    var random = SplitMix64(state: 8)
    func links(_ number: Int) -> [Attack] {
      (0..<number).map { _ in
        Attack(
          attacker: Int.random(in: 0..<count, using: &random),
          target: Int.random(in: 0..<count, using: &random))
      }
    }
    let scores = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
    return WeightedGraph(
      baseScores: scores, attacks: links(3 * count / 2), supports: links(3 * count / 2))
  }
}
