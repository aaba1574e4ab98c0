import ArgumentMap
import Testing

@testable import SourceTexts

@Suite struct ReviewTests {
  private static let speech = "It was late. The dam may leak. They left.\n\nThe dam leaks, he said."

  private var debate: Fixture {
    var debate = Fixture(Self.speech)
    debate.claim(
      "The dam may leak.", at: "p1", phrase: "dam may leak", force: .hedged, note: "At night.",
      title: "Leak")
    debate.claim("", at: "p2", phrase: "The dam leaks", voice: .quoted, title: "Leak")
    debate.claim("", at: "p1", phrase: "They left", force: .hedged, title: "Leak")
    debate.claim("It was late.", at: "p1", phrase: "It was late")
    return debate
  }

  private func review(
    _ debate: Fixture, ledger: ReviewLedger = ReviewLedger(), lock: SourceLock? = nil,
    hasTexts: Bool = true
  ) -> Review {
    Review(
      of: debate.map, check: debate.check(), library: hasTexts ? debate.library : nil, lock: lock,
      ledger: ledger)
  }

  private func ledger(of review: Review, _ verdict: ReviewEntry.Verdict) -> ReviewLedger {
    var ledger = ReviewLedger()
    for item in review.items {
      if let entry = item.entry(verdict) { ledger.record(entry) }
    }
    return ledger
  }

  @Test func `each claim comes once for each block, in the order of the map`() {
    let items = review(debate).items
    #expect(items.map(\.key.claim) == ["Leak", "Leak", "claim 2"])
    #expect(items.map(\.key.place.description) == ["p1", "p2", "p1"])
    #expect(items.map(\.claim) == ["The dam may leak.", "The dam may leak.", "It was late."])
    #expect(items.map(\.stances) == [["holds, hedged"], ["holds, quoted"], ["holds"]])
    #expect(items[0].anchors.count == 2 && items[0].notes == ["At night."])
  }

  @Test func `the passage shows the sentences, their neighbours and the cues`() throws {
    let items = review(debate).items
    let passage = try #require(items[0].passage)
    let bytes = Array(passage.text.utf8)
    let show: (Range<Int>) -> String = { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(passage.text == "It was late. The dam may leak. They left.")
    #expect(passage.sentences.map(show) == ["The dam may leak.", "They left."])
    #expect(passage.phrases.map(show) == ["dam may leak", "They left"])
    #expect(passage.neighbours.map(show) == ["It was late."])
    #expect(passage.cues.map(\.cue) == ["may"])
    #expect(passage.cues.map(\.strength) == [.governing])
    #expect(passage.line == 1)
    let other = try #require(items[1].passage)
    #expect(other.line == 3)
    let cues = other.cues.map { String(decoding: Array(other.text.utf8)[$0.range], as: UTF8.self) }
    #expect(cues == ["he said"])
  }

  @Test func `what was reviewed is counted, by verdict`() {
    let debate = debate
    var ledger = ledger(of: review(debate), .inSource)
    let items = review(debate).items
    if let entry = items[1].entry(.unclear, remark: "Who is he?") { ledger.record(entry) }
    let later = review(debate, ledger: ledger)
    #expect(later.summary == "3 of 3 reviewed" && later.open.isEmpty)
    #expect(later.count(of: .inSource) == 2 && later.count(of: .unclear) == 1)
    #expect(later.items[1].finding?.remark == "Who is he?")
    #expect(review(debate).summary == "0 of 3 reviewed")
  }

  @Test func `a finding lapses with the block, the wording and the stance`() {
    let ledger = ledger(of: review(debate), .inSource)
    var changed = Fixture(Self.speech.replacing("he said", with: "she said"))
    changed.map.stances = debate.map.stances
    changed.map.statements = debate.map.statements
    #expect(review(changed, ledger: ledger).open.map(\.key.place.description) == ["p2"])

    var reworded = debate
    reworded.map.stances[3].text = "It was very late."
    #expect(review(reworded, ledger: ledger).open.map(\.key.claim) == ["claim 2"])

    var flat = debate
    flat.map.stances[1].voice = .own
    #expect(review(flat, ledger: ledger).open.map(\.key.place.description) == ["p2"])

    var noted = debate
    noted.map.stances[0].note = "By day."
    #expect(review(noted, ledger: ledger).open.isEmpty)
  }

  @Test func `without the texts the lock vouches for the blocks`() {
    let debate = debate
    let ledger = ledger(of: review(debate), .inSource)
    let lock = SourceLock(of: debate.map, library: debate.library)
    let vouched = review(debate, ledger: ledger, lock: lock, hasTexts: false)
    #expect(vouched.summary == "3 of 3 reviewed")
    #expect(vouched.items.allSatisfy { $0.passage == nil })
    #expect(review(debate, ledger: ledger, hasTexts: false).summary == "0 of 3 reviewed")
    #expect(review(debate, hasTexts: false).items[0].entry(.unclear) == nil)
  }

  @Test func `items are shown in their block`() throws {
    var debate = Fixture("Plan:\n1. Wait here.\n2. Go.")
    debate.claim("Wait.", at: "p1.1", phrase: "Wait here")
    let passage = try #require(review(debate).items[0].passage)
    #expect(passage.item == 6..<19)
    #expect(passage.sentences == [6..<19])
    #expect(passage.neighbours == [0..<5, 20..<26])
  }
}

@Suite struct ReviewLedgerTests {
  private func entry(_ claim: String, _ proponent: String?, _ remark: String?) -> ReviewEntry {
    ReviewEntry(
      key: ReviewKey(
        claim: claim, proponent: proponent, source: "s 1", place: BlockLocator(block: 3, item: 2)),
      verdict: .notInSource, block: ContentHash(of: "b"), claim: ContentHash(of: "c"),
      remark: remark)
  }

  @Test(
    arguments: [
      ("A claim", "Ann", "fine"), ("tab\tnew\nline \\n", nil, nil), ("", "Bo B.", "  spaced  "),
      ("Ünicode “x”", "", "# no remark"),
    ] as [(String, String?, String?)])
  func `any finding is read back`(claim: String, proponent: String?, remark: String?) {
    var ledger = ReviewLedger()
    ledger.record(entry(claim, proponent?.isEmpty == true ? nil : proponent, remark))
    let reading = ReviewLedger.reading(SourceFile(path: "review.ledger", text: ledger.text))
    #expect(reading.ledger == ledger && reading.diagnostics.isEmpty)
  }

  @Test func `the same findings give the same bytes, in whatever order they came`() {
    let entries = ["b", "a", "c"].flatMap { [entry($0, "Ann", nil), entry($0, nil, "x")] }
    var (left, right) = (ReviewLedger(), ReviewLedger())
    for entry in entries { left.record(entry) }
    for entry in entries.reversed() { right.record(entry) }
    #expect(left.text == right.text)
    #expect(left.text.split(separator: "\n").count == 8)
    left.removeAll(but: [entry("a", nil, nil).key])
    #expect(left.entries.count == 1)
  }

  @Test(arguments: ["nonsense", "in source\tx", "a\tb\tc\td\te\tf\tg\th", "\t\t\t\t\t\t\t"])
  func `a broken line is told of, and the rest is taken`(line: String) {
    var ledger = ReviewLedger()
    ledger.record(entry("a", "Ann", nil))
    let file = SourceFile(path: "review.ledger", text: ledger.text + line + "\n")
    let reading = ReviewLedger.reading(file)
    #expect(reading.ledger == ledger)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["ledger-broken"])
    let without = ReviewLedger.reading(SourceFile(path: "review.ledger", text: ""))
    #expect(without.diagnostics.map(\.code.rawValue) == ["ledger-broken"])
  }
}
