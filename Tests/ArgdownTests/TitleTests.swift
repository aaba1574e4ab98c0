import Argdown
import ArgumentMap
import Testing

struct TitleTests {
  @Test(arguments: [
    ("[Tolls work]: a\n\n[X]: x\n  - [¦Toll works]", "Tolls work"),
    ("[Life moves fast]: x\n\n[¦Life Moves Fast]", "Life moves fast"),
    ("[Free speech]: x\n\n[¦Fre speech]", "Free speech"),
  ])
  func `a title that nothing defines is warned of with the nearest`(
    marked: String, nearest: String
  ) {
    let result = expectDiagnostics(["undefined-statement"], in: marked + "\n")
    let title = marked.drop { $0 != "¦" }.dropFirst().prefix { $0 != "]" }
    #expect(
      result.diagnostics.first?.advice
        == "did you mean \"\(nearest)\"? Else write [\(title)]: and the claim somewhere")
  }

  @Test(arguments: ["[A]", "[Abc]", "[Claim 3]", "[Claim 12]"])
  func `short titles, and those that differ in numbers, are near nothing`(reference: String) {
    let result = reading(
      "[B]: b\n\n[Abcd]: b\n\n[Claim 1]: c\n  + \(reference)\n\n[D]: d\n  + [B]\n  + [Abcd]\n")
    #expect(result.codes == ["undefined-statement"])
    #expect(result.diagnostics.first?.advice.hasPrefix("write ") == true)
  }

  @Test func `a sketch of titles is told of once a kind`() {
    let result = expectDiagnostics(
      ["undefined-argument", "undefined-statement"],
      in:
        "<¦Trade>\n  - <Custom>\n    + <Habit>\n  + [¦Shops close]\n\n[Late hours]\n  - [Shops close]\n"
    )
    #expect(
      result.diagnostics[0].message == "nothing says how <Trade> goes, nor 2 other titles here")
    #expect(
      result.diagnostics[1].message
        == "nothing says what [Shops close] claims, nor 1 other title here")
  }

  @Test func `a slip in a sketch is told of by itself`() {
    expectDiagnostics(
      ["undefined-argument", "undefined-argument"],
      in: "<Trade goes>: t\n  - <¦Custom>\n    + <Habit>\n      + <¦Trade gose>\n  + <Law>\n")
  }

  @Test func `an argument that is only named is warned of`() {
    expectDiagnostics(
      ["undefined-argument"], in: "<A>: a\n  - <¦B>\n  - <C>\n\n<C>\n\n(1) p\n----\n(2) c\n")
  }

  @Test func `a mention of nothing is warned of`() {
    let result = expectDiagnostics(
      ["unknown-mention", "unknown-mention"],
      in: "[Tolls work]: a, see ¦@[Tols work] and ¦@<Nobody> and @[Tolls work]\n")
    #expect(
      result.diagnostics.first?.advice
        == "did you mean \"Tolls work\"? Else mend the title, or take the @ out")
  }

  @Test(arguments: [
    ("Tolls work", "Tolls wrok"), ("Tolls work", "tolls work"), ("Tolls work", "Tolls  work"),
    ("Free-speech", "Free speech"), ("The environment counts", "The enviroment counts"),
    ("A", "a"),
  ])
  func `two titles that are almost the same are warned of`(first: String, second: String) {
    expectDiagnostics(["similar-titles"], in: "[\(first)]: x\n\n[¦\(second)]: y\n")
  }

  @Test(arguments: [
    ("Claim 1", "Claim 2"), ("Option A", "Option B"), ("It is legal", "It is illegal"),
    ("Prices rose", "Prices fell"), ("In 1990s", "In 1980s"), ("A", "B"),
  ])
  func `titles that mean different things are left alone`(first: String, second: String) {
    #expect(reading("[\(first)]: x\n\n[\(second)]: y\n").diagnostics.isEmpty)
  }

  @Test func `an argument and a statement may share a title`() {
    #expect(reading("[Tolls]: x\n\n<Tolls>: y\n").diagnostics.isEmpty)
  }

  @Test func `titles are compared across files`() {
    let result = reading(["a.argdown": "[Tolls work]: x\n", "b.argdown": "[Tolls wrok]: y\n"])
    #expect(result.codes == ["similar-titles"])
    #expect(result.diagnostics[0].message.contains("a.argdown:1:2"))
    #expect(result.diagnostics[0].file?.path == "b.argdown")
  }

  @Test func `titles that only differ in their form of Unicode are one`() {
    let result = expectDiagnostics(["same-letters"], in: "[\u{E9}]: a\n\n[¦e\u{301}]: b\n")
    #expect(result.map.statements.count == 1)
  }

  @Test func `made-up titles of several files never meet`() {
    let map = reading([
      "d/a.argdown": "one\n\ntwo\n", "d/b.argdown": "three\n", "e/b.argdown": "four\n",
    ]).map
    #expect(
      map.statements.map(\.title) == [
        "Untitled 1 (a)", "Untitled 2 (a)", "Untitled 1 (b, file 2)", "Untitled 1 (b, file 3)",
      ])
  }

  @Test func `the title of a debate is rather that of a file of nobody's`() {
    #expect(
      reading([
        "a": "===\ntitle: A\nproponent: Ann\n===\n\nx\n", "b": "===\ntitle: B\n===\n\ny\n",
      ]).map.title == "B")
    #expect(
      reading([
        "a": "===\ntitle: A\nproponent: Ann\n===\n\nx\n",
        "b": "===\ntitle: B\nproponent: Ben\n===\n\ny\n",
      ]).map.title == "A")
  }

  @Test func `many titles take no time that grows with their square`() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let text = (0..<5_000).map { number in
      let word = String([3, 2, 1, 0].map { letters[(number >> ($0 * 4)) & 15] })
      return "[The \(word)word claim]: x\n\n"
    }
    #expect(reading(text.joined()).map.statements.count == 5_000)
  }
}
