public import ArgumentMap

/// An anchor of a record, and what it turns out to be.
public struct CheckedAnchor: Sendable {
  /// The record that the anchor bears out, as an index into the map's stances or argument stances.
  public enum Subject: Hashable, Sendable {
    case stance(Int)
    case argumentStance(Int)
  }

  /// The record.
  public let subject: Subject
  /// The anchor.
  public let anchor: Anchor
  /// How it stands to the text, and where its phrase stands.
  public let reading: AnchorReading
  /// The sentence of the phrase with its cues; nil if the phrase is not found at one place, or
  /// there is no word list of the text's language.
  public let window: CueWindow?
  /// The cues that have the phrase in their reach and that the record does not reflect.
  public let unanswered: [CueFinding]

  /// How it stands to the text.
  public var state: AnchorState { reading.state }
}
