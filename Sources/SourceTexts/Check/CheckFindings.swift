internal import ArgumentMap

/// Puts what a check found into diagnostics.
struct CheckFindings {
  private struct Warning: Hashable {
    let proponent: ProponentID?
    let element: Element
    let source: SourceID
    let place: BlockLocator
    let phrase: String?
    let category: CueCategory
  }

  let map: ArgumentMap
  private(set) var diagnostics: [Diagnostic] = []
  /// The cues that were warned of, since a claim may stand in several arguments with one anchor.
  private var warned: Set<Warning> = []
  /// The anchors that were told of, since a heading's or argument's holds for much inside it.
  private var told: Set<SourceRange> = []

  init(map: ArgumentMap) { self.map = map }

  /// Tells of an anchor that is not sound, and of cues that its record does not reflect.
  mutating func tell(of checked: CheckedAnchor, in library: SourceLibrary?) {
    let anchor = checked.anchor
    let place = anchor.location ?? record(of: checked.subject).location
    let isNew = place.map { told.insert($0).inserted || anchor.location == nil } ?? true
    let key = map[anchor.source].key
    if isNew {
      if anchor.phraseLength > Anchor.longestPhrase {
        add(.phraseTooLong(anchor.phraseLength), at: place)
      }
      if anchor.phrase != nil, anchor.phraseLength == 0 { add(.phraseEmpty, at: place) }
      let text = library?[anchor.source]
      if let message = CheckMessage(checked.state, of: anchor, in: key, text: text) {
        add(message, at: place)
      }
    }
    for category in CueCategory.allCases {
      let cues = checked.unanswered.filter { $0.category == category }
      if !cues.isEmpty { tell(of: cues, category, at: place, checked) }
    }
  }

  private mutating func tell(
    of cues: [CueFinding], _ category: CueCategory, at place: SourceRange?, _ checked: CheckedAnchor
  ) {
    let anchor = checked.anchor
    let (proponent, element, _) = record(of: checked.subject)
    let warning = Warning(
      proponent: proponent, element: element, source: anchor.source, place: anchor.place,
      phrase: anchor.phrase, category: category)
    guard warned.insert(warning).inserted else { return }
    add(.cue(category, cues.map(\.cue), phrase: anchor.phrase ?? ""), at: place)
  }

  /// Tells of claims that nothing bears out, in files that declare a source.
  mutating func tellOfMissingAnchors() {
    struct Held: Hashable {
      let proponent: ProponentID?
      let statement: StatementID
    }
    let files = Set(map.sources.compactMap(\.location?.file))
    var settled: Set<Held> = []
    for stance in map.stances where !stance.anchors.isEmpty {
      settled.insert(Held(proponent: stance.proponent, statement: stance.statement))
    }
    for stance in map.stances where stance.proponent != nil {
      guard let place = stance.location, files.contains(place.file) else { continue }
      let held = Held(proponent: stance.proponent, statement: stance.statement)
      if settled.insert(held).inserted {
        add(.stanceWithoutAnchor(map[stance.statement].title), at: place)
      }
    }
  }

  /// Tells of blocks that are left out, and of skips that name no block or one that is anchored.
  mutating func tell(of coverage: SourceCoverage, text: SourceText) {
    let source = map[coverage.source]
    for skipped in source.skipped {
      let number = skipped.block.block
      if text.range(of: skipped.block) == nil {
        add(.skipUnknownBlock(skipped.block, source.key, text), at: source.location)
      } else if skipped.block.item == nil, coverage.blocks[number - 1] == .anchored {
        add(.skipAnchored(skipped.block, source.key), at: source.location)
      }
    }
    if !coverage.uncovered.isEmpty {
      add(.blocksUncovered(coverage.uncovered, source.key), at: source.location)
    }
  }

  /// Tells of a text or anchors that the lock does not know as they are.
  mutating func tell(
    of lock: SourceLock?, source: SourceID, text: SourceText, cited: Set<BlockLocator>
  ) {
    guard let lock else { return }
    let source = map[source]
    let entry = lock.entries[source.key]
    if let entry, entry.text != text.hash {
      add(.sourceChanged(source.key), at: source.location)
    }
    let unlocked = cited.filter { entry?.blocks[$0] == nil && text.range(of: $0) != nil }.sorted()
    if !unlocked.isEmpty { add(.lockIncomplete(unlocked, source.key), at: source.location) }
  }

  /// Tells of a source in a language without a word list.
  mutating func tellOfMissingCues(_ source: SourceID) {
    let source = map[source]
    add(.cueListMissing(source.language ?? "", source.key), at: source.location)
  }

  private mutating func add(_ message: CheckMessage, at place: SourceRange?) {
    diagnostics.append(
      Diagnostic(
        message.code, message.what, advice: message.advice, at: place,
        of: map))
  }

  private func record(
    of subject: CheckedAnchor.Subject
  ) -> (proponent: ProponentID?, element: Element, location: SourceRange?) {
    switch subject {
    case .stance(let index):
      let stance = map.stances[index]
      return (stance.proponent, .statement(stance.statement), stance.location)
    case .argumentStance(let index):
      let stance = map.argumentStances[index]
      return (stance.proponent, .argument(stance.argument), stance.location)
    }
  }
}
