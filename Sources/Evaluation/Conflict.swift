public import ArgumentMap

/// A position in an evaluation's list of conflicts.
public struct ConflictID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  public init(number: UInt32) { self.number = number }
}

/// An attack, contrary, contradiction or undercut between two nodes, and what the evaluation makes
/// of it.
public struct Conflict: Hashable, Sendable {
  /// Why a conflict counts for nothing in the evaluation.
  public enum Exemption: Hashable, Sendable {
    /// The two only seem to meet: an analogy, a difference of time, place or actor, or of words.
    case parallel
    /// Everybody committed to the target also holds the source.
    case tension
    /// The author of the target puts the objection forward and does not share it, and nobody else
    /// holds it.
    case ownObjection(ProponentID)
  }

  /// The relation that draws it.
  public let relation: RelationID
  /// What attacks.
  public let source: Node
  /// What is attacked.
  public let target: Node
  /// Whether the target attacks back.
  public let isMutual: Bool
  /// Why it counts for nothing, if it does.
  public let exemption: Exemption?
  /// Those who hold the source, in order; nil stands for the analyst.
  public let sourceHolders: [ProponentID?]
  /// Those who hold the target, in order; nil stands for the analyst.
  public let targetHolders: [ProponentID?]

  /// Whether it enters the evaluation.
  public var counts: Bool { exemption == nil }
}
