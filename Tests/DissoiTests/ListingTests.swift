import Foundation
import TestSupport
import Testing

/// What `compare` and `evaluate` list.
@Suite struct ListingTests {
  private func run(_ arguments: String...) async throws -> Tool.Run {
    try await Tool.run(arguments + ["square"], in: .square())
  }

  private func rows(
    _ key: String, in object: [String: Any], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]], "\(key)", sourceLocation: sourceLocation)
  }

  private func object(
    _ key: String, in object: [String: Any], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String: Any] {
    try #require(object[key] as? [String: Any], "\(key)", sourceLocation: sourceLocation)
  }

  // MARK: The comparison as data

  @Test func `a comparison has the documented shape`() async throws {
    let file = try await run("compare", "--format", "json").json()
    #expect(file["format"] as? String == "dissoi-comparison/1")
    #expect(file["title"] as? String == "Should the market square be closed to cars?")
    #expect(
      Set(file.keys).isSuperset(of: [
        "format", "title", "authors", "disagreements", "sharedGround", "oneSided", "claims",
      ]))
    let authors = try rows("authors", in: file)
    #expect(authors.map { $0["name"] as? String } == ["Ada Moss", "Ben Okoro"])
    #expect(authors.map { $0["theses"] as? [String] } == [["Close the square"], ["Keep it open"]])
    let sources = try authors.flatMap { try rows("sources", in: $0) }
    #expect(sources.map { $0["key"] as? String } == ["moss", "okoro"])
    let claims = try rows("claims", in: file)
    #expect(claims.count == 7)
    let statuses: Set = ["accepted", "rejected", "unsupported", "not put forward", "undecided"]
    for claim in claims {
      #expect(statuses.contains(try #require(claim["status"] as? String)))
      #expect(claim["because"] is String && claim["marks"] is [String] && claim["thesis"] is Bool)
    }
  }

  @Test func `every disagreement has both claims, both anchors and the witness`() async throws {
    let file = try await run("compare", "--format", "json").json()
    let disagreements = try rows("disagreements", in: file)
    #expect(
      disagreements.map { $0["kind"] as? String }
        == ["direct", "direct", "hedged", "on importance", "talking past"])
    #expect(disagreements.map { $0["thesis"] as? Bool } == [true, false, false, false, false])
    #expect(disagreements.map { $0["aboutTruth"] as? Bool } == [true, true, true, false, false])
    for row in disagreements {
      #expect((row["witness"] as? String)?.hasSuffix(".") == true)
      for key in ["natures", "yearsApart", "attack", "relation"] { #expect(row[key] != nil) }
      for (key, author) in [("left", "Ada Moss"), ("right", "Ben Okoro")] {
        let side = try object(key, in: row)
        #expect(side["author"] as? String == author)
        #expect(["claim", "argument", "inference"].contains(side["element"] as? String))
        for key in ["title", "text", "stance", "status", "because"] {
          #expect((side[key] as? String)?.isEmpty == false, "\(key)")
        }
        let anchor = try #require(try rows("anchors", in: side).first)
        #expect(anchor["source"] is String && anchor["at"] is String && anchor["phrase"] != nil)
      }
    }
    let relation = try object("relation", in: disagreements[0])
    #expect(relation["kind"] as? String == "contrary")
    #expect(relation["drawnBy"] as? [String] == ["the analyst"])
    #expect(relation["at"] as? [String] == ["square/links.argdown:6"])
  }

  @Test func `naming the authors the other way round swaps the columns and nothing else`()
    async throws
  {
    let forward = try await run("compare", "--format", "json").json()
    let named = try await run("compare", "--format", "json", "--authors", "Ada,Ben").json()
    let backward = try await run("compare", "--format", "json", "--authors", "Ben,Ada").json()
    #expect(same(forward, named))
    #expect(!same(forward, backward))
    #expect(same(forward, try swappingColumns(of: backward)))
  }

  private func same(_ left: Any, _ right: Any) -> Bool { canonical(left) == canonical(right) }

  /// A value as text with keys in order, so that two can be compared.
  private func canonical(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{"
        + object.sorted { $0.key < $1.key }.map { "\($0.key): \(canonical($0.value))" }
        .joined(separator: ", ") + "}"
    case let array as [Any]: "[" + array.map(canonical).joined(separator: ", ") + "]"
    default: "\(value)"
    }
  }

  /// The data with left and right, and what is listed by author, the other way round.
  private func swappingColumns(of file: [String: Any]) throws -> [String: Any] {
    var file = file
    file["authors"] = Array(try rows("authors", in: file).reversed())
    file["disagreements"] = try rows("disagreements", in: file).map { row in
      var row = row
      (row["left"], row["right"]) = (row["right"], row["left"])
      return row
    }
    file["sharedGround"] = try rows("sharedGround", in: file).map { row in
      var row = row
      row["holders"] = Array(try rows("holders", in: row).reversed())
      return row
    }
    file["diagnosticGround"] = try rows("diagnosticGround", in: file).map { row in
      var row = row
      (row["left"], row["right"]) = (row["right"], row["left"])
      return row
    }
    for key in ["cruxes", "findings"] {
      let rows = try rows(key, in: file)
      let isSecond = { (row: [String: Any]) in row["author"] as? String == "Ada Moss" }
      file[key] = rows.filter(isSecond) + rows.filter { !isSecond($0) }
    }
    return file
  }

  @Test(arguments: [
    (["--kind", "hedged"], ["hedged"]),
    (
      ["--kind", "hedged", "--kind", "direct"],
      ["direct", "direct", "hedged"]
    ), (["--tag", "normative"], ["direct"]),
    (["--tag", "#normative"], ["direct"]), (["--author", "Ada", "--kind", "hedged"], ["hedged"]),
    (["--mark", "parallel"], ["on importance", "talking past"]), (["--tag", "none"], []),
  ])
  func `filters choose disagreements`(filter: [String], kinds: [String]) async throws {
    let run = try await Tool.run(
      ["compare", "square", "--format", "json"] + filter, in: .square())
    #expect(try rows("disagreements", in: run.json()).map { $0["kind"] as? String } == kinds)
  }

  // MARK: The evaluation as data

  @Test func `an evaluation has the documented shape`() async throws {
    let file = try await run("evaluate", "--format", "json").json()
    #expect(file["format"] as? String == "dissoi-evaluation/1")
    #expect(file["semantics"] as? String == "grounded")
    #expect(file["title"] as? String == "Should the market square be closed to cars?")
    let claims = try rows("claims", in: file)
    let statuses = claims.map { "\($0["title"] ?? ""): \($0["status"] ?? "")" }
    #expect(
      statuses == [
        "Close the square: accepted", "Noise drops: accepted", "Quiet draws people: accepted",
        "Trade grows: accepted", "Keep it open: rejected", "Trade shrinks: rejected",
        "Deliveries need cars: accepted",
      ])
    for claim in claims {
      #expect(claim["text"] is String && claim["because"] is String && claim["marks"] is [String])
    }
  }

  @Test func `an evaluation without title has none in data`() async throws {
    let run = try await Tool.run(["evaluate", "-", "--format", "json"], input: "[a]: A.\n")
    #expect(run.text.contains("\"title\": null"))
  }

  // MARK: For people

  @Test func `text leads with theses, then disagreements, and has no styles in a file`()
    async throws
  {
    let text = try await run("compare").text
    let places = [
      "THESES", "DISAGREEMENTS (3)", "SHARED GROUND (1)", "TALKING PAST EACH OTHER (1)",
    ]
    .map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: ["text", "markdown"])
  func `both formats for people name both sides, their places and the witness`(
    format: String
  ) async throws {
    let text = try await run("compare", "--format", format).text
    for part in [
      "The square should be closed to cars all year.", "The square should stay open to cars.",
      "moss p1", "okoro p1", "moss p3 “stay longer”", "square/links.argdown:6",
      "Both speak of the shops", "sources 4 years apart", "not who is right",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `Markdown is Markdown`() async throws {
    let comparison = try await run("compare", "--format", "markdown").text
    #expect(comparison.hasPrefix("# Should the market square be closed to cars?\n\n"))
    #expect(comparison.contains("\n## Disagreements (3)\n\n### 1. "))
    let evaluation = try await run("evaluate", "--format", "markdown").text
    #expect(evaluation.contains("\n| claim | status | because | marks |\n| --- |"))
  }

  @Test func `a map without authors says so`() async throws {
    let run = try await Tool.run(["compare", "-"], input: "[a]: A.\n  - [b]: B.\n")
    #expect(run.status == 0)
    #expect(run.text.contains("None: the map names no authors"))
    #expect(!run.text.contains("THESES"))
  }

  @Test func `a map of one author says so`() async throws {
    let run = try await Tool.run(
      ["compare", "-"], input: "===\nproponents: [Ann]\nproponent: Ann\n===\n\n[a]: A.\n")
    #expect(run.status == 0)
    #expect(run.text.contains("None: there is only one author."))
  }

  // MARK: On a terminal

  @Test func `a terminal gets bold headings, in its own width`() async throws {
    let folder = try TemporaryFolder.square()
    for columns in [48, 120] as [UInt16] {
      let shown = try await Tool.runOnTerminal(["compare", "square"], in: folder, columns: columns)
      #expect(shown.contains("\u{1B}[1mTHESES\u{1B}[0m"))
      let plain = shown.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
      #expect(!plain.contains("\u{1B}"))
      let widest = plain.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= columns && widest > columns - 12, "the width is made use of")
    }
  }

  @Test func `problems are coloured on a terminal`() async throws {
    let folder = try TemporaryFolder(["a.argdown": "[a]: not *closed\n"])
    let shown = try await Tool.runOnTerminal(["check", "a.argdown"], in: folder, columns: 80)
    #expect(shown.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
    let plain = try await Tool.run(["check", "a.argdown"], in: folder)
    #expect(!plain.errors.contains("\u{1B}"))
  }

  @Test func `NO_COLOR takes all styles away, unless it is empty`() async throws {
    let folder = try TemporaryFolder.square()
    let refused = try await Tool.runOnTerminal(
      ["compare", "square"], in: folder, columns: 100, environment: ["NO_COLOR": "1"])
    #expect(refused.contains("THESES") && !refused.contains("\u{1B}"))
    let plain = try await Tool.run(["compare", "square"], in: folder)
    #expect(refused == plain.text)
    let unset = try await Tool.runOnTerminal(
      ["compare", "square"], in: folder, columns: 100, environment: ["NO_COLOR": ""])
    #expect(unset.contains("\u{1B}"))
  }
}

/// What the semantics are asked for on the command line.
@Suite struct SemanticsCommandTests {
  private func run(_ arguments: String...) async throws -> Tool.Run {
    try await Tool.run(arguments + ["square"], in: .square())
  }

  /// Evaluates a debate in which two claims are open.
  private func runOpen(_ options: String...) async throws -> Tool.Run {
    let folder = try TemporaryFolder()
    try folder.write(
      "[a]: A.\n  >< [b]\n\n[b]: B.\n\n[c]: C.\n  - [d]: D.\n", to: "open.argdown")
    return try await Tool.run(
      ["evaluate", "open.argdown", "--format", "json"] + options, in: folder)
  }

  @Test func `perspectives set every author alone beside all together`() async throws {
    let run = try await run("evaluate", "--perspectives", "--format", "json")
    let file = try run.json()
    #expect(run.status == 0)
    #expect(file["format"] as? String == "dissoi-perspectives/1")
    #expect(
      file["views"] as? [String] == ["Ada Moss alone", "Ben Okoro alone", "all together"])
    let theses = try #require(file["theses"] as? [[String: Any]])
    #expect(theses.map { $0["title"] as? String } == ["Close the square", "Keep it open"])
    let rows = try #require(theses[0]["rows"] as? [[String: Any]])
    #expect(
      rows.map { $0["semantics"] as? String }
        == ["grounded", "complete", "ideal", "preferred", "stable"])
    let text = try await self.run("evaluate", "--perspectives").text
    #expect(text.contains("[Close the square], a thesis of Ada Moss"))
    let markdown = try await self.run("evaluate", "--perspectives", "--format", "markdown").text
    #expect(markdown.contains("| semantics | Ada Moss alone | Ben Okoro alone | all together |"))
  }

  @Test func `positions are listed and counted`() async throws {
    let file = try await runOpen("--semantics", "preferred", "--positions", "9").json()
    let positions = try #require(file["positions"] as? [String: Any])
    let listed = try #require(positions["listed"] as? [[String: Any]])
    #expect(positions["count"] as? String == "\(listed.count)")
    #expect(listed.count > 1 && listed.allSatisfy { $0["claims"] is [String] })
    let claims = try #require(file["claims"] as? [[String: Any]])
    let standings = Set(claims.compactMap { $0["standing"] as? String })
    #expect(standings.isSubset(of: ["in every position", "in some positions", "in no position"]))
  }

  @Test func `what is not known in time is said to be partial, and the rest is given`() async throws
  {
    let run = try await runOpen("--semantics", "preferred", "--time-limit", "0")
    #expect(run.status == 0)
    #expect(try run.json()["partial"] as? Bool == true)
    let claims = try #require(try run.json()["claims"] as? [[String: Any]])
    #expect(claims.contains { $0["standing"] as? String == "not known in time" })
    #expect(claims.allSatisfy { $0["status"] is String })
  }

  @Test(arguments: ["evidential", "necessary", "deductive", "ignored"])
  func `every reading of support is taken, and named where it is not the usual one`(
    reading: String
  ) async throws {
    let text = try await run("evaluate", "--support", reading).text
    #expect(text.contains("support read as") == (reading != "evidential"))
  }

  @Test func `an author can be heard alone`() async throws {
    let file = try await run("evaluate", "--alone", "Ada", "--format", "json").json()
    let claims = try #require(file["claims"] as? [[String: Any]])
    let thesis = try #require(claims.first { $0["title"] as? String == "Close the square" })
    #expect(thesis["status"] as? String == "accepted")
  }

  @Test(arguments: [
    ["--perspectives", "--positions", "3"], ["--perspectives", "--alone", "Ada"],
    ["--positions=-1"], ["--time-limit", "nan"], ["--semantics", "semi"], ["--support", "none"],
    ["--alone", "Nobody"],
  ])
  func `what does not go together is refused as wrong usage`(options: [String]) async throws {
    let run = try await Tool.run(["evaluate", "square"] + options, in: .square())
    #expect(run.status == 64)
    #expect(run.text.isEmpty && !run.errors.isEmpty)
  }

  @Test func `an explanation goes step by step, and as data with what each step is about`()
    async throws
  {
    let file = try await Tool.run(
      ["explain", "Close the square", "square", "--format", "json"], in: .square()
    ).json()
    let why = try #require(file["why"] as? [[String: Any]])
    #expect(why.first?["elements"] as? [String] == ["Close the square"])
    #expect(why.first?["depth"] as? Int == 0)
    #expect(why.allSatisfy { ($0["sentence"] as? String)?.isEmpty == false })
  }
}
