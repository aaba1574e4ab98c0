import Argdown
import ArgumentMap
import Testing

struct StructureTests {
  @Test func `a structure belongs to the argument directly before it`() throws {
    let map = reading("<A>: desc\n\n// note\n\n(1) [P]: p\n(2) q\n----\n(3) [C]: c\n").map
    let argument = try map.argument("A")
    #expect(argument.structure.map(\.role) == [.premise, .premise, .mainConclusion])
    #expect(argument.structure.map { map[$0.statement].title } == ["P", "Untitled 1", "C"])
    #expect(map.inferences.count == 1)
    #expect(map.inferences[0].premises == argument.structure.prefix(2).map(\.statement))
    #expect(map.inferences[0].conclusion == argument.conclusion)
    #expect(try map.statement("P").members[0].argument == ArgumentID(0))
  }

  @Test func `a structure after anything else is anonymous`() {
    let map = reading("<A>: x\n\n# H\n\n(1) p\n----\n(2) c\n").map
    #expect(map.arguments.map(\.title) == ["A", "Untitled 1"])
    #expect(map.arguments.map(\.isUntitled) == [false, true])
    #expect(map.arguments[0].isSketch)
  }

  @Test(arguments: [
    ("----", []), ("----------", []), ("-- Modus Ponens --", ["Modus Ponens"]),
    ("--\nModus Ponens, Dilemma\n--", ["Modus Ponens", "Dilemma"]),
    ("-- MP (uses: 1) --", ["MP (uses: 1)"]), ("-- non-monotonic rule --", ["non-monotonic rule"]),
    ("-- {k: 1} --", []), ("--\nMP\n{k: 1}\n--", ["MP"]),
  ])
  func `an inference may name its rules`(line: String, rules: [String]) {
    let result = reading("(1) p\n\(line)\n(2) c\n")
    #expect(result.map.inferences.map(\.rules) == [rules])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `an inference starts from the lines since the conclusion before`() throws {
    let map = reading(
      "(1) [A]: a\n(2) [B]: b\n----\n(3) [C]: c\n(4) [D]: d\n----\n(5) [E]: e\n"
    ).map
    #expect(map.inferences.map { $0.premises.map { map[$0].title } } == [["A", "B"], ["C", "D"]])
    #expect(map.inferences.map(\.step) == [0, 1])
    #expect(
      map.arguments[0].structure.map(\.role) == [
        .premise, .premise, .intermediaryConclusion, .premise, .mainConclusion,
      ])
  }

  @Test(arguments: [
    ("-- {uses: [1, 3]} --", "(4) [D]: d"), ("-- {from: [1, 3]} --", "(4) [D]: d"),
    ("----", "(4) [D]: d {uses: [1, 3]}"),
  ])
  func `data may say which lines an inference starts from`(line: String, conclusion: String) {
    let map = reading("(1) [A]: a\n(2) [B]: b\n(3) [C]: c\n\(line)\n\(conclusion)\n").map
    #expect(map.inferences[0].premises.map { map[$0].title } == ["A", "C"])
  }

  @Test func `a line that is not there is an error`() {
    expectDiagnostics(["unknown-line"], in: "(1) a\n-- {uses: [1, ¦4]} --\n(2) c\n")
  }

  @Test func `the section of a structure is that of its argument`() throws {
    let map = reading("# S1\n\n<A>: a\n\n# S2\n\n<A>\n\n(1) p\n----\n(2) c\n").map
    #expect(try map.argument("A").section == SectionID(1))
  }

  @Test func `a second structure is an error, and its lines stay statements`() throws {
    let result = expectDiagnostics(
      ["second-structure"],
      in: "<A>\n\n(1) p\n----\n(2) c\n\n<A>\n\n¦(1) [Q]: q\n----\n(2) [D]: d\n  - <E>: e\n")
    #expect(result.diagnostics[0].message.contains("test.argdown:3:1"))
    #expect(try result.map.argument("A").structure.count == 2)
    #expect(try result.map.statement("D").members[0].role == .topLevelStatement)
    #expect(result.map.inferences.count == 1)
  }

  @Test func `two files can't both give a structure to one argument`() {
    let structure = "<A>\n\n(1) p\n----\n(2) c\n"
    let result = reading(["a.argdown": structure, "b.argdown": structure])
    #expect(result.codes == ["second-structure"])
    #expect(result.diagnostics.first?.file?.path == "b.argdown")
    #expect(result.diagnostics.first?.message.contains("a.argdown:3:1") == true)
  }

  @Test(arguments: [
    ("(1) [P]: p\n(2) q", "missing-inference", 2),
    ("(1) [P]: p\n----", "inference-without-conclusion", 2),
    ("(1) [P]: p\n----\n(2) c\n(3) d", "lines-after-conclusion", 4),
    ("(1) [P]: p\n---\n(2) c", "three-hyphens", 2),
    ("(1) [P]: p\n--\n(2) c", "unclosed-inference", 2),
    ("(1) [P]: p\n---- MP\n(2) c", "text-after-inference", 2),
    ("(1) [P]: p\n--\nModus\nPonens\n--\n(2) c", "rule-over-lines", 4),
    ("(1) [P]: p\n\n----\n(2) c", "blank-line-in-structure", 3),
    ("(1) [P]: p\n----\n(2) <B>: b\n----\n(3) c", "argument-in-structure", 3),
    ("(1) [P]: p\n  + <X>: x\n----\n  + <Y>: y\n(2) c", "relation-to-inference", 4),
  ])
  func `a slip in a structure is told of and loses nothing`(
    text: String, code: String, line: Int
  ) throws {
    let result = reading(text + "\n\n[Z]: z\n")
    let diagnostic = try #require(result.diagnostics.first { $0.code.rawValue == code })
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.stage == .input)
    let place = try #require(diagnostic.range?.lowerBound)
    #expect(diagnostic.file?.position(at: place).line == line)
    #expect(try result.map.statement("P").text == "p")
    #expect(try result.map.statement("Z").text == "z")
  }

  @Test func `two hyphens before a numbered line are an inference that was not closed`() throws {
    let result = reading("<A>\n\n(1) p\n--\n(2) c\n")
    #expect(result.codes == ["unclosed-inference"])
    let structure = try result.map.argument("A").structure
    #expect(structure.map { result.map[$0.statement].text } == ["p", "c"])
  }

  @Test func `a numbered line between hyphens is a rule, and warned of`() throws {
    let result = expectDiagnostics(
      ["numbered-rule"], in: "<A>\n\n(1) p\n--\n¦(2) r\n--\n(3) c\n")
    #expect(result.map.inferences[0].rules == ["(2) r"])
    #expect(result.map.statements.map(\.text) == ["p", "c"])
  }
}
