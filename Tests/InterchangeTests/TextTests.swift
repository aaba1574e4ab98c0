import TestSupport
import Testing

@testable import Interchange

@Suite struct TextTests {
  @Test func `breaks lines at spaces`() {
    let wrapping = TextWrapping(columns: 12)
    #expect(wrapping.lines(of: "one two three four five") == ["one two", "three four", "five"])
    #expect(wrapping.lines(of: "  \n ") == [])
  }

  @Test func `cuts words that are longer than a line`() {
    #expect(TextWrapping(columns: 4).lines(of: "abcdefghij k") == ["abcd", "efgh", "ij k"])
  }

  @Test func `counts wide characters as two columns and breaks between them`() {
    #expect(CharacterWidth.columns(of: "漢字ab") == 6)
    #expect(CharacterWidth.columns(of: "e\u{301}") == 1)
    #expect(CharacterWidth.columns(of: "😀") == 2)
    #expect(TextWrapping(columns: 6).lines(of: "漢字漢字漢。字") == ["漢字漢", "字漢。", "字"])
  }

  @Test func `ends what is cut off in an ellipsis`() {
    let lines = TextWrapping(columns: 8, maximumLines: 2).lines(of: "one two three four five")
    #expect(lines == ["one two", "three …"])
  }

  @Test(arguments: hostileTexts)
  func `never makes a line too wide and loses nothing but white space`(text: String) {
    let lines = TextWrapping(columns: 10).lines(of: text)
    #expect(lines.allSatisfy { CharacterWidth.columns(of: $0) <= 10 })
    func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    #expect(letters(lines.joined()) == letters(text))
  }

  @Test(arguments: [
    (0.0, "0.0"), (12.5, "12.5"), (12.0, "12.0"), (0.0004, "0.0"), (1234567.891, "1234567.891"),
    (-3.0, "0.0"), (.nan, "0.0"), (.infinity, "0.0"), (1e-9, "0.0"), (99.9996, "100.0"),
  ])
  func `writes measures without sign and exponent`(measure: Double, text: String) {
    var sink = ByteSink()
    sink.append(measure: measure)
    #expect(sink.bytes.text == text)
  }

  @Test func `writes JSON that nests and escapes`() {
    var json = JSONWriter()
    json.object { json in
      json.field("text", "a\"b\\c\n\u{1}😀")
      json.field("none", nil as String?)
      json.field("list", [])
      json.field("rows", [1, 2]) { json, row in json.field("n", row) }
    }
    #expect(
      json.bytes.text == """
        {
          "text": "a\\"b\\\\c\\n\\u0001😀",
          "none": null,
          "list": [],
          "rows": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ]
        }

        """)
  }
}
