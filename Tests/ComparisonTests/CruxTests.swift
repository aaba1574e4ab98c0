import ArgumentMap
import Comparison
import Evaluation
import TestSupport
import Testing

/// What theses hang on, and what settling claims does to them.
@Suite struct CruxTests {
  private func compare(ann: String, ben: String = "[z]: Z.", links: String = "") -> Comparison {
    Comparison(of: Evaluation(of: annAndBen(ann: ann, ben: ben, links: links)))
  }

  private func titles(_ statements: [StatementID], in comparison: Comparison) -> [String] {
    statements.map { comparison.map[$0].title }
  }

  private func parts(_ set: [ThesisFooting.Part], in comparison: Comparison) -> [String] {
    set.map { part in
      switch part {
      case .statement(let id): comparison.map[id].title
      case .reason(let id): "<\(comparison.evaluation.title(of: id))>"
      }
    }
  }

  private let chain = """
    <x>: X.

    (1) [p]: P.
    (2) [q]: Q.
    ----
    (3) [m]: M.
    ----
    (4) [t]: T. {thesis: true}
    """

  @Test func `all of a single line of reasoning is crucial, contested claims first`() throws {
    let comparison = compare(ann: chain, ben: "[z]: Z.\n  -> [q]")
    let footing = try #require(comparison.footings.first)
    #expect(footing.ground == .derived)
    #expect(titles(footing.cruxes, in: comparison) == ["q", "m", "p"])
    #expect(footing.jointCruxes.isEmpty)
  }

  @Test func `what a second reason makes good is no crux, but part of a joint one`() throws {
    let comparison = compare(
      ann: chain + "\n\n[t]\n  + [other]: O.")
    let footing = try #require(comparison.footings.first)
    #expect(footing.cruxes.isEmpty)
    let joint = footing.jointCruxes.map { parts($0, in: comparison) }
    #expect(joint.contains(["m", "other"]))
    #expect(joint.contains(["other", "q"]))
    #expect(joint.allSatisfy { $0.contains("other") })
  }

  @Test func `a thesis without reasons is asserted`() throws {
    let comparison = compare(ann: "[t]: T. {thesis: true}")
    #expect(comparison.footings.first?.ground == .asserted)
  }

  @Test func `a thesis that only leads back to itself has no ground`() throws {
    let comparison = compare(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.\n\n[p]\n  + [t]")
    #expect(comparison.footings.first?.ground == .ungrounded)
    let circles = comparison.findings.filter {
      if case .circular = $0.kind { true } else { false }
    }
    #expect(circles.count == 2)
  }

  @Test func `a supposed premise is no crux`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P. {force: supposed}\n(2) [q]: Q.\n----\n(3) [t]: T. {thesis: true}"
    )
    let footing = try #require(comparison.footings.first)
    #expect(titles(footing.cruxes, in: comparison) == ["q"])
    let marks = comparison.marks(of: try comparison.map.id("t"))
    #expect(titles(marks.suppositions, in: comparison) == ["p"])
  }

  @Test func `a claim with a reason of its own does not rest on a supposition`() throws {
    let comparison = compare(
      ann:
        "<x>: X.\n\n(1) [p]: P. {force: supposed}\n----\n(2) [t]: T.\n\n[t]\n  + [r]: R.\n\n[u]: U.\n  + [t]"
    )
    #expect(comparison.marks(of: try comparison.map.id("t")).suppositions.isEmpty)
    #expect(comparison.marks(of: try comparison.map.id("u")).suppositions.isEmpty)
  }

  @Test func `a supposition is carried along`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P. {force: supposed}\n----\n(2) [t]: T.\n\n[u]: U.\n  + [t]")
    #expect(
      titles(comparison.marks(of: try comparison.map.id("u")).suppositions, in: comparison) == ["p"]
    )
  }

  @Test func `cruxes of both sides that clash are a double crux`() throws {
    let comparison = compare(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.", ben: "[u]: U. {thesis: true}\n  + [q]: Q.",
      links: "===\nmodel: {mode: strict}\n===\n\n[p]\n  - [q]\n")
    let double = try #require(comparison.doubleCruxes.first)
    #expect(Set(titles([double.source, double.target], in: comparison)) == ["p", "q"])
  }

  // MARK: Settling

  @Test func `granting and dropping a contested claim shows in the theses`() throws {
    let comparison = compare(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.", ben: "[q]: Q.\n  -> [p]")
    let thesis = try comparison.map.id("t")
    let premise = try comparison.map.id("p")
    #expect(comparison.evaluation.status(of: thesis) == .undecided)
    let effects = comparison.settlements.filter { $0.effects.contains { $0.thesis == thesis } }
    #expect(effects.map(\.change) == [.granting(premise), .dropping(premise)])
    #expect(effects.map { $0.effects[0].after } == [.status(.accepted), .status(.unsupported)])
  }

  @Test func `the one arrow that a thesis turns on is named`() throws {
    let comparison = compare(ann: "[t]: T. {thesis: true}", ben: "[q]: Q.\n  -> [t]")
    let deciding = try #require(comparison.decidingConflicts.first)
    #expect(deciding.effects.first?.after == .status(.accepted))
    let two = compare(
      ann: "[t]: T. {thesis: true}", ben: "[q]: Q.\n  -> [t]\n\n[r]: R.\n  -> [t]")
    #expect(
      two.decidingConflicts.allSatisfy { !$0.effects.contains { $0.thesis == StatementID(0) } })
  }

  // MARK: Findings

  private func kinds(_ comparison: Comparison) -> [Finding.Kind] {
    comparison.findings.map(\.kind).filter {
      if case .unanswered = $0 { false } else { true }
    }
  }

  @Test func `an author bound to contraries is inconsistent`() throws {
    let comparison = compare(
      ann: "[a]: A.\n\n[b]: B.", links: "===\nmodel: {mode: strict}\n===\n\n[a]\n  - [b]\n")
    let map = comparison.map
    let pair = Set([try map.id("a"), try map.id("b")])
    let found = kinds(comparison).contains {
      if case .inconsistent(let first, let second) = $0 {
        Set([first, second]) == pair
      } else {
        false
      }
    }
    #expect(found)
  }

  @Test func `holding and denying is told`() throws {
    let comparison = compare(ann: "[a]: A.\n\n[a] {polarity: denies}")
    #expect(kinds(comparison) == [.holdsAndDenies(try comparison.map.id("a"))])
  }

  @Test func `a reason from what its author does not hold is incomplete`() throws {
    let comparison = compare(
      ann: "<x>: X.\n\n(1) [p]: P. {voice: reported}\n----\n(2) [c]: C.")
    #expect(kinds(comparison) == [.incomplete(ReasonID(0), missing: [try comparison.map.id("p")])])
  }

  @Test func `an attack on what the other only reports is misdirected`() throws {
    let comparison = compare(ann: "[a]: A. {voice: reported}", ben: "[b]: B.\n  -> [a]")
    #expect(kinds(comparison) == [.misdirected(RelationID(0), target: try comparison.map.id("a"))])
  }

  @Test func `a crux that nobody else speaks of is unanswered`() throws {
    let comparison = compare(ann: "[t]: T. {thesis: true}\n  + [p]: P.")
    #expect(comparison.findings.map(\.kind).contains(.unanswered(try comparison.map.id("p"))))
  }

  @Test func `a shared premise of opposed claims is diagnostic`() throws {
    let comparison = compare(
      ann: "[t]: T.\n  + [p]: P.", ben: "[u]: U.\n  + [p]: P, too.\n\n[u]\n  -> [t]")
    #expect(comparison.diagnosticGround.map(\.statement) == [try comparison.map.id("p")])
  }
}
