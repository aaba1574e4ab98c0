/// What a cue in a sentence does to the claims made in it.
public enum CueCategory: String, CaseIterable, Sendable {
  /// Says it with less than full force: *may*, *perhaps*, *seems*.
  case hedging
  /// Turns it round: *not*, *never*, *without*.
  case negation
  /// Puts it into somebody else's mouth: *argue that*, *according to*.
  case attribution
  /// Grants it before something that weighs more: *although*, *of course*.
  case concession
  /// Makes it hang on something else: *if*, *unless*.
  case condition
  /// Says of how many it holds: *some*, *most*.
  case quantifier
  /// Says of which time it holds: *now*, *used to*.
  case time

  /// Whether an unanswered cue is warned of; the others are notes for whoever reviews the anchor.
  public var isWarnedOf: Bool {
    switch self {
    case .hedging, .negation, .attribution, .concession, .condition: true
    case .quantifier, .time: false
    }
  }
}

/// A cue that stands in or near the sentence of an anchor's phrase.
public struct CueFinding: Hashable, Sendable {
  /// How near the cue is to the phrase.
  public enum Strength: String, CaseIterable, Sendable {
    /// In a sentence next to it.
    case neighbour
    /// In the same sentence, but with no clear hold on the phrase.
    case sentence
    /// In the same sentence, and the phrase is in its reach.
    case governing
  }

  /// The words of the cue, in small letters.
  public let cue: String
  /// What the cue does.
  public let category: CueCategory
  /// The bytes of the text at which it stands.
  public let range: Range<Int>
  /// How near it is to the phrase.
  public let strength: Strength
}
