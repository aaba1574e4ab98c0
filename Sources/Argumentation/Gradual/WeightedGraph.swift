/// Arguments with base scores, and what attacks, supports and bears them: a quantitative bipolar
/// argumentation framework whose arguments may rest on premises.
///
/// An argument with premises is no stronger to begin with than the weakest of them: its base score is
/// multiplied by the least of their strengths. So a premise that is said twice, or cut into two that are
/// as strong, changes nothing, and a long argument from strong premises is strong. Jointly needed
/// members are joined by their least in B. Yun, S. Vesic: Gradual semantics for weighted bipolar SETAFs
/// (ECSQARU 2021), and the weakest link is J. L. Pollock's principle for steps (Cognitive Carpentry,
/// 1995).
public struct WeightedGraph: Sendable {
  /// How one argument bears on another.
  public enum Influence: Hashable, Sendable, CaseIterable {
    case attack
    case support
    /// The other needs it.
    case premise
  }

  /// The base scores, from 0 to 1, in the order of the arguments.
  public let baseScores: [Double]
  let attackers: CompressedRows
  let supporters: CompressedRows
  let premises: CompressedRows
  /// All of the three, as attacks, for what only asks what bears on what.
  let links: Framework

  /// Makes a graph; a link given twice counts once.
  ///
  /// - Parameters:
  ///   - baseScores: The base scores; what is beyond 0 or 1 is taken for the nearer of them.
  ///   - attacks: What attacks what.
  ///   - supports: What supports what; the supporter stands for the attacker.
  ///   - premises: What is needed by what; the premise stands for the attacker.
  /// - Complexity: O(arguments + links).
  public init(
    baseScores: [Double], attacks: [Attack], supports: [Attack], premises: [Attack] = []
  ) {
    let count = baseScores.count
    self.baseScores = baseScores.map { $0.isNaN ? 0 : min(max($0, 0), 1) }
    attackers = CompressedRows(count: count, incoming: attacks)
    supporters = CompressedRows(count: count, incoming: supports)
    self.premises = CompressedRows(count: count, incoming: premises)
    links = Framework(count: count, attacks: attacks + supports + premises)
  }

  /// The number of arguments.
  public var count: Int { baseScores.count }

  /// The strength that an argument has if the others have theirs.
  ///
  /// - Parameter removed: An argument that is not there, which is as one of the strength 0.
  func strength(
    of argument: Int, given strengths: [Double], under semantics: GradualSemantics,
    without removed: Int32 = -1
  ) -> Double {
    func given(_ other: Int32) -> Double { other == removed ? 0 : strengths[Int(other)] }
    func joined(_ others: ArraySlice<Int32>) -> Double {
      others.reduce(semantics.nothing) { semantics.joining(given($1), to: $0) }
    }
    let weakest = premises[argument].reduce(1.0) { min($0, given($1)) }
    return semantics.strength(
      of: baseScores[argument] * weakest, attacked: joined(attackers[argument]),
      supported: joined(supporters[argument]))
  }
}

extension CompressedRows {
  /// Lists for each argument, ascending and each once, what has a link to it.
  fileprivate init(count: Int, incoming links: [Attack]) {
    let bySource = CompressedRows(
      count: count, rows: links.lazy.map(\.attacker), values: links.map(\.target)
    ).pairs()
    self.init(count: count, rows: bySource.values, values: bySource.rows, droppingRepeats: true)
  }
}
