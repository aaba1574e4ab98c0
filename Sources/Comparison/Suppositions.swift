internal import ArgumentMap
internal import Evaluation

/// What claims rest on only because an author supposes something.
struct Suppositions {
  let evaluation: Evaluation

  /// For each statement the suppositions that every standing reason for it needs; none for a claim
  /// that has a reason, or stands, without them. A supposition that is accepted anyway is none.
  ///
  /// - Complexity: O(size of the map) where suppositions are few; each statement is visited again
  ///   only when its set grows.
  func byStatement() -> [StatementID: Set<StatementID>] {
    var own: [ReasonID: Set<StatementID>] = [:]
    for index in evaluation.reasons.indices {
      let supposed = supposedPremises(of: ReasonID(index))
      if !supposed.isEmpty { own[ReasonID(index)] = supposed }
    }
    var result: [StatementID: Set<StatementID>] = [:]
    var queue = own.keys.sorted().flatMap { evaluation[$0].conclusions }
    var next = 0
    while next < queue.count {
      let statement = queue[next]
      next += 1
      let needed = commonNeed(of: statement, own: own, known: result)
      guard needed != result[statement] ?? [] else { continue }
      result[statement] = needed
      queue += evaluation.reasonsFrom(statement).flatMap { evaluation[$0].conclusions }
    }
    return result
  }

  private func supposedPremises(of id: ReasonID) -> Set<StatementID> {
    let reason = evaluation[id]
    return Set(
      reason.premises.filter { premise in
        reason.owners.contains { evaluation.commitments.onlySupposes($0, premise) }
          && evaluation.status(of: premise) != .accepted
      })
  }

  private func commonNeed(
    of statement: StatementID, own: [ReasonID: Set<StatementID>],
    known: [StatementID: Set<StatementID>]
  ) -> Set<StatementID> {
    let standing = evaluation.reasons(for: statement).filter { id in
      let status = evaluation.status(of: .reason(id))
      return status == .accepted || status == .undecided
    }
    let needs = standing.map { id in
      evaluation[id].premises.reduce(own[id] ?? []) { $0.union(known[$1] ?? []) }
    }
    guard let first = needs.first, evaluation.restsOnReasons(statement) else { return [] }
    return needs.dropFirst().reduce(first) { $0.intersection($1) }
  }
}
