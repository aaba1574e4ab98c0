public import ArgumentMap

/// What is put before a reviewer: a claim as one author stands to it, and a place that is to bear
/// it out.
public struct ReviewKey: Hashable, Sendable {
  /// The statement's title.
  public var claim: String
  /// The author's name; nil for the analyst.
  public var proponent: String?
  /// The key of the source.
  public var source: String
  /// The block or item.
  public var place: BlockLocator

  /// Names a claim, an author and a place.
  public init(claim: String, proponent: String?, source: String, place: BlockLocator) {
    self.claim = claim
    self.proponent = proponent
    self.source = source
    self.place = place
  }
}

/// What a reviewer found when holding a claim against a passage.
public struct ReviewEntry: Hashable, Sendable {
  /// Whether the passage bears the claim out.
  public enum Verdict: String, CaseIterable, Sendable {
    case inSource = "in source"
    case notInSource = "not in source"
    case unclear
  }

  /// What was looked at.
  public var key: ReviewKey
  /// What was found.
  public var verdict: Verdict
  /// The hash of the block at that time.
  public var block: ContentHash
  /// The hash of what the map said at that time: the wording of the claim and the author's stance.
  public var claim: ContentHash
  /// What else there is to say.
  public var remark: String?

  /// Records a finding.
  public init(
    key: ReviewKey, verdict: Verdict, block: ContentHash, claim: ContentHash, remark: String? = nil
  ) {
    self.key = key
    self.verdict = verdict
    self.block = block
    self.claim = claim
    self.remark = remark
  }
}
