import ArgumentMap
import SourceTexts
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `blocks stand between blank lines, whatever ends a line`(end: String) {
    let text = SourceText(
      ["", "One line.", "Its second.", "", " \t", "Another.", "", ""].joined(separator: end))
    #expect(text.blocks.count == 2)
    #expect(text.text(of: BlockLocator(block: 1)) == "One line.\(end)Its second.")
    #expect(text.text(of: BlockLocator(block: 2)) == "Another.")
    #expect(text.text(of: BlockLocator(block: 3)) == nil)
    #expect(text.text(of: BlockLocator(block: 0)) == nil)
  }

  @Test(arguments: ["", "\n\n\r\n", " \u{A0}\u{3000}\n\u{FEFF}", "\u{FEFF}"])
  func `a text of nothing to be seen has no block`(content: String) {
    let reading = SourceText.reading(SourceFile(path: "t", text: content))
    #expect(reading.text?.blocks.isEmpty == true)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["text-empty"])
    #expect(!reading.diagnostics.hasErrors)
  }

  @Test func `a byte order mark and blanks that look like nothing divide and belong to nothing`() {
    let text = SourceText("\u{FEFF}First.\n\u{A0}\n\u{2003}Second.\u{200B}")
    #expect(text.blocks.map { text.text(in: $0.range) } == ["First.", "Second."])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x41, 0x00], [0x41, 0xC3], [0xED, 0xA0, 0x80], [0x41, 0x80], [0xC0, 0xAF],
    ] as [[UInt8]])
  func `what is not UTF-8 is refused at the byte`(bytes: [UInt8]) {
    let reading = SourceText.reading(SourceFile(path: "t", bytes: bytes))
    #expect(reading.text == nil)
    #expect(reading.diagnostics.map(\.code.rawValue) == ["text-not-utf8"])
    #expect(reading.diagnostics.hasUnreadableInput)
    // Whoever divides such a file all the same gets no trap.
    _ = SourceText(SourceFile(path: "t", bytes: bytes)).hash(of: BlockLocator(block: 1))
  }

  @Test func `numbered items are counted by their order, not by their numbers`() {
    let text = SourceText(
      "The plan:\n  1. Wait.\n     And see.\n  3) Act.\n(7) Rest.\n1999. No item.\n2.5 percent")
    let items = (1...4).map { text.text(of: BlockLocator(block: 1, item: $0)) }
    #expect(
      items == [
        "1. Wait.\n     And see.", "3) Act.", "(7) Rest.\n1999. No item.\n2.5 percent", nil,
      ])
    #expect(text.range(of: BlockLocator(block: 1, item: 0)) == nil)
  }

  @Test(arguments: ["a b", "a  b", "a\nb", "a\r\n\t b", " a\u{A0}b "])
  func `the hash of a block does not see how it is wrapped`(block: String) {
    let hash = SourceText(block).hash(of: BlockLocator(block: 1))
    #expect(hash == ContentHash(of: "a b"))
  }

  @Test(arguments: ["a c", "A b", "a – b", "a ‘b’", "ab"])
  func `the hash of a block sees all else`(block: String) {
    #expect(SourceText(block).hash(of: BlockLocator(block: 1)) != ContentHash(of: "a b"))
  }

  @Test func `the hash of the text is that of its bytes`() {
    #expect(
      SourceText("One two.\n").hash.description
        == "50ce382d41df67088837e694ac693190d48476943a76420f8a7bea830a58e26b")
  }

  @Test func `places are found by their bytes`() {
    let text = SourceText("ab\n\n1. cd\n2. ef\n\ngh")
    #expect(text.place(containing: 0..<2) == BlockLocator(block: 1))
    #expect(text.place(containing: 7..<9) == BlockLocator(block: 2, item: 1))
    #expect(text.place(containing: 4..<14) == BlockLocator(block: 2))
    #expect(text.place(containing: 0..<9) == nil)
    #expect(text.place(containing: 500..<501) == nil)
  }

  @Test func `a text of very many blocks, and one of a single long one, are read`() {
    let many = SourceText(String(repeating: "x\n\n", count: 40_000))
    #expect(many.blocks.count == 40_000)
    let one = SourceText(String(repeating: "1. word ", count: 20_000))
    #expect(one.blocks.count == 1)
    #expect(one.blocks[0].items.count == 1)
  }
}
