/// What a labelling says of one argument.
///
/// M. Caminada: On the issue of reinstatement in argumentation. JELIA 2006.
public enum Label: UInt8, Sendable {
  /// Every attacker is out.
  case `in`
  /// Some attacker is in.
  case out
  /// Neither.
  case undecided
}

/// A label for every argument of a framework.
public struct Labelling: Hashable, Sendable {
  /// The labels, in the order of the arguments.
  public var labels: [Label]

  /// Takes labels in the order of the arguments.
  public init(labels: [Label]) { self.labels = labels }

  /// The label of an argument.
  public subscript(argument: Int) -> Label { labels[argument] }

  /// Whether every label is what the labels around it demand: in exactly if all attackers are out,
  /// out exactly if some attacker is in.
  ///
  /// - Complexity: O(arguments + attacks).
  public func isComplete(for framework: Framework) -> Bool {
    labels.count == framework.count
      && labels.indices.allSatisfy { labels[$0] == demandedLabel(of: $0, in: framework) }
  }

  private func demandedLabel(of argument: Int, in framework: Framework) -> Label {
    let attackers = framework.attackers(of: argument)
    if attackers.contains(where: { labels[Int($0)] == .in }) { return .out }
    return attackers.allSatisfy { labels[Int($0)] == .out } ? .in : .undecided
  }
}
