import ArgumentMap
import Interchange
import TestSupport
import Testing

/// Drawings of plain maps.
@Suite struct PlainDOTTests {
  private func dot(_ text: String, settings: String = "") -> String {
    PlainDOTWriter().write(plainMap(text, settings: settings)).text
  }

  @Test func `the drawing is what it was when somebody last looked at it`() {
    let text = """
      # Cars {color: "#fff2ae"}

      [Close the square]: The market square should be closed to cars. #normative
        + <Noise>: Without cars people can talk. #causal
        - <Trade>: Shops lose customers who come by car.
          _ <Feet>: Most customers come on foot.

      # Elsewhere {isClosed: true}

      [Other towns]: Other towns have done it.
        +> [Close the square]
        >< [Nobody has]: No town has ever done it.
      """
    expectSnapshot(
      of: PlainDOTWriter().write(plainMap(text, settings: "group: {groupDepth: 1}")),
      named: "plain-map.dot")
  }

  @Test func `a closed group is one node, and edges end at it`() {
    let text = """
      # Shut {isClosed: true}

      [A]: a
        + [B]: b
        + [Out]

      # Open

      [Out]: o
        - [B]
      """
    let lines = dot(text, settings: "group: {groupDepth: 1}").split(separator: "\n")
    let edges = lines.filter { $0.contains(" -> ") }
    #expect(edges.count == 2)
    #expect(edges.allSatisfy { $0.contains("group-shut-s1") })
    #expect(!lines.contains { $0.contains("claim-a-") })
  }

  @Test func `settings of the drawing are passed on`() {
    let text = "[A]: a {rank: 1}\n  + [B]: b {rank: 1}\n"
    let settings = """
      dot:
        graphname: 'A "map"'
        graphVizSettings: {rankdir: LR, "bad key;": x}
        statement: {shape: ellipse, text: {charactersInLine: 5, fontSize: 9}}
        edge: {penWidth: 4}
      color: {relationColors: {support: "#0000ff"}}
      """
    let drawing = dot(text, settings: settings)
    #expect(drawing.contains("digraph \"A \\\"map\\\"\""))
    #expect(drawing.contains("rankdir=\"LR\""))
    #expect(!drawing.contains("bad key"))
    #expect(drawing.contains("shape=\"ellipse\""))
    #expect(drawing.contains("POINT-SIZE=\"9\""))
    #expect(drawing.contains("penwidth=\"4.0\""))
    #expect(drawing.contains("#0000ff"))
    #expect(drawing.contains("rank=\"same\""))
  }

  @Test func `without texts only titles are shown`() {
    let drawing = dot("[A]: some text\n  + [B]: b\n", settings: "dot: {useHtmlLabels: false}")
    #expect(drawing.contains("label=\"A\""))
    #expect(!drawing.contains("some text"))
  }

  @Test(arguments: hostileTexts)
  func `any text at all is shown as it is`(text: String) throws {
    var map = ArgumentMap()
    for title in [text, "other"] {
      var statement = Statement(title: title)
      statement.members = [Member(role: .topLevelStatement, text: text, tags: [text])]
      statement.tags = [text]
      _ = map.add(statement)
    }
    _ = map.add(
      Relation(.support, from: .statement(StatementID(0)), to: .statement(StatementID(1))))
    let drawing = PlainDOTWriter().write(PlainMap(map)).text
    // Every quoted string closes: what is left without them holds no quote.
    let bare = drawing.replacing(/"(\\.|[^"\\])*"/.dotMatchesNewlines(), with: "")
    #expect(!bare.contains("\""))
    #expect(drawing.hasSuffix("}\n"))
  }

  @Test func `as a graph it has the same nodes and edges`() {
    let map = plainMap("# S\n\n[A]: a #t\n  + <B>: b\n  >< [C]: c\n")
    let graph = DebateGraph(of: map)
    #expect(graph.nodes.map(\.title) == map.nodes.map(\.title))
    #expect(graph.nodes.map(\.kind) == [.claim, .claim, .argument])
    #expect(graph.nodes[0].section == ["S"])
    #expect(graph.nodes[0].tags == ["t"])
    #expect(graph.edges.map(\.relation) == [.support, .contradiction])
    #expect(graph.nodes[0].line == 3)
  }
}
