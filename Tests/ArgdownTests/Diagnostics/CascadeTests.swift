import Argdown
import ArgumentMap
import Testing

/// One slip, one message, where the slip is.
struct CascadeTests {
  // MARK: Structures

  @Test(arguments: [
    "(1) p\n\n¦(2) q\n----\n(3) c\n", "(1) p\n\n¦(2) q\n\n----\n\n(3) c\n",
    "(1) p\n(2) q\n\n¦----\n(3) c\n", "(1) p\n(2) q\n----\n\n¦(3) c\n",
  ])
  func `blank lines in a structure are told of once and cost nothing`(text: String) throws {
    let result = expectDiagnostics(["blank-line-in-structure"], in: "<A>\n\n\(text)")
    #expect(try result.map.argument("A").structure.count == 3)
  }

  @Test func `premises without a conclusion do not take up the next structure`() throws {
    let result = expectDiagnostics(
      ["missing-inference"], in: "¦(1) p\n\n(1) q\n----\n(2) [C]: c\n")
    #expect(try result.map.argument("Untitled 2").structure.count == 2)
  }

  @Test(arguments: ["----", "---", "------"])
  func `a rule between two lines of hyphens is the rule`(hyphens: String) throws {
    let result = expectDiagnostics(
      ["rule-between-lines"], in: "(1) p\n¦\(hyphens)\nModus ponens, Other\n\(hyphens)\n(2) c\n")
    #expect(result.map.inferences.map(\.rules) == [["Modus ponens", "Other"]])
  }

  @Test(arguments: ["(1) p\n----\n  <_ h\n(2) c\n", "(1) p\n----\n(2) c\n----\n(3) d\n"])
  func `lines of hyphens with claims between them are inferences`(text: String) {
    #expect(reading(text).codes.filter { $0 != "relation-to-inference" } == [])
  }

  @Test func `hyphens above a numbered claim are told of, and not the claim`() {
    expectDiagnostics(["stray-inference"], in: "text\n¦----\n(1) p\n")
    expectDiagnostics(["stray-inference"], in: "¦----\n(1) p\n(2) c\n")
  }

  @Test func `a missing inference is shown above the conclusion`() {
    expectDiagnostics(["missing-inference"], in: "(1) p\n¦(2) c\n")
  }

  // MARK: Titles and front matter

  @Test(arguments: ["[A] ¦: a text", "[A]  ¦:  a text"])
  func `a blank before the colon of a title costs nothing`(line: String) throws {
    let result = expectDiagnostics(["text-after-reference"], in: "\(line)\n  + b\n")
    #expect(try result.map.statement("A").text == "a text")
  }

  @Test(arguments: ["[A] : ", "[A] : *b*", "[A] : {k: 1}\n"])
  func `a colon may be the last of its text`(text: String) throws {
    let result = reading(text)
    #expect(result.codes.contains("text-after-reference"))
    #expect(try result.map.statement("A").members.first?.isReference == false)
  }

  @Test func `a text behind a title is told of, and not the title as well`() {
    expectDiagnostics(["text-after-reference"], in: "[A]¦text\n")
    expectDiagnostics(["text-after-reference"], in: "<A> ¦text\n")
  }

  @Test func `front matter between hyphens is told of with what to write`() throws {
    let result = expectDiagnostics(
      ["stray-inference"], in: "¦---\ntitle: x\nauthor: y\n---\n\n[A]: a\n")
    #expect(result.diagnostics.first?.advice.contains("===") == true)
    #expect(result.map.statements.contains { $0.text?.hasPrefix("title: x") == true })
    #expect(try result.map.statement("A").text == "a")
  }

  // MARK: Files

  @Test func `lone carriage returns are told of once`() {
    let text = "[A]: a\r\r¦[B]: b\r\r[C]: c\r"
    let result = expectDiagnostics(["missing-blank-line"], in: text)
    #expect(result.diagnostics.first?.advice == "save the file with line feeds")
    #expect(result.map.statements.count == 3)
  }

  @Test(arguments: [true, false])
  func `a file in UTF-16 is read, and told of once`(isLittle: Bool) {
    let text = "[Ä]: a “text” 🏴\r\n\r\n[B]: b\n"
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    for rest in [[], [0x41] as [UInt8]] {
      let result = DebateReader().read([SourceFile(path: "a.argdown", bytes: bytes + rest)])
      #expect(result.codes == ["not-utf8"])
      #expect(result.map.statements.map(\.text) == ["a “text” 🏴", "b"])
    }
    #expect(
      DebateReader().read([SourceFile(path: "a", bytes: [0xFF, 0xFE])]).codes.first == "not-utf8")
  }

  // MARK: Relations and lists

  @Test(arguments: ["[A]: a\n  ¦* x\n  * y\n", "[A]: a\n  + [B]: b\n    ¦1. x\n"])
  func `a list under an element is told of as one`(text: String) {
    let result = expectDiagnostics(["missing-blank-line"], in: text)
    #expect(result.diagnostics.first?.message.contains("list") == true)
  }

  @Test func `a list in a list is told of once`() {
    expectDiagnostics(["nested-list"], in: "* a\n  ¦* b\n  * c\n")
  }

  @Test func `what a line hangs on is named`() {
    let tabs = reading("[A]: a\n  + <B>: b\n\t\t\t- c\n").diagnostics
    #expect(tabs.map(\.code) == [.mixedIndentation])
    #expect(tabs.first?.message.hasSuffix("hangs on <B>") == true)
    let flat = reading("The shops should close very early indeed.\n+ b\n").diagnostics
    #expect(flat.map(\.code) == [.relationNotIndented])
    #expect(flat.first?.message.hasSuffix("hung on “The shops should close very ea…”") == true)
  }

  // MARK: YAML

  @Test(arguments: [
    ("{note: see: that}", "in quotes"), ("{note: @x}", "in quotes"),
    ("{note: \"x}", "close the quotes"),
    ("{a: 1, a: 2}", "take one of the two out"),
  ])
  func `what is no YAML is told of with how to write it`(data: String, advice: String) {
    let result = reading("[A]: a \(data)\n")
    #expect(result.codes == ["bad-yaml"])
    #expect(result.diagnostics.first?.advice.contains(advice) == true)
  }
}
