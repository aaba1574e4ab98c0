public import ArgumentMap
import Argumentation

extension Evaluation {
  /// What is otherwise than the map has it.
  struct Change: Sendable {
    /// The attacks that are taken out.
    var cut: [Attack] = []
    /// What something unattacked attacks.
    var defeated: [Int] = []
    /// The conflicts that are left out of account.
    var leftOut: Set<ConflictID> = []

    /// Whether it changes nothing.
    var isEmpty: Bool { cut.isEmpty && defeated.isEmpty }

    /// Both changes in one.
    static func + (left: Change, right: Change) -> Change {
      Change(
        cut: left.cut + right.cut, defeated: left.defeated + right.defeated,
        leftOut: left.leftOut.union(right.leftOut))
    }
  }

  /// Returns the evaluation as it would be after a change.
  ///
  /// A claim that is dropped has no attacker on the map to show for it; what hangs on it does.
  ///
  /// - Complexity: O(statements) to copy the labels, and O(what the change reaches); of a change on top
  ///   of another, O(size of the map).
  public func supposing(_ change: WhatIf) -> Evaluation {
    var result = self
    result.change = self.change + self.change(for: change)
    result.labelling =
      self.change.isEmpty
      ? framework.groundedLabelling(
        revising: labelling, cutting: result.change.cut, defeating: result.change.defeated)
      : result.framework.groundedLabelling()
    return result
  }

  /// The framework with the change in it.
  ///
  /// - Complexity: O(1) without a change, else O(arguments + attacks).
  var framework: Framework {
    change.isEmpty
      ? flattening.framework
      : flattening.framework.changed(cutting: change.cut, defeating: change.defeated)
  }

  /// Whether a statement that conflicts with others is safe without its own return attacks: every
  /// attacker is out even then.
  ///
  /// - Complexity: O(statements) to copy the labels, and O(what the claim's return attacks reach).
  public func isAnswered(_ statement: StatementID) -> Bool {
    let node = Node.statement(statement)
    // An attacker that is not out gains by losing an attacker of its own, and what is not in holds
    // nothing down: only an accepted claim may owe its safety to itself.
    guard attackers(of: node).allSatisfy({ label(of: $0.attacker) == .out }) else { return false }
    let cut = returnAttacks(of: node)
    guard label(of: node) == .in, !cut.isEmpty else { return true }
    let labels = framework.groundedLabelling(revising: labelling, cutting: cut)
    return attackers(of: node).allSatisfy { labels[flattening.index(of: $0.attacker)] == .out }
  }

  /// The statements and reasons on which the statuses of some statements may depend, those
  /// statements included.
  ///
  /// - Complexity: O(size of the map).
  public func nodes(bearingOn statements: [StatementID]) -> Set<Node> {
    let nodes = framework.arguments(reaching: statements.map(\.index))
    return Set(nodes.compactMap { flattening.node(at: Int($0)) })
  }

  private func change(for change: WhatIf) -> Change {
    switch change {
    case .granting(let statement):
      let cut = flattening.indices(of: .statement(statement)).flatMap { target in
        flattening.framework.attackers(of: target).map {
          Attack(attacker: Int($0), target: target)
        }
      }
      return Change(cut: cut)
    case .dropping(let statement):
      return Change(defeated: flattening.indices(of: .statement(statement)))
    case .without(let id):
      return self[id].counts ? Change(cut: attacksDrawnOnly(by: id), leftOut: [id]) : Change()
    }
  }

  /// The attacks of a conflict that no other conflict draws as well.
  private func attacksDrawnOnly(by id: ConflictID) -> [Attack] {
    let others = conflicts(at: self[id].source).filter { $0 != id && self[$0].counts }
      .flatMap { attacks(of: self[$0]) }
    return attacks(of: self[id]).filter { !others.contains($0) }
  }

  private func attacks(of conflict: Conflict) -> [Attack] {
    let drawn = flattening.attacks(from: conflict.source, to: conflict.target)
    let returned = flattening.attacks(from: conflict.target, to: conflict.source)
    return conflict.isMutual ? drawn + returned : drawn
  }

  /// The attacks by which a node answers those who attack it.
  private func returnAttacks(of node: Node) -> [Attack] {
    attackers(of: node).filter { self[$0.conflict].isMutual }
      .flatMap { flattening.attacks(from: node, to: $0.attacker) }
  }
}
