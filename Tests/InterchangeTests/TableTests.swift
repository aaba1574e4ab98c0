import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

/// Node-link JSON and CSV.
@Suite struct TableTests {
  private let square = DebateGraph(of: MapFixture.square.comparison)

  private func json(_ graph: DebateGraph) throws -> [String: Any] {
    let data = Data(NodeLinkWriter().write(graph))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `node-link JSON has what GraphML has`() throws {
    let file = GraphMLFile(GraphMLWriter().write(square))
    let graph = try json(square)
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    let edges = try #require(graph["edges"] as? [[String: Any]])
    #expect(nodes.count == file.nodes.count)
    #expect(edges.count == file.edges.count)
    for (node, item) in zip(nodes, file.nodes) {
      #expect(node["id"] as? String == item.attributes["id"])
      #expect(node["text"] as? String == item.data["text"])
      #expect(node["contested"] as? Int == item.data["contested"].flatMap { Int($0) })
    }
    for (edge, item) in zip(edges, file.edges) {
      #expect(edge["source"] as? String == item.attributes["source"])
      #expect(edge["relation"] as? String == item.data["relation"])
    }
  }

  @Test func `a table has a row for each node, and as many cells in each`() {
    let rows = cells(CSVWriter().writeNodes(of: square).text)
    #expect(rows.count == square.nodes.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows[0].prefix(3) == ["Id", "label", "kind"])
    #expect(rows.dropFirst().map { $0[0] } == square.nodes.map(\.id))
    let edges = cells(CSVWriter().writeEdges(of: square).text)
    #expect(edges[0].prefix(4) == ["Source", "Target", "Type", "Id"])
    #expect(Set(edges.map(\.count)).count == 1)
  }

  @Test(arguments: hostileTexts + ["=1+1", "-2", "@x", "a,b\"c\r\nd"])
  func `any text stays one cell and one value`(text: String) throws {
    var debate = MapFixture(title: text, authors: [text])
    debate.hold(text, text, text)
    let graph = DebateGraph(of: debate.comparison)
    let rows = cells(CSVWriter().writeNodes(of: graph).text)
    #expect(rows.count == 2 && rows[1].count == rows[0].count)
    let isFormula = text.utf8.first.map { "=+-@".utf8.contains($0) } == true
    #expect(rows[1][1] == (isFormula ? "'" : "") + text)
    let nodes = try #require(try json(graph)["nodes"] as? [[String: Any]])
    #expect(nodes[0]["label"] as? String == text)
  }

  /// The cells of a table, read as RFC 4180 has it.
  private func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"": cell.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell = .init()
      default: cell.append(scalar)
      }
    }
    return rows
  }
}
