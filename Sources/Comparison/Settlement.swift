public import ArgumentMap
public import Evaluation

/// What becomes of the theses when one contested claim is settled, or one relation taken out.
public struct Settlement: Hashable, Sendable {
  /// A thesis whose status changes.
  public struct Effect: Hashable, Sendable {
    /// The thesis.
    public let thesis: StatementID
    /// Its status as things stand.
    public let before: Status
    /// Its status after the change.
    public let after: Status
  }

  /// What is changed.
  public let change: WhatIf
  /// The theses that are affected; never empty.
  public let effects: [Effect]
}

/// Tries what settling claims and taking relations out does to the theses.
struct SettlementFinder {
  private let evaluation: Evaluation
  private let theses: [StatementID]
  /// What the statuses of the theses may depend on; nothing else needs to be tried.
  private let bearing: Set<Node>
  /// How many claims, and how many conflicts, are tried; more than anybody will read about.
  static let limit = 200

  init(evaluation: Evaluation, theses: [StatementID]) {
    self.evaluation = evaluation
    self.theses = theses
    bearing = theses.isEmpty ? [] : evaluation.nodes(bearingOn: theses)
  }

  /// Tries the first claims that bear on a thesis.
  ///
  /// - Complexity: O(size of the map).
  func settlements(of contested: [StatementID]) -> [Settlement] {
    contested.lazy.filter { bearing.contains(.statement($0)) }.prefix(Self.limit).flatMap { claim in
      [WhatIf.granting(claim), .dropping(claim)].compactMap { settlement($0, except: claim) }
    }
  }

  /// The conflicts on which the status of a thesis turns, among the first that bear on one.
  ///
  /// - Complexity: O(size of the map).
  func decidingConflicts() -> [Settlement] {
    evaluation.conflicts.indices.lazy.map(ConflictID.init)
      .filter { id in
        let conflict = evaluation[id]
        return conflict.counts
          && (bearing.contains(conflict.target)
            || (conflict.isMutual && bearing.contains(conflict.source)))
      }
      .prefix(Self.limit)
      .compactMap { settlement(.without($0), except: nil) }
  }

  private func settlement(_ change: WhatIf, except claim: StatementID?) -> Settlement? {
    let changed = evaluation.supposing(change)
    let effects = theses.compactMap { thesis -> Settlement.Effect? in
      let (before, after) = (evaluation.status(of: thesis), changed.status(of: thesis))
      guard thesis != claim, before != after else { return nil }
      return Settlement.Effect(thesis: thesis, before: before, after: after)
    }
    return effects.isEmpty ? nil : Settlement(change: change, effects: effects)
  }
}
