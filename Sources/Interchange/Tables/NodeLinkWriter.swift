/// Writes a debate as node-link JSON, which NetworkX (`node_link_graph`) and D3 read.
///
/// | key | holds |
/// | --- | --- |
/// | `directed`, `multigraph` | `true` and `false` |
/// | `graph` | `title`, `authors`, `view` |
/// | `nodes` | `id`, and the attributes that GraphML has |
/// | `edges` | `id`, `source`, `target`, and the attributes that GraphML has |
///
/// An empty text is left out, as in GraphML. Older versions of NetworkX call the edges `links`:
/// `node_link_graph(data, edges="edges")`.
public struct NodeLinkWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Writes a graph.
  ///
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ graph: DebateGraph) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("directed", true)
      json.field("multigraph", false)
      json.key("graph")
      json.object { json in
        json.field("title", graph.title)
        json.field("authors", graph.authors)
        json.field("view", graph.view.word)
      }
      write(GraphTable.nodes(of: graph), as: "nodes", &json)
      write(GraphTable.edges(of: graph), as: "edges", &json)
    }
    return json.bytes
  }

  private func write(_ table: GraphTable, as name: String, _ json: inout JSONWriter) {
    json.field(name, table.rows) { json, row in
      json.field("id", row.id)
      if let ends = row.ends {
        json.field("source", ends.source)
        json.field("target", ends.target)
      }
      for (name, value) in zip(table.names, row.values) {
        switch value {
        case .number(let number): json.field(name, number)
        case .text(let text): if !text.isEmpty { json.field(name, text) }
        }
      }
    }
  }
}
