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

  private let style: DrawingStyle
  private let palette: Palette
  private let headingWrapping = TextWrapping(columns: 70)
  private let workWrapping = TextWrapping(columns: 70, maximumLines: 3)

  /// Makes a writer.
  ///
  /// - Parameter style: How to draw.
  public init(style: DrawingStyle = DrawingStyle()) {
    self.style = style
    palette = Palette(style.theme)
  }

  /// Writes a graph.
  ///
  /// - Returns: The file, in UTF-8.
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ graph: DebateGraph) -> [UInt8] {
    var sink = ByteSink(capacity: 1024 * (graph.nodes.count + graph.edges.count + 4))
    write(graph, into: &sink)
    return sink.bytes
  }

  /// Writes a graph as ``write(_:)`` does, but piece by piece into a file, which is never in memory as a
  /// whole.
  ///
  /// - Parameter path: Where it goes, or ``FileWriter/standardOutput``.
  /// - Throws: ``WriteFailure``, after which an ordinary file is as it was before.
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ graph: DebateGraph, to path: String) throws(WriteFailure) {
    try FileWriter.write(to: path) { write(graph, into: &$0) }
  }

  private func write(_ graph: DebateGraph, into sink: inout ByteSink) {
    let ranks = DOTRanks(graph, runsUpwards: style.arrangement == .columns ? true : nil)
    sink.append("// Draw with Graphviz: dot -Tsvg FILE.dot -o FILE.svg\ndigraph ")
    sink.append(dotName: "debate")
    sink.append(" {\n")
    writeDefaults(of: graph, ranks, into: &sink)
    ranks.alignTheses(into: &sink)
    let groups = graph.nodesByGroup
    let nodes = DOTNodes(graph: graph, palette: palette, link: style.link)
    // All nodes stand at the top level: some readers lose what is said of nodes inside boxes.
    for place in groups.flatMap(\.places) {
      sink.append("  ")
      nodes.write(graph.nodes[place], into: &sink)
      sink.handOn()
    }
    // Without authors there is nothing to tell apart, and no box.
    if !graph.authors.isEmpty, style.arrangement != .colours {
      for (group, places) in groups { write(group, places, of: graph, ranks, into: &sink) }
      if style.arrangement == .columns { writeColumns(groups.map(\.group), into: &sink) }
    }
    let edges = DOTEdges(graph: graph, palette: palette, ranks: ranks)
    for edge in graph.edges {
      sink.append("  ")
      edges.write(edge, into: &sink)
      sink.handOn()
    }
    sink.append("}\n")
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
    let isLoose = style.arrangement == .colours && graph.nodes.count <= Self.mostInSmallDrawing
    attributes.set("ranksep", isLoose ? "0.8" : ranks.runsUpwards ? "0.4" : "0.5")
    attributes.set("nodesep", separation(of: graph, ranks))
    attributes.set("bgcolor", style.theme == .dark ? palette.paper : "white")
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
    let hasWords = graph.edges.contains { !$0.exemption.isEmpty && $0.parallel == nil }
    let isSmall = graph.nodes.count <= Self.mostInSmallDrawing
    // Without boxes those who disagree stand close together, with the number of it between them.
    if isSmall, style.arrangement == .colours { return "1.2" }
    if hasWords, isSmall, ranks.runsUpwards { return "0.8" }
    return ranks.runsUpwards ? "0.22" : "0.3"
  }

  /// The title and under it the legend. A legend that were a node would take the whole width or
  /// height of the drawing for itself.
  private func heading(of graph: DebateGraph) -> DOTMarkup {
    var markup = DOTMarkup()
    let large = DOTMarkup.Style(size: 20)
    for line in graph.heading.split(separator: "\n") {
      markup.add(lines: headingWrapping.lines(of: String(line)), style: large, alignment: .center)
    }
    if style.hasLegend {
      let namesAuthors = style.arrangement == .colours
      let legend = DOTLegend(graph: graph, palette: palette, namesAuthors: namesAuthors)
      markup.addRow(legend.cell)
    }
    return markup
  }

  private func write(_ element: String, _ attributes: DOTAttributes, into sink: inout ByteSink) {
    sink.append("  \(element) ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  /// Keeps the boxes of groups side by side: in each there is a point, and the points stand in a row.
  private func writeColumns(_ groups: [DebateGraph.Group], into sink: inout ByteSink) {
    sink.append("  { rank=same;\n")
    for group in groups {
      sink.append("    ")
      sink.append(dotName: group.column)
      sink.append(" [style=\"invis\", shape=\"point\", width=\"0\"];\n")
    }
    for (left, right) in zip(groups, groups.dropFirst()) {
      sink.append("    ")
      sink.append(dotName: left.column)
      sink.append(" -> ")
      sink.append(dotName: right.column)
      sink.append(" [style=\"invis\", weight=\"100\"];\n")
    }
    sink.append("  }\n")
  }

  /// Puts the nodes of one group in a box with the group's name.
  private func write(
    _ group: DebateGraph.Group, _ places: [Int], of graph: DebateGraph, _ ranks: DOTRanks,
    into sink: inout ByteSink
  ) {
    sink.append("  subgraph ")
    sink.append(dotName: "cluster_\(group.styleClass)")
    sink.append(" {\n  ")
    write("graph", clusterAttributes(of: group, in: graph, ranks), into: &sink)
    for place in places {
      sink.append("    ")
      sink.append(dotName: graph.nodes[place].id)
      sink.append(";\n")
    }
    if style.arrangement == .columns {
      sink.append("    ")
      sink.append(dotName: group.column)
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
    // Without colours the boxes of authors differ by line, too.
    let isDashed = style.theme == .grey && group.isOfSecondAuthor
    attributes.set("style", isDashed ? "rounded,dashed" : "rounded")
    attributes.set("color", tone.line)
    attributes.set("penwidth", "2")
    attributes.set("fontcolor", tone.line)
    attributes.set("labelloc", ranks.topOfBox)
    attributes.set("labeljust", ranks.leftOfBox)
    // The words on lines that cross from box to box need room; in a large drawing there is some.
    attributes.set("margin", graph.nodes.count > Self.mostInSmallDrawing ? "12" : "38")
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
  /// The name of the point that keeps its box in a row with the others.
  fileprivate var column: String { "column-\(styleClass)" }

  /// Whether it is every second author's.
  fileprivate var isOfSecondAuthor: Bool {
    if case .author(let index) = self { !index.isMultiple(of: 2) } else { false }
  }

  /// The texts that stand under the name on an author's box.
  fileprivate func works(in graph: DebateGraph) -> [String] {
    guard case .author(let index) = self, graph.works.indices.contains(index) else { return [] }
    return graph.works[index]
  }
}
