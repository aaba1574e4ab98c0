import ArgumentMap
import Testing

@Suite struct DiagnosticTests {
  private let file = SourceFile(path: "maps/a.argdown", text: "first\n\tsecond ünit here\n")

  private func diagnostic(_ range: Range<Int>?, in file: SourceFile?) -> Diagnostic {
    Diagnostic(
      .unknownValue, "something is wrong", advice: "mend it", file: file, range: range)
  }

  @Test func `it shows place, problem, advice, code, line and caret`() {
    let text = DiagnosticRenderer().render(diagnostic(14..<19, in: file))
    #expect(
      text == """
        maps/a.argdown:2:9: error: something is wrong; mend it [unknown-value]
           second ünit here
                  ^~~~

        """)
  }

  @Test func `it leaves out what is not known`() {
    #expect(
      DiagnosticRenderer().render(diagnostic(nil, in: file))
        == "maps/a.argdown: error: something is wrong; mend it [unknown-value]\n")
    #expect(
      DiagnosticRenderer().render(diagnostic(nil, in: nil))
        == "error: something is wrong; mend it [unknown-value]\n")
  }

  @Test func `it says how many others there are that are not shown`() {
    var one = diagnostic(nil, in: file)
    one.others = 7
    #expect(
      DiagnosticRenderer().render(one).hasSuffix("\n  and 7 more of this kind in this file\n"))
  }

  @Test(arguments: [0..<1, 22..<30, 500..<600, 3..<3])
  func `a range at an edge or past it is still shown`(range: Range<Int>) {
    let lines = DiagnosticRenderer().render(diagnostic(range, in: file))
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[2].contains("^"))
  }

  @Test func `control and direction characters cannot reach the terminal`() {
    let hostile = SourceFile(path: "a", text: "a\u{1B}[31m\u{202E}b")
    let text = DiagnosticRenderer().render(diagnostic(0..<1, in: hostile))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `of a long line a part around the place is shown`() {
    let long = SourceFile(path: "a", text: String(repeating: "x", count: 5000) + "!")
    let text = DiagnosticRenderer().render(diagnostic(5000..<5001, in: long))
    #expect(text.count < 500)
    #expect(text.contains("!"))
  }

  @Test func `they are put in reading order`() {
    let later = diagnostic(9..<10, in: file)
    let earlier = diagnostic(1..<2, in: file)
    #expect([later, earlier].inReadingOrder() == [earlier, later])
  }

  @Test func `warnings can be left out by their codes, and errors can't`() {
    let error = diagnostic(1..<2, in: file)
    let warning = Diagnostic(.isolatedClaim, "something is odd", advice: "look at it")
    let other = Diagnostic(.idleArgument, "something is odd", advice: "look at it")
    #expect([error, warning, other].without([.unknownValue, .isolatedClaim]) == [error, other])
    #expect([error, warning].without([]) == [error, warning])
  }

  @Test func `a title in a message can't move the cursor or turn the text around`() {
    let file = SourceFile(path: "a\u{1B}[31m.argdown", text: "x\n")
    let shown = DiagnosticRenderer().render(
      Diagnostic(
        .undefinedStatement, "nothing says what [\u{1B}[31mred\u{202E}] claims",
        advice: "mend [\u{7}]", file: file, range: 0..<1))
    #expect(!shown.unicodeScalars.contains { ["\u{1B}", "\u{202E}", "\u{7}"].contains($0) })
    #expect(shown.contains("[undefined-statement]"))
  }
}
