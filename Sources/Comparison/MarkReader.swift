import ArgumentMap
import Evaluation

/// Works out the marks of every claim.
struct MarkReader {
  let evaluation: Evaluation
  let disagreements: [Disagreement]

  private var map: ArgumentMap { evaluation.map }

  /// The marks of all statements, by id.
  ///
  /// - Complexity: O(size of the map), and as much again for each challenged claim.
  func marks() -> [Marks] {
    var marks = contests()
    for id in map.relationIDs where map[id].qualifiers.isParallel {
      for statement in map[id].statements { marks[statement.index].parallels.append(id) }
    }
    for statement in map.statementIDs {
      marks[statement.index].isUnresolved = evaluation.status(of: statement) == .undecided
      if marks[statement.index].isChallenged {
        marks[statement.index].isAnswered = evaluation.isAnswered(statement)
      }
    }
    markBelow(&marks)
    for (statement, needed) in Suppositions(evaluation: evaluation).byStatement() {
      marks[statement.index].suppositions = needed.sorted { map[$0].title < map[$1].title }
    }
    return marks
  }

  /// The marks as far as they say who or what speaks against a claim.
  ///
  /// - Complexity: O(disagreements + conflicts).
  func contests() -> [Marks] {
    var marks = [Marks](repeating: Marks(), count: map.statements.count)
    for (index, disagreement) in disagreements.enumerated() where disagreement.kind.makesDisputed {
      for statement in Set(disagreement.sides.compactMap(\.statement)) {
        marks[statement.index].disputes.append(index)
      }
    }
    for index in evaluation.conflicts.indices { addConflict(ConflictID(index), to: &marks) }
    return marks
  }

  // MARK: Challenges

  private func addConflict(_ id: ConflictID, to marks: inout [Marks]) {
    let conflict = evaluation[id]
    switch conflict.exemption {
    case .parallel: break
    case .tension:
      for statement in conflict.statements { marks[statement.index].tensions.append(id) }
    case .ownObjection:
      for statement in conflict.statements { marks[statement.index].ownObjections.append(id) }
    case nil:
      guard isBetweenDifferentHolders(conflict) else { return }
      let isSymmetric = map[conflict.relation].kind.isSymmetric
      for node in isSymmetric ? [conflict.target, conflict.source] : [conflict.target] {
        for statement in challenged(by: node) { marks[statement.index].challenges.append(id) }
      }
    }
  }

  /// What is challenged when a node is attacked: the statement itself, or what the reason directly
  /// speaks for.
  private func challenged(by node: Node) -> [StatementID] {
    switch node {
    case .statement(let id): [id]
    case .reason(let id): evaluation[id].conclusions
    }
  }

  /// Whether it is not only the holder's own; in a map without authors everything counts.
  private func isBetweenDifferentHolders(_ conflict: Conflict) -> Bool {
    guard map.hasProponents else { return true }
    return conflict.sourceHolders.contains { source in
      conflict.targetHolders.contains { $0 != source }
    }
  }

  /// Carries every challenge up along the reasons that start from the challenged claim.
  private func markBelow(_ marks: inout [Marks]) {
    var queue = map.statementIDs.filter { marks[$0.index].isChallenged }
    var next = 0
    while next < queue.count {
      let premise = queue[next]
      next += 1
      let witness =
        marks[premise.index].isChallenged ? premise : marks[premise.index].challengedBelow
      for reason in evaluation.reasonsFrom(premise) {
        for conclusion in evaluation[reason].conclusions
        where marks[conclusion.index].challengedBelow == nil {
          marks[conclusion.index].challengedBelow = witness
          if !marks[conclusion.index].isChallenged { queue.append(conclusion) }
        }
      }
    }
  }
}

extension Disagreement.Side {
  /// The statement it is about, if it is about one.
  fileprivate var statement: StatementID? {
    if case .statement(let id) = element { id } else { nil }
  }
}

extension Conflict {
  /// The statements among its two ends.
  fileprivate var statements: [StatementID] {
    [source, target].compactMap { if case .statement(let id) = $0 { id } else { nil } }
  }
}

extension Relation {
  /// The statements among its two ends.
  fileprivate var statements: [StatementID] {
    [source, target].compactMap { if case .statement(let id) = $0 { id } else { nil } }
  }
}
