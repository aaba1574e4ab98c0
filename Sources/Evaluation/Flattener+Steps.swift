import ArgumentMap

extension Flattener {
  // MARK: Premises

  /// Lets every step fall with any of its premises; one that is only supposed needs no reason.
  mutating func addPremises() {
    var failing: [StatementID: Int] = [:]
    var failingAsSupposed: [StatementID: Int] = [:]
    for (number, reason) in reasons.enumerated() {
      for premise in reason.premises {
        let fails: Int
        if isOnlySupposed(premise, by: reason.owners) {
          fails =
            failingAsSupposed[premise]
            ?? addFailure(.supposedPremiseFails(premise), of: supposition(of: premise))
          failingAsSupposed[premise] = fails
        } else {
          fails = failing[premise] ?? addFailure(.premiseFails(premise), of: premise.index)
          failing[premise] = fails
        }
        addAttack(from: fails, to: index(of: .reason(ReasonID(number))))
      }
    }
  }

  private mutating func addFailure(_ helper: Flattening.Helper, of node: Int) -> Int {
    let fails = add(helper)
    addAttack(from: node, to: fails)
    return fails
  }

  private func isOnlySupposed(_ premise: StatementID, by owners: [ProponentID?]) -> Bool {
    owners.contains { commitments.onlySupposes($0, premise) }
  }

  // MARK: Consequences

  /// Lets every step fall with what it leads to, and with the step its premise, if it has just one.
  ///
  /// Of several premises none falls by itself: which of them is to go, the step does not say. An
  /// undercut step passes nothing on, and neither does one that not every holder of the premise makes.
  mutating func addConsequences() {
    let undercutters = undercuttersByReason()
    // What only a step puts forward would hold itself up by being the step's consequence.
    for conclusion in reasons.flatMap(\.conclusions)
    where needs[conclusion.index] == .puttingForward {
      _ = supposition(of: conclusion)
    }
    for (number, reason) in reasons.enumerated() {
      let id = ReasonID(number)
      for conclusion in reason.conclusions {
        let standing = supposed[conclusion] ?? conclusion.index
        let gone = addFailure(.consequenceFails(id, conclusion), of: standing)
        addAttack(from: gone, to: index(of: .reason(id)))
        guard let premise = reason.premises.first, reason.premises.count == 1,
          binds(reason, holdersOf: premise)
        else { continue }
        let missed = addFailure(.consequenceFails(id, conclusion), of: standing)
        for attacker in undercutters[id] ?? [] { addAttack(from: index(of: attacker), to: missed) }
        addAttack(from: missed, to: premise.index)
        if let copy = supposed[premise] { addAttack(from: missed, to: copy) }
      }
    }
  }

  private func undercuttersByReason() -> [ReasonID: [Node]] {
    var result: [ReasonID: [Node]] = [:]
    for conflict in conflicts where conflict.counts {
      if case .reason(let target) = conflict.target {
        result[target, default: []].append(conflict.source)
      }
    }
    return result
  }

  private func binds(_ reason: Reason, holdersOf premise: StatementID) -> Bool {
    guard reason.isRelied, let holders = holders(of: premise) else { return !reason.isRelied }
    return holders.allSatisfy(reason.owners.contains)
  }
}
