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
    var sink = ByteSink(capacity: 350 * (plain.nodes.count + plain.edges.count + 4))
    sink.append("// Draw with Graphviz: dot -Tsvg FILE.dot -o FILE.svg\ndigraph ")
    sink.append(dotName: plain.name)
    sink.append(" {\n")
    writeDefaults(of: plain, into: &sink)
    var nodes = PlainDOTNodes(plain: plain, names: visible.names)
    writeItems(of: plain, &nodes, into: &sink)
    writeEdges(visible, of: plain, into: &sink)
    writeRanks(visible, of: plain, into: &sink)
    sink.append("}\n")
    return sink.bytes
  }

  private func writeDefaults(of plain: PlainMap, into sink: inout ByteSink) {
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
    write("node", attributes, into: &sink)

    attributes = DOTAttributes()
    attributes.set("arrowsize", drawing.arrowSize.map { "\($0)" } ?? "0.8")
    write("edge", attributes, into: &sink)
  }

  private func write(_ element: String, _ attributes: DOTAttributes, into sink: inout ByteSink) {
    sink.append("  \(element) ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  // MARK: Nodes and groups

  /// Writes what is in no group, and the groups with what is in them, at whatever depth.
  private func writeItems(
    of plain: PlainMap, _ nodes: inout PlainDOTNodes, into sink: inout ByteSink
  ) {
    // Nil stands for the end of a group, when all in it has been written.
    var waiting: [PlainMap.Group.Item?] = plain.items.reversed()
    while let next = waiting.popLast() {
      switch next {
      case nil: sink.append("  }\n")
      case .node(let node): nodes.write(node, into: &sink)
      case .group(let group) where plain.groups[group].isClosed == true:
        nodes.write(closed: group, into: &sink)
      case .group(let group):
        sink.append("  subgraph ")
        sink.append(dotName: "cluster_\(plain.groups[group].id)")
        sink.append(" {\n  ")
        write("graph", nodes.attributes(ofGroup: group), into: &sink)
        waiting.append(nil)
        waiting += plain.groups[group].items.reversed().map(Optional.init)
      }
    }
  }

  // MARK: Edges and ranks

  private func writeEdges(
    _ visible: VisibleGraph, of plain: PlainMap, into sink: inout ByteSink
  ) {
    var stock = UniqueNames()
    let looks = KindTable { look(of: $0, plain.model.settings) }
    for edge in visible.edges {
      let (source, target) = (visible.names[edge.source], visible.names[edge.target])
      sink.append("  ")
      sink.append(dotName: source)
      sink.append(" -> ")
      sink.append(dotName: target)
      sink.append(" [id=")
      sink.append(dotName: stock.edge(edge.kind.word.rawValue, from: source, to: target))
      sink.append(looks[edge.kind])
    }
  }

  /// What is said of every edge of a kind, behind its id.
  private func look(of kind: Relation.Kind, _ settings: PlainMapSettings) -> String {
    var line = DOTLine(kind.word, palette: palette)
    let word = kind.argdownWord
    if settings.colors.chosenRelations.contains(word), let color = settings.colors.relations[word] {
      line.color = color
    }
    if let width = settings.drawing.edgeWidth { line.width = "\(width)" }
    var attributes = DOTAttributes()
    attributes.set("class", kind.word.rawValue)
    attributes.set(tooltip: kind.word.verb)
    line.set(&attributes)
    return ", \(attributes.source)];\n"
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
