import Testing

@testable import SourceTexts

@Suite struct SentenceTests {
  private func sentences(_ text: String) throws -> [String] {
    let source = SourceText(text)
    let cues = try #require(CueLibrary.standard["en"])
    let splitter = SentenceSplitter(source, cues: cues)
    return source.blocks.flatMap { splitter.sentences(of: $0) }.map { source.text(in: $0) }
  }

  @Test(arguments: [
    "It rained. | We stayed. | We sang!",
    "“Is it so?” he asked. | “It is.” | She left (for good). | Then…",
    "Dr. A. B. Smith met Pres. Jones of the U.S. Senate, e.g. in May. | They talked.",
    "They moved to the U.S. | The rest stayed.",
    "Prices rose 3.5 percent, i.e. a lot. | No. 7 sold best.",
    "Bread, milk, etc. | The list goes on.",
    "Really?! | Yes. | “So there.” | 2019 was worse.",
    "It ended in 1999. | Nobody wept.",
    "It held.[12] | Others doubt it.",
    "She waited… and waited.",
    "Acme Inc. and Co. paid.",
    "One word",
    "他来了。|我走了！|真的吗？",
  ])
  func `sentences end where a reader would end them`(marked: String) throws {
    let expected = marked.split(separator: "|").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
    let text = marked.contains("。") ? expected.joined() : expected.joined(separator: " ")
    let all = expected.flatMap { $0.isEmpty ? [] : [$0] }
    #expect(try sentences(text) == all)
  }

  @Test func `items and bullets begin sentences, and their numbers end none`() throws {
    let found = try sentences("Do this:\n1. Wait. See.\n2) act\n\n- one\n- two\n* three")
    #expect(
      found == ["Do this:", "1. Wait.", "See.", "2) act", "- one", "- two", "* three"])
  }

  @Test func `no text traps the splitter, and none of it is lost`() throws {
    for text in [
      ".", "...", "“”", ". . .", "1.", "a.b.", "?!\n?!", "(", "[", "U.", ".U.S. ", "\".",
    ] {
      let found = try sentences(text)
      #expect(
        found.joined().filter { $0 != " " && $0 != "\n" }
          == text.filter { $0 != " " && $0 != "\n" })
    }
  }
}
