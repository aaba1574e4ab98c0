/// Writes a debate as a drawing for Graphviz's `dot`.
///
/// Claims stand above their grounds, or to the left of them where there are too many grounds to
/// stand side by side; authors are boxes around what is theirs. Only support sets the ranks, so
/// that an attack never pulls a claim out of its place; what only attacks stands beside its target.
/// Everything has an id, a class and a tooltip, so that the SVG can be styled and scripted.
public struct DOTWriter: Sendable {
  /// The smallest letters in a drawing, in points.
  public static let smallestFont = 10.0

  /// How many nodes a drawing has that is seen at a glance.
  private static let mostInSmallDrawing = 60

  private let palette = Palette()
  private let headingWrapping = TextWrapping(columns: 70)
  private let workWrapping = TextWrapping(columns: 70, maximumLines: 3)

  /// Makes a writer.
  public init() {}

  /// Writes a graph.
  ///
  /// - Returns: The file, in UTF-8.
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ graph: DebateGraph) -> [UInt8] {
    let ranks = DOTRanks(graph)
    var sink = ByteSink(capacity: 1024 * (graph.nodes.count + graph.edges.count + 4))
    sink.append("// Draw with Graphviz: dot -Tsvg FILE.dot -o FILE.svg\ndigraph ")
    sink.append(dotName: "debate")
    sink.append(" {\n")
    writeDefaults(of: graph, ranks, into: &sink)
    ranks.alignTheses(into: &sink)
    let groups = graph.groups
    let nodes = DOTNodes(graph: graph, palette: palette)
    // All nodes stand at the top level: some readers lose what is said of nodes inside boxes.
    for group in groups {
      for node in graph.nodes where node.group == group {
        sink.append("  ")
        nodes.write(node, into: &sink)
      }
    }
    // Without authors there is nothing to tell apart, and no box.
    if !graph.authors.isEmpty {
      for group in groups { write(group, of: graph, ranks, into: &sink) }
    }
    let edges = DOTEdges(graph: graph, palette: palette, ranks: ranks)
    for edge in graph.edges {
      sink.append("  ")
      edges.write(edge, into: &sink)
    }
    sink.append("}\n")
    return sink.bytes
  }

  private func writeDefaults(
    of graph: DebateGraph, _ ranks: DOTRanks, into sink: inout ByteSink
  ) {
    let font = "Helvetica,Arial,sans-serif"
    var attributes = DOTAttributes()
    attributes.set("id", "debate")
    attributes.set("class", "debate view-\(graph.view.word)")
    attributes.set("rankdir", ranks.direction)
    attributes.set("newrank", "true")
    attributes.set("ranksep", ranks.runsUpwards ? "0.4" : "0.5")
    attributes.set("nodesep", separation(of: graph, ranks))
    attributes.set("bgcolor", "white")
    attributes.set("fontname", font)
    attributes.set("fontsize", "10")
    attributes.set("fontcolor", palette.text)
    attributes.set("labelloc", "t")
    attributes.set(label: heading(of: graph))
    attributes.set(tooltip: graph.heading)
    write("graph", attributes, into: &sink)

    attributes = DOTAttributes()
    attributes.set("shape", "box")
    attributes.set("fontname", font)
    attributes.set("fontsize", "10")
    attributes.set("fontcolor", palette.text)
    // Wide enough for browsers whose Helvetica runs wider than the one Graphviz measures with.
    attributes.set("margin", "0.13,0.06")
    write("node", attributes, into: &sink)

    attributes = DOTAttributes()
    attributes.set("fontname", font)
    attributes.set("fontsize", "10")
    attributes.set("arrowsize", "0.8")
    write("edge", attributes, into: &sink)
  }

  /// How far apart nodes of a rank are, in inches: in a small drawing there is room for the words on
  /// lines between them.
  private func separation(of graph: DebateGraph, _ ranks: DOTRanks) -> String {
    let hasWords = graph.edges.contains { !$0.exemption.isEmpty }
    if hasWords, graph.nodes.count <= Self.mostInSmallDrawing, ranks.runsUpwards { return "0.8" }
    return ranks.runsUpwards ? "0.22" : "0.3"
  }

  /// The title and under it the legend. A legend that were a node would take the whole width or
  /// height of the drawing for itself.
  private func heading(of graph: DebateGraph) -> DOTMarkup {
    var markup = DOTMarkup()
    let style = DOTMarkup.Style(size: 20)
    for line in graph.heading.split(separator: "\n") {
      markup.add(lines: headingWrapping.lines(of: String(line)), style: style, alignment: .center)
    }
    markup.addRow(DOTLegend(graph: graph, palette: palette).cell)
    return markup
  }

  private func write(_ element: String, _ attributes: DOTAttributes, into sink: inout ByteSink) {
    sink.append("  \(element) ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  /// Puts the nodes of one group in a box with the group's name.
  private func write(
    _ group: DebateGraph.Group, of graph: DebateGraph, _ ranks: DOTRanks, into sink: inout ByteSink
  ) {
    sink.append("  subgraph ")
    sink.append(dotName: "cluster_\(group.styleClass)")
    sink.append(" {\n  ")
    write("graph", clusterAttributes(of: group, in: graph, ranks), into: &sink)
    for node in graph.nodes where node.group == group {
      sink.append("    ")
      sink.append(dotName: node.id)
      sink.append(";\n")
    }
    sink.append("  }\n")
  }

  private func clusterAttributes(
    of group: DebateGraph.Group, in graph: DebateGraph, _ ranks: DOTRanks
  ) -> DOTAttributes {
    let tone = palette.tone(of: group)
    let name = group.caption(in: graph)
    var attributes = DOTAttributes()
    attributes.set("id", "group-\(group.styleClass)")
    attributes.set("class", "group \(group.styleClass)")
    var label = DOTMarkup()
    label.add(
      lines: workWrapping.lines(of: name),
      style: DOTMarkup.Style(size: 18, color: tone.line, isBold: true))
    let works = group.works(in: graph)
    label.add(
      lines: works.flatMap { workWrapping.lines(of: $0) },
      style: DOTMarkup.Style(size: 12, color: tone.line))
    attributes.set(label: label)
    attributes.set(tooltip: ([name] + works).joined(separator: "\n"))
    attributes.set("style", "rounded")
    attributes.set("color", tone.line)
    attributes.set("penwidth", "2")
    attributes.set("fontcolor", tone.line)
    attributes.set("labelloc", ranks.topOfBox)
    attributes.set("labeljust", ranks.leftOfBox)
    // The words on lines that cross from box to box need room; in a large drawing there is some.
    attributes.set("margin", graph.nodes.count > Self.mostInSmallDrawing ? "12" : "30")
    return attributes
  }
}

extension DebateGraph {
  /// The title of the drawing.
  fileprivate var heading: String {
    let name = title.isEmpty ? authors.joined(separator: " – ") : title
    return [name, subtitle].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension DebateGraph.Group {
  /// The texts that stand under the name on an author's box.
  fileprivate func works(in graph: DebateGraph) -> [String] {
    guard case .author(let index) = self, graph.works.indices.contains(index) else { return [] }
    return graph.works[index]
  }
}
