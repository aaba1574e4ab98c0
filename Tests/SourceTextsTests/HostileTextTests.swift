import ArgumentMap
import TestSupport
import Testing

@testable import SourceTexts

/// What nobody would write must be read all the same.
@Suite struct HostileTextTests {
  /// Pieces that scanners trip over.
  private static let pieces = [
    "a", "B", "may", "not", "if", "1.", "(2)", "3)", ".", "?", "…", "。", ",", ";", "-", "—", "(",
    ")", "“", "”", "'", "[3]", "e.g.", "U.S.", " ", "\n", "\r", "\r\n", "\n\n", "\t", "\u{A0}",
    "\u{FEFF}", "\u{200B}", "\u{2028}", "é", "e\u{301}", "山", "😀", "İ", "\0", "\\", "#",
  ]

  private static let bytes: [UInt8] = [
    0x00, 0x0A, 0x0D, 0x20, 0x2E, 0x41, 0x80, 0x9F, 0xA0, 0xC2, 0xE2, 0xE3, 0xED, 0xEF, 0xF0, 0xF4,
    0xFF,
  ]

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `any text is divided, searched and read for cues`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 0...60, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    try exercise(SourceText(text), &random)
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `bytes that are no text trap nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...40, using: &random))
      .map { _ in Self.bytes.randomElement(using: &random) ?? 0 }
    let file = SourceFile(path: "t", bytes: bytes)
    try exercise(SourceText(file), &random)
    _ = SourceLock.reading(file)
    _ = ReviewLedger.reading(file)
    _ = CueList.reading(file)
  }

  private func exercise(_ text: SourceText, _ random: inout SeededGenerator) throws {
    let cues = try #require(CueLibrary.standard["en"])
    let splitter = SentenceSplitter(text, cues: cues)
    var end = 0
    for (index, block) in text.blocks.enumerated() {
      #expect(!block.range.isEmpty && block.range.lowerBound >= end)
      end = block.range.upperBound
      let place = BlockLocator(block: index + 1)
      #expect(text.place(containing: block.range)?.block == place.block)
      let sentences = splitter.sentences(of: block)
      #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(sentences.allSatisfy { block.range.contains($0.lowerBound) })
      guard let start = block.range.randomElement(using: &random) else { continue }
      let phrase = start..<Int.random(in: start...block.range.upperBound, using: &random)
      let window = CueWindow(around: phrase, sentences: sentences, in: text, cues: cues)
      #expect(window.findings.allSatisfy { $0.range.upperBound <= text.bytes.count })
      let anchor = Anchor(source: SourceID(0), place: place, phrase: text.text(in: phrase))
      _ = AnchorReading(of: anchor, in: text, locked: text.hash)
    }
  }
}
