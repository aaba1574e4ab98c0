/// A debate as rows of attributes: what GraphML has of it, without records and looks, for formats that
/// are made of the same nodes and edges.
struct GraphTable {
  /// The value of an attribute.
  enum Value {
    case text(String)
    case number(Int)
  }

  /// One node or edge.
  struct Row {
    let id: String
    /// Where an edge starts and points; nil for a node.
    let ends: (source: String, target: String)?
    /// The values, in the order of the names.
    let values: [Value]
  }

  /// The names of the attributes.
  let names: [String]
  let rows: [Row]

  private static let looks: Set = ["name", "r", "g", "b", "color", "shape", "interaction"]

  /// The nodes of a graph.
  static func nodes(of graph: DebateGraph) -> GraphTable {
    let keys = GraphMLKey<GraphMLNode>.all(for: graph, withPositions: false, recordedBy: nil)
      .filter { !looks.contains($0.name) }
    let palette = Palette()
    return GraphTable(
      names: keys.map(\.name),
      rows: graph.nodes.map { node in
        let subject = GraphMLNode(node, of: graph, in: palette)
        return Row(id: node.id, ends: nil, values: keys.map { $0.plainValue(of: subject) })
      })
  }

  /// The edges of a graph, at most one in one direction between the same nodes.
  static func edges(of graph: DebateGraph) -> GraphTable {
    let keys = GraphMLKey<GraphMLEdge>.all(recordedBy: nil).filter { !looks.contains($0.name) }
    let palette = Palette()
    return GraphTable(
      names: keys.map(\.name),
      rows: graph.graphMLEdges().map { drawn in
        let edge = GraphMLEdge(drawn, of: graph, in: palette)
        return Row(
          id: edge.id, ends: (graph.nodes[edge.source].id, graph.nodes[edge.target].id),
          values: keys.map { $0.plainValue(of: edge) })
      })
  }
}

extension GraphMLKey {
  fileprivate func plainValue(of subject: Subject) -> GraphTable.Value {
    switch value {
    case .string(let text): .text(text(subject))
    case .int(let number): .number(number(subject))
    // No table has places or drawings.
    case .double, .drawing: .text("")
    }
  }
}
