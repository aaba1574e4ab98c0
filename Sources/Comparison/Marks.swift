public import ArgumentMap
public import Evaluation

/// What is to be said about a claim beside its status, each mark with its witness.
public struct Marks: Hashable, Sendable {
  /// The direct, hedged and derived disagreements about it, as places in the comparison's list. (People.)
  public internal(set) var disputes: [Int] = []
  /// What somebody else puts against it, or against an argument directly for it. (Arguments.)
  public internal(set) var challenges: [ConflictID] = []
  /// Whether every attacker is defeated even without the claim's own return attacks.
  public internal(set) var isAnswered = false
  /// The nearest challenged premise further down, if there is one.
  public internal(set) var challengedBelow: StatementID?
  /// Whether the evaluation leaves it undecided. (Logic.)
  public internal(set) var isUnresolved = false
  /// The relations that only seem to bear on it.
  public internal(set) var parallels: [RelationID] = []
  /// The conflicts between it and what its own holders hold as well.
  public internal(set) var tensions: [ConflictID] = []
  /// The objections that its own author puts forward without sharing them, or grants.
  public internal(set) var ownObjections: [ConflictID] = []

  /// What it rests on only because its author supposes it, by title.
  public internal(set) var suppositions: [StatementID] = []

  /// Whether authors disagree on it.
  public var isDisputed: Bool { !disputes.isEmpty }
  /// Whether somebody else's reasoning speaks against it.
  public var isChallenged: Bool { !challenges.isEmpty }
  /// Whether it is disputed or challenged.
  public var isContested: Bool { isDisputed || isChallenged }

  /// The names of all marks, in the order in which they are listed.
  public static let allNames = [
    "contested", "disputed", "challenged", "answered", "challenged below", "unresolved", "parallel",
    "in tension", "own objection", "on a supposition",
  ]

  /// The names of the marks it bears, in the order in which they are listed.
  public var names: [String] {
    let applies = [
      isContested, isDisputed, isChallenged, isAnswered, challengedBelow != nil, isUnresolved,
      !parallels.isEmpty, !tensions.isEmpty, !ownObjections.isEmpty, !suppositions.isEmpty,
    ]
    return zip(Self.allNames, applies).filter(\.1).map(\.0)
  }
}
