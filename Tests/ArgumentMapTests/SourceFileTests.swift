import ArgumentMap
import TestSupport
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

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `places in a long text are counted from its beginning`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "🙂", "\n", "\r", "\r\n", String(repeating: "x", count: 900)]
    let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let file = SourceFile(path: "a", text: text)
    var (line, column, pairs, starts) = (1, 1, 0, [0])
    for offset in file.bytes.indices {
      #expect(file.position(at: offset) == SourcePosition(line: line, column: column))
      let inUTF16 = SourcePosition(line: line, column: column + pairs)
      #expect(file.positionInUTF16(at: offset) == inUTF16)
      let next = offset + 1 < file.bytes.count ? file.bytes[offset + 1] : 0
      switch file.bytes[offset] {
      case UInt8(ascii: "\n"),
        UInt8(ascii: "\r") where next != UInt8(ascii: "\n"):
        (line, column, pairs) = (line + 1, 1, 0)
        starts.append(offset + 1)
      case 0x80..<0xC0: break
      case 0xF0...: (column, pairs) = (column + 1, pairs + 1)
      default: column += 1
      }
    }
    #expect((1...line).map { file.start(ofLine: $0) } == starts)
    #expect(file.start(ofLine: line + 1) == file.bytes.count)
  }
}
