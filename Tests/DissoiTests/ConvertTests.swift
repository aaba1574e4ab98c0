import TestSupport
import Testing

/// What `dissoi convert` writes.
@Suite struct ConvertTests {
  @Test func `a debate of several files becomes one that is compared alike`() async throws {
    let folder = try TemporaryFolder.square()
    let run = try await Tool.run(["convert", "square", "-o", "one.argdown"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
    let printed = try await Tool.run(["convert", "square"], in: folder)
    #expect(printed.output == folder.bytes(of: "one.argdown"))
    let one = try await Tool.run(["evaluate", "one.argdown", "--format", "markdown"], in: folder)
    let several = try await Tool.run(["evaluate", "square", "--format", "markdown"], in: folder)
    #expect(one.status == 0)
    #expect(one.text.isEmpty == false)
    #expect(titles(in: one.text) == titles(in: several.text))
    let formatted = try await Tool.run(["format", "--check", "one.argdown"], in: folder)
    #expect(formatted.status == 0)
  }

  /// The lines of a listing without the places in them.
  private func titles(in listing: String) -> [Substring] {
    listing.split(separator: "\n").filter { !$0.contains(".argdown") }.sorted()
  }

  @Test func `a debate at fault is not converted`() async throws {
    let folder = try TemporaryFolder(["a.argdown": "(1) x\n", "out": "old"])
    let run = try await Tool.run(["convert", "a.argdown", "-o", "out"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("a.argdown:1:1: error: "))
    #expect(folder.text(of: "out") == "old")
  }

  @Test func `a graph is read wherever a map is, and becomes the Argdown that it was made of`()
    async throws
  {
    let folder = try TemporaryFolder.square()
    _ = try await Tool.run(["export", "square", "--to", "graphml", "-o", "g.graphml"], in: folder)
    let direct = try await Tool.run(["convert", "square"], in: folder)
    let back = try await Tool.run(["convert", "g.graphml"], in: folder)
    #expect(back.status == 0 && back.errors.isEmpty)
    #expect(back.output == direct.output)
    let piped = try await Tool.run(["convert", "-"], input: folder.text(of: "g.graphml") ?? "")
    #expect(piped.output == direct.output)
    for command in ["compare", "evaluate", "check"] {
      let run = try await Tool.run([command, "g.graphml"], in: folder)
      #expect(run.status == 0, "\(command)\n\(run.errors)")
      #expect(!run.output.isEmpty)
    }
    let json = try await Tool.run(["convert", "g.graphml", "--to", "json"], in: folder)
    #expect(json.text.hasPrefix("{\n  \"format\": \"dissoi-map/1\""))
  }

  @Test func `a graph is read alone, by the attributes that are named, and not laid out`()
    async throws
  {
    let graph = """
      <graphml><key id="k" for="node" attr.name="what" attr.type="string"/>
      <graph edgedefault="directed"><node id="a"><data key="k">argument</data></node></graph></graphml>
      """
    let folder = try TemporaryFolder(["a.graphml": graph, "b.argdown": "[B]: b\n"])
    let alone = try await Tool.run(
      ["convert", "a.graphml", "--attribute", "kind=what"], in: folder)
    #expect(alone.text.contains("<Untitled 1>"))
    let both = try await Tool.run(["convert", "a.graphml", "b.argdown"], in: folder)
    #expect(both.status == 2 && both.errors.contains("[graph-read-alone]"))
    let wrong = try await Tool.run(["convert", "a.graphml", "--attribute", "kid=what"], in: folder)
    #expect(wrong.status == 64)
    let format = try await Tool.run(["format", "a.graphml"], in: folder)
    #expect(format.status == 2)
    #expect(folder.text(of: "a.graphml") == graph)
  }

  @Test func `reads standard input`() async throws {
    let run = try await Tool.run(["convert", "-"], input: "[A]:   a\n - [B]\n")
    #expect(run.status == 0)
    #expect(run.text == "[A]: a\n  - [B]\n")
  }
}
