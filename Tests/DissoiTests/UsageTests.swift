import Foundation
import TestSupport
import Testing

/// How the program is used: names, options, help.
@Suite struct UsageTests {
  private func run(_ arguments: String...) async throws -> Tool.Run {
    try await Tool.run(arguments + ["square"], in: .square())
  }

  // MARK: Names

  @Test func `an author whom nobody mapped is a wrong use, with the names there are`()
    async throws
  {
    let run = try await run("compare", "--authors", "Zed,Ben")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: no author is called “Zed”; choose from “Ada Moss” and “Ben Okoro” [unknown-author]

        """)
  }

  @Test func `a misspelt author is guessed`() async throws {
    let run = try await run("compare", "--authors", "Ada Mos,Ben Okro")
    #expect(run.status == 64)
    #expect(run.errors.contains("no author is called “Ben Okro”; did you mean “Ben Okoro”?"))
  }

  @Test func `a part that several names have is a wrong use, with all of them`() async throws {
    let run = try await run("compare", "--authors", "o")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        error: “o” fits 2 authors: “Ada Moss” and “Ben Okoro”; give more of the one that is meant \
        [ambiguous-author]

        """)
  }

  @Test(arguments: ["", ",", "Ada,Ada Moss"])
  func `nobody, or somebody twice, is a wrong use`(authors: String) async throws {
    let run = try await run("compare", "--authors", authors)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[authors-expected]"))
  }

  @Test func `parts of names will do, in any letter case`() async throws {
    let full = try await run("compare", "--authors", "Ben Okoro,Ada Moss")
    let parts = try await run("compare", "--authors", " ben , MOSS")
    #expect(full.status == 0)
    #expect(full.output == parts.output)
  }

  @Test func `a claim is named by a part of its title`() async throws {
    let one = try await run("evaluate", "--claim", "noise", "--format", "json")
    let claims = try #require(one.json()["claims"] as? [[String: Any]])
    #expect(claims.map { $0["title"] as? String } == ["Noise drops"])
    let two = try await run(
      "evaluate", "--claim", "shrinks", "--claim", "Close the square", "--format", "json")
    let titles = try #require(two.json()["claims"] as? [[String: Any]])
    #expect(titles.map { $0["title"] as? String } == ["Trade shrinks", "Close the square"])
  }

  @Test func `a misspelt claim is guessed`() async throws {
    let run = try await run("evaluate", "--claim", "Nose drops")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: no claim is called “Nose drops”; did you mean “Noise drops”? [unknown-claim]

        """)
  }

  @Test func `a part that several claims have is a wrong use, with all of them`() async throws {
    let run = try await run("evaluate", "--claim", "trade")
    #expect(run.status == 64)
    #expect(
      run.errors == """
        error: “trade” fits 2 claims: “Trade grows” and “Trade shrinks”; \
        give more of the one that is meant [ambiguous-claim]

        """)
  }

  @Test func `a claim is explained by a part of its title, too`() async throws {
    let found = try await run("explain", "noise")
    #expect(found.status == 0)
    #expect(found.text.hasPrefix("[Noise drops]\n"))
    let unknown = try await run("explain", "Nose drops")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean “Noise drops”?"))
  }

  @Test func `long lists of names are cut`() async throws {
    let text = (1...20).map { "[claim \($0)]: x\n" }.joined(separator: "\n")
    let run = try await Tool.run(["evaluate", "-", "--claim", "claim"], input: text)
    #expect(run.status == 64)
    #expect(run.errors.contains("fits 20 claims: “claim 1”, “claim 2”, "))
    #expect(run.errors.contains("“claim 8” and 12 more;"))
    let nothing = try await Tool.run(["compare", "-", "--authors", "Ann"], input: "[a]: A.\n")
    #expect(
      nothing.errors == "error: no author is called “Ann”; this map has none [unknown-author]\n")
  }

  // MARK: Options

  @Test(arguments: [
    (["compare", "--yaml"], "Unknown option '--yaml'"),
    (["compare", "--kind", "quarrel"], "The value 'quarrel' is invalid for '--kind <kind>'"),
    (["anchor"], "Missing expected argument '--texts <folder>'"),
    (["compare", "--format", "yaml"], "The value 'yaml' is invalid for '--format <format>'"),
    (["check", "--authors", "Ann"], "Unknown option '--authors'"),
    (["export"], "Missing expected argument '--to <format>'"),
    (["export", "--to", "svg"], "The value 'svg' is invalid for '--to <format>'"),
    (["export", "--to", "dot", "--schema", "x.xsd"], "--schema goes with --to graphml"),
    (
      ["export", "--to", "json", "--view", "disagreements"], "--view goes with graphs"
    ),
    (["render", "--to", "dot"], "The value 'dot' is invalid for '--to <format>'"),
    (["render", "--texts", "texts", "x"], "--texts goes with --to html"),
    (["render", "--to", "html", "--view", "map", "x"], "--view goes with drawings"),
    (["frobnicate"], "Error"),
  ])
  func `a wrong use ends with 64 and says how to use it`(
    arguments: [String], message: String
  ) async throws {
    let run = try await Tool.run(arguments + ["square"], in: .square())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.contains("Usage: dissoi"))
  }

  @Test func `a mark or an author that is not there is a wrong use of a filter`() async throws {
    let mark = try await run("compare", "--mark", "disputable")
    #expect(mark.status == 64)
    #expect(mark.errors.hasPrefix("error: no mark is called “disputable”; choose from contested, "))
    let author = try await run("compare", "--author", "Zed")
    #expect(author.status == 64)
    #expect(author.errors.contains("[unknown-author]"))
  }

  @Test func `says its version`() async throws {
    let run = try await Tool.run(["--version"])
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  // MARK: Help

  static let commands = [
    "", "check", "inspect", "format", "evaluate", "compare", "explain", "export", "convert",
    "render", "watch", "build", "solve", "anchor", "review",
  ]

  @Test(arguments: commands)
  func `help is what it was when somebody last read it`(command: String) async throws {
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    let run = try await Tool.run(arguments, environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let lines = run.text.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
    #expect(lines.allSatisfy { $0.count <= 80 })
    expectSnapshot(of: run.output, named: "help-\(command.isEmpty ? "dissoi" : command).txt")
    let other = try await Tool.run(["help"] + (command.isEmpty ? [] : [command]))
    #expect(other.output == run.output)
  }

  @Test func `without anything it shows its help`() async throws {
    let run = try await Tool.run([])
    let help = try await Tool.run(["--help"])
    #expect(run.output == help.output)
  }

  /// The examples that the help gives, up to a pipe into another program.
  private func examples(of command: String) async throws -> [[String]] {
    let help = try await Tool.run([command, "--help"]).text
    return help.split(separator: "\n").filter { $0.hasPrefix("  dissoi ") }.map { line in
      let ours = line.prefix { $0 != "|" }.split(separator: " ").dropFirst().joined(separator: " ")
      // A quoted part is one argument.
      return ours.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .flatMap { place, part in
          place.isMultiple(of: 2)
            ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }
  }

  @Test(
    .enabled(if: Repository.has("arguments/mongolia"), "the debate on Mongolia is not here"),
    // What is watched goes on until somebody ends it.
    arguments: commands.dropFirst().filter { $0 != "watch" })
  func `the examples in the help work`(command: String) async throws {
    let folder = try Repository.copyOfArguments()
    let examples = try await examples(of: command)
    #expect(!examples.isEmpty)
    for example in examples {
      // The texts are other people's, and need not be here; nor need Graphviz.
      if example.contains("../texts") && !SharedFolder.has("texts") { continue }
      if ["render", "build"].contains(command) && !Graphviz.isInstalled { continue }
      let texts = SharedFolder.url?.appendingPathComponent("texts").path ?? ""
      let run = try await Tool.run(example.map { $0 == "../texts" ? texts : $0 }, in: folder)
      #expect(run.status == 0, "\(example): \(run.errors)")
      if let place = example.firstIndex(of: "-o"), example.indices.contains(place + 1) {
        #expect(folder.bytes(of: example[place + 1])?.isEmpty == false)
      } else if command != "format" {
        // The shipped debates are in its layout, so that it has nothing to write.
        #expect(!run.output.isEmpty || run.errors.hasPrefix("wrote "))
      }
    }
  }

  @Test func `inspect takes one document and no folder`() async throws {
    let folder = try TemporaryFolder(["a/b.argdown": "[A]: a\n"])
    let run = try await Tool.run(["inspect", "a"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("'a' is a folder"))
  }
}
