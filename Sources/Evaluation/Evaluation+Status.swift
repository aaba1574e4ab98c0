public import ArgumentMap
import Argumentation

extension Evaluation {
  /// The status of a statement.
  public func status(of statement: StatementID) -> Status { status(of: .statement(statement)) }

  /// The status of a statement or a reason.
  ///
  /// - Complexity: O(conflicts at the node and reasons that start from it).
  public func status(of node: Node) -> Status {
    switch label(of: node) {
    case .in: .accepted
    case .undecided: .undecided
    case .out:
      attacks(on: node, labelled: .in).isEmpty && consequences(of: node, labelled: .out).isEmpty
        ? statusWithoutAttacker(of: node) : .rejected
    }
  }

  /// The status of a node with what decides it.
  ///
  /// - Complexity: O(conflicts, reasons and premises of the node).
  public func verdict(on node: Node) -> Verdict {
    let status = status(of: node)
    let deciding: Label? =
      switch status {
      case .rejected: .in
      case .undecided: .undecided
      case .accepted, .unsupported, .notPutForward: nil
      }
    let weak: Label? = status == .unsupported ? .out : status == .undecided ? .undecided : nil
    let fallen: Label? = status == .rejected ? .out : status == .undecided ? .undecided : nil
    return Verdict(
      status: status, conflicts: deciding.map { attacks(on: node, labelled: $0) } ?? [],
      reasons: weak.map { reasons(for: node, labelled: $0) } ?? [],
      premises: weak.map { premises(of: node, labelled: $0) } ?? [],
      consequences: fallen.map { consequences(of: node, labelled: $0) } ?? [])
  }

  // MARK: Reading the labelling

  func label(of node: Node) -> Label { labelling[flattening.index(of: node)] }

  /// What attacks a node, by which conflict.
  func attackers(of node: Node) -> [(attacker: Node, conflict: ConflictID)] {
    conflicts(at: node).compactMap { id in
      let conflict = self[id]
      guard conflict.counts, !change.leftOut.contains(id) else { return nil }
      if conflict.target == node { return (conflict.source, id) }
      return conflict.isMutual ? (conflict.target, id) : nil
    }
  }

  private func statusWithoutAttacker(of node: Node) -> Status {
    guard case .statement(let id) = node else { return .unsupported }
    return flattening.needs[id.index] == .puttingForward ? .notPutForward : .unsupported
  }

  private func attacks(on node: Node, labelled label: Label) -> [ConflictID] {
    attackers(of: node).filter { self.label(of: $0.attacker) == label }.map(\.conflict)
  }

  private func reasons(for node: Node, labelled label: Label) -> [ReasonID] {
    guard case .statement(let id) = node, flattening.needs[id.index] != .nothing else { return [] }
    return reasons(for: id).filter { self.label(of: .reason($0)) == label }
  }

  private func premises(of node: Node, labelled label: Label) -> [StatementID] {
    guard reading != .ignored, case .reason(let id) = node else { return [] }
    return self[id].premises.filter { self.label(of: .statement($0)) == label }
  }

  /// What follows from a node and, under the deductive reading, takes it along.
  private func consequences(of node: Node, labelled label: Label) -> [StatementID] {
    guard reading == .deductive else { return [] }
    var found: [StatementID] = []
    for attacker in flattening.framework.attackers(of: flattening.index(of: node)).map(Int.init) {
      guard case .consequenceFails(_, let conclusion) = flattening.helper(at: attacker),
        labelling[attacker] == label.opposite, !found.contains(conclusion)
      else { continue }
      found.append(conclusion)
    }
    return found
  }
}

extension Label {
  /// The label of what only an argument of this label attacks.
  fileprivate var opposite: Label {
    switch self {
    case .in: .out
    case .out: .in
    case .undecided: .undecided
    }
  }
}
