public import ArgumentMap
internal import Argumentation

/// What survives: the status of every claim and every reason of a map, with what decides it.
///
/// The map is flattened into a framework of attacks and labelled by the grounded semantics: nothing
/// counts as accepted or defeated that a sceptic could still doubt.
public struct Evaluation: Sendable {
  /// The map that was evaluated.
  public let map: ArgumentMap
  /// Who is bound to what.
  public let commitments: Commitments
  /// The reasons that somebody gives.
  public let reasons: [Reason]
  /// The conflicts between claims and reasons, those that count for nothing included.
  public let conflicts: [Conflict]

  private let flattening: Flattening
  private let framework: Framework
  private var labelling: Labelling
  /// The conflict that is left out of account, if this is an evaluation of what would be.
  private var leftOut: ConflictID?
  private let conflictsByNode: [Node: [ConflictID]]
  private let reasonsByConclusion: [StatementID: [ReasonID]]
  private let reasonsByPremise: [StatementID: [ReasonID]]

  /// Evaluates a map.
  ///
  /// - Complexity: O(statements + inferences and their premises + relations + stances).
  public init(of map: ArgumentMap) {
    let commitments = Commitments(of: map)
    let reasons = map.reasons(commitments: commitments)
    let conflicts =
      ConflictReader(map: map, commitments: commitments, reasons: reasons).conflicts()
    self.map = map
    self.commitments = commitments
    self.reasons = reasons
    self.conflicts = conflicts
    flattening = Flattening(
      map, commitments: commitments, reasons: reasons, conflicts: conflicts)
    framework = flattening.framework
    labelling = framework.groundedLabelling()

    var conflictsByNode: [Node: [ConflictID]] = [:]
    for (index, conflict) in conflicts.enumerated() {
      conflictsByNode[conflict.source, default: []].append(ConflictID(index))
      conflictsByNode[conflict.target, default: []].append(ConflictID(index))
    }
    self.conflictsByNode = conflictsByNode
    var reasonsByConclusion: [StatementID: [ReasonID]] = [:]
    var reasonsByPremise: [StatementID: [ReasonID]] = [:]
    for (index, reason) in reasons.enumerated() {
      for conclusion in reason.conclusions {
        reasonsByConclusion[conclusion, default: []].append(ReasonID(index))
      }
      for premise in reason.premises {
        reasonsByPremise[premise, default: []].append(ReasonID(index))
      }
    }
    self.reasonsByConclusion = reasonsByConclusion
    self.reasonsByPremise = reasonsByPremise
  }

  /// Whether a statement falls with its reasons, as against standing until it is attacked.
  public func restsOnReasons(_ statement: StatementID) -> Bool {
    flattening.needs[statement.index] != .nothing
  }

  /// Whether a reason is an argument with a name of its own, as against a bare support.
  public func isNamed(_ reason: ReasonID) -> Bool {
    if case .relation = self[reason].origin { false } else { true }
  }

  /// The element of the map that a node stands for; a bare support goes by where it starts.
  public func element(of node: Node) -> Element {
    switch node {
    case .statement(let id): .statement(id)
    case .reason(let id):
      switch self[id].origin {
      case .inference(let inference): .inference(inference)
      case .sketch(let argument): .argument(argument)
      case .relation(let relation): map[relation].source
      }
    }
  }

  /// The title of a reason.
  public func title(of reason: ReasonID) -> String {
    map.title(of: element(of: .reason(reason)))
  }

  /// The reason of an id.
  public subscript(id: ReasonID) -> Reason { reasons[id.index] }
  /// The conflict of an id.
  public subscript(id: ConflictID) -> Conflict { conflicts[id.index] }

  /// The node of an element; nil for an argument that nobody makes. An argument with a structure
  /// has the node of its last inference.
  ///
  /// - Complexity: O(1) for statements, O(reasons) for the rest.
  public func node(of element: Element) -> Node? {
    switch element {
    case .statement(let id): return .statement(id)
    case .inference(let id): return reason(from: .inference(id))
    case .argument(let id):
      return reason(from: map[id].lastInference.map(Reason.Origin.inference) ?? .sketch(id))
    }
  }

  private func reason(from origin: Reason.Origin) -> Node? {
    reasons.firstIndex { $0.origin == origin }.map { .reason(ReasonID($0)) }
  }

  /// The reasons that speak for a statement.
  public func reasons(for statement: StatementID) -> [ReasonID] {
    reasonsByConclusion[statement] ?? []
  }

  /// The reasons that start from a statement.
  public func reasonsFrom(_ statement: StatementID) -> [ReasonID] {
    reasonsByPremise[statement] ?? []
  }

  /// The conflicts that a node takes part in, on either side, those that count for nothing included.
  public func conflicts(at node: Node) -> [ConflictID] { conflictsByNode[node] ?? [] }

  /// The status of a statement.
  public func status(of statement: StatementID) -> Status { status(of: .statement(statement)) }

  /// The status of a statement or a reason.
  ///
  /// - Complexity: O(conflicts at the node).
  public func status(of node: Node) -> Status {
    switch label(of: node) {
    case .in: .accepted
    case .undecided: .undecided
    case .out:
      attacks(on: node, labelled: .in).isEmpty ? statusWithoutAttacker(of: node) : .rejected
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
    return Verdict(
      status: status, conflicts: deciding.map { attacks(on: node, labelled: $0) } ?? [],
      reasons: weak.map { reasons(for: node, labelled: $0) } ?? [],
      premises: weak.map { premises(of: node, labelled: $0) } ?? [])
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

  /// Returns the evaluation as it would be after a change.
  ///
  /// A claim that is dropped has no attacker on the map to show for it; what hangs on it does.
  ///
  /// - Complexity: O(statements) to copy the labels, and O(what the change reaches).
  public func supposing(_ change: WhatIf) -> Evaluation {
    var result = self
    switch change {
    case .granting(let statement):
      let attacks = framework.attackers(of: statement.index).map {
        Attack(attacker: Int($0), target: statement.index)
      }
      result.labelling = framework.groundedLabelling(revising: labelling, cutting: attacks)
    case .dropping(let statement):
      result.labelling = framework.groundedLabelling(
        revising: labelling, defeating: [statement.index])
    case .without(let id):
      let conflict = self[id]
      guard conflict.counts else { return self }
      result.labelling = framework.groundedLabelling(
        revising: labelling, cutting: attacksDrawnOnly(by: id))
      result.leftOut = id
    }
    return result
  }

  /// The statements and reasons on which the statuses of some statements may depend, those
  /// statements included.
  ///
  /// - Complexity: O(size of the map).
  public func nodes(bearingOn statements: [StatementID]) -> Set<Node> {
    let nodes = framework.arguments(reaching: statements.map(\.index))
    return Set(nodes.compactMap { flattening.node(at: Int($0)) })
  }

  /// The attacks of a conflict that no other conflict draws as well.
  private func attacksDrawnOnly(by id: ConflictID) -> [Attack] {
    let others = conflicts(at: self[id].source).filter { $0 != id && self[$0].counts }
      .flatMap { attacks(of: self[$0]) }
    return attacks(of: self[id]).filter { !others.contains($0) }
  }

  private func attacks(of conflict: Conflict) -> [Attack] {
    let drawn = flattening.attack(from: conflict.source, to: conflict.target)
    let returned = flattening.attack(from: conflict.target, to: conflict.source)
    return conflict.isMutual ? [drawn, returned] : [drawn]
  }

  /// The attacks by which a node answers those who attack it.
  private func returnAttacks(of node: Node) -> [Attack] {
    attackers(of: node).filter { self[$0.conflict].isMutual }
      .map { flattening.attack(from: node, to: $0.attacker) }
  }

  // MARK: Reading the labelling

  private func label(of node: Node) -> Label { labelling[flattening.index(of: node)] }

  private func statusWithoutAttacker(of node: Node) -> Status {
    guard case .statement(let id) = node else { return .unsupported }
    return flattening.needs[id.index] == .puttingForward ? .notPutForward : .unsupported
  }

  private func attackers(of node: Node) -> [(attacker: Node, conflict: ConflictID)] {
    conflicts(at: node).compactMap { id in
      let conflict = self[id]
      guard conflict.counts, id != leftOut else { return nil }
      if conflict.target == node { return (conflict.source, id) }
      return conflict.isMutual ? (conflict.target, id) : nil
    }
  }

  private func attacks(on node: Node, labelled label: Label) -> [ConflictID] {
    attackers(of: node).filter { self.label(of: $0.attacker) == label }.map(\.conflict)
  }

  private func reasons(for node: Node, labelled label: Label) -> [ReasonID] {
    guard case .statement(let id) = node, flattening.needs[id.index] != .nothing else { return [] }
    return reasons(for: id).filter { self.label(of: .reason($0)) == label }
  }

  private func premises(of node: Node, labelled label: Label) -> [StatementID] {
    guard case .reason(let id) = node else { return [] }
    return self[id].premises.filter { self.label(of: .statement($0)) == label }
  }
}
