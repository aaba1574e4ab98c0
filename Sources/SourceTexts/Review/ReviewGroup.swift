internal import ArgumentMap

/// The author's own wordings of statements.
struct OwnWordings {
  private struct Key: Hashable {
    let proponent: ProponentID?
    let statement: StatementID
  }

  private let map: ArgumentMap
  private var texts: [Key: String] = [:]

  init(_ map: ArgumentMap) {
    self.map = map
    for stance in map.stances {
      guard let text = stance.text else { continue }
      texts[Key(proponent: stance.proponent, statement: stance.statement)] = text
    }
  }

  /// The last wording that an author gives a statement, or else the map's.
  func text(of statement: StatementID, by proponent: ProponentID?) -> String {
    texts[Key(proponent: proponent, statement: statement)] ?? map[statement].text
      ?? map[statement].title
  }
}

/// The anchors of one author's claim into one block.
struct ReviewGroup {
  struct Key: Hashable {
    let proponent: ProponentID?
    let statement: StatementID
    let source: SourceID
    let place: BlockLocator
  }

  let key: Key
  private var anchors: [CheckedAnchor] = []
  private var stances: [String] = []
  private var warrants: [String] = []
  private var notes: [String] = []

  init(key: Key) { self.key = key }

  mutating func add(_ checked: CheckedAnchor, of stance: Stance) {
    anchors.append(checked)
    stances.appendNew(stance.inWords)
    if let warrant = stance.warrant { warrants.appendNew(warrant) }
    if let note = stance.note { notes.appendNew(note) }
  }

  func item(
    of map: ArgumentMap, wordings: OwnWordings, library: SourceLibrary?, lock: SourceLock?,
    ledger: ReviewLedger
  ) -> ReviewItem {
    let source = map[key.source]
    let text = library?[key.source]
    let reviewKey = ReviewKey(
      claim: map[key.statement].title, proponent: key.proponent.map { map[$0].name },
      source: source.key, place: key.place)
    let claim = wordings.text(of: key.statement, by: key.proponent)
    let block = text.map { $0.hash(of: key.place) } ?? lock?.hash(of: key.place, in: source.key)
    let passage = text.flatMap { text in
      text.range(of: key.place).map { range in
        Passage(
          of: text.blocks[key.place.block - 1], item: key.place.item == nil ? nil : range,
          readings: anchors, in: text)
      }
    }
    let hash = ReviewItem.hash(of: claim, stances: stances)
    let finding = ledger.entries[reviewKey].flatMap { entry in
      block != nil && entry.block == block && entry.claim == hash ? entry : nil
    }
    return ReviewItem(
      key: reviewKey, statement: key.statement, proponent: key.proponent, claim: claim,
      stances: stances, warrants: warrants, notes: notes, anchors: anchors, passage: passage,
      block: block, finding: finding)
  }
}

extension [String] {
  /// Appends a text that is not there yet; the lists are short.
  fileprivate mutating func appendNew(_ text: String) {
    if !contains(text) { append(text) }
  }
}
