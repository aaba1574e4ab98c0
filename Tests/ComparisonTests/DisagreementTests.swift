import ArgumentMap
import Comparison
import Evaluation
import TestSupport
import Testing

/// What two authors part over, kind by kind, on the smallest debates that show it.
@Suite struct DisagreementTests {
  private func compare(ann: String, ben: String, links: String = "") -> Comparison {
    Comparison(of: Evaluation(of: annAndBen(ann: ann, ben: ben, links: links)))
  }

  private func kinds(_ comparison: Comparison) -> [Disagreement.Kind] {
    comparison.disagreements.map(\.kind)
  }

  private let contrary = "===\nmodel: {mode: strict}\n===\n\n[a]\n  - [b]\n"

  @Test func `what one holds and the other denies is direct`() throws {
    let comparison = compare(ann: "[a]: A.", ben: "[a] {polarity: denies}")
    let row = try #require(comparison.disagreements.first)
    #expect(row.kind == .direct)
    #expect(row.relation == nil)
    #expect(!row.left.denies && row.right.denies)
    #expect(comparison.marks(of: try comparison.map.id("a")).disputes == [0])
  }

  @Test func `claims that the map calls contrary are direct`() throws {
    let comparison = compare(ann: "[a]: A.", ben: "[b]: B.", links: contrary)
    #expect(kinds(comparison) == [.direct])
    #expect(comparison.marks(of: try comparison.map.id("b")).isDisputed)
  }

  @Test(arguments: ["[b]: B. {force: hedged}", "[b]: B. {force: conceded}"])
  func `a hedge on either side makes it hedged`(ben: String) {
    let comparison = compare(ann: "[a]: A.", ben: ben, links: contrary)
    #expect(kinds(comparison) == [ben.contains("hedged") ? .hedged : .direct])
  }

  @Test func `a hedged denial is hedged`() {
    let comparison = compare(ann: "[a]: A.", ben: "[a] {polarity: denies, force: hedged}")
    #expect(kinds(comparison) == [.hedged])
  }

  @Test func `an attack without contrariety is an objection, and disputes nothing`() throws {
    let comparison = compare(ann: "[a]: A.", ben: "[b]: B.\n  -> [a]")
    let row = try #require(comparison.disagreements.first)
    #expect(row.kind == .objection)
    #expect(row.attack?.target == (try comparison.map.author("Ann")))
    #expect(row.attack?.kind == .rebut)
    let marks = comparison.marks(of: try comparison.map.id("a"))
    #expect(!marks.isDisputed && marks.isChallenged && marks.isContested && !marks.isAnswered)
    #expect(!comparison.marks(of: try comparison.map.id("b")).isContested)
  }

  @Test func `an attack on a premise undermines`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [c]: C.", ben: "<y>: Y.\n  -> [p]")
    #expect(comparison.disagreements.first?.attack?.kind == .undermine)
    #expect(
      comparison.marks(of: try comparison.map.id("c")).challengedBelow
        == (try comparison.map.id("p")))
  }

  @Test func `an undercut is on the inference`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [c]: C.", ben: "[u]: U.\n  _> <x>")
    let row = try #require(comparison.disagreements.first)
    #expect(row.kind == .onInference)
    #expect(row.attack?.kind == .undercut)
    #expect(comparison.marks(of: try comparison.map.id("c")).isChallenged)
    #expect(!comparison.marks(of: try comparison.map.id("p")).isChallenged)
  }

  @Test(arguments: [
    ("apart: other visits", Disagreement.Kind.talkingPast),
    ("analogy: alike", .talkingPast),
    ("verbal: true", .onMeaning),
  ])
  func `a clash that only seems one is told apart`(
    qualifier: String, kind: Disagreement.Kind
  ) throws {
    let comparison = compare(ann: "[a]: A.", ben: "[b]: B.\n  -> [a] {\(qualifier)}")
    #expect(kinds(comparison) == [kind])
    let marks = comparison.marks(of: try comparison.map.id("a"))
    #expect(!marks.isContested)
    #expect(marks.parallels.count == 1)
  }

  @Test func `a pair has the first kind that fits`() {
    let comparison = compare(ann: "[a]: A.", ben: "[b]: B.\n  -> [a]", links: contrary)
    #expect(kinds(comparison) == [.direct])
  }

  @Test(arguments: [
    "{voice: reported}", "{polarity: raises}", "{force: questioned}", "{force: supposed}",
  ])
  func `what nobody holds is no disagreement`(stance: String) throws {
    let comparison = compare(ann: "[a]: A.", ben: "[b]: B. \(stance)", links: contrary)
    #expect(comparison.disagreements.isEmpty)
    #expect(!comparison.marks(of: try comparison.map.id("a")).isContested)
  }

  @Test func `theses lead, whatever their kind`() {
    let comparison = compare(
      ann: "[a]: A.\n\n[t]: T. {thesis: true}", ben: "[a] {polarity: denies}\n\n[b]: B.\n  -> [t]")
    #expect(kinds(comparison) == [.objection, .direct])
    #expect(comparison.disagreements.map(\.concernsThesis) == [true, false])
  }

  @Test func `sources dated years apart are said to be`() throws {
    let front = """
      ===
      proponents: [Ann, Ben]
      sources:
        early: {title: Early, date: "2019"}
        late: {title: Late, date: "2024-09-03"}
      ===
      """
    let map = readDebate(
      front + "\n\n# A {proponent: Ann}\n\n[a]: A. {source: early, at: p1}\n\n"
        + "# B {proponent: Ben}\n\n[a] {polarity: denies, source: late, at: p2}\n")
    let row = try #require(Comparison(of: Evaluation(of: map)).disagreements.first)
    #expect(row.yearsApart == 5)
  }

  @Test func `a pair carries the nature of its claims`() {
    let comparison = compare(
      ann: "[a]: A. #normative", ben: "[b]: B. #predictive #mine\n  -> [a]")
    #expect(comparison.disagreements.map(\.natures) == [["normative", "predictive"]])
  }

  // MARK: What follows

  @Test func `what follows from one's commitments against the other's is derived`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [a] {force: questioned}", ben: "[b]: B.",
      links: contrary)
    let row = try #require(comparison.disagreements.first)
    #expect(row.kind == .derived)
    #expect(row.left.derivation.map(comparison.evaluation.title) == ["x"])
    #expect(row.right.derivation.isEmpty)
    #expect(comparison.marks(of: try comparison.map.id("a")).isDisputed)
  }

  @Test func `what is only implied makes nothing direct`() {
    let comparison = compare(
      ann: "[a]: A. {explicitness: implied, warrant: needed}", ben: "[b]: B.", links: contrary)
    #expect(kinds(comparison) == [.derived])
  }

  @Test func `an entailment by the analyst belongs to both closures`() {
    let comparison = compare(
      ann: "[c]: C.", ben: "[b]: B.", links: contrary + "\n[a]: A.\n  + [c]\n")
    #expect(kinds(comparison) == [.derived])
  }

  @Test func `granting the premises and rejecting the conclusion is on the inference`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [c]: C.",
      ben: "[p]: P, too.\n\n[c] {polarity: denies}")
    let row = try #require(comparison.disagreements.first { $0.kind == .onInference })
    #expect(row.isUnlocated && row.attack == nil)
    #expect(kinds(comparison).contains(.direct))
  }

  @Test func `a shared claim that carries only one thesis is on importance, and comes late`() {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [t]: T. {thesis: true}",
      ben: "[p]: P, by the way.\n\n[u]: U. {thesis: true}\n\n[t] {polarity: denies}")
    #expect(kinds(comparison) == [.direct, .onInference, .onImportance])
    #expect(comparison.disagreements.map(\.kind.isAboutTruth) == [true, true, false])
  }

  // MARK: Beside disagreement

  @Test func `shared ground is what both hold, one-sided what one leaves out`() throws {
    let comparison = compare(
      ann: "[a]: A.\n\n[only]: O.\n\n[seen]: S.",
      ben: "[a]: A, too.\n\n[seen]: S. {voice: reported}")
    #expect(comparison.sharedGround == [try comparison.map.id("a")])
    #expect(comparison.oneSided == [try comparison.map.id("only")])
  }

  @Test func `theses are marked, or else what supports nothing further`() throws {
    let marked = compare(ann: "[a]: A. {thesis: true}\n\n[b]: B.", ben: "[c]: C.")
    #expect(marked.theses(of: try marked.map.author("Ann")) == [try marked.map.id("a")])
    let unmarked = compare(ann: "[a]: A.\n  + [b]: B.", ben: "[c]: C.")
    #expect(unmarked.theses(of: try unmarked.map.author("Ann")) == [try unmarked.map.id("a")])
  }

  @Test func `tensions and own objections are marked beside`() throws {
    let comparison = compare(
      ann: "[a]: A.\n  - [b]: B.\n\n[c]: C.\n  - [d]: D. {force: conceded}", ben: "[e]: E.")
    #expect(comparison.marks(of: try comparison.map.id("a")).names == ["in tension"])
    #expect(comparison.marks(of: try comparison.map.id("c")).names == ["own objection"])
  }

  @Test func `a map without authors has challenges and no disagreements`() throws {
    let comparison = Comparison(of: Evaluation(of: readDebate("[a]: A.\n  - [b]: B.\n")))
    #expect(comparison.disagreements.isEmpty && comparison.authors.isEmpty)
    #expect(comparison.marks(of: try comparison.map.id("a")).names == ["contested", "challenged"])
  }
}
