public import ArgumentMap

/// How an anchor stands to the text it points into.
public enum AnchorState: Hashable, Sendable {
  /// The phrase stands in the block letter by letter, at one place; or there is no phrase, and the
  /// block is there.
  case exact
  /// The phrase stands in the block at one place, but for white space, quotation marks, dashes and
  /// case.
  case folded
  /// The phrase stands in the block at several places, and none of them is guessed at.
  case ambiguous(places: Int)
  /// The phrase, or the block as it was locked, stands elsewhere. The anchor is left as it is.
  case moved(to: [BlockLocator])
  /// The block is not the one that was locked, though the phrase still stands in it.
  case changed
  /// There is no such block, or the phrase stands nowhere in the text.
  case missing
  /// The text is not at hand.
  case unchecked

  /// A word for it.
  public var name: String {
    switch self {
    case .exact: "exact"
    case .folded: "folded"
    case .ambiguous: "ambiguous"
    case .moved: "moved"
    case .changed: "changed"
    case .missing: "missing"
    case .unchecked: "unchecked"
    }
  }

  /// Whether the place is found, and no other than the one that was locked.
  public var isSound: Bool { self == .exact || self == .folded }
}

extension Anchor {
  /// The most words that a phrase may have: it points to a text, and does not copy it.
  public static let longestPhrase = 8

  /// The number of words of the phrase: stretches between white space that hold a letter or digit.
  public var phraseLength: Int {
    var count = 0
    var isInWord = false
    for scalar in (phrase ?? "").unicodeScalars {
      if scalar.kind == .space {
        isInWord = false
      } else if !isInWord, scalar.isWordPart {
        isInWord = true
        count += 1
      }
    }
    return count
  }
}
