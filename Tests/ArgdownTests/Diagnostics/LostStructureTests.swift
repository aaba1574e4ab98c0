import Argdown
import ArgumentMap
import Testing

/// Text that looks like structure and is read as prose.
struct LostStructureTests {
  // MARK: Signs

  @Test(arguments: ["–> x", "=> x", "<= x", "==> x", ">> x", "<> x", "→[x"])
  func `a line with an arrow of another language is told of`(line: String) {
    expectDiagnostics(["lost-relation"], in: "[A]: a\n  ¦\(line)\n")
  }

  @Test(arguments: ["++ x", "->> x", "+- x", "+=> x"])
  func `a sign of which only the beginning is read is told of`(line: String) {
    let result = expectDiagnostics(["lost-relation"], in: "[A]: a\n  ¦\(line)\n")
    #expect(result.map.relations.count == 1)
  }

  @Test(arguments: ["–>", "++", "->>", "=>", "–", "<->", "<--"])
  func `before a title it is said once, at the sign`(sign: String) {
    let result = expectDiagnostics(["reference-in-text"], in: "[A]: a\n  ¦\(sign) [A]\n")
    #expect(result.diagnostics.first?.message.hasPrefix(sign) == true)
  }

  @Test(arguments: ["--", "-->", "---"])
  func `hyphens before a title are told of once`(sign: String) {
    expectDiagnostics(["stray-inference"], in: "[A]: a\n  ¦\(sign) [A]\n")
  }

  @Test(arguments: [
    "<= 5 per cent", "> quoted", "= b", "\\=> b", "+ -5 degrees", "+5 degrees", "-> b", "_ b",
    "==== b",
  ])
  func `numbers, quotations, escapes and real signs are left alone`(line: String) {
    #expect(reading("[A]: a\n  \(line)\n").codes.filter { $0 == "lost-relation" } == [])
  }

  // MARK: Titles

  @Test(arguments: [
    "¦[A: text\n", "¦[A text\n", "A¦]: text\n", "¦<B: text\n", "B¦>: text\n",
    "[A]: a\n  + ¦<B: b\n",
    "[A]: a\n  + B¦>: b\n", "[A]: a\n  - ¦[B: b\n", "* ¦[B: b\n", "[A]: a\n¦[B: b\n",
    "¦[A long\ntitle]: text\n",
  ])
  func `half a title is told of`(text: String) {
    expectDiagnostics(["half-title"], in: text)
  }

  @Test(arguments: [
    "\\[A: text\n", "A\\]: text\n", "a < b\n", "<5: few\n", "text (a [see\nb]) goes on\n",
    "text\n[see Miller\n1999] goes on\n", "so ->: that\n", "the list [a]: one\n", "x\n<3 and y\n",
  ])
  func `brackets in prose are left alone`(text: String) {
    #expect(reading(text).codes.filter { $0 == "half-title" } == [])
  }

  // MARK: Headings

  @Test(arguments: [
    "¦##Two\n", "¦###\tThree\n", "¦#\tOne\n", "¦#\u{A0}One\n", "¦#Heading\n", "¦#Opening hours\n",
    "a text\n¦##Two\n", "¦#Öffnung\n",
  ])
  func `a heading without a blank is told of`(text: String) {
    expectDiagnostics(["heading-without-blank"], in: "\(text)\n[A]: a\n")
  }

  @Test(arguments: [
    "#tag\n", "#Tag #Other\n", "#Tag The shops should close.\n", "#tag some words\n", "\\##Two\n",
    "[A]: a\n#Tag\n", "#Tag\nand more\n", "## Two\n", "#Tag {k: 1}\n", "#Tag x\n  + y\n", "##\n",
    "#(Tag of words)\n",
  ])
  func `tags are left alone`(text: String) {
    #expect(reading(text).codes.filter { $0 == "heading-without-blank" } == [])
  }

  // MARK: Data

  @Test(arguments: [
    "[A]: a ¦{source: \"Miller\", page: 4\n", "<B>: x ¦{thesis: true\n", "[A]: a\n¦{\n  k: 1\n",
    "[A]: a ¦{k: {l: 1}\n",
  ])
  func `data that is never closed is told of`(text: String) {
    #expect(reading(text.replacing("¦", with: "")).codes.contains("unclosed-data"))
    expectDiagnostics(["unclosed-data"], in: "\(text)\n[C]: c {k: 1}\n")
  }

  @Test(arguments: ["[A]: a { b\n", "[A]: a {b\n", "[A]: a {b c: d\n", "[A]: a {\"b\": c\n", "{:"])
  func `braces in prose are left alone`(text: String) {
    #expect(reading(text).codes.filter { $0 == "unclosed-data" } == [])
  }
}
