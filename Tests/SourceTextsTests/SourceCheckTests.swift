import ArgumentMap
import SourceTexts
import Testing

@Suite struct CueCheckTests {
  private static let speech = """
    The treaty is signed. It may still deliver modest gains for the ports. Nobody is sure.

    Some officials argue that the new road will pay for itself within years.
    """

  /// A debate whose claims leave no block of the speech uncovered.
  private var debate: Fixture {
    var debate = Fixture(Self.speech)
    debate.claim("The treaty is signed.", at: "p1", phrase: "The treaty is signed")
    debate.claim(
      "Officials say so.", at: "p2", phrase: "Some officials argue", voice: .reported)
    return debate
  }

  @Test func `a claim cut from its hedge is warned of`() {
    var debate = debate
    debate.claim("The treaty delivers modest gains.", at: "p1", phrase: "deliver modest gains")
    #expect(debate.codes() == ["cue-hedging"])
    let cues = debate.check().anchors.last?.unanswered.map(\.cue)
    #expect(cues == ["may"])
  }

  @Test func `a claim cut from the mouth of others is warned of`() {
    var debate = debate
    debate.claim("The road pays for itself.", at: "p2", phrase: "will pay for itself")
    #expect(debate.codes() == ["cue-attribution"])
  }

  @Test func `a warning stands where the anchor does, and says what to do`() throws {
    var debate = debate
    debate.claim(
      "The treaty delivers modest gains.", at: "p1", phrase: "deliver modest gains", location: 9)
    let diagnostic = try #require(debate.check().diagnostics.first)
    #expect(diagnostic.severity == .warning && diagnostic.stage == .meaning)
    #expect(diagnostic.range == 9..<10)
    #expect(diagnostic.message.contains("“may”"))
    #expect(diagnostic.advice.contains("force: hedged"))
  }

  @Test(arguments: [.hedged, .supposed, .questioned] as [Stance.Force])
  func `a hedge is answered by force`(force: Stance.Force) {
    var debate = debate
    debate.claim("Gains come.", at: "p1", phrase: "deliver modest gains", force: force)
    #expect(debate.codes().isEmpty)
  }

  @Test(
    arguments: [
      ("It may deliver gains.", nil), ("Gains are possible.", nil), ("Gains are likely.", nil),
      ("Gains come.", "The text says “may”."), ("Gains come.", "A hedge stands before it."),
    ] as [(String, String?)])
  func `a hedge is answered by the wording or a note`(wording: String, note: String?) {
    var debate = debate
    debate.claim(wording, at: "p1", phrase: "deliver modest gains", note: note)
    #expect(debate.codes().isEmpty)
  }

  @Test(
    arguments: [
      ("Gains come.", "See also the other speech."), ("Gains come, for all we know of it.", nil),
      ("No gains come.", nil),
    ] as [(String, String?)])
  func `a hedge is not answered by other words`(wording: String, note: String?) {
    var debate = debate
    debate.claim(wording, at: "p1", phrase: "deliver modest gains", note: note)
    #expect(debate.codes() == ["cue-hedging"])
  }

  @Test func `conceding does not answer a hedge, but a concession`() {
    var debate = debate
    debate.claim("Gains come.", at: "p1", phrase: "deliver modest gains", force: .conceded)
    #expect(debate.codes() == ["cue-hedging"])
    var other = Fixture("Of course the bridge is old. It holds.")
    other.claim("It is old.", at: "p1", phrase: "the bridge is old", force: .conceded)
    #expect(other.codes().isEmpty)
    other.claim("It is old.", at: "p1", phrase: "the bridge is old")
    #expect(other.codes() == ["cue-concession"])
  }

  @Test(arguments: [.reported, .quoted] as [Stance.Voice])
  func `an attribution is answered by the voice`(voice: Stance.Voice) {
    var debate = debate
    debate.claim("The road pays.", at: "p2", phrase: "will pay for itself", voice: voice)
    #expect(debate.codes().isEmpty)
  }

  @Test func `a negation is answered by denying, and by no other voice or force`() {
    var debate = Fixture("The guild says the wall will not hold.")
    debate.claim("The wall will hold.", at: "p1", phrase: "hold", voice: .reported)
    #expect(debate.codes() == ["cue-negation"])
    debate = Fixture("The wall will not hold.")
    debate.claim("The wall will hold.", at: "p1", phrase: "hold", force: .hedged)
    #expect(debate.codes() == ["cue-negation"])
    debate = Fixture("The wall will not hold.")
    debate.claim("The wall will hold.", at: "p1", phrase: "hold", polarity: .denies)
    debate.claim("The wall will never hold.", at: "p1", phrase: "hold")
    #expect(debate.codes().isEmpty)
  }

  @Test func `a condition is answered by the wording, a supposition or a note`() {
    var debate = Fixture("If the river rises, the mill will close.")
    debate.claim("The mill closes.", at: "p1", phrase: "the mill will close", title: "flat")
    debate.claim("The mill closes when it rises.", at: "p1", phrase: "the mill will close")
    debate.claim("The river rises.", at: "p1", phrase: "the river rises", force: .supposed)
    debate.claim(
      "The mill shuts.", at: "p1", phrase: "the mill will close", note: "On this condition only.")
    #expect(debate.codes() == ["cue-condition"])
  }

  @Test func `what is only raised or implied is not in the sentence`() {
    var debate = debate
    debate.claim("Gains come.", at: "p1", phrase: "deliver modest gains", polarity: .raises)
    debate.claim("Trade matters.", at: "p1", phrase: "modest gains", warrant: "Else why say so?")
    #expect(debate.codes().isEmpty)
  }

  @Test func `an author's wording answers for every record, and a claim is told once`() {
    var debate = debate
    debate.claim("Gains may come.", at: "p1", phrase: "deliver modest gains", title: "gains")
    debate.claim("", at: "p1", phrase: "deliver modest gains", title: "gains")
    #expect(debate.codes().isEmpty)
    debate.claim("Gains come.", at: "p1", phrase: "modest gains", title: "flat", location: 4)
    debate.claim("", at: "p1", phrase: "modest gains", title: "flat", location: 5)
    #expect(debate.codes() == ["cue-hedging"])
  }

  @Test func `an argument answers for its force and voice`() {
    var debate = debate
    debate.argument(at: "p1", phrase: "deliver modest gains")
    debate.argument(at: "p2", phrase: "will pay for itself", voice: .reported)
    debate.argument(at: "p2", phrase: "will pay for itself", note: "A report of officials.")
    #expect(debate.codes() == ["cue-hedging"])
  }

  @Test func `an anchor without a phrase has no sentence`() {
    var debate = debate
    debate.claim("Gains come.", at: "p1")
    #expect(debate.codes().isEmpty)
    #expect(debate.check().anchors.last?.window == nil)
  }
}

@Suite struct SourceCheckTests {
  private static let speech =
    "A title\n\nThe bridge holds. It holds well.\n\n1. Mend it.\n2. Paint."

  @Test(
    arguments: [
      ("p2", "holds", "anchor-ambiguous"), ("p1", "The bridge", "anchor-moved"),
      ("p2", "falls", "anchor-missing"), ("p9", "falls", "anchor-missing"),
      ("p9", nil, "anchor-missing"), ("p2", "…", "phrase-empty"),
    ] as [(String, String?, String)])
  func `an anchor that is not sound is told of`(place: String, phrase: String?, code: String) {
    var debate = Fixture(Self.speech, skip: [skip("p1")])
    for block in ["p2", "p3"] { debate.claim("Something.", at: block) }
    debate.claim("It is so.", at: place, phrase: phrase, location: 7)
    let found = debate.check().diagnostics.filter {
      $0.code.rawValue.hasPrefix("anchor") || $0.code.rawValue == code
    }
    #expect(found.map(\.code.rawValue) == [code])
    #expect(found.first?.range == 7..<8)
    #expect(found.first?.severity == (code == "phrase-empty" ? .warning : .error))
  }

  @Test func `a long phrase is refused, whether or not the text is at hand`() {
    var debate = Fixture("One two three four five six seven eight nine.")
    debate.claim("Numbers.", at: "p1", phrase: "One two three four five six seven eight nine")
    #expect(debate.codes() == ["phrase-too-long"])
    #expect(SourceCheck(of: debate.map).diagnostics.map(\.code.rawValue) == ["phrase-too-long"])
  }

  @Test func `without texts anchors are unchecked, and nothing fails`() {
    var debate = Fixture(Self.speech)
    debate.claim("It is so.", at: "p77", phrase: "nowhere")
    let check = SourceCheck(of: debate.map)
    #expect(check.anchors.map(\.state) == [.unchecked])
    #expect(check.coverage.isEmpty && check.diagnostics.isEmpty)
  }

  @Test func `every block is anchored or skipped, or else listed`() {
    var debate = Fixture(Self.speech, skip: [skip("p1", "title")])
    debate.claim("Mend it.", at: "p3.1")
    let check = debate.check()
    #expect(
      check.coverage[0].blocks == [.skipped(reason: "title"), .uncovered, .anchored])
    #expect(check.diagnostics.map(\.code.rawValue) == ["block-uncovered"])
    #expect(check.diagnostics[0].message == "p2 of speech is neither anchored nor skipped")
    #expect(check.diagnostics[0].range == 0..<1)
  }

  @Test func `a block whose items are all skipped is skipped`() {
    var debate = Fixture(Self.speech, skip: [skip("p1"), skip("p3.1"), skip("p3.2", "list")])
    debate.claim("It holds.", at: "p2")
    #expect(debate.codes().isEmpty)
    debate = Fixture(Self.speech, skip: [skip("p1"), skip("p3.1")])
    debate.claim("It holds.", at: "p2")
    #expect(debate.codes() == ["block-uncovered"])
  }

  @Test func `an anchor to a block that is not there covers nothing`() {
    var debate = Fixture("One block.")
    debate.claim("It is so.", at: "p1.1")
    #expect(debate.codes() == ["block-uncovered", "anchor-missing"])
  }

  @Test func `skips of no block, and of one that is anchored, are told of`() {
    var debate = Fixture(Self.speech, skip: [skip("p1"), skip("p2"), skip("p9"), skip("p3.5")])
    debate.claim("It holds.", at: "p2")
    debate.claim("Mend it.", at: "p3")
    #expect(debate.codes() == ["skip-anchored", "skip-unknown-block", "skip-unknown-block"])
  }

  @Test func `a stance without an anchor is told of once, where a source is declared`() {
    var debate = Fixture("One block.")
    debate.claim("It is so.", at: "p1", title: "borne out")
    debate.claim("", title: "borne out")
    debate.claim("Made up.", title: "bare", location: 8)
    debate.claim("", title: "bare", location: 9)
    #expect(debate.check().diagnostics.map(\.code.rawValue) == ["stance-without-anchor"])
    #expect(debate.check().diagnostics[0].range == 8..<9)
    var undeclared = Fixture("One block.", declaresSource: false)
    undeclared.claim("It is so.", at: "p1")
    undeclared.claim("Made up.")
    #expect(undeclared.codes().isEmpty)
  }

  @Test func `states are counted`() {
    var debate = Fixture("A bridge. A road.")
    debate.claim("It is so.", at: "p1", phrase: "A bridge")
    debate.claim("It is so.", at: "p1", phrase: "a ROAD")
    debate.claim("It is so.", at: "p1", phrase: "A")
    let counts = debate.check().counts.filter { $0.count > 0 }
    #expect(counts.map(\.state) == ["exact", "folded", "ambiguous"])
  }

  @Test func `many anchors in a long text are checked in passing`() {
    let text = (0..<2000).map { "Town \($0) may grow." }.joined(separator: "\n\n")
    var debate = Fixture(text)
    for index in 0..<2000 {
      debate.map.stances.append(
        Stance(
          proponent: debate.author, statement: debate.map.add(Statement(title: "t\(index)")),
          force: .hedged, text: "It grows.",
          anchors: [
            Anchor(
              source: SourceID(0), place: BlockLocator(block: index + 1), phrase: "Town \(index)")
          ]))
    }
    #expect(debate.codes().isEmpty)
  }

  private func skip(_ place: String, _ reason: String = "no reasoning") -> SkippedBlock {
    SkippedBlock(block: BlockLocator(place) ?? BlockLocator(block: 99), reason: reason)
  }
}
