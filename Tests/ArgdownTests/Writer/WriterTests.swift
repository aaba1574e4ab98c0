import Argdown
import ArgumentMap
import TestSupport
import Testing

/// How a written map looks.
@Suite struct WriterTests {
  private func written(_ map: ArgumentMap) -> String {
    String(decoding: ArgdownWriter().write(map).bytes, as: UTF8.self)
  }

  @Test func `what was read stands where it stood`() {
    let text = """
      ===
      title: A debate
      proponents: [Ann, Ben]
      sources:
        one:
          title: Title
          skip:
            p2: byline
      color: {colorScheme: iwanthue}
      ===

      # Ann \\#1 {proponent: Ann}

      [A]: A **bold _claim_** of a [link](u) #tag {thesis: true, at: p1, color: 3}
        + <B>: why \\*not\\* .->. that
          - [C] {note: "a, b"}
        <_ [D]: d

      <B>

      (1) [A]
      (2) without title
      -- one, two {weight: 1} --
        <_ <E>: e
      (3) [F]: f

      * one
      * two
        - [A]

      # Ben {proponent: Ben}

      no title, \\#no tag {force: hedged}

      """
    #expect(written(readDebate(text)) == text)
  }

  @Test func `several files become one, whose speakers are named once where that is possible`() {
    let map = readDebate(
      "===\nproponent: Ann\n===\n\n# H\n\n[A]: a\n",
      "===\nproponent: Ben\n===\n\n[B]: b\n\n# H\n\n[C]: c\n", "[A]\n  - [C]\n")
    #expect(
      written(map) == """
        ===
        proponents: [Ann, Ben]
        ===

        [B]: b {proponent: Ben}

        [A]
          - [C]

        # H {proponent: Ann}

        [A]: a

        # H {proponent: Ben}

        [C]: c

        """)
    #expect(
      written(readDebate("===\nproponents: [Ann, Ben]\nproponent: Ben\n===\n\n[B]: b\n"))
        == "===\nproponent: Ben\nproponents: [Ann, Ben]\n===\n\n[B]: b\n")
  }

  @Test func `strict and loose relations live in one file`() {
    let map = readDebate(
      "===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n  - [C]: c\n", "[A]\n  + [C]\n")
    let text = """
      ===
      model: {mode: strict}
      ===

      [A]: a
        + [B]: b
        - [C]: c

      [A]
        + [C] {strict: false}

      """
    #expect(written(map) == text)
    #expect(
      readDebate(text).relationLines
        == ["[B] entailment [A]", "[C] contrary [A]", "[C] support [A]"])
    #expect(
      readDebate("[A]: a\n  + [B]: b {strict: true}\n  - <C>: c {strict: true}\n").relationLines
        == ["[B] entailment [A]", "<C> attack [A]"])
    #expect(reading("[A]: a\n  + [B]: b {strict: maybe}\n").codes == ["truth-expected"])
  }

  @Test func `titles that Argdown can't write get others, which are told`() {
    var map = ArgumentMap()
    for title in ["a]b", "a)b", "-c", "", "d\ne"] { _ = map.add(Statement(title: title)) }
    for title in ["a>b", "+c", "a]b"] { _ = map.add(Argument(title: title)) }
    let writing = ArgdownWriter().write(map)
    let read = reading(String(decoding: writing.bytes, as: UTF8.self)).map
    #expect(read.statements.map(\.title) == ["a)b (2)", "a)b", " -c", "Untitled", "d e"])
    #expect(read.arguments.map(\.title) == ["a)b", " +c", "a]b"])
    #expect(writing.diagnostics.map(\.code) == Array(repeating: .titleChanged, count: 6))
  }

  @Test func `what Argdown has no line for is told`() {
    var fixture = MapFixture()
    let step = fixture.argue("", "Arg", from: ["P"], to: "C")
    fixture.relate(.attack, .inference(step), .statement(fixture.claim("P")))
    let writing = ArgdownWriter().write(fixture.map)
    #expect(writing.diagnostics.map(\.code) == [.relationLeftOut])
    #expect(writing.diagnostics.first?.message.contains("attack from \"Arg\" to \"P\"") == true)
  }

  @Test func `nothing is written of nothing`() {
    #expect(written(ArgumentMap()).isEmpty)
  }

  @Test func `deep nesting is written`() {
    var text = "[A]: a\n"
    for level in 1...500 { text += String(repeating: " ", count: level) + "- <N\(level)>: n\n" }
    let map = readDebate(text)
    #expect(readDebate(written(map)).contentLines == map.contentLines)
  }
}
