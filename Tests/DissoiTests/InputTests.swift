import TestSupport
import Testing

/// What the program says and how it ends when there is something wrong with what it is given.
@Suite struct InputTests {
  /// The commands that read a debate, each with what else it needs.
  static let readers = [
    ["check"], ["evaluate"], ["compare"], ["export", "--to", "dot"], ["export", "--to", "json"],
  ]

  private func check(
    _ files: KeyValuePairs<String, String>, _ arguments: String...
  ) async throws -> Tool.Run {
    try await Tool.run(["check"] + arguments, in: TemporaryFolder(files))
  }

  // MARK: What can't be read

  @Test(arguments: readers)
  func `a path that is not there ends with 2 and gives no result`(command: [String]) async throws {
    let run = try await Tool.run(command + ["nowhere"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: nowhere can't be read: no such file or directory; \
        check the path and who may read it [cannot-read]

        """)
  }

  @Test(arguments: readers)
  func `a folder without Argdown ends with 2`(command: [String]) async throws {
    let folder = try TemporaryFolder(["notes/readme.txt": "x"])
    let run = try await Tool.run(command + ["notes"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: the folder notes holds no files that end in .argdown; \
        name another folder, or the file itself [no-argdown-files]

        """)
  }

  @Test(arguments: readers)
  func `a file that is not UTF-8 ends with 2 and is shown by the byte`(
    command: [String]
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("[a]: A.\n\n[b]: caf".utf8) + [0xE9, 0x0A], to: "latin.argdown")
    let run = try await Tool.run(command + ["latin.argdown"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        latin.argdown:3:9: error: byte 18 of the file is not UTF-8 (0xE9); it is read as \u{FFFD}; \
        save the file in UTF-8; in Windows-1252 the byte is “é” [not-utf8]
          [b]: caf\u{FFFD}
                  ^

        """)
  }

  @Test(arguments: readers)
  func `a file that can't be parsed ends with 2`(command: [String]) async throws {
    let folder = try TemporaryFolder(["a.argdown": "[a]: A.\n\n(1) x\n"])
    let run = try await Tool.run(command + ["a.argdown"], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("a.argdown:3:1: error: this structure has no inference"))
    #expect(run.errors.hasSuffix("[missing-inference]\n  (1) x\n  ^~~~~\n"))
  }

  @Test func `broken YAML in the front matter is shown by line and column`() async throws {
    let run = try await check(
      ["a.argdown": "===\nproponents: [Ann, Ben\ntitle: x\n===\n\n[a]: A.\n"], "a.argdown")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("a.argdown:3:6: error: this is no YAML: "))
    #expect(run.errors.hasSuffix("[bad-yaml]\n  title: x\n       ^\n"))
  }

  @Test func `broken YAML behind a claim is shown by line and column`() async throws {
    let run = try await check(["a.argdown": "[a]: A. {polarity: [}\n"], "a.argdown")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("a.argdown:1:21: error: this is no YAML: "))
  }

  @Test func `no path at all is a wrong use`() async throws {
    let run = try await Tool.run(["compare"])
    #expect(run.status == 64)
    #expect(run.errors.contains("Missing expected argument '<paths>"))
  }

  // MARK: What was read, and is at fault

  @Test func `a proponent whom nobody declares is a finding, with the nearest name`() async throws {
    let files: KeyValuePairs = [
      "a.argdown": "===\nproponents: [Ann, Ben]\n===\n\n[a]: A. {proponent: Anne}\n"
    ]
    let run = try await check(files, "a.argdown")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        a.argdown:5:21: error: no front matter declares a proponent "Anne"; did you mean "Ann"? \
        Else add proponents: [Anne] to the front matter [unknown-proponent]
          [a]: A. {proponent: Anne}
                              ^~~~

        """)
    let other = try await Tool.run(["compare", "a.argdown"], in: TemporaryFolder(files))
    #expect(other.status == 2, "only check ends with 1")
    #expect(other.errors == run.errors)
  }

  @Test func `two files that give one argument a structure is a finding`() async throws {
    let run = try await check(
      [
        "debate/1.argdown": "<arg>\n\n(1) a\n----\n(2) b\n",
        "debate/2.argdown": "<arg>\n\n(1) c\n----\n(2) d\n",
      ], "debate")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        debate/2.argdown:3:1: error: the argument "arg" has a structure already, at \
        debate/1.argdown:3:1; give this one another title; its lines are kept as claims \
        [second-structure]
          (1) c
          ^~~~~

        """)
  }

  @Test func `a title that nothing defines is a warning, with the nearest that something does`()
    async throws
  {
    let files: KeyValuePairs = [
      "1.argdown": "[Noise drops]: A.\n\n[b]: B.\n  + [Noise drop]\n  + <Trade>\n",
      "2.argdown": "<Trade>: C.\n",
    ]
    let run = try await check(files, "1.argdown", "2.argdown")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("1.argdown:4:6: warning: nothing says what [Noise drop] claims; "))
    #expect(run.errors.contains("did you mean \"Noise drops\"? Else write [Noise drop]: "))
    #expect(!run.errors.contains("<Trade>"), "it is defined in the other file")
    #expect(try await check(files, "--strict", "1.argdown", "2.argdown").status == 1)
  }

  @Test func `warnings count only where asked`() async throws {
    let files: KeyValuePairs = ["a.argdown": "[a]: not *closed\n"]
    let lenient = try await check(files, "a.argdown")
    #expect(lenient.status == 0)
    #expect(lenient.text == "1 claim, 0 arguments, 0 relations, 0 authors\n")
    #expect(lenient.errors.hasPrefix("a.argdown:1:10: warning: "))
    let strict = try await check(files, "a.argdown", "--strict")
    #expect(strict.status == 1)
    #expect(strict.output.isEmpty)
    #expect(strict.errors == lenient.errors)
  }

  @Test func `everything there is to say is said in one run, in the order of the paths`()
    async throws
  {
    let run = try await check(
      [
        "b.argdown": "===\nproponent: X\n===\n\n[a]: A. {polarity: maybe}\n\n(1) x\n",
        "a.argdown": "[a]: not *closed\n",
      ], "b.argdown", "nowhere", "a.argdown")
    #expect(run.status == 2)
    let firstLines = run.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    let starts = [
      "error: nowhere can't be read", "b.argdown:5:20: error: polarity can't be \"maybe\"",
      "b.argdown:7:1: error: this structure has no inference", "a.argdown:1:10: warning: ",
    ]
    #expect(firstLines.count == starts.count)
    for (line, start) in zip(firstLines, starts) { #expect(line.hasPrefix(start)) }
    for line in firstLines {
      #expect(line.hasSuffix("]") && line.contains("; "), "each says what to do and has a code")
    }
  }

  @Test func `a debate without fault is counted`() async throws {
    let run = try await Tool.run(["check", "--strict", "square"], in: .square())
    #expect(run.status == 0)
    #expect(
      run.text == """
        7 claims, 3 arguments, 7 relations, 2 authors
        claims in sources: 0 of 9 reviewed

        """)
    #expect(run.errors.isEmpty)
  }

  // MARK: Where debates come from

  @Test func `a dash is standard input`() async throws {
    let fine = try await Tool.run(["check", "-"], input: "[a]: A.\n\n<b>: B.\n")
    #expect(fine.text == "1 claim, 1 argument, 0 relations, 0 authors\n")
    let wrong = try await Tool.run(
      ["check", "-"], input: "===\nproponent: X\n===\n\n[a]: A. {polarity: maybe}\n")
    #expect(wrong.status == 1)
    #expect(wrong.errors.hasPrefix("-:5:20: error: "))
  }

  @Test func `a folder, its files one by one, and standard input for one of them are the same`()
    async throws
  {
    let folder = try TemporaryFolder.square()
    let all = try await Tool.run(["compare", "square", "--format", "json"], in: folder)
    let files = try await Tool.run(
      ["compare", "--format", "json"]
        + ["square/1-ada.argdown", "square/2-ben.argdown", "square/links.argdown"], in: folder)
    #expect(all.status == 0)
    #expect(all.output == files.output)
    let slash = try await Tool.run(["compare", "square/", "--format", "json"], in: folder)
    #expect(all.output == slash.output)
    let piped = try await Tool.run(
      ["check", "square/1-ada.argdown", "-", "square/links.argdown"], in: folder,
      input: SquareTexts.ben)
    #expect(piped.text.hasPrefix("7 claims, 3 arguments, 7 relations, 2 authors\n"))
  }

  @Test func `a file named twice is read once`() async throws {
    let run = try await check(["a.argdown": "[a]: A.\n"], "a.argdown", "a.argdown")
    #expect(run.text == "1 claim, 0 arguments, 0 relations, 0 authors\n")
    #expect(run.errors.hasPrefix("warning: a.argdown is named more than once; "))
  }

  // MARK: What is meant to break it

  /// Texts that nest, or chain, deeper than any stack goes.
  static let deep: [(name: String, text: String)] = {
    let depth = 100_000
    func nest(_ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    }
    var chain = "[s0]: x\n"
    for index in 1..<5_000 { chain += "\n[s\(index)]: x\n  + [s\(index - 1)]\n" }
    var duel = "[s0]: x\n"
    for index in 1..<2_000 { duel += "\n[s\(index)]: x\n  - [s\(index - 1)]\n" }
    var stairs = "[s0]: x\n"
    for index in 1..<1_000 {
      stairs += String(repeating: " ", count: index) + "+ [s\(index)]: x\n"
    }
    return [
      ("front matter", "===\nx: \(nest("[", "]"))\n===\n\n[a]: A.\n"),
      ("block front matter", "===\n\(nest("- ", ""))\n===\n\n[a]: A.\n"),
      ("lists in data", "[a]: A. {x: \(nest("[", "]"))}\n"),
      ("braces", "[a]: A. \(nest("{x: ", "}"))\n"),
      ("brackets", "[a]: \(nest("[", "]"))\n\n\(nest("<", ">"))\n"),
      ("round brackets", "[a]: \(nest("(", ")"))\n"),
      ("emphasis", "[a]: \(nest("*a **b ", "** *"))\n"),
      ("hashes", "\(nest("#", "")) a\n\n[a]: A.\n"),
      ("relations", stairs), ("chain of reasons", chain), ("chain of attacks", duel),
    ]
  }()

  @Test(arguments: deep.map(\.name))
  func `nesting does not overflow the stack`(name: String) async throws {
    let text = try #require(Self.deep.first { $0.name == name }?.text)
    let run = try await Tool.run(["evaluate", "-"], input: text)
    #expect(run.endedByItself)
    #expect(run.status == 0 || run.status == 2)
    #expect(run.status == 0 ? !run.output.isEmpty : run.errors.contains("-:"))
  }

  @Test func `what would move the cursor of a terminal does not get there`() async throws {
    let text = """
      ===
      title: "bell \\a and escape \\e[31m"
      proponents: [Ann]
      proponent: Ann
      ===

      [a\u{1B}[2J]: red \u{1B}[31mtext\u{7}

      [b]: B.
        - [a\u{1B}[2J]

      [c]: not *closed \u{1B}[0m

      """
    for command in [["check"], ["evaluate"], ["compare"]] {
      let run = try await Tool.run(command + ["-"], input: text)
      #expect(run.status == 0)
      for stream in [run.text, run.errors] {
        #expect(stream.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
      }
    }
  }
}
