/// Writes a debate as a Mermaid flowchart, which GitHub draws in Markdown.
///
/// Nodes show their titles, else their texts, cut to a few lines; authors are boxes. Support, attack and
/// undercut differ by line, arrowhead, word and colour. Contested claims have a thick border, and what has
/// fallen is grey. Mermaid gives up beyond some size (500 edges where nothing else is set), so a view of
/// a large debate is better than all of it.
public struct MermaidWriter: Sendable {
  private let palette = Palette()
  private let wrapping = TextWrapping(columns: 34, maximumLines: 4)

  /// Makes a writer.
  public init() {}

  /// Writes a graph.
  ///
  /// - Complexity: O(nodes + edges) in time and space.
  public func write(_ graph: DebateGraph) -> [UInt8] {
    var sink = ByteSink(capacity: 128 * (graph.nodes.count + graph.edges.count + 8))
    sink.append("flowchart BT\n")
    for (number, (group, places)) in graph.nodesByGroup.enumerated() {
      if !graph.authors.isEmpty {
        sink.append("  subgraph g\(number)[\"")
        sink.append(mermaid: group.caption(in: graph))
        sink.append("\"]\n")
      }
      for place in places { write(graph.nodes[place], at: place, into: &sink) }
      if !graph.authors.isEmpty { sink.append("  end\n") }
    }
    for edge in graph.edges { write(edge, into: &sink) }
    writeClasses(of: graph, into: &sink)
    writeColors(of: graph.edges, into: &sink)
    return sink.bytes
  }

  private func write(_ node: DebateGraph.Node, at place: Int, into sink: inout ByteSink) {
    // Claims have corners, reasoning is round.
    let (opening, closing) = node.kind == .claim ? ("[\"", "\"]") : ("([\"", "\"])")
    sink.append("    n\(place)\(opening)")
    if node.isThesis { sink.append("THESIS<br/>") }
    if node.isContested { sink.append("⚑ ") }
    let label = node.kind == .inference && node.title.isEmpty ? "hence" : node.label
    for (number, line) in wrapping.lines(of: label).enumerated() {
      if number > 0 { sink.append("<br/>") }
      sink.append(mermaid: line)
    }
    sink.append(closing)
    sink.append("\n")
  }

  private func write(_ edge: DebateGraph.Edge, into sink: inout ByteSink) {
    sink.append("  n\(edge.source) \(arrow(of: edge)) n\(edge.target)\n")
  }

  /// The line and arrowhead of an edge, with a word where these do not say all.
  private func arrow(of edge: DebateGraph.Edge) -> String {
    let word = edge.parallel?.rawValue ?? edge.exemption
    if !word.isEmpty { return "-. \(word) .->" }
    switch edge.relation {
    case .premise: return "---"
    case .conclusion, .support: return "-->"
    case .entailment: return "== entails ==>"
    case .attack: return edge.isMutual ? "x-. attacks .-x" : "-. attacks .-x"
    case .undercut: return "-. undercuts .-o"
    case .contrary, .contradiction: return "x== \(edge.relation.rawValue) ==x"
    }
  }

  /// Says which nodes look how, in as few lines as there are looks.
  private func writeClasses(of graph: DebateGraph, into sink: inout ByteSink) {
    let nodes = graph.nodes
    for (number, (group, places)) in graph.nodesByGroup.enumerated() {
      let tone = palette.tone(of: group)
      // Pages are dark or light: a box has the colour of the page.
      if !graph.authors.isEmpty {
        sink.append("  style g\(number) fill:transparent,stroke:\(tone.line),stroke-width:2px\n")
      }
      write(
        "a\(number)", "fill:\(tone.fill),stroke:\(tone.line),color:\(palette.text)",
        places.filter { !nodes[$0].hasFallen }, into: &sink)
    }
    write(
      "fallen", "fill:\(palette.fadedFill),stroke:\(palette.frame),color:\(palette.fadedText)",
      nodes.indices.filter { nodes[$0].hasFallen }, into: &sink)
    write(
      "contested", "stroke:\(palette.contested),stroke-width:3px",
      nodes.indices.filter { nodes[$0].isContested }, into: &sink)
  }

  /// Says which lines have which colour; what does not count is grey.
  private func writeColors(of edges: [DebateGraph.Edge], into sink: inout ByteSink) {
    var places: [String: [String]] = [:]
    for (place, edge) in edges.enumerated() {
      let counts = edge.parallel == nil && edge.exemption.isEmpty
      places[counts ? palette.line(of: edge.relation) : palette.frame, default: []].append(
        "\(place)")
    }
    for (color, places) in places.sorted(by: { $0.key < $1.key }) {
      sink.append("  linkStyle \(places.joined(separator: ",")) stroke:\(color),stroke-width:2px\n")
    }
  }

  private func write(
    _ name: String, _ style: String, _ places: [Int], into sink: inout ByteSink
  ) {
    guard !places.isEmpty else { return }
    sink.append("  classDef \(name) \(style)\n")
    sink.append("  class \(places.map { "n\($0)" }.joined(separator: ",")) \(name)\n")
  }
}

extension ByteSink {
  /// Appends a text to the inside of a quoted label. What has a meaning in Mermaid, in its Markdown or
  /// in HTML is written by its number.
  fileprivate mutating func append(mermaid text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", ";", "`", "*", "_", "\\", "[", "]", "{", "}", "(", ")", "|":
        append("#\(scalar.value);")
      case "\0"..."\u{1F}", "\u{7F}": append(" ")
      default: append(scalar)
      }
    }
  }
}
