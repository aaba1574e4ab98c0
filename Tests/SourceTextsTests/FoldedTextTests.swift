import Testing

@testable import SourceTexts

@Suite struct FoldedTextTests {
  private func folded(_ text: String) -> String {
    String(decoding: FoldedText(text).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("  The\r\n\tend ", "the end"),
    ("“Don’t” „so“ «là» `x´ \"y\"", "'don't' 'so' 'là' 'x' 'y'"),
    ("a – b — c -- d ‑ e − f", "a - b - c - d - e - f"),
    ("co\u{AD}oper\u{200B}ate", "cooperate"),
    ("ÄÖÜ ΣΑΣ İ", "äöü σασ i̇"),
    ("", ""),
    (" \n ", ""),
  ])
  func `what differs by chance is made alike`(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func `every folded stretch leads back to the text`() {
    let text = "\u{FEFF}A  “Ünit”\n\nof—— it"
    let fold = FoldedText(text)
    let bytes = Array(text.utf8)
    for (phrase, source) in [("a", "A"), ("'ünit'", "“Ünit”"), ("'ünit' of", "“Ünit”\n\nof")] {
      let needle = Array(phrase.utf8)
      let start = fold.bytes.indices.first { fold.bytes[$0...].starts(with: needle) } ?? 0
      let range = fold.source(of: start..<(start + needle.count))
      #expect(String(decoding: bytes[range], as: UTF8.self) == source)
      #expect(fold.range(from: range) == start..<(start + needle.count))
    }
    #expect(fold.source(of: 0..<0).isEmpty)
  }

  @Test(arguments: [
    ("art", "part art artful", 1), ("the end", "The\nend, the  END", 2), ("aa", "aa aa", 2),
    ("a a", "a a a", 2), ("东", "山东省", 1), ("x", "", 0), ("", "x", 0), ("-", "a-b", 1),
    ("well-known", "a well‑known man", 1), ("é", "été é", 1),
  ])
  func `a phrase is found as whole words, wherever it stands`(
    phrase: String, text: String, count: Int
  ) {
    let fold = FoldedText(text)
    let found = PhraseSearch(phrase).matches(in: fold, range: fold.bytes.indices)
    #expect(found.count == count)
  }

  @Test func `no phrase and text make the search slow`() {
    let text = FoldedText(String(repeating: "a", count: 50_000))
    let phrase = String(repeating: "a", count: 20_000) + "b"
    #expect(PhraseSearch(phrase).matches(in: text, range: text.bytes.indices).isEmpty)
  }
}
