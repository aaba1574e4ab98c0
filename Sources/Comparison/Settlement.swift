public import ArgumentMap
import Argumentation
public import Evaluation

/// What becomes of the theses when one contested claim is settled, or one relation taken out.
public struct Settlement: Hashable, Sendable {
  /// A thesis that comes to stand otherwise.
  public struct Effect: Hashable, Sendable {
    /// The thesis.
    public let thesis: StatementID
    /// How it stands as things are.
    public let before: Standing
    /// How it stands after the change.
    public let after: Standing
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
  private let semantics: Semantics
  private let limit: Limit
  /// How the theses stand as things are.
  private let before: [Standing]
  /// What the statuses of the theses may depend on; nothing else needs to be tried.
  private let bearing: Set<Node>
  /// How many claims, and how many conflicts, are tried; more than anybody will read about.
  static let limit = 200

  init(evaluation: Evaluation, theses: [StatementID], semantics: Semantics, limit: Limit) {
    self.evaluation = evaluation
    self.theses = theses
    self.semantics = semantics
    self.limit = limit
    before = evaluation.standings(of: theses, under: semantics, limit: limit)
    bearing = theses.isEmpty ? [] : evaluation.nodes(bearingOn: theses)
  }

  /// Tries the first claims that bear on a thesis.
  ///
  /// - Complexity: O(size of the map) under the grounded semantics, else that of asking how the theses
  ///   stand, for each claim twice.
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
    guard semantics == .grounded || !limit.isReached else { return nil }
    let after = evaluation.supposing(change)
      .standings(of: theses, under: semantics, limit: limit)
    let effects = theses.indices.compactMap { index -> Settlement.Effect? in
      // What was not known in time may not have changed at all.
      guard before[index] != .unknown, after[index] != .unknown else { return nil }
      guard theses[index] != claim, before[index] != after[index] else { return nil }
      return Settlement.Effect(
        thesis: theses[index], before: before[index], after: after[index])
    }
    return effects.isEmpty ? nil : Settlement(change: change, effects: effects)
  }
}
