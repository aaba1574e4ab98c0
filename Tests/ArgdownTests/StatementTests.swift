import Argdown
import ArgumentMap
import Testing

struct StatementTests {
  @Test func `statements of one title are one class`() throws {
    let map = reading("[A]\n\n[A]: first\n\n[A]: second\n\n[B]: other\n").map
    #expect(map.statements.map(\.title) == ["A", "B"])
    let members = try map.statement("A").members
    #expect(members.map(\.text) == [nil, "first", "second"])
    #expect(try map.statement("A").text == "second")
  }

  @Test func `a text without a title gets one in order of first need`() {
    let map = reading("one\n  + two\n    - three\n\n(1) four\n----\n(2) five\n").map
    #expect(map.statements.map(\.text) == ["one", "two", "three", "four", "five"])
    #expect(map.statements.map(\.title) == [1, 2, 3, 5, 6].map { "Untitled \($0)" })
    #expect(map.arguments.map(\.title) == ["Untitled 4"])
    let areUntitled = map.statements.map(\.isUntitled)
    #expect(areUntitled == [true, true, true, true, true])
  }

  @Test func `a made-up title avoids one that somebody wrote`() {
    let result = expectDiagnostics(["reserved-title"], in: "one\n\n[¦Untitled 1]: two\n")
    #expect(result.map.statements.map(\.title) == ["Untitled 2", "Untitled 1"])
  }

  @Test(arguments: [
    ("one\ntwo \n  three", "one two three"),
    ("[A]:\n  text a", "text a"),
    ("a \\*   b", "a *   b"),
    (".~. p .->. q :smile: .foo. :bar:", "¬ p → q ☺️ .foo. :bar:"),
    ("see [t](http://x.org/a_b_c) end", "see t end"),
    ("text @[A] and @<B>, end", "text @[A] and @<B>, end"),
    ("__*a*__ **_b_** text", "a b text"),
    ("(*foo*) bar", "(foo) bar"),
    ("foo,  bar  baz", "foo, bar  baz"),
    ("x.[link](u).more", "x.[link](u).more"),
    ("a * b * c", "a * b * c"),
    ("set {a, b} end", "set {a, b} end"),
    ("at http://example.org/a_b#c. End", "at http://example.org/a_b#c. End"),
    ("snake_case and 2*3*4", "snake_case and 2*3*4"),
    ("a // comment\n", "a"),
    ("a // comment", "a"),
    ("a /* x\n\ny */ b", "a b"),
    ("a <!-- x --> b", "a b"),
    ("ends with \\\n", "ends with \\"),
    ("ö “quote” – 你好 🙂", "ö “quote” – 你好 🙂"),
  ])
  func `texts are cleaned of markup`(input: String, text: String) {
    #expect(reading(input).map.statements.first?.text == text)
  }

  @Test func `markup is kept as spans of the text`() throws {
    let map = reading("[A]:  *it*, [ö](u) #tag @<B> .->.\n").map
    let member = try #require(map.statement("A").members.first)
    #expect(member.text == "it, ö #tag @<B> →")
    #expect(
      member.spans == [
        TextSpan(.italic, 0..<2), TextSpan(.link(url: "u"), 4..<6),
        TextSpan(.tag("tag"), 7..<11, takesBlank: true),
        TextSpan(.argumentMention(title: "B"), 12..<16, takesBlank: true),
        TextSpan(.specialCharacter, 17..<20),
      ])
    #expect(member.tags == ["tag"])
  }

  @Test(arguments: [
    ("[A [b] c]: x", "A [b] c"), ("[-A]: x", "-A"), ("[*A* #t]: x", "*A* #t"),
    ("[A // c]: x", "A // c"), ("[A ]: x", "A "), ("[__proto__]: x", "__proto__"),
    ("[a -> b]: x", "a -> b"),
  ])
  func `titles are taken as written`(input: String, title: String) {
    #expect(reading(input).map.statements.map(\.title) == [title])
  }

  @Test func `an arrow may be part of an argument's title`() {
    #expect(reading("<a -> b>: x").map.arguments.map(\.title) == ["a -> b"])
  }

  @Test func `lists hold statements that are no blocks`() {
    let map = reading("* one\n* [A]: a\n    - <B>\n\n1. two\n").map
    #expect(map.statements.map(\.text) == ["one", "a", "two"])
    #expect(map.statements.allSatisfy { $0.members[0].role == .listItem })
    #expect(map.relationLines == ["<B> attack [A]"])
  }

  @Test func `headings make a tree of sections`() throws {
    let map = reading("# One #t\n\n[A]: a\n\n### Two {isGroup: true}\n\n[B]: b\n\n# Three\n\n[A]\n")
      .map
    #expect(map.sections.map(\.title) == ["One #t", "Two", "Three"])
    #expect(map.sections.map(\.level) == [1, 3, 1])
    #expect(map.sections.map(\.parent?.index) == [nil, 0, nil])
    #expect(map.sections[1].data["isGroup"] == .bool(true))
    #expect(try map.statement("A").section == SectionID(0))
    #expect(try map.statement("B").section == SectionID(1))
  }

  @Test func `a member's place includes its relations and the line end behind`() throws {
    let text = "[A]: a\n  + <B>\n"
    let location = try #require(reading(text).map.statement("A").members[0].location)
    #expect(location == SourceRange(file: FileID(0), bytes: 0..<15))
  }
}
