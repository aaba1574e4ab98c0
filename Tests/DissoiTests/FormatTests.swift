import TestSupport
import Testing

/// What `dissoi format` does to files.
@Suite struct FormatTests {
  private static let untidy = "[A]: a\n\n\n[B]: b\n - [A]\n"
  private static let tidy = "[A]: a\n\n[B]: b\n  - [A]\n"

  @Test func `rewrites files and folders, and says which`() async throws {
    let folder = try TemporaryFolder([
      "a.argdown": Self.untidy, "b/c.argdown": Self.untidy, "b/d.argdown": Self.tidy,
    ])
    let run = try await Tool.run(["format", "a.argdown", "b"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "wrote a.argdown\nwrote b/c.argdown\n")
    #expect(folder.text(of: "a.argdown") == Self.tidy)
    #expect(folder.text(of: "b/c.argdown") == Self.tidy)
    let again = try await Tool.run(["format", "a.argdown", "b"], in: folder)
    #expect(again.status == 0)
    #expect(again.errors.isEmpty)
  }

  @Test func `goes from standard input to standard output`() async throws {
    let run = try await Tool.run(["format", "-"], input: Self.untidy)
    #expect(run.status == 0)
    #expect(run.text == Self.tidy)
    #expect(run.errors.isEmpty)
  }

  @Test func `with --check names what would change and leaves it`() async throws {
    let folder = try TemporaryFolder(["a.argdown": Self.untidy, "b.argdown": Self.tidy])
    let run = try await Tool.run(["format", "--check", "a.argdown", "b.argdown"], in: folder)
    #expect(run.status == 1)
    #expect(run.text == "a.argdown\n")
    #expect(run.errors.isEmpty)
    #expect(folder.text(of: "a.argdown") == Self.untidy)
    let good = try await Tool.run(["format", "--check", "b.argdown"], in: folder)
    #expect(good.status == 0)
    #expect(good.output.isEmpty)
  }

  @Test func `leaves a file with errors alone, and takes the others`() async throws {
    let folder = try TemporaryFolder(["a.argdown": "[A] x  \n", "b.argdown": Self.untidy])
    let run = try await Tool.run(["format", "a.argdown", "b.argdown"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("a.argdown:1:5: error: text can't follow a reference"))
    #expect(run.errors.hasSuffix("wrote b.argdown\n"))
    #expect(folder.text(of: "a.argdown") == "[A] x  \n")
    #expect(folder.names() == ["a.argdown", "b.argdown"])
  }
}
