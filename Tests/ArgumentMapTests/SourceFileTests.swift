import ArgumentMap
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("one\ntwo", 4, 2, 1),
    ("one\r\ntwo", 5, 2, 1),
    ("one\rtwo", 4, 2, 1),
    ("zwölf Boxkämpfer", 7, 1, 7),
    ("日本語", 3, 1, 2),
    ("", 0, 1, 1),
    ("end\n", 4, 2, 1),
    ("short", 99, 1, 6),
  ])
  func `a byte has a line and a column in scalars`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let position = SourceFile(path: "a", text: text).position(at: offset)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func `a line is given without its end`() {
    let file = SourceFile(path: "a", text: "one\r\ntwo\nthree")
    #expect((0...4).map { file.text(ofLine: $0) } == ["", "one", "two", "three", ""])
  }
}
