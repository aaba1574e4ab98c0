import ArgumentMap
import Comparison
import Foundation
import Interchange
import Report
import TestSupport
import Testing

@Suite struct ComparisonTextTests {
  private static let widths = [40, 41, 47, 64, 72, 80, 100, 133, 200]

  private func lines(_ comparison: Comparison, width: Int, usesColor: Bool = false) -> [String] {
    ComparisonText(of: comparison, width: width, usesColor: usesColor).render()
      .components(separatedBy: "\n")
  }

  /// Everything that holds of any listing, whatever is listed.
  private func expectTidy(
    _ comparison: Comparison, width: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = lines(comparison, width: width)
    let wide = lines.filter { CharacterWidth.columns(of: $0) > width }
    #expect(wide.isEmpty, sourceLocation: sourceLocation)
    #expect(!lines.contains { $0.hasSuffix(" ") }, sourceLocation: sourceLocation)
    #expect(lines.last == "" && lines.first != "", sourceLocation: sourceLocation)
    let pairs = zip(lines, lines.dropFirst())
    #expect(!pairs.contains { $0.isEmpty && $1.isEmpty }, sourceLocation: sourceLocation)
  }

  @Test(arguments: widths)
  func `no line is wider than asked for, ends in a blank or leaves a gap`(width: Int) {
    expectTidy(squareComparison(), width: width)
    expectTidy(compare(MapFixture.square.map), width: width)
    for text in hostileTexts { expectTidy(compare(hostileDebate(text).map), width: width) }
  }

  @Test(arguments: Array<UInt64>(0..<50))
  func `any debate is set tidily`(seed: UInt64) {
    let comparison = compare(.random(seed: seed))
    expectTidy(comparison, width: 40)
    expectTidy(comparison, width: 100)
  }

  @Test(arguments: [40, 80])
  func `long names and words without blanks are broken`(width: Int) {
    let long = String(repeating: "abcdefghij", count: 20)
    expectTidy(compare(hostileDebate(long).map), width: width)
    expectTidy(compare(hostileDebate(String(repeating: "漢字", count: 60)).map), width: width)
  }

  @Test func `a width that nobody can read in is widened`() {
    #expect(
      ComparisonText(of: squareComparison(), width: 3).render()
        == ComparisonText(of: squareComparison(), width: 40).render())
  }

  @Test(arguments: [40, 77, 100])
  func `the right column starts below its author's name, whatever the left one holds`(width: Int)
    throws
  {
    var debate = MapFixture(authors: ["左の人", "Right"])
    debate.hold("左の人", "漢字", "漢字とかな混じりの文章は空白なしで続きます、そして終わります", thesis: true)
    debate.hold("Right", "other", "zzz zzz zzz zzz zzz zzz zzz zzz zzz zzz", thesis: true)
    debate.relate(.contrary, "漢字", "other")
    let lines = lines(compare(debate.map), width: width)
    let names = try #require(lines.first { $0.contains("左の人") && $0.contains("Right") })
    let start = CharacterWidth.columns(
      of: try #require(names.components(separatedBy: "Right").first))
    let row = lines.filter { $0.hasPrefix("   ") && $0.contains("zzz") }
    #expect(!row.isEmpty)
    for line in row {
      let left = try #require(line.components(separatedBy: "zzz").first)
      // The first of the lines has the stance before the text.
      #expect([start, start + "holds: ".count].contains(CharacterWidth.columns(of: left)))
    }
  }

  @Test(arguments: widths)
  func `styles change nothing but styles`(width: Int) {
    let styled = lines(squareComparison(), width: width, usesColor: true).joined(separator: "\n")
    let plain = styled.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(styled != plain)
    #expect(plain == lines(squareComparison(), width: width).joined(separator: "\n"))
  }

  @Test func `signs that move the cursor are replaced`() {
    let text = ComparisonText(of: compare(hostileDebate("x\u{1B}[2Jy\u{7}\u{9B}z\rw\u{8}").map))
      .render()
    #expect(text.contains("x\u{FFFD}[2Jy"))
    #expect(
      !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func `is what it was when somebody last read it`() {
    let comparison = squareComparison()
    expectSnapshot(
      of: Array(ComparisonText(of: comparison, width: 80).render().utf8), named: "compare.txt")
    expectSnapshot(
      of: Array(ComparisonText(of: comparison, width: 40).render().utf8), named: "compare-40.txt")
  }
}
