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

  @Test(arguments: [
    ("bad-yaml", "[A]:  a {k: [1}\n"), ("data-without-keys", "[A]:  a\n{\n- b\n}\n"),
    ("bad-yaml", "===\na: b: c\n===\n\n[A]:  a\n"),
    ("second-structure", "<S>\n\n(1) p\n----\n(2) q\n\n<S>\n\n(1) p\n----\n(2) r\n"),
    ("bad-place", "===\nproponents: [Ada]\n===\n\n[A]:  a {at: x}\n"),
  ])
  func `leaves a file alone whose errors are in what it says`(code: String, text: String)
    async throws
  {
    let folder = try TemporaryFolder(["a.argdown": text])
    let run = try await Tool.run(["format", "a.argdown"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("[\(code)]"))
    #expect(folder.text(of: "a.argdown") == text)
  }

  @Test func `takes a file of a debate whose authors another file declares`() async throws {
    let text = "===\nproponent: Ada\n===\n\n[A]: a {proponent: Ben}\n"
    let folder = try TemporaryFolder([
      "a.argdown": text, "b.argdown": "===\nproponent: Ben\n===\n\n[B]: b\n",
    ])
    let run = try await Tool.run(["format", "."], in: folder)
    #expect(run.status == 0)
    #expect(folder.text(of: "a.argdown") == text)
  }
}
