internal import ArgumentMap

/// What a check can say of anchors and texts: the one place of its words.
struct CheckMessage {
  let code: DiagnosticCode
  let what: String
  let advice: String

  private init(_ code: DiagnosticCode, _ what: String, advice: String) {
    self.code = code
    self.what = what
    self.advice = advice
  }

  /// What there is to say of an anchor's state; nil if all is well.
  init?(_ state: AnchorState, of anchor: Anchor, in key: String, text: SourceText?) {
    let place = anchor.place
    let named = anchor.phraseLength > 0 ? anchor.phrase.map { "“\($0)”" } : nil
    switch state {
    case .exact, .folded, .unchecked:
      return nil
    case .ambiguous(let places):
      self.init(
        .anchorAmbiguous,
        "\(named ?? "the phrase") stands at \(places) places of \(place) of \(key)",
        advice: "give more of the sentence, so that one place is left")
    case .moved(let others):
      let there = Self.list(others)
      self.init(
        .anchorMoved,
        named.map { "\($0) does not stand in \(place) of \(key), but in \(there)" }
          ?? "what was \(place) of \(key) when it was locked is now \(there)",
        advice: "read it there and say at: anew; it is not moved for you")
    case .changed:
      self.init(
        .anchorChanged, "\(place) of \(key) is not what it was when it was locked",
        advice: "read it again, then run dissoi anchor")
    case .missing:
      let hasPlace = text?.range(of: place) != nil
      let count = text?.blocks.count ?? 0
      self.init(
        .anchorMissing,
        hasPlace
          ? "\(named ?? "the phrase") stands nowhere in \(key)"
          : "\(key) has no \(place); it has \(count) \(count == 1 ? "block" : "blocks")",
        advice: hasPlace ? "quote the text as it is" : "count the blocks between blank lines")
    }
  }

  static func phraseTooLong(_ count: Int) -> CheckMessage {
    CheckMessage(
      .phraseTooLong,
      "the phrase has \(count) words, and at most \(Anchor.longestPhrase) are meant to be quoted",
      advice: "cut it down to what finds the place")
  }

  static let phraseEmpty = CheckMessage(
    .phraseEmpty, "the phrase has no word, so the anchor points to the whole block",
    advice: "give a few words of the text, or leave phrase: out")

  static func cue(_ category: CueCategory, _ cues: [String], phrase: String) -> CheckMessage {
    let words = cues.map { "“\($0)”" }.joined(separator: ", ")
    return CheckMessage(
      category.code, "“\(phrase)” stands \(category.standing): \(words)",
      advice: category.remedy)
  }

  static func stanceWithoutAnchor(_ title: String) -> CheckMessage {
    CheckMessage(
      .stanceWithoutAnchor, "nothing says where the source bears out “\(title)”",
      advice: "add at: with the block, and phrase: with a few of its words")
  }

  static func blocksUncovered(_ blocks: [BlockLocator], _ key: String) -> CheckMessage {
    CheckMessage(
      .blockUncovered,
      "\(list(blocks)) of \(key) \(blocks.count == 1 ? "is" : "are") neither anchored nor skipped",
      advice: "map what is said there, or add it to skip: with a reason")
  }

  static func skipUnknownBlock(
    _ place: BlockLocator, _ key: String, _ text: SourceText
  ) -> CheckMessage {
    CheckMessage(
      .skipUnknownBlock,
      "\(place) is to be skipped, but \(key) has only \(text.blocks.count) blocks and no such item",
      advice: "take it out of skip:")
  }

  static func skipAnchored(_ place: BlockLocator, _ key: String) -> CheckMessage {
    CheckMessage(
      .skipAnchored, "\(place) of \(key) is to be skipped, but an anchor points to it",
      advice: "take it out of skip:, or take the anchor away")
  }

  static func sourceChanged(_ key: String) -> CheckMessage {
    CheckMessage(
      .sourceChanged, "the text of \(key) is not the one that was locked",
      advice: "see what is new, then run dissoi anchor")
  }

  static func lockIncomplete(_ blocks: [BlockLocator], _ key: String) -> CheckMessage {
    CheckMessage(
      .lockIncomplete,
      "\(SourceLock.fileName) does not know \(list(blocks)) of \(key)",
      advice: "run dissoi anchor")
  }

  static func cueListMissing(_ language: String, _ key: String) -> CheckMessage {
    CheckMessage(
      .cueListMissing,
      "there is no word list for \(language), the language of \(key), so no cues are looked for",
      advice: "correct lang:, or add a list")
  }

  /// Names some blocks, the first few where there are many.
  private static func list(_ places: [BlockLocator]) -> String {
    let shown = places.prefix(12).map(\.description)
    if places.count > shown.count {
      return shown.joined(separator: ", ") + " and \(places.count - shown.count) more"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and \(last)"
  }
}

extension CueCategory {
  /// The code of what is said of such a cue.
  fileprivate var code: DiagnosticCode {
    switch self {
    case .hedging: .cueHedging
    case .negation: .cueNegation
    case .attribution: .cueAttribution
    case .concession: .cueConcession
    case .condition: .cueCondition
    case .quantifier: .cueQuantifier
    case .time: .cueTime
    }
  }

  /// How a phrase stands in a sentence with such a cue.
  fileprivate var standing: String {
    switch self {
    case .hedging: "in a sentence that hedges it"
    case .negation: "in a sentence that negates"
    case .attribution: "in a sentence that ascribes it to somebody"
    case .concession: "in a sentence that concedes it"
    case .condition: "in a sentence that makes it conditional"
    case .quantifier: "in a sentence that says of how many it holds"
    case .time: "in a sentence that says when it holds"
    }
  }

  /// What to do where the claim does not reflect it.
  fileprivate var remedy: String {
    switch self {
    case .hedging: "say force: hedged, word the claim so, or name the word in a note"
    case .negation: "say polarity: denies, word the claim so, or name the word in a note"
    case .attribution: "say voice: reported, word the claim so, or name the word in a note"
    case .concession: "say force: conceded, word the claim so, or name the word in a note"
    case .condition: "say force: supposed or hedged, word the claim so, or name the word in a note"
    case .quantifier, .time: "word the claim so, or name the word in a note"
    }
  }
}
