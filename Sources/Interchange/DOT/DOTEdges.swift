/// Writes the edges of a drawing.
struct DOTEdges {
  let graph: DebateGraph
  let palette: Palette
  let ranks: DOTRanks

  func write(_ edge: DebateGraph.Edge, into sink: inout ByteSink) {
    // What reads the same both ways is drawn from the author named first: dot puts the source to
    // the left on a rank that both stand on.
    let turns = edge.relation.isSymmetric && column(of: edge.target) < column(of: edge.source)
    let (source, target) = turns ? (edge.target, edge.source) : (edge.source, edge.target)
    sink.append(dotName: graph.nodes[source].id)
    sink.append(" -> ")
    sink.append(dotName: graph.nodes[target].id)
    sink.append(" ")
    var attributes = DOTAttributes()
    attributes.set("id", edge.id)
    attributes.set(
      "class", edge.exemption.isEmpty ? edge.relation.rawValue : "\(edge.relation.rawValue) exempt")
    attributes.set(tooltip: DOTTooltip.text(of: edge, in: graph))
    DOTLine(of: edge, palette: palette).set(&attributes)
    if ranks.putsSideBySide(edge) {
      attributes.set("minlen", "0")
    } else if !DOTRanks.setsRanks(edge) {
      attributes.set("constraint", "false")
    }
    if let label = label(of: edge) {
      attributes.set("xlabel", label: label)
      attributes.set("fontcolor", DOTLine(of: edge, palette: palette).color)
    }
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  /// Where the group of a node should stand, counted from the left.
  private func column(of node: Int) -> Int {
    switch graph.nodes[node].group {
    case .author(let index): index
    case .shared, .analyst: graph.authors.count
    }
  }

  /// A word beside the line where line and arrowhead don't say all.
  private func label(of edge: DebateGraph.Edge) -> String? {
    if let parallel = edge.parallel { return parallel.rawValue }
    return edge.exemption.isEmpty ? nil : edge.exemption
  }
}

/// How a line looks: relations differ by style and arrowhead as well as by colour.
struct DOTLine {
  var style: String
  var head: String
  var color: String
  var width: String
  var isTwoHeaded = false

  /// The line of a relation.
  init(_ relation: DebateGraph.Edge.Relation, palette: Palette) {
    color = palette.line(of: relation)
    switch relation {
    case .premise: (style, head, width) = ("solid", "none", "1.4")
    case .conclusion, .support: (style, head, width) = ("solid", "normal", "1.4")
    case .entailment: (style, head, width) = ("solid", "normalnormal", "1.4")
    case .attack: (style, head, width) = ("dashed", "tee", "2")
    case .undercut: (style, head, width) = ("dotted", "box", "2.4")
    case .contrary, .contradiction: (style, head, width) = ("solid", "teetee", "2.8")
    }
    isTwoHeaded = relation.isSymmetric
  }

  /// The line of an edge: thin and grey where it counts for nothing.
  init(of edge: DebateGraph.Edge, palette: Palette) {
    self.init(edge.relation, palette: palette)
    guard !edge.exemption.isEmpty else { return }
    color = palette.frame
    width = "1"
    head = edge.relation.isOpposing ? "tee" : "empty"
  }

  /// Sets the attributes that draw it.
  func set(_ attributes: inout DOTAttributes) {
    attributes.set("style", style)
    attributes.set("arrowhead", head)
    attributes.set("color", color)
    attributes.set("penwidth", width)
    if isTwoHeaded {
      attributes.set("dir", "both")
      attributes.set("arrowtail", head)
    }
  }
}
