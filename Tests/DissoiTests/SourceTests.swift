import TestSupport
import Testing

/// The commands that hold a map against the texts it points into.
@Suite struct SourceTests {
  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "map/a.argdown": """
      ===
      proponents: [Ann]
      proponent: Ann
      source: essay
      sources:
        essay: {title: An essay, file: essay.txt, skip: {p1: title}}
      ===

      [Quiet]: The square is quiet. {at: p2, phrase: "quiet enough"}

      [Trade]: Trade will grow. {at: p3}

      """,
      "texts/essay.txt": "A title\n\nThe square is quiet enough.\n\nTrade will grow.\n",
    ])
  }

  @Test func `anchors that hold are counted`() async throws {
    let run = try await Tool.run(["check", "map", "--texts", "texts"], in: folder())
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text == """
        2 claims, 0 arguments, 0 relations, 1 author
        anchors: 2 exact
        essay: 3 of 3 blocks cited or skipped
        claims in sources: 0 of 2 reviewed

        """)
  }

  @Test func `without the texts nothing fails`() async throws {
    let run = try await Tool.run(["check", "--strict", "map"], in: folder())
    #expect(run.status == 0)
    #expect(!run.text.contains("anchors"))
  }

  @Test func `a phrase that is not in the text is a finding, shown by line and column`()
    async throws
  {
    let folder = try folder()
    try folder.write("A title\n\nThe square is loud.\n\nTrade will grow.\n", to: "texts/essay.txt")
    for command in ["check", "anchor"] {
      let run = try await Tool.run([command, "map", "--texts", "texts"], in: folder)
      #expect(run.status == (command == "check" ? 1 : 2))
      #expect(run.output.isEmpty)
      #expect(
        run.errors.hasPrefix("map/a.argdown:9:36: error: “quiet enough” stands nowhere in essay; "))
      #expect(run.errors.contains("[anchor-missing]\n  [Quiet]: The square is quiet."))
    }
    #expect(folder.names(in: "map") == ["a.argdown"], "nothing is locked")
  }

  @Test(arguments: [["check"], ["anchor"], ["review"]])
  func `texts that are not there end with 2`(command: [String]) async throws {
    let folder = try folder()
    let none = try await Tool.run(command + ["map", "--texts", "none"], in: folder)
    #expect(none.status == 2)
    #expect(none.errors.hasPrefix("error: none is no folder of texts; "))
    let empty = try await Tool.run(command + ["map", "--texts", "map"], in: folder)
    #expect(empty.status == 2)
    #expect(empty.errors.contains("map/essay.txt"))
    #expect(folder.names(in: "map") == ["a.argdown"])
  }

  @Test func `a lock notices that a text has changed`() async throws {
    let folder = try folder()
    let lock = try await Tool.run(["anchor", "map", "--texts", "texts"], in: folder)
    #expect(lock.status == 0)
    #expect(lock.errors == "wrote map/sources.lock\n")
    let locked = folder.text(of: "map/sources.lock")
    let again = try await Tool.run(["anchor", "map/a.argdown", "--texts", "texts"], in: folder)
    #expect(again.status == 0)
    #expect(folder.text(of: "map/sources.lock") == locked, "the same lock from the file's path")
    let fine = try await Tool.run(["check", "--strict", "map", "--texts", "texts"], in: folder)
    #expect(fine.status == 0)
    try folder.write(
      "A title\n\nThe square is quiet enough.\n\nTrade will surely grow.\n", to: "texts/essay.txt")
    let changed = try await Tool.run(["check", "map", "--texts", "texts"], in: folder)
    #expect(changed.status == 0)
    #expect(changed.errors.contains("map/a.argdown:11:32: warning: p3 of essay is not what it was"))
    let strict = try await Tool.run(["check", "--strict", "map", "--texts", "texts"], in: folder)
    #expect(strict.status == 1)
  }

  @Test func `a review keeps each answer, and goes on where it stopped`() async throws {
    let folder = try folder()
    let first = try await Tool.run(
      ["review", "map", "--texts", "texts"], in: folder, input: "what?\ny as it stands\nq\n")
    #expect(first.status == 0)
    #expect(first.text.contains("1 of 2 open\n") && first.text.contains("«quiet enough»"))
    #expect(first.text.hasSuffix("1 of 2 reviewed\n"))
    #expect(folder.text(of: "map/review.ledger")?.contains("\tas it stands\n") == true)
    let second = try await Tool.run(
      ["review", "map", "--texts", "texts"], in: folder, input: "u\n")
    #expect(second.text.contains("1 of 1 open\n") && !second.text.contains("quiet enough"))
    #expect(second.text.hasSuffix("2 of 2 reviewed\n"))
    // Without the texts it counts as long as the lock knows the passages.
    _ = try await Tool.run(["anchor", "map", "--texts", "texts"], in: folder)
    let checked = try await Tool.run(["check", "map"], in: folder)
    #expect(checked.text.contains("claims in sources: 2 of 2 reviewed"))
    let compared = try await Tool.run(["compare", "map"], in: folder)
    #expect(compared.text.contains("bear them out: 2 of 2 reviewed."))
  }

  @Test func `a ledger that somebody broke is told of`() async throws {
    let folder = try folder()
    try folder.write("nonsense\n", to: "map/review.ledger")
    let run = try await Tool.run(["check", "map"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("map/review.ledger: error: the file does not begin with "))
    #expect(run.errors.contains("map/review.ledger:1:1: error: "))
    #expect(folder.text(of: "map/review.ledger") == "nonsense\n")
  }
}
