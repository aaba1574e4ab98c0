import Argdown
import ArgumentMap
import Testing

struct SourceTests {
  private let frontMatter = """
    ===
    proponent: Ann
    sources:
      one: {title: One, author: A. Nn, date: 2019-05-01, url: "https://x.org", file: one.txt,
        skip: {p1: byline, p2.3: caption}}
    ===


    """

  @Test func `sources are declared in front matter`() throws {
    let source = try #require(reading(frontMatter + "[A]: a {at: p3}\n").map.sources.first)
    #expect(source.key == "one")
    #expect(source.title == "One")
    #expect(source.author == "A. Nn")
    #expect(source.date == "2019-05-01")
    #expect(source.year == 2019)
    #expect(source.url == "https://x.org")
    #expect(source.file == "one.txt")
    #expect(source.skipped.map(\.block.description) == ["p1", "p2.3"])
    #expect(source.skipped.map(\.reason) == ["byline", "caption"])
  }

  @Test func `anchors point into the file's source, or one that is named`() {
    let map = reading([
      "a.argdown": frontMatter
        + """
        # H {at: p9}

        [A]: a {at: p3, phrase: "worth it"}

        [B]: b {anchors: [{at: p4.2}, {at: p5, source: two}]}

        [C]: c

        [D]: d {at: p1, source: two}
        """,
      "b.argdown": "===\nsources: {two: {}}\n===\n\n[E]: e {at: p2}\n",
    ]).map
    let anchors = map.stances.map { stance in
      stance.anchors.map { "\(map[$0.source].key) \($0.place) \($0.phrase ?? "-")" }
    }
    #expect(
      anchors == [
        ["one p3 worth it"], ["one p4.2 -", "two p5 -"], ["one p9 -"], ["two p1 -"], ["two p2 -"],
      ])
  }

  @Test(arguments: [
    ("[A]: a {at: ¦23}", "bad-place"), ("[A]: a {at: ¦p0}", "bad-place"),
    ("[A]: a {at: p3, source: ¦on}", "unknown-source"),
    ("[A]: a {at: p3, phrase: ¦one two three four five six seven eight nine}", "long-phrase"),
    ("[A]: a {phrase: ¦x y}", "anchor-without-place"),
    ("[A]: a {anchors: [¦p3]}", "anchor-expected"),
    ("[A]: a {anchors: [{at: p3, ¦phras: x}]}", "misspelt-key"),
  ])
  func `a bad anchor is told of at its place`(text: String, code: String) {
    let marked = frontMatter + text + "\n\n[A]: again {at: p1}\n"
    expectDiagnostics([code], in: marked)
  }

  @Test func `an anchor needs a source`() {
    expectDiagnostics(["anchor-without-source"], in: "[A]: a {at: ¦p3}\n")
  }

  @Test func `a commitment without an anchor is warned of once, where there is a source`() {
    expectDiagnostics(
      ["missing-anchor", "missing-anchor"],
      in: frontMatter
        + """
        ¦[A]: a

        [A]: again

        [B]: b {voice: reported}

        [C]: c {warrant: "p2 needs it"}

        [D]: d

        <X>

        (1) [D] {at: p3}
        ----
        (2) ¦[E]: e
        """)
  }

  @Test func `two files may share a source, but not declare it differently`() {
    let first = "===\nsources: {one: {title: T}}\n===\n\n[A]: a\n"
    #expect(reading(["a": first, "b": first]).map.sources.count == 1)
    #expect(reading(["a": first, "b": first]).diagnostics.isEmpty)
    let other = reading(["a": first, "b": "===\nsources: {one: {title: U}}\n===\n\n[A]\n"])
    #expect(other.codes == ["source-declared-twice"])
  }

  @Test(arguments: [
    ("sources: {one: {¦titel: x}}", "misspelt-key"),
    ("sources: {one: {skip: {¦2: byline}}}", "bad-place"),
    ("sources: ¦one", "sources-without-keys"), ("¦proponet: Ann", "misspelt-key"),
    ("source: ¦one", "unknown-source"), ("proponents: [¦[x]]", "name-expected"),
  ])
  func `a slip in front matter is told of at its place`(text: String, code: String) {
    expectDiagnostics([code], in: "===\n\(text)\n===\n\n[A]: a\n")
  }
}
