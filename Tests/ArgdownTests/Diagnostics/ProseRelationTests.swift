import Argdown
import ArgumentMap
import Testing

struct ProseRelationTests {
  /// A line that is as long as lines of wrapped text are.
  private static let full = "[A]: The shops should close early, because the streets are empty then"

  @Test(arguments: ["- or nearly so", "+ and dark", "-or so", "- óthers too"])
  func `a line of prose that became a relation is told of`(line: String) {
    expectDiagnostics(["relation-in-prose"], in: "\(Self.full)\n  ¦\(line)\n")
  }

  @Test(arguments: ["- Or nearly so", "- [B]: or so", "- <B>: or so", "-> or so", "<- or so"])
  func `what looks like a relation is one`(line: String) {
    #expect(reading("\(Self.full)\n  \(line)\n").codes == [])
  }

  @Test(arguments: ["\(full).", "\(full) {k: 1}", "\(full) #tag", "[A]: Too dark, too cold"])
  func `under a sentence that has ended, or a short line, a relation is one`(text: String) {
    #expect(reading("\(text)\n  - too expensive\n").codes == [])
  }

  @Test func `a wrapped text is judged by its last line`() {
    expectDiagnostics(
      ["relation-in-prose"],
      in:
        "[A]: First.\nThen the shops should close early, because the streets are empty\n ¦- or so\n"
    )
  }

  @Test(arguments: ["–", "—", "−", "→", "＋", "•", "=>"])
  func `a line that begins with what is no sign is told of`(sign: String) {
    let result = expectDiagnostics(["lost-relation"], in: "[A]: a\n  ¦\(sign) They are full.\n")
    #expect(result.map.relations.isEmpty)
    #expect(result.diagnostics.first?.message.hasPrefix(sign) == true)
  }

  @Test(arguments: ["[A]: a\n– as it were – text\n", "[A]: a\n  –text\n", "[A]: a – b\n  c – d\n"])
  func `dashes in prose are left alone`(text: String) {
    #expect(reading(text).codes == [])
  }
}
