package import ArgumentMap

extension DebateGraph {
  /// A relation between two nodes, or a line of an inference.
  public struct Edge: Hashable, Sendable {
    /// What an edge says.
    public enum Relation: String, CaseIterable, Sendable {
      case support
      case attack
      case contrary
      case contradiction
      case entailment
      case undercut
      case premise
      case conclusion

      /// Whether it reads the same from both ends.
      public var isSymmetric: Bool { self == .contrary || self == .contradiction }

      /// Whether it speaks against its target.
      public var isOpposing: Bool {
        switch self {
        case .attack, .contrary, .contradiction, .undercut: true
        case .support, .entailment, .premise, .conclusion: false
        }
      }

      /// What it is called for people, as a verb with its target as the object.
      public var verb: String {
        switch self {
        case .support: "supports"
        case .attack: "attacks"
        case .contrary: "is contrary to"
        case .contradiction: "contradicts"
        case .entailment: "entails"
        case .undercut: "undercuts"
        case .premise: "is a premise of"
        case .conclusion: "concludes"
        }
      }
    }

    /// In what its two ends only seem to meet.
    public enum Parallel: String, CaseIterable, Sendable {
      case analogy
      case apart
      case verbal
    }

    /// The id, unique in the graph, made of the ends and the relation.
    public var id: String
    /// Where it starts, as a position in the graph's nodes.
    public var source: Int
    /// Where it points, as a position in the graph's nodes.
    public var target: Int
    /// What it says.
    public var relation: Relation
    /// Those who draw it, as positions in the graph's list of authors; none for the analyst.
    public var authors: [Int] = []
    /// A remark of the map's author.
    public var note = ""
    /// In what its two ends only seem to meet, if so.
    public var parallel: Parallel?
    /// What the map's author says to that.
    public var parallelReason = ""
    /// Whether the target strikes back: neither side wins by the direction of the arrow.
    public var isMutual = false
    /// Why the evaluation leaves it out (`parallel`, `in tension`, `own objection`); empty if it
    /// counts.
    public var exemption = ""
    /// The rows of the list of disagreements in which it sets the two sides against each other.
    public var disagreements: [DisagreementRow] = []
    /// The file that it is drawn in; empty if unknown.
    public var file = ""
    /// The line that it is drawn on, counted from 1; 0 if unknown.
    public var line = 0
    /// How many relations it stands for.
    public var count = 1
    /// The relation of the map that it stands for; nil for a line of an inference, and if it was made
    /// without a map.
    package var origin: RelationID?

    /// Makes an edge of which no more is known than what is given.
    public init(id: String, from source: Int, to target: Int, _ relation: Relation) {
      self.id = id
      self.source = source
      self.target = target
      self.relation = relation
    }
  }
}
