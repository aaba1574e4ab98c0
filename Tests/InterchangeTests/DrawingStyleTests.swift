import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct DrawingStyleTests {
  private let square = DebateGraph(of: MapFixture.square.comparison)

  private func dot(_ style: DrawingStyle) -> String { DOTWriter(style: style).write(square).text }

  /// The colours that a drawing uses.
  private func colors(in dot: String) -> [String] {
    Set(dot.matches(of: /#[0-9A-F]{6}/).map { String($0.0) }).sorted()
  }

  @Test func `claims lead to their places on the page, if they are to lead anywhere`() {
    #expect(!dot(DrawingStyle()).contains("URL="))
    let text = dot(DrawingStyle(link: "p.html?a=\"1\"&b#{id}"))
    let claims = square.nodes.filter { $0.kind == .claim }
    for claim in claims {
      #expect(text.contains("URL=\"p.html?a=\\\"1\\\"&amp;b#\(claim.id)\""))
    }
    #expect(text.matches(of: /URL=/).count == claims.count)
  }

  @Test func `grey has no colour at all`() {
    for color in colors(in: dot(DrawingStyle(theme: .grey))) {
      let parts = color.dropFirst()
      #expect(parts.prefix(2) == parts.suffix(2) && parts.prefix(2) == parts.dropFirst(2).prefix(2))
    }
  }

  @Test func `dark has light letters and lines on dark paper`() throws {
    let text = dot(DrawingStyle(theme: .dark))
    #expect(text.contains("bgcolor=\"#1E1E1E\""))
    #expect(!text.contains("#FFFFFF") && !text.contains("#111111"))
    let lines = Set(text.matches(of: /\ color="(#[0-9A-F]{6})"/).map { String($0.1) })
    for line in lines { #expect(contrast(line, "#1E1E1E") > 7, "\(line)") }
  }

  /// The contrast of two colours after WCAG 2.
  private func contrast(_ one: String, _ other: String) -> Double {
    func light(_ color: String) -> Double {
      let value = UInt32(color.dropFirst(), radix: 16) ?? 0
      let parts = [16, 8, 0].map { shift -> Double in
        let part = Double(value >> UInt32(shift) & 0xFF) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let lights = [light(one), light(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  @Test func `authors are boxes, boxes in a row, or colours that the legend names`() {
    #expect(dot(DrawingStyle()).contains("subgraph \"cluster_author-1\""))
    let columns = dot(DrawingStyle(arrangement: .columns))
    #expect(columns.contains("\"column-author-1\" -> \"column-author-2\""))
    #expect(columns.contains("rankdir=\"BT\""))
    let colours = dot(DrawingStyle(arrangement: .colours))
    #expect(!colours.contains("subgraph"))
    #expect(colours.contains("Ben Okoro</TD>") || colours.contains("Ben Okoro<BR"))
  }

  @Test func `the legend can be left out`() {
    #expect(dot(DrawingStyle()).contains("ID=\"legend\""))
    #expect(!dot(DrawingStyle(hasLegend: false)).contains("ID=\"legend\""))
  }

  @Test func `sections stand for what is in them, and lines for how many there are`() {
    let whole = DebateGraph(of: MapFixture(.randomWithTexts(seed: 11)).comparison)
    let part = DebateGraph(
      of: MapFixture(.randomWithTexts(seed: 11)).comparison, view: .sections)
    #expect(part.nodes.count <= whole.nodes.count)
    let parts = Set(whole.nodes.map { "\($0.section) \($0.group)" })
    #expect(part.nodes.count == parts.count)
    #expect(part.nodes.allSatisfy { $0.kind == .section })
    let counted = whole.edges.filter(\.exemption.isEmpty).count
    #expect(part.edges.map(\.count).reduce(0, +) <= counted)
    #expect(part.edges.allSatisfy { $0.source != $0.target })
  }
}
