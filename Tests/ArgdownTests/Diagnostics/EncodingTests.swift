import Argdown
import ArgumentMap
import Testing

struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> DebateReading {
    DebateReader().read([SourceFile(path: "test.argdown", bytes: bytes)])
  }

  @Test func `a file that is not UTF-8 is read but for what is not`() throws {
    let bad = SourceFile(
      path: "bad.argdown", bytes: Array("[A]: caf".utf8) + [0xE9] + Array("s\n  + [B]: b\n".utf8))
    let result = DebateReader().read([bad, SourceFile(path: "good.argdown", text: "[C]: c\n")])
    #expect(try result.map.statement("A").text == "caf\u{FFFD}s")
    #expect(result.map.relationLines == ["[B] support [A]"])
    #expect(try result.map.statement("C").text == "c")
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == .notUTF8)
    #expect(diagnostic.stage == .input)
    #expect(diagnostic.message.hasPrefix("byte 9 of the file is not UTF-8 (0xE9)"))
    #expect(diagnostic.advice.hasSuffix("in Windows-1252 the byte is \u{201C}é\u{201D}"))
  }

  @Test func `behind bad bytes lines and columns are those of the file`() throws {
    let result = read([0x93, 0x94, 0xE9] + Array("x [B] y\n".utf8))
    let diagnostic = try #require(result.diagnostics.first { $0.code == .referenceInText })
    let position = diagnostic.range.flatMap { diagnostic.file?.position(at: $0.lowerBound) }
    #expect(position == SourcePosition(line: 1, column: 6))
  }

  @Test func `of many bad bytes three are shown and the rest counted`() {
    let result = read(Array(repeating: [0xE9, 0x0A, 0x0A], count: 20).flatMap(\.self))
    let found = result.diagnostics.filter { $0.code == .notUTF8 }
    #expect(found.count == 3)
    #expect(found.last?.message.hasSuffix(", and so at 17 more places") == true)
    #expect(found.map { $0.range?.lowerBound } == [0, 5, 10])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is called by its name`(bytes: [UInt8]) {
    let found = read(bytes).diagnostics.filter { $0.code == .notUTF8 }
    #expect(found.map(\.advice) == ["save it in UTF-8, for other readers"])
  }

  @Test(arguments: [
    ("[A]: ¦\0x\n", "U+0000"), ("[A]: ¦\u{1B}x\u{7}\n", "U+001B"), ("[A]: ¦\u{85}x\n", "U+0085"),
    ("[A]: ¦\u{7F}x\n", "U+007F"),
  ])
  func `control characters are told of, once on each line`(text: String, name: String) {
    let result = expectDiagnostics(["control-character"], in: text)
    #expect(result.diagnostics.first?.message.hasPrefix(name) == true)
  }

  @Test func `each line is told of`() {
    expectDiagnostics(["control-character", "control-character"], in: "a ¦\0\0 b\n¦\0\n")
  }

  @Test(arguments: ["\u{200B}", "\u{2060}", "\u{AD}", "\u{FEFF}", "\u{2028}"])
  func `characters without width are told of`(character: String) {
    expectDiagnostics(["zero-width-character"], in: "[A¦\(character)]: x\n")
  }

  @Test func `a joiner between letters that nothing joins is told of`() {
    #expect(reading("[A\u{200D}B]: x\n").codes == ["zero-width-character"])
  }

  @Test(arguments: ["\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}"])
  func `characters that turn the text are told of`(character: String) {
    expectDiagnostics(["bidirectional-control"], in: "[A]: x ¦\(character)y\n")
  }

  @Test(arguments: [
    "[A]: 👩‍👩‍👧 and 🏳️‍🌈\n", "[A]: می‌خواهم\n", "[A]: שלום \u{200F}עולם\n",
    "[A]: क्‍ष\n", "[A]: tab\there\r\nand \u{A0} there\r\n", "[A]: é ü ß € – “x”\n",
  ])
  func `what a script or an emoji needs is left alone`(text: String) {
    #expect(reading(text).codes == [])
  }
}
