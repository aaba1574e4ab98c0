import ArgumentMap
import Comparison
import Evaluation
import Foundation
import Interchange
import SourceTexts
import TestSupport
import Testing

@testable import Report

/// The page as text; what it does in a browser is tested in `PageInBrowserTests`.
@Suite struct PageTests {
  private func page(_ comparison: Comparison) throws -> String {
    String(decoding: try DebatePage(of: comparison).render(), as: UTF8.self)
  }

  private func values(of pattern: String, in page: String) throws -> [String] {
    let expression = try NSRegularExpression(pattern: pattern)
    let text = page as NSString
    return expression.matches(in: page, range: NSRange(location: 0, length: text.length))
      .map { text.substring(with: $0.range(at: 1)) }
  }

  @Test(
    arguments: hostileTexts + [
      "</script><script>alert(1)</script>", "\"\u{301} x=\"", "<\u{338}b>",
    ])
  func `whatever a map says is text`(text: String) throws {
    let page = try page(compare(hostileDebate(text).map))
    let plain = try self.page(compare(hostileDebate("plain").map))
    // The same elements, with the same attributes: nothing of the text has become markup.
    let shape = { (page: String) in try values(of: "<([a-z][a-z0-9]*)[ >]", in: page) }
    #expect(try shape(page) == shape(plain))
    let names = { (page: String) in try values(of: " ([a-z-]+)=\"[^\"]*\"", in: page) }
    #expect(try names(page) == names(plain))
  }

  @Test func `the policy lets in what the page brings along, and nothing else`() throws {
    let page = try page(squareComparison())
    let policy = try #require(
      try values(of: "Content-Security-Policy\" content=\"([^\"]*)\"", in: page).first)
    let parts = policy.replacing("&#39;", with: "'").components(separatedBy: "; ")
    #expect(parts.first == "default-src 'none'")
    for (directive, element) in [
      ("style-src", "<style>([^<]*)<"), ("script-src", "type=\"module\">([\\s\\S]*?)</script>"),
    ] {
      let text = try #require(try values(of: element, in: page).first)
      let hash = Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
      #expect(parts.contains("\(directive) 'sha256-\(hash)'"))
    }
    #expect(!page.contains(" src=") && !page.contains("@import") && !page.contains("url("))
  }

  @Test(arguments: 0..<40)
  func `every link within the page leads somewhere, and no id is given twice`(seed: UInt64) throws {
    let page = try page(compare(.random(seed: seed)))
    let ids = try values(of: " id=\"([^\"]*)\"", in: page)
    #expect(Set(ids).count == ids.count)
    let targets = try values(of: " href=\"#([^\"]+)\"", in: page)
    #expect(Set(targets).isSubset(of: ids))
  }

  @Test func `a debate without authors, and one without anything, are pages, too`() throws {
    let alone = try page(compare(readDebate("[a]: A.\n  - [b]: B.")))
    #expect(alone.contains("the map names no authors"))
    #expect(try page(compare(ArgumentMap())).contains("</html>"))
  }

  @Test func `a passage shows the sentences around a phrase, with its cues`() {
    let text = "First. Some say it may rain. Last."
    let range = { (words: String) in
      let start = text.utf8.count - (text.components(separatedBy: words).last?.utf8.count ?? 0)
      return (start - words.utf8.count)..<start
    }
    let view = PassageView(
      pieces: PassageView.pieces(
        of: range("Some say it may rain."), phrases: [range("it may rain")],
        cues: [(range("may"), "hedge")], in: Array(text.utf8)), place: "s p1")
    #expect(view.pieces.map(\.text) == ["Some say ", "it ", "may", " rain", "."])
    #expect(view.pieces.map(\.cue) == [nil, nil, "hedge", nil, nil])
    #expect(view.pieces.map(\.isPhrase) == [false, true, false, true, false])
  }

  @Test func `of a drawing only what draws is kept`() throws {
    let svg = """
      <?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y">
      <svg width="9pt" viewBox="0 0 9 9" onload="x()"><style>a{}</style><script>alert(1)</script>
      <g id="g" class="graph" style="x"><title>t</title><image href="http://e.org"/>
      <text x="1.234" y="-2.5" font-family="F" text-anchor="start">a &lt; b</text></g></svg>
      """
    let graph = DebateGraph(title: "", authors: [], nodes: [], edges: [])
    let element = InlineSVG(of: graph).element(from: Array(svg.utf8))
    #expect(
      element
        == "<svg viewBox=\"0 0 9 9\"><g class=\"graph\"><text x=\"1.2\" y=\"-2.5\">a &lt; b</text></g></svg>"
    )
    #expect(InlineSVG(of: graph).element(from: Array("<svg".utf8)) == nil)
    #expect(InlineSVG(of: graph).element(from: []) == nil)
  }
}
