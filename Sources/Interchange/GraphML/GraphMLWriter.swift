public import ArgumentMap

/// Writes a debate as GraphML, after the profile `dissoi-graphml/1`.
///
/// The profile is what every known reader takes without loss: one flat directed graph, every
/// attribute declared with a type, no defaults, no truth values but 0 and 1, nodes before edges, no
/// two edges in one direction between the same nodes. The file is valid against the GraphML 1.1
/// schema. An empty text is left out, a number never.
///
/// | attributes of nodes | hold |
/// | --- | --- |
/// | `label`, `name` | the title, or the text of what has none; `name` on one line, without `&<>` |
/// | `kind` | claim, argument or inference |
/// | `title`, `text`, `rule` | what the map gives |
/// | `author`, `group` | those committed to a claim, or who make an argument; their group: an author's name, `shared` or `analyst` |
/// | `stance.AUTHOR` | how each author stands to it, in the words of ``StanceWords`` |
/// | `crux_of` | the theses that hang on a claim |
/// | `thesis`, `contested`, and the marks from `disputed` to `on_a_supposition` | 0 or 1; each mark has its witness in `…_why` |
/// | `status`, `status_why` | what becomes of it on this map, and what decides that |
/// | `tags`, `nature`, `section`, `anchors`, `file`, `line` | where it stands; several are joined by `; `, headings by ` / ` |
/// | `x`, `y`, `width`, `height`, `size` | where Graphviz puts its middle, in points, y upwards |
/// | `r`, `g`, `b`, `color`, `shape` | how viewers may show it |
///
/// | attributes of edges | hold |
/// | --- | --- |
/// | `relation`, `interaction` | support, attack, contrary, contradiction, entailment, undercut, premise or conclusion |
/// | `label` | the same for people |
/// | `also` | further relations in the same direction between the same nodes |
/// | `author`, `note`, `file`, `line` | who draws it, what is remarked, where |
/// | `parallel_kind`, `parallel_why` | in what the two only seem to meet (analogy, apart, verbal) |
/// | `mutual` | whether the target strikes back |
/// | `counts`, `exemption` | whether the evaluation counts it, and why not |
///
/// Of a map, graph, nodes and edges also have the attribute `record`: what the map says of them beyond
/// the others, as JSON, for ``GraphMLReader`` alone.
public struct GraphMLWriter: Sendable {
  /// The profile's name, as files carry it.
  public static let profile = "dissoi-graphml/1"

  private let palette = Palette()
  private let flavour: GraphMLFlavour

  /// Makes a writer.
  ///
  /// - Parameter flavour: For which programs.
  public init(flavour: GraphMLFlavour = .plain) { self.flavour = flavour }

  /// Writes a graph.
  ///
  /// - Parameters:
  ///   - graph: What to write.
  ///   - layout: Where the nodes lie; without it the file has no positions, but for yEd, which would
  ///     put all nodes on one place. A node without a place lies in the corner.
  ///   - map: The map that the graph is of; with it the file has records, from which
  ///     ``GraphMLReader`` makes the same map again.
  /// - Returns: The file, in UTF-8.
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(
    _ graph: DebateGraph, layout: GraphLayout? = nil, of map: ArgumentMap? = nil
  ) -> [UInt8] {
    var sink = ByteSink(capacity: 1024 * (graph.nodes.count + graph.edges.count + 4))
    write(graph, layout: layout, of: map, into: &sink)
    return sink.bytes
  }

  /// Writes a graph as ``write(_:layout:of:)`` does, but piece by piece into a file, which is never
  /// in memory as a whole.
  ///
  /// - Parameter path: Where it goes, or ``FileWriter/standardOutput``.
  /// - Throws: ``WriteFailure``, after which an ordinary file is as it was before.
  /// - Complexity: O(nodes + edges) in time and in space, for what tells parallel edges.
  public func write(
    _ graph: DebateGraph, layout: GraphLayout? = nil, of map: ArgumentMap? = nil,
    to path: String
  ) throws(WriteFailure) {
    try FileWriter.write(to: path) { write(graph, layout: layout, of: map, into: &$0) }
  }

  private func write(
    _ graph: DebateGraph, layout: GraphLayout?, of map: ArgumentMap?, into sink: inout ByteSink
  ) {
    let records = flavour == .gephi ? nil : map.map(RecordWriter.init)
    let layout = layout ?? (flavour == .yed ? .grid(of: graph) : nil)
    let graphKeys = flavour == .gephi ? [] : Self.graphKeys(recordedBy: records)
    let nodeKeys = GraphMLKey<GraphMLNode>.all(
      for: graph, flavour, withPositions: layout != nil, recordedBy: records)
    let edgeKeys = GraphMLKey<GraphMLEdge>.all(flavour, recordedBy: records)
    sink.append(flavour == .yed ? Self.yEdOpening : Self.opening)
    for key in graphKeys { key.declare(for: "graph", into: &sink) }
    for key in nodeKeys { key.declare(for: "node", into: &sink) }
    for key in edgeKeys { key.declare(for: "edge", into: &sink) }
    sink.append("  <graph id=\"debate\" edgedefault=\"directed\">\n")
    for key in graphKeys { key.write(graph, &sink) }
    let writeNodeValues = nodeKeys.map(\.write)
    let frames: [(group: DebateGraph.Group?, places: [Int])] =
      flavour == .yed
      ? graph.nodesByGroup.map { ($0, $1) } : [(nil, Array(graph.nodes.indices))]
    for (group, places) in frames {
      if let group { beginFrame(of: group, in: graph, &sink) }
      for node in places.lazy.map({ graph.nodes[$0] }) {
        let subject = GraphMLNode(
          node, of: graph, in: palette, box: layout?.boxes[node.id], height: layout?.height ?? 0)
        write(subject, values: writeNodeValues, into: &sink)
      }
      if group != nil { sink.append("      </graph>\n    </node>\n") }
    }
    let writeEdgeValues = edgeKeys.map(\.write)
    for ways in graph.graphMLEdges() {
      let edge = GraphMLEdge(ways, of: graph, in: palette)
      write(edge, of: graph, values: writeEdgeValues, into: &sink)
    }
    sink.append("  </graph>\n</graphml>\n")
  }

  private func beginFrame(
    of group: DebateGraph.Group, in graph: DebateGraph, _ sink: inout ByteSink
  ) {
    sink.append(
      yEdFrame: "group-\(group.styleClass)", named: group.caption(in: graph),
      color: palette.tone(of: group).line)
  }

  private static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

    """

  private static let yEdOpening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
        xmlns:y="http://www.yworks.com/xml/graphml"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">

    """

  private static func graphKeys(recordedBy records: RecordWriter?) -> [GraphMLKey<DebateGraph>] {
    let record = records.map { records in
      [GraphMLKey<DebateGraph>("record", id: "g_record", .string { _ in records.recordOfGraph() })]
    }
    return [
      GraphMLKey("title", .string { $0.title }),
      GraphMLKey("authors", .string { $0.authors.joined(separator: "; ") }),
      GraphMLKey("view", .string { $0.view.word }),
      GraphMLKey("generator", .string { _ in "dissoi" }),
      GraphMLKey("profile", .string { _ in profile }),
    ] + (record ?? [])
  }

  private func write(
    _ node: GraphMLNode, values: [GraphMLKey<GraphMLNode>.Writer], into sink: inout ByteSink
  ) {
    sink.append("    <node id=\"")
    sink.append(xml: node.node.id)
    sink.append("\">\n")
    for write in values { write(node, &sink) }
    sink.append("    </node>\n")
    sink.handOn()
  }

  private func write(
    _ edge: GraphMLEdge, of graph: DebateGraph, values: [GraphMLKey<GraphMLEdge>.Writer],
    into sink: inout ByteSink
  ) {
    sink.append("    <edge id=\"")
    sink.append(xml: edge.id)
    sink.append("\" source=\"")
    sink.append(xml: graph.nodes[edge.source].id)
    sink.append("\" target=\"")
    sink.append(xml: graph.nodes[edge.target].id)
    sink.append("\">\n")
    for write in values { write(edge, &sink) }
    sink.append("    </edge>\n")
    sink.handOn()
  }
}
