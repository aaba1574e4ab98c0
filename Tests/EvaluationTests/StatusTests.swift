import ArgumentMap
import Evaluation
import TestSupport
import Testing

/// The clauses of the flattening, one by one, on the smallest maps that show them.
@Suite struct StatusTests {
  private func twoAuthors(ann: String, ben: String = "", links: String = "") -> Evaluation {
    Evaluation(of: annAndBen(ann: ann, ben: ben, links: links))
  }

  private func status(_ title: String, in evaluation: Evaluation) throws -> Status {
    evaluation.status(of: try evaluation.map.id(title))
  }

  // MARK: Maps without authors

  @Test func `in a plain map an attack counts as drawn`() throws {
    let evaluation = Evaluation(of: readDebate("[a]: A.\n  - [b]: B.\n    - [c]: C.\n"))
    #expect(try status("a", in: evaluation) == .accepted)
    #expect(try status("b", in: evaluation) == .rejected)
    #expect(try status("c", in: evaluation) == .accepted)
  }

  @Test func `a claim falls with all its reasons, and stands on one`() throws {
    let one = Evaluation(of: readDebate("[a]: A.\n  + [b]: B.\n    - [c]: C.\n"))
    #expect(try status("a", in: one) == .unsupported)
    let two = Evaluation(of: readDebate("[a]: A.\n  + [b]: B.\n    - [c]: C.\n  + [d]: D.\n"))
    #expect(try status("a", in: two) == .accepted)
  }

  @Test func `a basic claim needs no reason`() throws {
    let evaluation = Evaluation(
      of: readDebate("[a]: A. {basic: true}\n  + [b]: B.\n    - [c]: C.\n"))
    #expect(try status("a", in: evaluation) == .accepted)
  }

  @Test func `an inference needs all its premises`() throws {
    let evaluation = Evaluation(
      of: readDebate(
        """
        <x>: X.

        (1) [p]: P.
        (2) [q]: Q.
        ----
        (3) [c]: C.

        [q]
          - [r]: R.
        """))
    #expect(try status("q", in: evaluation) == .rejected)
    #expect(try status("c", in: evaluation) == .unsupported)
    let verdict = evaluation.verdict(on: .statement(try evaluation.map.id("c")))
    let reason = try #require(verdict.reasons.first)
    #expect(evaluation.verdict(on: .reason(reason)).premises == [try evaluation.map.id("q")])
  }

  @Test func `an undercut takes the step away and leaves the premises`() throws {
    let evaluation = Evaluation(
      of: readDebate(
        """
        <x>: X.

        (1) [p]: P.
        ----
        (2) [c]: C.

        <x>
          <_ [u]: U.
        """))
    #expect(try status("p", in: evaluation) == .accepted)
    #expect(try status("c", in: evaluation) == .unsupported)
  }

  @Test func `contraries leave each other undecided`() throws {
    let evaluation = Evaluation(of: readDebate("[a]: A.\n  >< [b]: B.\n"))
    #expect(try status("a", in: evaluation) == .undecided)
    #expect(try status("b", in: evaluation) == .undecided)
  }

  @Test func `a sketch stands by itself and attacks from itself`() throws {
    let evaluation = Evaluation(of: readDebate("[a]: A.\n  - <x>: X.\n    <_ [u]: U.\n"))
    #expect(try status("a", in: evaluation) == .accepted)
  }

  @Test func `support between arguments adds nothing to a status`() throws {
    let evaluation = Evaluation(
      of: readDebate("[a]: A.\n  + <x>: X.\n    + <y>: Y.\n      - <z>: Z.\n"))
    #expect(try status("a", in: evaluation) == .accepted)
  }

  // MARK: Authors

  @Test func `an attack on another author's claim is a rebuttal`() throws {
    let evaluation = twoAuthors(ann: "[a]: A.", ben: "[b]: B.\n  -> [a]")
    #expect(try status("a", in: evaluation) == .undecided)
    #expect(try status("b", in: evaluation) == .undecided)
  }

  @Test func `an attack marked as defeating goes one way`() throws {
    let evaluation = twoAuthors(ann: "[a]: A.", ben: "[b]: B.\n  -> [a] {defeats: true}")
    #expect(try status("a", in: evaluation) == .rejected)
    #expect(try status("b", in: evaluation) == .accepted)
  }

  @Test func `a supposed premise counts as met`() throws {
    let argument = "<x>: X.\n\n(1) [p]: P. {force: supposed}\n----\n(2) [c]: C."
    #expect(try status("c", in: twoAuthors(ann: argument)) == .accepted)
    #expect(try status("p", in: twoAuthors(ann: argument)) == .notPutForward)
    let opposed = twoAuthors(ann: argument, ben: "[b]: B.\n  -> [p]")
    #expect(try status("c", in: opposed) == .unsupported)
  }

  @Test func `another author's poor reason lowers nothing`() throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.\n  + [r]: R.", ben: "[a]: A too.\n  + [s]: S.\n    - [t]: T. {force: flat}",
      links: "[s]\n  - [u]: U. {defeats: true}\n")
    #expect(try status("a", in: evaluation) == .accepted)
  }

  @Test func `a claim taken as given by one of its authors stands without reasons`() throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.\n  + [r]: R.", ben: "[a]: A too.", links: "[r]\n  - [u]: U. {defeats: true}\n")
    #expect(try status("r", in: evaluation) == .rejected)
    #expect(try status("a", in: evaluation) == .accepted)
  }

  @Test(arguments: [
    "{voice: reported}", "{voice: quoted, by: Cy}", "{polarity: raises}", "{force: questioned}",
    "{force: supposed}", "{polarity: denies}",
  ])
  func `what no author is committed to is not put forward`(stance: String) throws {
    let evaluation = twoAuthors(ann: "[a]: A. \(stance)\n\n[b]: B.")
    #expect(try status("a", in: evaluation) == .notPutForward)
    #expect(try status("b", in: evaluation) == .accepted)
  }

  @Test func `an inference in one's own voice brings its conclusion in`() throws {
    let evaluation = twoAuthors(
      ann: "<x>: X.\n\n(1) [p]: P.\n----\n(2) [c]: C. {force: questioned}")
    #expect(try status("c", in: evaluation) == .accepted)
  }

  @Test func `an argument that nobody makes has no say`() throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.\n\n<x>: X. {voice: reported}\n  -> [a]")
    #expect(try status("a", in: evaluation) == .accepted)
    #expect(evaluation.conflicts.isEmpty)
  }

  @Test func `what only the analyst says is put forward`() throws {
    let evaluation = twoAuthors(ann: "[a]: A.", links: "[a]\n  - [n]: N. {defeats: true}\n")
    #expect(try status("n", in: evaluation) == .accepted)
    #expect(try status("a", in: evaluation) == .rejected)
  }

  @Test func `an entailment by the analyst makes nobody need a reason`() throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.", ben: "[b]: B.",
      links: "===\nmodel: {mode: strict}\n===\n\n[a]\n  + [b]\n\n[b]\n  >< [n]: N.\n")
    #expect(try status("b", in: evaluation) == .undecided)
    #expect(try status("a", in: evaluation) == .accepted)
  }

  // MARK: What counts for nothing

  @Test(arguments: ["analogy: alike", "apart: other years", "verbal: true"])
  func `a clash that only seems one has no edge`(qualifier: String) throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.", ben: "[b]: B.\n  -> [a] {\(qualifier), defeats: true}")
    #expect(try status("a", in: evaluation) == .accepted)
    #expect(evaluation.conflicts.map(\.exemption) == [.parallel])
  }

  @Test func `what everybody holding the target also holds is a tension`() throws {
    let evaluation = twoAuthors(ann: "[a]: A.\n  - [b]: B.")
    #expect(try status("a", in: evaluation) == .accepted)
    #expect(evaluation.conflicts.map(\.exemption) == [.tension])
  }

  @Test(arguments: ["force: conceded", "force: questioned", "polarity: raises", "force: supposed"])
  func `an objection that its author does not share counts for nothing`(stance: String) throws {
    let evaluation = twoAuthors(ann: "[a]: A.\n  - [b]: B. {\(stance)}")
    #expect(try status("a", in: evaluation) == .accepted)
    let ann = try evaluation.map.author("Ann")
    #expect(evaluation.conflicts.map(\.exemption) == [.ownObjection(ann)])
  }

  @Test func `a conceded objection that another author holds is a tension`() throws {
    let evaluation = twoAuthors(
      ann: "[a]: A.\n  - [b]: B. {force: conceded}", ben: "[b]: B indeed.")
    #expect(evaluation.conflicts.map(\.exemption) == [.tension])
    #expect(try status("a", in: evaluation) == .accepted)
  }

  // MARK: Answers

  @Test func `a claim is answered when its attackers fall without its help`() throws {
    let helped = twoAuthors(
      ann: "[a]: A.\n\n[d]: D.\n  -> [b] {defeats: true}", ben: "[b]: B.\n  -> [a]")
    #expect(helped.isAnswered(try helped.map.id("a")))
    let alone = twoAuthors(ann: "[a]: A.", ben: "[b]: B.\n  -> [a]")
    #expect(!alone.isAnswered(try alone.map.id("a")))
  }
}
