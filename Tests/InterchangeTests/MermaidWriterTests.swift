import ArgumentMap
import Interchange
import TestSupport
import Testing

@Suite struct MermaidWriterTests {
  private func lines(_ debate: MapFixture) -> [Substring] {
    MermaidWriter().write(DebateGraph(of: debate.comparison)).text.split(separator: "\n")
  }

  @Test func `authors are boxes, relations differ by line and word`() {
    let text = MermaidWriter().write(DebateGraph(of: MapFixture.tiny.comparison)).text
    expectSnapshot(of: Array(text.utf8), named: "tiny.mmd")
    #expect(text.contains("subgraph g0[\"Ann\"]"))
    #expect(text.contains("x== contrary ==x"))
  }

  @Test func `lines have the colour of their relation, by their places in the file`() {
    var debate = MapFixture(authors: ["A", "B"])
    debate.hold("A", "One", "x", thesis: true)
    debate.hold("A", "Two", "y")
    debate.hold("B", "Three", "z")
    debate.relate(.support, "Two", "One")
    debate.relate(.attack, "Three", "Two")
    let found = lines(debate)
    let drawn = found.filter { $0.contains("-->") || $0.contains("-.") }
    #expect(drawn.count == 2)
    for (place, line) in drawn.enumerated() {
      let color = line.contains("-->") ? "#00775A" : "#B34700"
      #expect(found.contains("  linkStyle \(place) stroke:\(color),stroke-width:2px"), "\(line)")
    }
  }

  @Test(arguments: hostileTexts)
  func `no text breaks out of its label`(text: String) {
    var plain = MapFixture(authors: ["A", "B"])
    plain.hold("A", "One", "x")
    plain.hold("B", "Two", "y")
    plain.relate(.attack, "Two", "One")
    var hostile = MapFixture(authors: [text, "B"])
    hostile.hold(text, text, text)
    hostile.hold("B", "Two", "y")
    hostile.relate(.attack, "Two", text)
    let found = lines(hostile)
    #expect(found.count == lines(plain).count)
    for line in found where line.contains("[") {
      #expect(line.count { $0 == "\"" } == 2, "\(line)")
      #expect(!line.contains("<b") || line.contains("<br/>"))
    }
  }

  @Test func `without authors there are no boxes`() {
    var debate = MapFixture()
    _ = debate.claim("One", "one")
    #expect(lines(debate).prefix(2) == ["flowchart BT", "    n0[\"One\"]"])
    #expect(!lines(debate).contains { $0.contains("subgraph") })
  }
}
