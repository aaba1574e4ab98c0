import ArgumentMap
import Argumentation

/// A map turned into a plain framework of attacks, so that the field's semantics apply unchanged.
///
/// Nodes are the statements, then the reasons, then auxiliary nodes: *p fails* between a premise
/// and the inferences that need it, *s is unsupported* between the reasons for a claim and the
/// claim, and *p as supposed*, which is p without its need of a reason.
///
/// Meta-argumentation: G. Boella, D. Gabbay, L. van der Torre, S. Villata: Meta-argumentation
/// modelling I. Studia Logica 93 (2009).
struct Flattening {
  /// Why a statement may be out though nothing attacks it.
  enum Need: Sendable {
    /// It stands until attacked.
    case nothing
    /// It rests on its reasons.
    case reasons
    /// No author puts it forward, so only an author's own inference brings it in.
    case puttingForward
  }

  /// The need of each statement.
  private(set) var needs: [Need]
  private var nextNode: Int
  private var attacks: [Attack] = []
  private let map: ArgumentMap
  private let commitments: Commitments
  private let reasons: [Reason]
  private let conflicts: [Conflict]

  init(
    _ map: ArgumentMap, commitments: Commitments, reasons: [Reason], conflicts: [Conflict]
  ) {
    self.map = map
    self.commitments = commitments
    self.reasons = reasons
    self.conflicts = conflicts
    nextNode = map.statements.count + reasons.count
    needs = [Need](repeating: .nothing, count: map.statements.count)
    addConflicts()
    addNeeds()
    addPremises()
  }

  /// The framework.
  var framework: Framework { Framework(count: nextNode, attacks: attacks) }

  /// The number of a statement or reason in the framework.
  func index(of node: Node) -> Int {
    switch node {
    case .statement(let id): id.index
    case .reason(let id): map.statements.count + id.index
    }
  }

  /// The statement or reason of a number in the framework; nil for an auxiliary node.
  func node(at index: Int) -> Node? {
    if index < map.statements.count { return .statement(StatementID(index)) }
    let reason = index - map.statements.count
    return reason < reasons.count ? .reason(ReasonID(reason)) : nil
  }

  // MARK: Attacks

  /// One node's attack on another.
  func attack(from source: Node, to target: Node) -> Attack {
    Attack(attacker: index(of: source), target: index(of: target))
  }

  private mutating func addConflicts() {
    for conflict in conflicts where conflict.counts {
      attacks.append(attack(from: conflict.source, to: conflict.target))
      if conflict.isMutual { attacks.append(attack(from: conflict.target, to: conflict.source)) }
    }
  }

  // MARK: Support

  private mutating func addNeeds() {
    var supporters = [[ReasonID]](repeating: [], count: map.statements.count)
    for (index, reason) in reasons.enumerated() {
      for conclusion in reason.conclusions { supporters[conclusion.index].append(ReasonID(index)) }
    }
    for statement in map.statementIDs {
      let own = supporters[statement.index]
      let need = need(of: statement, supporters: own)
      needs[statement.index] = need
      guard need != .nothing else { continue }
      let unsupported = addNode()
      attacks.append(Attack(attacker: unsupported, target: statement.index))
      for reason in own where need == .reasons || isAuthors(reason) {
        attacks.append(Attack(attacker: index(of: .reason(reason)), target: unsupported))
      }
    }
  }

  /// A statement rests on its reasons if everybody committed to it gives one.
  private func need(of statement: StatementID, supporters: [ReasonID]) -> Need {
    let holders: [ProponentID?]
    let committed = commitments.committed(to: statement)
    if !committed.isEmpty {
      holders = committed
    } else if !map.hasProponents || commitments.isAnalystsOwn(statement) {
      holders = [nil]
    } else {
      return .puttingForward
    }
    if map[statement].data["basic"]?.bool == true { return .nothing }
    let everybodyGivesOne = holders.allSatisfy { holder in
      supporters.contains { id in
        let reason = reasons[id.index]
        return reason.isRelied && reason.owners.contains(holder)
      }
    }
    return everybodyGivesOne ? .reasons : .nothing
  }

  private func isAuthors(_ reason: ReasonID) -> Bool {
    reasons[reason.index].owners.contains { $0 != nil }
  }

  // MARK: Premises

  private mutating func addPremises() {
    let hostile = supposedPremises().isEmpty ? [:] : attackersByStatement()
    var failing: [StatementID: Int] = [:]
    var failingAsSupposed: [StatementID: Int] = [:]
    for (index, reason) in reasons.enumerated() {
      let node = self.index(of: .reason(ReasonID(index)))
      for premise in reason.premises {
        let fails: Int
        if isOnlySupposed(premise, by: reason.owners) {
          fails = failingAsSupposed[premise] ?? addSupposition(of: premise, hostile: hostile)
          failingAsSupposed[premise] = fails
        } else {
          fails = failing[premise] ?? addFailure(of: premise.index)
          failing[premise] = fails
        }
        attacks.append(Attack(attacker: fails, target: node))
      }
    }
  }

  /// Adds *p fails*.
  private mutating func addFailure(of node: Int) -> Int {
    let fails = addNode()
    attacks.append(Attack(attacker: node, target: fails))
    return fails
  }

  /// Adds *p as supposed*, which whatever attacks p attacks too, and its failure.
  private mutating func addSupposition(
    of premise: StatementID, hostile: [StatementID: [Node]]
  ) -> Int {
    let supposed = addNode()
    for attacker in hostile[premise] ?? [] {
      attacks.append(Attack(attacker: index(of: attacker), target: supposed))
    }
    return addFailure(of: supposed)
  }

  private func supposedPremises() -> Set<StatementID> {
    Set(map.stances.lazy.filter(\.isSupposition).map(\.statement))
  }

  private func isOnlySupposed(_ premise: StatementID, by owners: [ProponentID?]) -> Bool {
    owners.contains { commitments.onlySupposes($0, premise) }
  }

  private func attackersByStatement() -> [StatementID: [Node]] {
    var result: [StatementID: [Node]] = [:]
    for conflict in conflicts where conflict.counts {
      if case .statement(let target) = conflict.target {
        result[target, default: []].append(conflict.source)
      }
      if conflict.isMutual, case .statement(let source) = conflict.source {
        result[source, default: []].append(conflict.target)
      }
    }
    return result
  }

  private mutating func addNode() -> Int {
    defer { nextNode += 1 }
    return nextNode
  }
}
