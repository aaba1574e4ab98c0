/// The strengths of a graph's arguments, and how sure they are.
public struct Strengths: Hashable, Sendable {
  /// The strengths, in the order of the arguments.
  public internal(set) var values: [Double]
  /// The most by which a strength differs from what the others make of it: 0 but for rounding, or
  /// else there is no telling how far the values are from settled ones.
  public internal(set) var residual = 0.0
  /// The arguments on circles on which step by step strengths do not settle but keep swinging, or
  /// settle too slowly; there, they are where strengths come to rest that change little by little.
  public internal(set) var unsteady: [Int32] = []

  /// The residual up to which strengths are said to be settled.
  public static let tolerance = 1e-9

  /// Whether all strengths are settled.
  public var isSettled: Bool { residual <= Self.tolerance }
}

extension WeightedGraph {
  /// Returns the strength of every argument.
  ///
  /// What is on no circle has its strength at once, attackers and supporters first. On a circle
  /// strengths start from the base scores and are replaced, all at once, by what they make of each other
  /// until nothing changes; where that comes on slowly, its end is extrapolated; where it does not end,
  /// they follow dx/dt = f(x) - x instead, which has the same points of rest.
  ///
  /// T. Mossakowski, F. Neuhaus: Modular semantics and characteristics for bipolar weighted
  /// argumentation graphs (2018), on convergence; N. Potyka: Continuous dynamical systems for weighted
  /// bipolar argumentation (KR 2018).
  ///
  /// - Complexity: O(arguments + links) without circles; with circles that for each round, of which
  ///   there are at most some thousands.
  public func strengths(under semantics: GradualSemantics) -> Strengths {
    var result = Strengths(values: baseScores)
    var reader = CircleReader(self, under: semantics)
    settle(links.strongComponents(), in: &result, with: &reader, without: -1)
    return result
  }

  /// Returns how much of an argument's strength is due to each of the others: the strength as it is less
  /// what it is without the other.
  ///
  /// T. Kampik, N. Potyka, X. Yin, K. Čyras, F. Toni: Contribution functions for quantitative bipolar
  /// argumentation graphs: a principle-based analysis. International Journal of Approximate Reasoning
  /// 173 (2024): removal contributions.
  ///
  /// - Returns: The contributions of those that bear on it, the largest first; others have none.
  /// - Complexity: That of the strengths of what bears on the argument, for each of these.
  public func contributions(
    to topic: Int, under semantics: GradualSemantics
  ) -> [(argument: Int, contribution: Double)] {
    let bearing = links.arguments(reaching: [topic])
    var cutter = PartCutter(Part(whole: links))
    let part = cutter.cut(bearing)
    let components = part.framework.strongComponents().map { part.names(of: $0) }
    var strengths = Strengths(values: baseScores)
    var reader = CircleReader(self, under: semantics)
    func strength(without removed: Int32) -> Double {
      settle(components, in: &strengths, with: &reader, without: removed)
      return strengths.values[topic]
    }
    let whole = strength(without: -1)
    return bearing.dropFirst().map { (Int($0), whole - strength(without: $0)) }
      .sorted {
        let (left, right) = (abs($0.contribution), abs($1.contribution))
        return left == right ? $0.argument < $1.argument : left > right
      }
  }

  /// Finds the strengths of some components, each after those that bear on it; whatever bears on them is
  /// of one of them.
  private func settle(
    _ components: [[Int32]], in result: inout Strengths, with reader: inout CircleReader,
    without removed: Int32
  ) {
    for component in components {
      let isOnCircle =
        component.count > 1 || component.contains { links.targets(of: Int($0)).contains($0) }
      if isOnCircle {
        var circle = StrengthCircle(
          reader.influences(on: component, given: result.values, without: removed))
        circle.settle()
        for (member, value) in zip(component, circle.place) {
          result.values[Int(member)] = value
        }
        result.residual = max(result.residual, circle.residual)
        if circle.isUnsteady { result.unsteady += component }
      } else if let argument = component.first {
        result.values[Int(argument)] = strength(
          of: Int(argument), given: result.values, under: reader.semantics, without: removed)
      }
    }
  }
}
