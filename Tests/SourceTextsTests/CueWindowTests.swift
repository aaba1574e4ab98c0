import Testing

@testable import SourceTexts

@Suite struct CueWindowTests {
  /// The cues that reach the stretch between « and » in a text.
  private func governing(_ marked: String) throws -> [String] {
    try window(marked).governing.map { "\($0.category.rawValue): \($0.cue)" }
  }

  private func window(_ marked: String) throws -> CueWindow {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 3)
    let text = SourceText(parts.joined())
    let start = parts[0].utf8.count
    let cues = try #require(CueLibrary.standard["en"])
    return CueWindow(
      around: start..<(start + parts[1].utf8.count),
      sentences: SentenceSplitter(text, cues: cues).sentences(of: text.blocks[0]), in: text,
      cues: cues)
  }

  @Test(arguments: [
    ("The accord may still |deliver modest gains|.", "hedging: may"),
    ("Perhaps the accord will |deliver modest gains| soon.", "hedging: perhaps"),
    ("The accord |seems to deliver| gains.", "hedging: seems"),
    ("I think that, whatever the cost, it will |deliver gains|.", "hedging: i think"),
    ("It will |deliver gains|, as far as I can tell.", "hedging: as far as i can tell"),
    ("Does the accord |deliver gains|?", "hedging: ?"),
    ("The accord does not |deliver gains|.", "negation: not"),
    ("The accord doesn’t |deliver gains|.", "negation: doesn't"),
    ("Without |steady buyers| the mill will close.", "negation: without"),
    ("Some officials argue that the accord will |deliver gains|.", "attribution: argue"),
    (
      "Critics said, though few listened, that it would |raise prices|.",
      "attribution: critics said"
    ),
    ("According to the union, the mill |lost money|.", "attribution: according to"),
    ("The mill |lost money|, according to the union.", "attribution: according to"),
    ("Although |prices fell| in spring, buyers stayed away.", "concession: although"),
    ("If the council agrees, the mill |will reopen|.", "condition: if"),
    ("The mill |will reopen| if the council agrees.", "condition: if"),
    ("The mill |will reopen|, unless it rains.", "condition: unless"),
  ])
  func `a cue reaches what it is said of`(text: String, cue: String) throws {
    #expect(try governing(text).contains(cue))
  }

  @Test(arguments: [
    // Another clause, another sentence, or what comes behind.
    "The road may flood, but the accord |delivers gains|.",
    "The accord |delivers gains|, but it may not last.",
    "The road, which may flood, |joins two towns|.",
    "The accord |delivers gains| (it may not last).",
    "It may rain. The accord |delivers gains|. It is not certain.",
    "Nobody came because |the road was closed|.",
    "Although prices fell, |buyers stayed away|.",
    "Buyers |stayed away|, although prices fell.",
    "He said it was late, but the mill |lost money|.",
    "The mill |reopened|, which it would not have done if it was broke.",
    "The mill |lost money|; some say that it will close.",
    // Words that look like cues.
    "The mill not only |lost money| but lost time.",
    "In May the mill |lost money|.",
    "There is no doubt that the mill |lost money|.",
    "Few are aware of it, and many aren’t aware of how |large the loss| is.",
    "I argue that the mill |lost money|.",
    "We have long said that the mill |lost money|.",
    "I would suggest that, given |the large loss|, they close it.",
    "Even so, the mill |lost money|.",
    "The mill might close in a year with as much snow as |the last one had|.",
  ])
  func `a cue does not reach what it is not said of`(text: String) throws {
    let strong = try window(text).governing.filter(\.category.isWarnedOf)
    #expect(strong.isEmpty)
  }

  @Test func `what does not reach the phrase is still noted`() throws {
    let window = try window(
      "Some doubt it. The accord |delivers gains|, but it may not last. Perhaps it will.")
    let notes = window.findings.map { "\($0.strength) \($0.category) \($0.cue)" }
    #expect(
      notes == [
        "neighbour quantifier some", "sentence hedging may", "sentence negation not",
        "neighbour hedging perhaps",
      ])
    #expect(window.before != nil && window.after != nil)
  }

  @Test func `findings say where the cue stands`() throws {
    let marked = "The accord – he says – may |deliver|."
    let text = SourceText(marked.filter { $0 != "|" })
    for finding in try window(marked).findings {
      #expect(text.text(in: finding.range) == finding.cue)
    }
  }

  @Test func `quantifiers and times are never warned of`() {
    #expect(CueCategory.allCases.filter { !$0.isWarnedOf } == [.quantifier, .time])
  }

  @Test func `the longest cue hides the words in it`() throws {
    #expect(try governing("It is not impossible that |it works|.") == ["hedging: not impossible"])
    #expect(try governing("It is no longer |in use|.") == ["negation: no longer"])
  }

  @Test func `a phrase over two sentences has both for its own`() throws {
    let window = try window("It may |rain. It may| snow. It may hail.")
    #expect(window.governing.map(\.cue) == ["may", "may"])
    #expect(window.before == nil && window.after != nil)
  }
}
