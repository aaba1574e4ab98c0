import Argdown
import ArgumentMap
import Testing

struct SyntaxTests {
  @Test(arguments: [
    ("¦text (with parens) [1] end", "reference-in-text", 19, 1),
    ("¦a < b and c > d", "reference-in-text", 2, 1),
    ("¦[Z] x", "text-after-reference", 4, 0),
    ("¦[A]: one\n[B]: two", "missing-blank-line", 9, 2),
    ("¦# H\n[A]: a", "missing-blank-line", 4, 1),
    ("¦[A]:\n\n[B]: b", "missing-text", 0, 2),
    ("¦[A]: a\n\n  - <X>: x", "relation-without-parent", 10, 1),
    ("¦[A]: a\n- b", "relation-not-indented", 7, 2),
    ("¦[A]: a\n    - b\n  - c", "indentation-below-first", 17, 3),
    ("¦[A]: a\n  >< <B>: b", "contradiction-of-argument", 9, 1),
    ("¦* one\n  * two", "nested-list", 8, 2),
    ("¦* one\n1. two", "mixed-list", 6, 2),
    ("¦---\n\n[A]: a", "stray-inference", 0, 1),
    ("¦[A]: see\n-- here", "stray-inference", 9, 1),
    ("¦[A]: a\n\n===\ntitle: T\n===\n\n[B]: b", "late-front-matter", 8, 2),
    ("¦===\ntitle: T\n\n[A]: a", "unclosed-front-matter", 0, 2),
    ("¦----\n(2) c", "stray-inference", 0, 1),
  ])
  func `what the reference rejects is an error of input at its place`(
    marked: String, code: String, offset: Int, statements: Int
  ) throws {
    let result = reading(String(marked.dropFirst()) + "\n\n[Z]: z\n")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code.rawValue == code)
    #expect(diagnostic.range?.lowerBound == offset)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.stage == .input)
    #expect(result.map.statements.count == statements + 1)
    #expect(try result.map.statement("Z").text == "z")
  }

  @Test(arguments: [
    ("see http:¦//x.org now\n", "slashes-in-address"), ("a ¦// c", "comment-at-end-of-file"),
    ("a ¦/* x\n", "unclosed-comment"), ("a ¦<!-- x\n", "unclosed-comment"),
    ("a ¦\\\n", "backslash-at-line-end"), ("a ¦*b\n", "unclosed-emphasis"),
    ("snake¦_case\n", "unclosed-emphasis"), ("set ¦{a, b}\n", "braces-in-text"),
    ("¦\u{FEFF}[A]: a\n", "byte-order-mark"),
    ("===\ntitle: T\n===\n¦[A]: a\n", "blank-line-after-front-matter"),
    ("Title\n¦=====\n", "underline"), ("¦// only a comment\n", "empty-document"),
    ("¦\n", "empty-document"), ("[A]: a\n  ¦-\n", "empty-text"),
  ])
  func `what is read better than by the reference is warned of`(marked: String, code: String) {
    let result = expectDiagnostics([code], in: marked)
    #expect(result.diagnostics.allSatisfy { $0.severity == .warning && $0.stage == .input })
  }

  @Test func `a title does not span brackets`() {
    let result = expectDiagnostics(
      ["title-spans-brackets", "text-after-reference"], in: "¦[A] ¦foo [B]: t\n\n[A]: a\n")
    #expect(result.map.statements.map(\.title) == ["A"])
  }

  @Test func `several slips are told of at once`() {
    let result = reading("[A] x\n\n[B] y\n\n  - z\n\n[C]: c {k: [}\n")
    #expect(
      result.codes.filter { !$0.hasPrefix("undefined") } == [
        "text-after-reference", "text-after-reference", "relation-without-parent", "bad-yaml",
      ])
  }

  @Test func `comments do not part blocks and need no lines of their own`() {
    let map = reading(
      "// first\n\n[A]: a\n  - <B>\n  // note\n  + <C>\n\n/* x */\n[D]: d\n\n<!-- y -->\n\n[E]: e\n"
    ).map
    #expect(map.statements.map(\.title) == ["A", "D", "E"])
    #expect(map.relationLines == ["<B> attack [A]", "<C> support [A]"])
  }

  @Test(arguments: [
    "===\ntitle: T\n===\n\n[A]: a\n", "\n\n===\ntitle: T\n===\n\n[A]: a\n",
    "// c\n\n====\ntitle: T\n====\n\n[A]: a\n", "===\ntitle: T\n===\n[A]: a\n",
    "===\ntitle: T\nk: a === b\n===\n\n[A]: a\n", "\u{FEFF}===\ntitle: T\n===\n\n[A]: a\n",
    "=== title: T ===\n\n[A]: a\n",
  ])
  func `front matter stands at the start`(text: String) throws {
    let map = reading(text).map
    #expect(map.title == "T")
    #expect(try map.statement("A").text == "a")
  }

}
