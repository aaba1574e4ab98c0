import Argdown
import ArgumentMap
import TestSupport
import Testing

struct HostileInputTests {
  @Test func `relations may nest thousands deep`() {
    // Every level costs one more blank, so that a file of n bytes is at most √2n levels deep.
    var text = "[A]: a\n"
    for level in 1...3_000 { text += String(repeating: " ", count: level) + "- <N\(level)>: n\n" }
    let map = reading(text).map
    #expect(map.relations.count == 3_000)
    #expect(map.relationLines.first == "<N3000> attack <N2999>")
  }

  @Test(arguments: [
    "{", "}", "[", "]", "<", ">", "*", "_", "**", "<!--", "/*", "//", "#(", "@[", "@<", "[a](",
    "[-", "<-", ":", ".", "\\", "===\n", "{\n", "{a: ", "{\"", "`", "#", "(1)\n", "--\n",
    "(1) a\n--",
    "- ", " - a\n", "\n* ", "\n1. ", "[a]:", "[a] [b]:", "<a>:", "{k: 1}", "{k: 1} ", "[x](y)", "é",
    "\r", "\r\n", "\n\n{", "{\n\nx\n\n", "]:", "[]:", "[[]", "[[[]]] [x]:\n", ">:", "_ ", "*a ",
    "*a* ",
    "-- a\n", "\t", "(1) a\n\n----\n", "{x\n{ ", "(2) a\n\n", "(2) a\n----\nb\n----\n\n", "{a:",
    "##\n",
    "[A] : \n\n", "  + ++ x\n", "=> ", "x\n<B: y\n", "----\nb\n", "a\r[B]: b\r",
  ])
  func `what is repeated a great many times makes no reader fall over`(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    for opening in ["", "[A]: a ", "(1) a\n-- "] {
      #expect(reading(opening + text).flaws.isEmpty)
    }
  }

  @Test(arguments: 0..<60)
  func `noise makes no reader fall over`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "[", "]", "<", ">", ":", "{", "}", "(1)", "(2) a", "--", "----", "\n", "\n\n", "  ", "- ",
      "+ ",
      "_ ", "><", "*", "**", "_", "===", "# ", "#tag", "@[a]", "<a>", "[a]", "[a]: ", "<a>: ",
      "text",
      "\\", "//", "/*", "*/", "<!--", "-->", ".~.", "{k: v}", "{proponent: Ann}", "{at: p3}", "1. ",
      "{anchors: [{at: p1}]}", "\"", "'", "\r", "\t", "é", "🙂", "uses: [1]", ", ",
    ]
    for _ in 0..<10 {
      let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(reading(["a": text, "b": text]).flaws.isEmpty)
    }
  }

  @Test(arguments: 0..<20)
  func `bytes that are no text make no reader fall over`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<2_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for bytes in [bytes, bytes.map { $0 & 0x7F }] {
      let reading = DebateReader().read([SourceFile(path: "noise", bytes: bytes)])
      #expect(reading.flaws.isEmpty)
    }
  }
}
