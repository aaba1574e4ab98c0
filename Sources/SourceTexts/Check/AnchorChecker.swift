internal import ArgumentMap

/// Looks up all anchors of a map, and keeps what several of them need.
struct AnchorChecker {
  private struct Block: Hashable {
    let source: SourceID
    let number: Int
  }

  private let map: ArgumentMap
  private let library: SourceLibrary?
  private let lock: SourceLock?
  private let cues: CueLibrary
  private let judge: CueJudge
  /// The sentences of the blocks that were read so far.
  private var sentences: [Block: [Range<Int>]] = [:]

  /// The anchors that were looked up.
  private(set) var anchors: [CheckedAnchor] = []
  /// The places that anchors name, by source.
  private(set) var places: [SourceID: Set<BlockLocator>] = [:]

  init(map: ArgumentMap, library: SourceLibrary?, lock: SourceLock?, cues: CueLibrary) {
    self.map = map
    self.library = library
    self.lock = lock
    self.cues = cues
    judge = CueJudge(map)
  }

  /// Looks up every anchor, those of stances first.
  mutating func checkAll() {
    for (index, stance) in map.stances.enumerated() {
      for anchor in stance.anchors {
        check(anchor, of: .stance(index)) { judge, window, cues in
          judge.unanswered(window, by: stance, cues: cues)
        }
      }
    }
    for (index, stance) in map.argumentStances.enumerated() {
      for anchor in stance.anchors {
        check(anchor, of: .argumentStance(index)) { judge, window, cues in
          judge.unanswered(window, by: stance, cues: cues)
        }
      }
    }
  }

  private mutating func check(
    _ anchor: Anchor, of subject: CheckedAnchor.Subject,
    judging: (CueJudge, CueWindow, CueList) -> [CueFinding]
  ) {
    let text = library?[anchor.source]
    let locked = lock?.hash(of: anchor.place, in: map[anchor.source].key)
    let reading = AnchorReading(of: anchor, in: text, locked: locked)
    places[anchor.source, default: []].insert(anchor.place)
    var window: CueWindow?
    var unanswered: [CueFinding] = []
    if let text, let phrase = reading.phrase, let list = cues[map[anchor.source].language] {
      let found = self.window(around: phrase, at: anchor, in: text, cues: list)
      window = found
      unanswered = judging(judge, found, list)
    }
    anchors.append(
      CheckedAnchor(
        subject: subject, anchor: anchor, reading: reading, window: window,
        unanswered: unanswered))
  }

  /// Reads what is around a phrase, with the sentences of its block divided only once.
  private mutating func window(
    around phrase: Range<Int>, at anchor: Anchor, in text: SourceText, cues: CueList
  ) -> CueWindow {
    let block = Block(source: anchor.source, number: anchor.place.block)
    let known =
      sentences[block]
      ?? SentenceSplitter(text, cues: cues).sentences(of: text.blocks[block.number - 1])
    sentences[block] = known
    return CueWindow(around: phrase, sentences: known, in: text, cues: cues)
  }
}
