import Argdown
import ArgumentMap
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
    "-- a\n", "\t", "(1) a\n\n----\n", "{x\n{ ",
  ])
  func `what is repeated a great many times is read in linear time`(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let start = ContinuousClock.now
    _ = reading(text)
    _ = reading("[A]: a " + text)
    _ = reading("(1) a\n-- " + text)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test(arguments: 0..<60)
  func `noise makes no reader fall over`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces = [
      "[", "]", "<", ">", ":", "{", "}", "(1)", "(2) a", "--", "----", "\n", "\n\n", "  ", "- ",
      "+ ",
      "_ ", "><", "*", "**", "_", "===", "# ", "#tag", "@[a]", "<a>", "[a]", "[a]: ", "<a>: ",
      "text",
      "\\", "//", "/*", "*/", "<!--", "-->", ".~.", "{k: v}", "{proponent: Ann}", "{at: p3}", "1. ",
      "{anchors: [{at: p1}]}", "\"", "'", "\r", "\t", "é", "🙂", "uses: [1]", ", ",
    ]
    for _ in 0..<10 {
      let text = (0..<200).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let map = reading(["a": text, "b": text]).map
      check(map)
    }
  }

  @Test(arguments: 0..<20)
  func `bytes that are no text make no reader fall over`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let bytes = (0..<2_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    _ = DebateReader().read([SourceFile(path: "noise", bytes: bytes)])
    let ascii = bytes.map { $0 & 0x7F }
    check(DebateReader().read([SourceFile(path: "noise", bytes: ascii)]).map)
  }

  /// Checks that every id in a map is that of something.
  private func check(_ map: ArgumentMap) {
    func exists(_ element: Element) -> Bool {
      switch element {
      case .statement(let id): id.index < map.statements.count
      case .argument(let id): id.index < map.arguments.count
      case .inference(let id): id.index < map.inferences.count
      }
    }
    #expect(map.relations.allSatisfy { exists($0.source) && exists($0.target) })
    for argument in map.arguments {
      for line in argument.structure {
        #expect(line.statement.index < map.statements.count)
        #expect((line.role == .premise) == (line.inference == nil))
        if let inference = line.inference { #expect(inference.index < map.inferences.count) }
      }
      #expect(argument.isSketch || argument.lastInference != nil)
    }
    #expect(Set(map.statements.map(\.title)).count == map.statements.count)
    #expect(Set(map.arguments.map(\.title)).count == map.arguments.count)
    for statement in map.statements {
      #expect(!statement.members.isEmpty)
      for member in statement.members {
        let length = member.verbatim.utf8.count
        #expect(member.spans.allSatisfy { $0.range.upperBound <= length })
      }
    }
  }
}

/// A small generator of numbers that are the same everywhere.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
