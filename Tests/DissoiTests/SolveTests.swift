import TestSupport
import Testing

/// The interface of the solver competitions.
@Suite struct SolveTests {
  /// 1 and 2 attack each other, 3 is attacked by both and attacks 4; 5 attacks itself.
  private static let text = "p af 5\n1 2\n2 1\n1 3\n2 3\n3 4\n5 5\n"

  private func run(_ arguments: String..., file: String = text) async throws -> Tool.Run {
    try await Tool.run(["solve"] + arguments, in: TemporaryFolder(["f.af": file]))
  }

  @Test(arguments: [
    (["SE-GR"], "w\n"), (["SE-ID"], "w\n"), (["SE-ST"], "NO\n"), (["CE-PR"], "2\n"),
    (["EE-GR"], "[[]]\n"), (["EE-ST"], "[]\n"), (["CE-CO"], "3\n"),
    (["DC-PR", "-a", "1"], "YES\nw 1 4\n"), (["DC-CO", "-a", "3"], "NO\n"),
    (["DS-PR", "-a", "4"], "YES\n"), (["DS-PR", "-a", "1"], "NO\nw 2 4\n"),
    (["DS-ST", "-a", "5"], "YES\n"), (["DC-ST", "-a", "1"], "NO\n"),
    (["DC-GR", "-a", "4"], "NO\n"), (["DS-GR", "-a", "4"], "NO\nw\n"),
  ])
  func `answers are written as the competitions want them`(
    arguments: [String], expected: String
  ) async throws {
    let run = try await Tool.run(
      ["solve", "-f", "f.af", "-p"] + arguments, in: TemporaryFolder(["f.af": Self.text]))
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
    #expect(run.text == expected)
  }

  @Test func `names are those of the file`() async throws {
    let facts = "arg(a).\narg(b).\natt(a,b).\n"
    let run = try await run("-p", "DC-CO", "-f", "f.af", "-a", "a", file: facts)
    #expect(run.text == "YES\nw a\n")
    let all = try await Tool.run(["solve", "-p", "ee-co", "-f", "-"], input: "x\ny\n#\n")
    #expect(all.text == "[[x,y]]\n")
  }

  @Test func `problems and formats are listed`() async throws {
    let problems = try await run("--problems").text
    #expect(problems.hasPrefix("[") && problems.hasSuffix("]\n"))
    #expect(problems.contains("DS-PR") && problems.contains("SE-ID"))
    #expect(try await run("--formats").text == "[i23,apx,tgf]\n")
  }

  @Test func `mistakes in a file get no answer`() async throws {
    let run = try await run("-p", "SE-PR", "-f", "f.af", file: "p af 2\n1 3\n2\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        f.af:2:3: error: there is no argument 3; write a number from 1 to 2 [unknown-argument]
          1 3
            ^
        f.af:3:1: error: this is not understood; expected is two numbers, such as 1 2 [framework-line]
          2
          ^

        """)
    let missing = try await self.run("-p", "SE-PR", "-f", "g.af")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("[cannot-read]"))
  }

  @Test(arguments: [
    (["-p", "DS-PR", "-f", "f.af"], "DS-PR is about an argument: name it by -a"),
    (["-p", "SE-PR", "-f", "f.af", "-a", "1"], "-a goes with DC and DS"),
    (["-p", "SE-XX", "-f", "f.af"], "The value 'SE-XX' is invalid for '-p <problem>'"),
    (["-f", "f.af"], "name a problem by -p and a file by -f"),
    (
      ["-p", "DC-CO", "-f", "f.af", "-a", "6"], "there is no argument 6 in f.af; choose from 1 to 5"
    ),
  ])
  func `a wrong use ends with 64`(arguments: [String], message: String) async throws {
    let run = try await Tool.run(
      ["solve"] + arguments, in: TemporaryFolder(["f.af": Self.text]))
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
  }

  @Test func `what the time is too short for is unknown`() async throws {
    let run = try await run("-p", "SE-ST", "-f", "f.af", "--time-limit", "0")
    #expect(run.status == 0)
    #expect(run.text == "UNKNOWN\n")
    let all = try await self.run("-p", "EE-PR", "-f", "f.af", "--time-limit", "0")
    #expect(all.text == "[]\nUNKNOWN\n")
  }
}
