import ArgumentMap

/// Writes a plain map as a drawing for Graphviz's `dot`, as Argdown's settings wish.
///
/// Statements are framed in their colour, arguments filled with it; groups are boxes, a closed group
/// is one node. Relations differ by line and arrowhead as well as by colour. Ids are made of titles.
public struct PlainDOTWriter: Sendable {
  private let palette = Palette()

  /// Makes a writer.
  public init() {}

  /// Writes a plain map.
  ///
  /// - Returns: The file, in UTF-8.
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ plain: PlainMap) -> [UInt8] {
    let visible = VisibleGraph(plain)
    var sink = ByteSink(capacity: 250 * plain.nodes.count + 80 * plain.edges.count + 1000)
    sink.append("// Draw with Graphviz: dot -Tsvg FILE.dot -o FILE.svg\ndigraph ")
    sink.append(dotName: plain.name)
    sink.append(" {\n")
    var nodes = PlainDOTNodes(plain: plain, names: visible.names)
    writeDefaults(of: plain, nodes, into: &sink)
    writeItems(of: plain, &nodes, into: &sink)
    PlainDOTEdges(visible: visible, settings: plain.model.settings, palette: palette)
      .write(into: &sink)
    writeRanks(visible, of: plain, into: &sink)
    sink.append("}\n")
    return sink.bytes
  }

  private func writeDefaults(
    of plain: PlainMap, _ nodes: PlainDOTNodes, into sink: inout ByteSink
  ) {
    let drawing = plain.model.settings.drawing
    let font = "Helvetica,Arial,sans-serif"
    var attributes = DOTAttributes()
    attributes.set("id", "map")
    attributes.set("class", "plain-map")
    attributes.set("fontname", font)
    if let background = drawing.background { attributes.set("bgcolor", background) }
    if !drawing.graph.contains(where: { $0.name == "rankdir" }) { attributes.set("rankdir", "BT") }
    for attribute in drawing.graph { attributes.set(attribute.name, label: attribute.value) }
    write("graph", attributes, into: &sink)

    attributes = DOTAttributes()
    attributes.set("shape", "box")
    attributes.set("fontname", font)
    attributes.set("fontsize", "10")
    attributes.set("margin", "0.13,0.06")
    nodes.setDefaults(&attributes)
    write("node", attributes, into: &sink)
  }

  private func write(_ element: String, _ attributes: DOTAttributes, into sink: inout ByteSink) {
    sink.append("  \(element) ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  /// Writes what is in no group, and the groups with what is in them, at whatever depth.
  private func writeItems(
    of plain: PlainMap, _ nodes: inout PlainDOTNodes, into sink: inout ByteSink
  ) {
    func isClosed(_ group: Int) -> Bool { plain.groups[group].isClosed == true }
    let walk = NestedWalk(plain.items) { item in
      if case .group(let group) = item, isClosed(group) { [] } else { plain.contents(of: item) }
    }
    for step in walk {
      switch step {
      case .begin(.node(let node)): nodes.write(node, into: &sink)
      case .begin(.group(let group)) where isClosed(group):
        nodes.write(closed: group, into: &sink)
      case .begin(.group(let group)):
        sink.append("  subgraph ")
        sink.append(dotName: "cluster_\(plain.groups[group].id)")
        sink.append(" {\n  ")
        write("graph", nodes.attributes(ofGroup: group), into: &sink)
      case .end(.group(let group)) where !isClosed(group): sink.append("  }\n")
      case .end: break
      }
    }
  }

  private func writeRanks(
    _ visible: VisibleGraph, of plain: PlainMap, into sink: inout ByteSink
  ) {
    for rank in visible.ranks(in: plain) {
      sink.append("  { rank=\"same\";")
      for name in rank {
        sink.append(" ")
        sink.append(dotName: name)
        sink.append(";")
      }
      sink.append(" }\n")
    }
  }
}
