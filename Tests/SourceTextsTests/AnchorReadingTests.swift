import ArgumentMap
import SourceTexts
import Testing

@Suite struct AnchorReadingTests {
  private let text = SourceText(
    """
    The harbour’s new crane lifts more than the old one.

    The crew likes the crane. The crane
    likes nobody.

    What follows:
    1. Paint the crane.
    2. Sell the old one – soon.
    """)

  private func state(_ place: String, _ phrase: String?, locked: ContentHash? = nil) -> AnchorState
  {
    reading(place, phrase, locked: locked).state
  }

  private func reading(
    _ place: String, _ phrase: String?, locked: ContentHash? = nil
  ) -> AnchorReading {
    let locator = BlockLocator(place) ?? BlockLocator(block: 99)
    let anchor = Anchor(source: SourceID(0), place: locator, phrase: phrase)
    return AnchorReading(of: anchor, in: text, locked: locked)
  }

  private func locator(_ text: String) -> BlockLocator {
    BlockLocator(text) ?? BlockLocator(block: 99)
  }

  @Test(arguments: [
    ("p1", "new crane lifts"), ("p1", "harbour’s new"), ("p3.2", "Sell the old one – soon"),
    ("p3", "Paint"), ("p2", nil), ("p3.1", nil), ("p2", ""), ("p1", " new crane "),
  ])
  func `what stands in the block letter by letter is exact`(place: String, phrase: String?) {
    #expect(state(place, phrase) == .exact)
  }

  @Test(arguments: [
    ("p1", "Harbour's New Crane"), ("p2", "the crane likes"), ("p3.2", "old one - soon"),
  ])
  func `what stands there but for white space, marks and case is folded`(
    place: String, phrase: String
  ) {
    #expect(state(place, phrase) == .folded)
  }

  @Test func `what stands there more than once is ambiguous, and no place is guessed`() {
    let reading = reading("p2", "the crane")
    #expect(reading.state == .ambiguous(places: 2))
    #expect(reading.phrase == nil)
    #expect(state("p3", "the") == .ambiguous(places: 2))
    #expect(state("p3.1", "the") == .exact)
  }

  @Test func `what stands elsewhere has moved, and is not anchored there`() {
    #expect(state("p2", "new crane") == .moved(to: [locator("p1")]))
    #expect(state("p3.1", "Sell the old") == .moved(to: [locator("p3.2")]))
    #expect(state("p2", "old one") == .moved(to: [locator("p1"), locator("p3.2")]))
    #expect(state("p9", "Paint") == .moved(to: [locator("p3.1")]))
    #expect(reading("p2", "new crane").phrase == nil)
  }

  @Test(arguments: [
    ("p1", "new cranes"), ("p1", "new crane lift"), ("p9", nil), ("p3.3", nil),
    ("p2", "nobody. What follows"),
  ])
  func `what stands nowhere is missing, and no phrase goes from block to block`(
    place: String, phrase: String?
  ) {
    #expect(state(place, phrase) == .missing)
  }

  @Test func `a block that is not the locked one has changed`() {
    let old = ContentHash(of: "The crew hates the crane.")
    #expect(state("p2", "crew likes", locked: old) == .changed)
    #expect(state("p2", nil, locked: old) == .changed)
    #expect(state("p9", nil, locked: old) == .missing)
    let same = text.hash(of: locator("p2"))
    #expect(state("p2", "crew likes", locked: same) == .exact)
    #expect(state("p2", nil, locked: same) == .exact)
  }

  @Test func `the locked block is told where it went`() {
    let first = text.hash(of: locator("p1"))
    #expect(state("p2", nil, locked: first) == .moved(to: [locator("p1")]))
    let item = text.hash(of: locator("p3.1"))
    #expect(state("p3.2", nil, locked: item) == .moved(to: [locator("p3.1")]))
  }

  @Test func `without the text nothing is said`() {
    let anchor = Anchor(source: SourceID(0), place: locator("p1"), phrase: "x")
    #expect(AnchorReading(of: anchor, in: nil).state == .unchecked)
  }

  @Test func `the phrase is found at its bytes`() {
    let range = reading("p2", "THE CRANE likes").phrase
    #expect(range.map { text.text(in: $0) } == "The crane\nlikes")
  }

  @Test(arguments: [
    ("one two three", 3), ("a – b", 2), ("rescue/revive", 1), ("…", 0), ("", 0), (" x ", 1),
    ("don’t  stop", 2),
  ])
  func `the words of a phrase are counted`(phrase: String, count: Int) {
    let anchor = Anchor(source: SourceID(0), place: locator("p1"), phrase: phrase)
    #expect(anchor.phraseLength == count)
  }
}
