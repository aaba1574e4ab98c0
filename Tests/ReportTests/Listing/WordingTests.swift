import ArgumentMap
import Comparison
import Evaluation
import Foundation
import Interchange
import Report
import TestSupport
import Testing

/// The sentences in which listings say why something has its status, and what sets two apart.
@Suite struct WordingTests {
  private func because(
    _ title: String, in texts: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let comparison = compare(readDebate(texts, sourceLocation: sourceLocation))
    let id = try comparison.map.id(title, sourceLocation: sourceLocation)
    let status = comparison.evaluation.status(of: id).rawValue
    return "\(status): \(Wording(comparison: comparison).explanation(of: .statement(id)))"
  }

  private let frontMatter = "===\nproponents: [Ann, Ben, Cem]\n===\n\n"

  @Test func `what nothing attacks`() throws {
    #expect(try because("a", in: "[a]: A.\n") == "accepted: nothing on this map attacks it")
  }

  @Test func `what is attacked by what is defeated`() throws {
    #expect(
      try because("a", in: "[a]: A.\n  - [b]: B.\n    - [c]: C.\n")
        == "accepted: what attacks it is defeated")
  }

  @Test(arguments: [
    ("  - [b]: B.\n", "[b]"), ("  - [b]: B.\n  - [c]: C.\n", "[b] and [c]"),
    ("  - [b]: B.\n  - [c]: C.\n  - <d>: D.\n", "[b], [c] and <d>"),
  ])
  func `what is defeated, by one or by several`(attackers: String, named: String) throws {
    #expect(try because("a", in: "[a]: A.\n" + attackers) == "rejected: defeated by \(named)")
  }

  @Test func `whose an attack is`() throws {
    let text =
      frontMatter + "[a]: A. {proponent: Ann}\n  - [b] {defeats: true}\n\n"
      + "[b]: B. {proponent: Ben}\n\n"
    #expect(try because("a", in: text) == "rejected: defeated by [b] (Ben)")
    let shared = text + "[b]: B, too. {proponent: Cem}\n"
    #expect(try because("a", in: shared) == "rejected: defeated by [b] (Ben and Cem)")
  }

  @Test(arguments: [1, 2, 3])
  func `what hangs on the undecided`(count: Int) throws {
    let names = ["b", "c", "d"].prefix(count)
    let text =
      "[a]: A.\n"
      + names.map { "  - [\($0)]: X.\n    - [\($0)\($0)]: Y.\n      - [\($0)]\n" }.joined()
    let expected = [
      "undecided: [b] is against it, itself undecided",
      "undecided: [b] and [c] are against it, themselves undecided",
      "undecided: [b], [c] and [d] are against it, themselves undecided",
    ]
    #expect(try because("a", in: text) == expected[count - 1])
  }

  @Test(arguments: [1, 2])
  func `what lost its reasons`(count: Int) throws {
    let names = ["r", "s"].prefix(count)
    let text =
      "[a]: A.\n" + names.map { "  + <\($0)>: X.\n    - [not \($0)]: Y.\n" }.joined()
    let expected = [
      "unsupported: its reason fell: <r>", "unsupported: its reasons fell: <r> and <s>",
    ]
    #expect(try because("a", in: text) == expected[count - 1])
  }

  @Test(arguments: [1, 2])
  func `what lost its premises`(count: Int) throws {
    let lost = ["p", "q"].prefix(count).map { "[\($0)]\n  - [not \($0)]: X.\n\n" }.joined()
    let comparison = compare(
      readDebate("<arg>\n\n(1) [p]: P.\n(2) [q]: Q.\n----\n(3) [c]: C.\n\n\(lost)"))
    let node = try #require(comparison.evaluation.node(of: .argument(ArgumentID(0))))
    let expected = ["its premise fell: [p]", "its premises fell: [p] and [q]"]
    #expect(Wording(comparison: comparison).explanation(of: node) == expected[count - 1])
  }

  @Test func `what nobody puts forward`() throws {
    let text =
      frontMatter + "[a]: A. {proponent: Ann, voice: reported}\n\n[b]: B. {proponent: Ben}\n"
    #expect(try because("a", in: text) == "not put forward: no author puts it forward")
  }

  @Test(arguments: Array<UInt64>(0..<200))
  func `no explanation of any debate is left hanging`(seed: UInt64) {
    let comparison = compare(.random(seed: seed))
    let wording = Wording(comparison: comparison)
    for id in comparison.map.statementIDs {
      let text = wording.explanation(of: .statement(id))
      #expect(!text.isEmpty && !text.contains("  ") && !text.contains(" ,"))
      #expect(!text.contains("hangs on ,") && !text.hasSuffix(": ") && !text.hasSuffix("by "))
    }
  }

  // MARK: Witnesses

  private func witness(_ qualifiers: Relation.Qualifiers, _ kind: Relation.Kind = .contrary) throws
    -> String
  {
    var debate = MapFixture(authors: ["Ann", "Ben"])
    debate.hold("Ann", "a", "A.")
    debate.hold("Ben", "b", "B.")
    debate.relate(kind, "a", "b", qualifiers)
    let comparison = compare(debate.map)
    let row = try #require(comparison.disagreements.first)
    return Wording(comparison: comparison).witness(of: row)
  }

  private let place = ", drawn by the analyst at debates/square/both.argdown:3"

  @Test(arguments: [
    (nil, "."), ("A remark.", ". A remark."), ("A remark", ". A remark."),
    ("so it seems", "; so it seems."), ("Is it?", ". Is it?"), ("He says “no.”", ". He says “no.”"),
  ])
  func `remarks follow as sentences, each with one stop`(note: String?, end: String) throws {
    #expect(
      try witness(Relation.Qualifiers(note: note)) == "[a] and [b] can’t both be true\(place)\(end)"
    )
  }

  @Test func `several remarks follow one another`() throws {
    let text = try witness(Relation.Qualifiers(apart: "Then and now.", note: "A note"))
    #expect(text == "[a] seems to go against [b]\(place). Then and now. A note.")
  }

  @Test func `a contradiction is more than a contrary`() throws {
    #expect(
      try witness(Relation.Qualifiers(), .contradiction)
        == "[a] is true exactly if [b] is not\(place).")
  }

  @Test func `what weighs more for one is shared, and not denied`() throws {
    let comparison = squareComparison()
    let row = try #require(comparison.disagreements.first { $0.kind == .onImportance })
    #expect(
      Wording(comparison: comparison).witness(of: row)
        == "Both hold [Noise drops]: a thesis of Ada Moss hangs on it.")
    let own = compare(
      readDebate(
        frontMatter + "# Ann {proponent: Ann}\n\n[a]: A. {thesis: true}\n  + [b]: B.\n\n"
          + "# Ben {proponent: Ben}\n\n[a]: A. {force: conceded}\n\n[c]: C. {thesis: true}\n"))
    let weighing = try #require(own.disagreements.first { $0.kind == .onImportance })
    #expect(
      Wording(comparison: own).witness(of: weighing) == "Both hold [a]: it is a thesis of Ann.")
  }

  @Test(arguments: Array<UInt64>(0..<100))
  func `a witness says that somebody denies only where somebody does`(seed: UInt64) {
    let comparison = compare(.random(seed: seed))
    let wording = Wording(comparison: comparison)
    for row in comparison.disagreements where wording.witness(of: row).contains(" denies what ") {
      #expect(row.left.denies != row.right.denies)
    }
  }

  @Test(arguments: Array<UInt64>(0..<100))
  func `every witness of any debate is whole sentences`(seed: UInt64) {
    let comparison = compare(.random(seed: seed))
    let wording = Wording(comparison: comparison)
    for row in comparison.disagreements {
      let text = wording.witness(of: row)
      #expect(text.hasSuffix(".") && !text.hasSuffix("..") && !text.contains(".;"))
    }
  }

  // MARK: The evaluation

  @Test func `an evaluation lists what is asked for, in the order asked for`() throws {
    let comparison = squareComparison()
    let ids = try ["Trade grows", "Close the square"].map { try comparison.map.id($0) }
    let options = EvaluationOptions(statements: ids)
    let lines = EvaluationListing(of: comparison, options: options).text()
      .components(separatedBy: "\n").filter { $0.hasPrefix("[") }
    #expect(lines.map { $0.prefix { $0 != "]" } } == ["[Trade grows", "[Close the square"])
  }

  @Test(arguments: [40, 60, 80, 200])
  func `an evaluation keeps to its width`(width: Int) {
    for text in hostileTexts {
      let listing = EvaluationListing(of: compare(hostileDebate(text).map))
      let lines = listing.text(width: width).components(separatedBy: "\n")
      #expect(lines.allSatisfy { CharacterWidth.columns(of: $0) <= width && !$0.hasSuffix(" ") })
    }
  }

  @Test func `an evaluation and an explanation are what they were when somebody last read them`()
    throws
  {
    let comparison = squareComparison()
    expectSnapshot(
      of: Array(EvaluationListing(of: comparison).text(width: 80).utf8), named: "evaluate.txt")
    let claim = ClaimExplanation(of: try comparison.map.id("Trade grows"), in: comparison)
    expectSnapshot(of: Array(claim.text(width: 80).utf8), named: "explain.txt")
  }

  @Test func `of what is undecided, the ways to all open questions and what would settle it`()
    throws
  {
    let comparison = compare(
      readDebate(
        """
        [Thesis]: We should go.
          + [Weather]: The weather is fine.
            >< [Rain]: It rains.

        <Costs>

        (1) [Cheap]: It costs little.
        ----
        (2) [Thesis]

        [Cheap]
          >< [Dear]: It costs a lot.
        """))
    let claim = ClaimExplanation(of: try comparison.map.id("Thesis"), in: comparison)
    expectSnapshot(of: Array(claim.text(width: 80).utf8), named: "explain-undecided.txt")
  }
}
