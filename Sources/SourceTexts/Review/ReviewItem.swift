public import ArgumentMap

/// A claim as one author stands to it, and a passage that is to bear it out, side by side.
public struct ReviewItem: Sendable {
  /// What is looked at.
  public let key: ReviewKey
  /// The statement.
  public let statement: StatementID
  /// The author; nil for the analyst.
  public let proponent: ProponentID?
  /// The author's wording of the claim, or else the map's.
  public let claim: String
  /// The author's stance in words, as the map records it at each place that cites the passage; each
  /// stance once.
  public let stances: [String]
  /// The warrants for taking the claim as implied.
  public let warrants: [String]
  /// The remarks of the analyst.
  public let notes: [String]
  /// The anchors into the block.
  public let anchors: [CheckedAnchor]
  /// The passage; nil if the text is not at hand or has no such block.
  public let passage: Passage?
  /// The hash of the block: of the text at hand, or else as locked; nil if it is not known.
  public let block: ContentHash?
  /// The finding on it, if it still holds: the block and the claim are what they were.
  public let finding: ReviewEntry?

  /// The hash of what the map says: the claim's wording, and the stances on it.
  public var claimHash: ContentHash { Self.hash(of: claim, stances: stances) }

  /// Records a finding on the item; nil if the block is not known.
  public func entry(_ verdict: ReviewEntry.Verdict, remark: String? = nil) -> ReviewEntry? {
    block.map {
      ReviewEntry(key: key, verdict: verdict, block: $0, claim: claimHash, remark: remark)
    }
  }

  static func hash(of claim: String, stances: [String]) -> ContentHash {
    ContentHash(of: ([claim] + stances).joined(separator: "\n"))
  }
}

extension Stance {
  /// The stance in words: *holds, hedged*, *denies*, *quotes somebody*, *implies*.
  var inWords: String {
    var words = [polarity.rawValue]
    if isImplied { words.append("implied") }
    if force != .flat { words.append(force.rawValue) }
    if voice != .own { words.append(attributedTo.map { "\(voice) from \($0)" } ?? "\(voice)") }
    return words.joined(separator: ", ")
  }
}
