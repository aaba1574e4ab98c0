import Argdown
import ArgumentMap
import Argumentation
import Comparison
import Evaluation
import Foundation
import TestSupport
import Testing

/// Each author's case by itself, and what settling does under other semantics.
@Suite struct PerspectiveTests {
  private func standing(
    _ title: String, _ semantics: Semantics, in perspectives: Perspectives, of map: ArgumentMap
  ) throws -> [Standing?] {
    let id = try map.id(title)
    let row = perspectives.rows.first { $0.thesis == id && $0.semantics == semantics }
    return try #require(row).standings
  }

  @Test func `a thesis stands on its author's own reasoning and is open on all together`() throws {
    let map = annAndBen(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.", ben: "[q]: Q. {thesis: true}\n  -> [p]")
    let perspectives = Perspectives(of: Comparison(of: Evaluation(of: map)))
    #expect(
      perspectives.views
        == [.alone(try map.author("Ann")), .alone(try map.author("Ben")), .together])
    #expect(
      try standing("t", .grounded, in: perspectives, of: map)
        == [.status(.accepted), nil, .status(.undecided)])
    #expect(
      try standing("t", .complete, in: perspectives, of: map)
        == [.justification(.stronglyAccepted), nil, .justification(.borderline)])
    #expect(try standing("t", .preferred, in: perspectives, of: map) == [.inEvery, nil, .inSome])
    #expect(try standing("q", .ideal, in: perspectives, of: map) == [nil, .inEvery, .inNone])
    #expect(perspectives.counts[.preferred]?.map(\.known.value) == [1, 1, 2])
    #expect(!perspectives.isPartial)
  }

  @Test func `an author alone hears nobody's objections, the analyst's neither`() throws {
    let map = annAndBen(ann: "[t]: T. {thesis: true}", links: "[t]\n  - <o>: Objection.")
    let ann = try map.author("Ann")
    #expect(Evaluation(of: map).status(of: try map.id("t")) != .accepted)
    #expect(Evaluation(of: map.perspective(of: ann)).status(of: try map.id("t")) == .accepted)
  }

  @Test func `what the analyst calls contrary tells an author's own claims apart`() throws {
    let map = annAndBen(ann: "[a]: A.\n\n[b]: B.", links: "[a]\n  >< [b]")
    let alone = Evaluation(of: map.perspective(of: try map.author("Ann")))
    #expect(alone.status(of: try map.id("a")) == .undecided)
  }

  @Test(arguments: 0..<80)
  func `a map of one author is that author's perspective`(seed: UInt64) {
    var map = ArgumentMap.random(seed: seed)
    let ann = ProponentID(0)
    map.stances.removeAll { $0.proponent != ann }
    map.argumentStances.removeAll { $0.proponent != ann }
    map.relations.removeAll { !$0.occurrences.contains { $0.proponent == ann } }
    let (whole, alone) = (Evaluation(of: map), Evaluation(of: map.perspective(of: ann)))
    for statement in map.statementIDs {
      #expect(whole.status(of: statement) == alone.status(of: statement))
    }
  }

  @Test func `settling under a semantics tells how theses stand under it`() throws {
    let map = annAndBen(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.", ben: "[q]: Q.\n  -> [p]")
    let comparison = Comparison(of: Evaluation(of: map), semantics: .preferred)
    let thesis = try map.id("t")
    let effects = comparison.settlements.flatMap { settlement in
      settlement.effects.filter { $0.thesis == thesis }
    }
    #expect(effects.map(\.before) == [.inSome, .inSome])
    #expect(effects.map(\.after) == [.inEvery, .inNone])
  }

  @Test func `what was not known in time settles nothing, and is said to be missing`() throws {
    let map = annAndBen(
      ann: "[t]: T. {thesis: true}\n  + [p]: P.", ben: "[q]: Q.\n  -> [p]")
    let cancellation = Cancellation()
    cancellation.cancel()
    let evaluation = Evaluation(of: map)
    let stopped = Comparison(
      of: evaluation, semantics: .preferred, limit: Limit(cancellation: cancellation))
    #expect(stopped.isPartial)
    #expect(stopped.settlements.isEmpty)
    #expect(!Comparison(of: evaluation, semantics: .preferred).isPartial)
  }

  @Test(arguments: 0..<60)
  func `a change on top of another is both`(seed: UInt64) {
    let evaluation = Evaluation(of: .random(seed: seed))
    let statements = evaluation.map.statementIDs
    guard let first = statements.first, let last = statements.last else { return }
    let one = evaluation.supposing(.dropping(first)).supposing(.granting(last))
    let other = evaluation.supposing(.granting(last)).supposing(.dropping(first))
    for statement in statements {
      #expect(one.status(of: statement) == other.status(of: statement))
      let standing = one.standings(of: [statement], under: .complete)
      #expect(
        (standing == [.justification(.stronglyAccepted)])
          == (one.status(of: statement) == .accepted))
    }
  }

  @Test func `the page on readings of support tells the truth of the shipped debate`() throws {
    let page = try String(
      contentsOf: SharedFolder.packageFolder.appending(
        path: "Sources/Evaluation/Documentation/SupportReadings.md"), encoding: .utf8)
    let map = try shippedDebate("mongolia").map
    for reading in SupportReading.allCases {
      let comparison = Comparison(of: Evaluation(of: map, reading: reading))
      let statuses = map.statementIDs.map(comparison.evaluation.status)
      let counts = [Status.accepted, .rejected, .unsupported, .notPutForward, .undecided].map {
        status in "\(statuses.count { $0 == status })"
      }
      let open = comparison.authors.flatMap(comparison.theses).filter {
        comparison.evaluation.status(of: $0) != .accepted
      }
      let row =
        ["`\(reading.rawValue)`"] + counts
        + [open.map { map[$0].title }.joined(separator: "; ")]
      #expect(page.contains("| \(row.joined(separator: " | ")) |"), "\(row)")
    }
  }
}
