internal import ArgumentMap
internal import Evaluation

/// What one author's commitments lead to by the author's own arguments.
struct AuthorReasoning: Sendable {
  /// A step from premises to conclusions.
  private struct Step: Sendable {
    let reason: ReasonID
    /// The premises that have to be reached; those that the author only supposes count as met.
    let premises: [StatementID]
    let conclusions: [StatementID]
    /// Whether it is the author's own, and not an entailment drawn by the analyst.
    let isOwn: Bool
  }

  let author: ProponentID
  /// What the author is committed to, in the order of the map.
  let commitments: [StatementID]
  /// The commitments that no argument of the author concludes.
  let grounds: [StatementID]
  /// What the author denies.
  let denied: [StatementID]
  private let startOfClosure: [StatementID]
  private let steps: [Step]
  private let stepsByPremise: [[Int32]]
  private let statementCount: Int

  /// - Complexity: O(statements + reasons + relations).
  init(of author: ProponentID, in evaluation: Evaluation) {
    let map = evaluation.map
    let steps = Self.steps(of: author, in: evaluation)
    let own = map.statementIDs.filter { evaluation.commitments.isCommitted(author, to: $0) }
    let concluded = Set(steps.lazy.filter(\.isOwn).flatMap(\.conclusions))
    let denied = map.statementIDs.filter { evaluation.commitments.deniers(of: $0).contains(author) }
    self.init(
      author: author, commitments: own, grounds: own.filter { !concluded.contains($0) },
      denied: denied, startOfClosure: own + map.contradictories(of: denied), steps: steps,
      statementCount: map.statements.count)
  }

  /// The same reasoning as far as it can lead to some statements and to nothing else.
  ///
  /// - Complexity: O(statements + premises of the author's reasons).
  func limited(to statements: Set<StatementID>) -> AuthorReasoning {
    AuthorReasoning(
      author: author, commitments: commitments.filter(statements.contains),
      grounds: grounds.filter(statements.contains), denied: denied,
      startOfClosure: startOfClosure,
      steps: steps.filter { !statements.isDisjoint(with: $0.conclusions) },
      statementCount: statementCount)
  }

  private init(
    author: ProponentID, commitments: [StatementID], grounds: [StatementID],
    denied: [StatementID], startOfClosure: [StatementID], steps: [Step], statementCount: Int
  ) {
    self.author = author
    self.commitments = commitments
    self.grounds = grounds
    self.denied = denied
    self.startOfClosure = startOfClosure
    self.steps = steps
    self.statementCount = statementCount
    var byPremise = [[Int32]](repeating: [], count: statementCount)
    for (index, step) in steps.enumerated() {
      for premise in step.premises { byPremise[premise.index].append(Int32(index)) }
    }
    stepsByPremise = byPremise
  }

  /// The closure Cl: the least set with the commitments, what is contradictory to what is denied,
  /// and the conclusion of every argument of the author whose premises are in it.
  func closure() -> Derived { derive(from: startOfClosure, ownStepsOnly: false) }

  /// What the author derives, D: the least set with the grounds, closed under the author's own
  /// arguments.
  ///
  /// - Parameters:
  ///   - statements: Statements that are never admitted.
  ///   - reasons: Reasons that are left out.
  func derivedFromGrounds(
    without statements: Set<StatementID> = [], reasons: Set<ReasonID> = []
  ) -> Derived {
    derive(from: grounds, ownStepsOnly: true, without: statements, reasons: reasons)
  }

  /// The author's reasons with a premise that the author neither holds, derives nor supposes.
  func incompleteReasons(closure: Derived) -> [(reason: ReasonID, missing: [StatementID])] {
    steps.lazy.filter(\.isOwn).compactMap { step in
      let missing = step.premises.filter { !closure.contains($0) }
      return missing.isEmpty ? nil : (step.reason, missing)
    }
  }

  /// - Complexity: O(statements + premises of the author's reasons).
  private func derive(
    from start: [StatementID], ownStepsOnly: Bool, without statements: Set<StatementID> = [],
    reasons: Set<ReasonID> = []
  ) -> Derived {
    var derived = Derived(statementCount: statementCount)
    var missing = steps.map { Int32($0.premises.count) }
    var queue: [StatementID] = []

    func take(_ step: Int) {
      guard steps[step].isOwn || !ownStepsOnly, !reasons.contains(steps[step].reason) else {
        return
      }
      for conclusion in steps[step].conclusions
      where !derived.contains(conclusion) && !statements.contains(conclusion) {
        derived.insert(conclusion, by: steps[step].reason)
        queue.append(conclusion)
      }
    }

    for statement in start where !derived.contains(statement) && !statements.contains(statement) {
      derived.insert(statement, by: nil)
      queue.append(statement)
    }
    for step in steps.indices where missing[step] == 0 { take(step) }
    var next = 0
    while next < queue.count {
      for step in stepsByPremise[queue[next].index] {
        missing[Int(step)] -= 1
        if missing[Int(step)] == 0 { take(Int(step)) }
      }
      next += 1
    }
    return derived
  }

  /// The author's reasons, objections that the author does not share aside, and the analyst's
  /// entailments, which belong to everybody's closure.
  private static func steps(of author: ProponentID, in evaluation: Evaluation) -> [Step] {
    let objections = Set(
      evaluation.conflicts.lazy.filter { $0.exemption == .ownObjection(author) }.map(\.source))
    return evaluation.reasons.enumerated().compactMap { index, reason in
      let id = ReasonID(index)
      let isOwn = reason.owners.contains(author)
      guard isOwn || !reason.isRelied, !objections.contains(.reason(id)) else { return nil }
      let premises = reason.premises.filter {
        !(isOwn && evaluation.commitments.onlySupposes(author, $0))
      }
      return Step(
        reason: id, premises: premises,
        conclusions: reason.conclusions.filter { !objections.contains(.statement($0)) },
        isOwn: isOwn)
    }
  }
}

/// Statements that were reached, each with the reason that reached it first.
struct Derived: Sendable {
  /// By statement: not reached, reached without a reason, or by the reason of the index.
  private var entries: [Int32]
  private static let absent: Int32 = -2
  private static let given: Int32 = -1

  init(statementCount: Int) {
    entries = [Int32](repeating: Self.absent, count: statementCount)
  }

  /// Whether a statement was reached.
  func contains(_ statement: StatementID) -> Bool { entries[statement.index] != Self.absent }

  /// The reason that reached a statement; nil if it was given, or not reached.
  func reason(for statement: StatementID) -> ReasonID? {
    let entry = entries[statement.index]
    return entry >= 0 ? ReasonID(Int(entry)) : nil
  }

  mutating func insert(_ statement: StatementID, by reason: ReasonID?) {
    entries[statement.index] = reason.map { Int32($0.index) } ?? Self.given
  }

  /// The reasons that lead to a statement, each after those that it builds on, and the statements
  /// on the way, the goal included.
  ///
  /// - Complexity: O(size of the derivation).
  func proof(
    of goal: StatementID, in evaluation: Evaluation
  ) -> (reasons: [ReasonID], statements: [StatementID]) {
    var reasons: [ReasonID] = []
    var statements: [StatementID] = []
    var seen: Set<StatementID> = [goal]
    var stack: [(statement: StatementID, isDone: Bool)] = [(goal, false)]
    while let (statement, isDone) = stack.popLast() {
      guard !isDone, let reason = reason(for: statement) else {
        statements.append(statement)
        if let reason = self.reason(for: statement), !reasons.contains(reason) {
          reasons.append(reason)
        }
        continue
      }
      stack.append((statement, true))
      for premise in evaluation[reason].premises.reversed()
      where contains(premise) && seen.insert(premise).inserted {
        stack.append((premise, false))
      }
    }
    return (reasons, statements)
  }
}

extension ArgumentMap {
  /// The statements that the map declares contradictory to some others.
  fileprivate func contradictories(of statements: [StatementID]) -> [StatementID] {
    guard !statements.isEmpty else { return [] }
    let given = Set(statements)
    return relations.lazy.filter { $0.kind == .contradiction }.compactMap(\.opposedPair)
      .flatMap { pair in
        (given.contains(pair.first) ? [pair.second] : [])
          + (given.contains(pair.second) ? [pair.first] : [])
      }
  }
}
