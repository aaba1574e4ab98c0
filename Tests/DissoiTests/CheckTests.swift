import Foundation
import TestSupport
import Testing

/// What `check` can do beside saying what is wrong in words.
@Suite struct CheckTests {
  private static let odd = "[A]: a\n  + [B]: b\n\n[Alone]: c\n\n<Idle>: x\n"

  private func check(_ arguments: String..., input: String = odd) async throws -> Tool.Run {
    try await Tool.run(["check"] + arguments, input: input)
  }

  // MARK: JSON

  @Test(
    arguments: [
      (odd, [], 0, 0, 2), (odd, ["--strict"], 1, 0, 2), ("[A]:\n\n[B]: b\n", [], 2, 1, 0),
      ("[A]: a\n", ["--strict"], 0, 0, 0),
      ("===\nproponents: [Ann]\n===\n\n[A]: a {proponent: Bob}\n", [], 1, 1, 0),
    ] as [(String, [String], Int32, Int, Int)])
  func `as JSON, diagnostics are the result, and the exit code is the same`(
    text: String, options: [String], status: Int32, errors: Int, warnings: Int
  ) async throws {
    let run = try await Tool.run(["check", "-", "--format", "json"] + options, input: text)
    #expect(run.status == status)
    #expect(run.errors.isEmpty)
    let json = try run.json()
    #expect(json["format"] as? String == "dissoi-diagnostics/1")
    #expect(json["summary"] as? [String: Int] == ["errors": errors, "warnings": warnings])
    #expect((json["diagnostics"] as? [Any])?.count == errors + warnings)
    #expect(try await Tool.run(["check", "-"] + options, input: text).status == status)
  }

  @Test func `as JSON, a path that is not there is a diagnostic, too`() async throws {
    let run = try await check("nowhere", "--format", "json")
    #expect(run.status == 2)
    let found = try #require(try run.json()["diagnostics"] as? [[String: Any]])
    #expect(found.map { $0["code"] as? String } == ["cannot-read"])
  }

  @Test func `what is wrong in an included file is told of there`() async throws {
    let folder = try TemporaryFolder(["maps/a.argdown": "[A]: a\n\n@include(part.argdown)\n"])
    try folder.write(
      Array("[B]: caf".utf8) + [0xE9] + Array("\n\n[C]:\n".utf8), to: "maps/part.argdown")
    let run = try await Tool.run(["check", "maps/a.argdown", "--format", "json"], in: folder)
    #expect(run.status == 2)
    let found = try #require(try run.json()["diagnostics"] as? [[String: Any]])
    #expect(found.map { $0["code"] as? String } == ["not-utf8", "missing-text"])
    #expect(found.map { $0["file"] as? String } == ["maps/part.argdown", "maps/part.argdown"])
    #expect(found.map { $0["line"] as? Int } == [1, 3])
  }

  // MARK: Switching off

  @Test(arguments: [
    [], ["--off", "isolated-claim"], ["--off", "isolated-claim", "--off", "idle-argument"],
    ["--off", "isolated-claim, idle-argument"],
  ])
  func `warnings are switched off by their codes`(options: [String]) async throws {
    let run = try await Tool.run(["check", "-", "--strict"] + options, input: Self.odd)
    for code in ["isolated-claim", "idle-argument"] {
      let isOff = options.contains { $0.contains(code) }
      #expect(run.errors.contains("[\(code)]") != isOff)
    }
    #expect(run.status == (run.errors.isEmpty ? 0 : 1))
  }

  @Test(arguments: [
    ["check"], ["evaluate"], ["compare"], ["explain", "A"], ["export", "--to", "json"],
  ])
  func `every command that reads a debate can leave warnings out`(command: [String]) async throws {
    let loud = try await Tool.run(command + ["-"], input: Self.odd)
    #expect(loud.errors.contains("[isolated-claim]"))
    let quiet = try await Tool.run(
      command + ["-", "--off", "isolated-claim,idle-argument"], input: Self.odd)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == loud.output)
  }

  @Test(arguments: [
    ("isolated-clam", "no diagnostic has the code “isolated-clam”; did you mean isolated-claim?"),
    ("bad-yaml", "bad-yaml is an error, and errors can't be switched off"),
  ])
  func `what can't be switched off is a wrong use`(code: String, message: String) async throws {
    let run = try await check("-", "--off", code)
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  // MARK: The page and the schema

  @Test func `a code is explained with an example`() async throws {
    let run = try await check("--explain", "lost-relation")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("### lost-relation\n\nWarning. "))
    #expect(run.text.contains("```argdown\n"))
    #expect(run.errors.isEmpty)
    let unknown = try await check("--explain", "lost-relations")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean lost-relation?"))
  }

  @Test func `the schema of keys is JSON`() async throws {
    let run = try await check("--schema")
    #expect(run.status == 0)
    let schema = try run.json()
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `without a path there is nothing to check`() async throws {
    let run = try await check("--strict")
    #expect(run.status == 64)
    #expect(run.errors.contains("Missing expected argument '<paths> ...'"))
  }
}
