import ArgumentMap
import Comparison
import Foundation
import Report
import TestSupport
import Testing

@Suite struct JSONTests {
  private func object(
    _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
      sourceLocation: sourceLocation)
  }

  private func rows(
    _ key: String, in object: [String: Any], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]], "\(key)", sourceLocation: sourceLocation)
  }

  private func keys(_ object: Any?) -> Set<String> { Set((object as? [String: Any] ?? [:]).keys) }

  @Test func `a comparison has the keys that are documented, and no others`() throws {
    let file = try object(ComparisonJSON(of: squareComparison()).render())
    #expect(
      Set(file.keys) == [
        "format", "title", "semantics", "settledUnder", "partial", "reviewed", "authors",
        "disagreements", "cruxes", "doubleCruxes", "settlements", "diagnosticGround", "findings",
        "sharedGround", "oneSided", "claims",
      ])
    for author in try rows("authors", in: file) {
      #expect(keys(author) == ["name", "sources", "theses"])
      for source in try rows("sources", in: author) {
        #expect(keys(source) == ["key", "title", "author", "date", "url"])
      }
    }
    for row in try rows("disagreements", in: file) {
      #expect(
        keys(row) == [
          "kind", "aboutTruth", "thesis", "crux", "unlocated", "natures", "yearsApart", "attack",
          "witness", "relation", "left", "right",
        ])
      for side in [row["left"], row["right"]] {
        #expect(
          keys(side) == [
            "author", "element", "title", "text", "stance", "anchors", "derivation", "status",
            "justification", "because",
          ])
      }
      if !(row["relation"] is NSNull) {
        #expect(keys(row["relation"]) == ["kind", "source", "target", "drawnBy", "at", "note"])
      }
    }
    for claim in try rows("claims", in: file) {
      #expect(
        keys(claim) == ["title", "text", "status", "justification", "because", "marks", "thesis"])
    }
    for shared in try rows("sharedGround", in: file) {
      #expect(keys(shared) == ["title", "holders"])
      for holder in try rows("holders", in: shared) {
        #expect(keys(holder) == ["author", "stance", "text", "anchors"])
      }
    }
  }

  @Test func `an evaluation has the keys that are documented, and no others`() throws {
    let file = try object(EvaluationListing(of: squareComparison()).json())
    #expect(
      Set(file.keys)
        == ["format", "title", "semantics", "partial", "reviewed", "positions", "claims"])
    for claim in try rows("claims", in: file) {
      #expect(
        keys(claim)
          == ["title", "text", "status", "justification", "standing", "because", "marks"])
    }
  }

  @Test func `an objection says whom it attacks and how`() throws {
    var debate = MapFixture(authors: ["Ann", "Ben"])
    debate.hold("Ann", "a", "A.")
    debate.hold("Ben", "b", "B.")
    debate.relate(.attack, "b", "a", by: "Ben")
    let file = try object(ComparisonJSON(of: compare(debate.map)).render())
    let row = try #require(try rows("disagreements", in: file).first)
    #expect(row["kind"] as? String == "objection")
    #expect(row["attack"] as? [String: String] == ["kind": "rebut", "target": "Ann"])
    #expect(row["yearsApart"] is NSNull)
  }

  @Test(arguments: hostileTexts + ["line\nend", "quote \" and \\", "\u{1}\u{7F}", "\u{2028}"])
  func `any text comes through`(text: String) throws {
    let comparison = compare(hostileDebate(text).map)
    let file = try object(ComparisonJSON(of: comparison).render())
    #expect(file["title"] as? String == text)
    #expect(
      try rows("authors", in: file).map { $0["name"] as? String } == ["A \(text)", "B \(text)"])
    let claims = try rows("claims", in: file)
    #expect(claims.map { $0["text"] as? String } == Array(repeating: text, count: claims.count))
    let evaluation = try object(EvaluationListing(of: comparison).json())
    #expect(try rows("claims", in: evaluation)[0]["title"] as? String == "a \(text)")
  }

  @Test func `a filter leaves disagreements out and nothing else`() throws {
    let all = try object(ComparisonJSON(of: squareComparison()).render())
    let filter = ListingFilter(kinds: [.hedged])
    let some = try object(
      ComparisonJSON(of: squareComparison(), options: ListingOptions(filter: filter)).render())
    #expect(try rows("disagreements", in: some).map { $0["kind"] as? String } == ["hedged"])
    #expect(try rows("disagreements", in: all).count > 1)
    #expect(try rows("claims", in: some).count == rows("claims", in: all).count)
  }

  @Test func `is what it was when somebody last read it`() {
    expectSnapshot(of: ComparisonJSON(of: squareComparison()).render(), named: "compare.json")
    expectSnapshot(of: EvaluationListing(of: squareComparison()).json(), named: "evaluate.json")
  }

  // MARK: The schema

  private func schemaCheck() throws -> JSONSchemaCheck {
    let schema = try JSONSerialization.jsonObject(with: Data(ComparisonJSON.schema))
    return JSONSchemaCheck(schema: try #require(schema as? [String: Any]))
  }

  @Test(arguments: Array<UInt64>(0..<100))
  func `any comparison is as the schema has it`(seed: UInt64) throws {
    let data = try object(ComparisonJSON(of: compare(.random(seed: seed))).render())
    #expect(try schemaCheck().problems(in: data) == [])
  }

  @Test func `the comparisons of the square and of nothing are as the schema has it`() throws {
    for comparison in [squareComparison(), compare(ArgumentMap())] {
      #expect(try schemaCheck().problems(in: object(ComparisonJSON(of: comparison).render())) == [])
    }
  }

  @Test func `the schema takes nothing else`() throws {
    let check = try schemaCheck()
    var data = try object(ComparisonJSON(of: squareComparison()).render())
    data["title"] = 3
    #expect(check.problems(in: data) == ["$.title: not [\"string\", \"null\"]"])
    data["title"] = nil
    #expect(check.problems(in: data) == ["$: title is missing"])
    data["title"] = "Square"
    data["score"] = 1
    #expect(check.problems(in: data) == ["$: score is not known"])
    data["score"] = nil
    data["settledUnder"] = "guess"
    #expect(check.problems(in: data) == ["$.settledUnder: guess is not allowed"])
  }
}
