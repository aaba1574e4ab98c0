import ArgumentMap
import Comparison
import Foundation
import Report
import TestSupport
import Testing

@Suite struct MarkdownTests {
  /// Every Markdown listing of a debate.
  private func listings(of comparison: Comparison) -> [String] {
    [
      ComparisonMarkdown(of: comparison).render(), EvaluationListing(of: comparison).markdown(),
      ClaimExplanation(of: StatementID(0), in: comparison).markdown(),
    ]
  }

  /// How many pipes of a line part cells: those without a backslash that is not itself escaped.
  private func bars(in line: String) -> Int {
    var bars = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { bars += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return bars
  }

  /// What a line is to a reader of Markdown: the mark that it begins with, and its cells.
  private func shape(of line: String) -> String {
    let mark = line.prefixMatch(of: /\ *(#+ |[-+*] ([-+*] |[0-9]+[.)] )?|[0-9]+[.)] |---+|\||>|)/)
    return "\(mark?.output.0 ?? "") \(bars(in: line))"
  }

  @Test(arguments: hostileTexts)
  func `no text changes what a line is`(text: String) {
    let plain = listings(of: compare(hostileDebate("plain").map))
    let hostile = listings(of: compare(hostileDebate(text).map))
    for (plain, hostile) in zip(plain, hostile) {
      #expect(
        plain.split(separator: "\n").map { shape(of: String($0)) }
          == hostile.split(separator: "\n").map { shape(of: String($0)) })
    }
  }

  @Test(arguments: ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\u{2028}two", "one\u{0B}two"])
  func `a line end in a text stays in its line`(text: String) {
    let plain = listings(of: compare(hostileDebate("one two").map))
    #expect(listings(of: compare(hostileDebate(text).map)) == plain)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("`a`", "\\`a\\`"), ("*a* _b_", "\\*a\\* \\_b\\_"), ("<b>", "&lt;b&gt;"),
    ("&lt;", "&amp;lt;"), ("a\\b", "a\\\\b"), ("[a](b)", "[a\\](b)"), ("[a]: b", "[a\\]: b"),
    ("~~a~~", "\\~\\~a\\~\\~"), ("$a$", "\\$a\\$"), ("plain, text. (1)!", "plain, text. (1)!"),
    ("- a", "\\- a"), ("2) a", "2\\) a"), ("---", "\\---"), ("-5 to 1.5", "-5 to 1.5"),
  ])
  func `markup in a text is shown as it is written`(text: String, shown: String) {
    let markdown = EvaluationListing(of: compare(hostileDebate(text).map)).markdown()
    #expect(markdown.hasPrefix("# \(shown)\n"))
  }

  @Test func `every table has as many cells in each row as in its head`() {
    for listing in listings(of: squareComparison()) {
      var width: Int?
      for line in listing.components(separatedBy: "\n") {
        guard line.hasPrefix("|") else {
          width = nil
          continue
        }
        #expect(line.hasSuffix("|"))
        #expect(bars(in: line) == width ?? bars(in: line))
        width = bars(in: line)
      }
    }
  }

  @Test func `blocks are parted by one blank line, and lines end without blanks`() {
    for listing in listings(of: squareComparison()) {
      #expect(!listing.contains("\n\n\n") && listing.hasSuffix("\n") && !listing.hasSuffix("\n\n"))
      let lines = listing.components(separatedBy: "\n")
      #expect(!lines.contains { $0.hasSuffix(" ") })
      for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("#") {
        #expect(next.isEmpty, "\(line)")
      }
    }
  }

  @Test func `a pair over one claim names it once`() {
    let markdown = ComparisonMarkdown(of: squareComparison()).render()
    #expect(markdown.contains("### 2. [Quiet draws people]\n"))
    #expect(markdown.contains("### 1. [Close the square] ↔ [Keep it open]\n"))
  }

  @Test func `nothing to cite leaves no empty row`() {
    var debate = MapFixture(authors: ["Ann", "Ben"])
    debate.hold("Ann", "a", "A.")
    debate.stance("Ben", "a", .denies)
    let markdown = ComparisonMarkdown(of: compare(debate.map)).render()
    #expect(markdown.contains("### 1. [a]"))
    #expect(!markdown.contains("|   |   |"))
  }

  @Test func `is what it was when somebody last read it`() {
    let comparison = squareComparison()
    expectSnapshot(
      of: Array(ComparisonMarkdown(of: comparison).render().utf8), named: "compare.md")
    expectSnapshot(
      of: Array(EvaluationListing(of: comparison).markdown().utf8), named: "evaluate.md")
  }
}
