public import ArgumentMap
public import Evaluation

/// A pair of positions of two authors that do not go together, or only seem not to.
public struct Disagreement: Hashable, Sendable {
  /// What they part over. A pair of positions has one kind: the first here that fits.
  public enum Kind: String, CaseIterable, Sendable {
    /// They would disagree, but speak of different times, places, actors or conditions.
    case talkingPast = "talking past"
    /// They use a word in different senses.
    case onMeaning = "on meaning"
    /// As direct, but one side or both hedge.
    case hedged
    /// One holds what the other denies, or what is contrary to what the other holds.
    case direct
    /// What follows from what one holds is contrary to what the other holds, or to what follows from
    /// it; or one side holds its part only by implication.
    case derived
    /// What one holds counts against what the other holds, yet one person could hold both.
    case objection
    /// One grants the premises, perhaps, but not the step from them.
    case onInference = "on the inference"
    /// Both hold it, but it carries a thesis for one of them only.
    case onImportance = "on importance"
  }

  /// What an attack goes against, derived from what its target is.
  ///
  /// H. Prakken: An abstract framework for argumentation with structured arguments. Argument &
  /// Computation 1 (2010), defs. 3.14–3.20.
  public enum AttackKind: String, Sendable {
    /// Against a conclusion.
    case rebut
    /// Against a premise.
    case undermine
    /// Against an inference.
    case undercut
  }

  /// One author's part in it.
  public struct Side: Hashable, Sendable {
    /// The author.
    public let author: ProponentID
    /// What the author holds, denies or argues.
    public let element: Element
    /// The author's records on the element, as indices into the map's stances (for a statement) or
    /// argument stances (for the rest). Where the author is bound to a statement by denying its
    /// contradictory, the records of that denial.
    public let records: [Int]
    /// Whether the author denies the statement.
    public let denies: Bool
    /// The author's reasons by which the element follows, each after those that it builds on; empty
    /// where the author is committed to it.
    public let derivation: [ReasonID]
  }

  /// What they part over.
  public let kind: Kind
  /// The side of the author named first.
  public let left: Side
  /// The side of the author named second.
  public let right: Side
  /// The relation that sets the two against each other; nil where one denies what the other holds.
  public let relation: RelationID?
  /// Which side the relation points at, and what kind of attack it is; nil unless it is an objection
  /// or on the inference.
  public let attack: Attack?
  /// Whether one grants every premise of the other's step and rejects where it leads, though nothing
  /// is said against the step: a hidden premise must make the difference.
  public let isUnlocated: Bool
  /// What kinds of question it is, as the map tags them, in alphabetical order.
  public let natures: [String]
  /// Whether a thesis of either author is at stake.
  public let concernsThesis: Bool
  /// Whether a claim is at stake on which a thesis of its author hangs.
  public internal(set) var concernsCrux: Bool
  /// How many years lie between the sources of the two sides, where it is two or more.
  public let yearsApart: Int?

  /// An attack of one author on the other.
  public struct Attack: Hashable, Sendable {
    /// The author whose position is attacked.
    public let target: ProponentID
    /// What the attack goes against.
    public let kind: AttackKind
  }

  /// Both sides, the left one first.
  public var sides: [Side] { [left, right] }
}

extension Disagreement.Kind {
  /// Whether it is a disagreement about what is true, as against a clash that only seems one.
  public var isAboutTruth: Bool {
    switch self {
    case .talkingPast, .onMeaning, .onImportance: false
    case .hedged, .direct, .derived, .objection, .onInference: true
    }
  }

  /// Whether the claims it is about count as disputed.
  public var makesDisputed: Bool { self == .direct || self == .hedged || self == .derived }
}
