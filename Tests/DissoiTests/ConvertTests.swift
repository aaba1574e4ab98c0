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

  @Test func `reads standard input`() async throws {
    let run = try await Tool.run(["convert", "-"], input: "[A]:   a\n - [B]\n")
    #expect(run.status == 0)
    #expect(run.text == "[A]: a\n  - [B]\n")
  }
}
