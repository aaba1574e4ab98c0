/// Writes the edges of a drawing.
struct DOTEdges {
  let graph: DebateGraph
  let palette: Palette
  let ranks: DOTRanks

  func write(_ edge: DebateGraph.Edge, into sink: inout ByteSink) {
    // What reads the same both ways is drawn from the author named first.
    let turns = edge.relation.isSymmetric && ranks.isOutOfOrder(edge.source, edge.target)
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
    let line = DOTLine(of: edge, palette: palette)
    line.set(&attributes)
    if ranks.putsSideBySide(edge) {
      attributes.set("minlen", "0")
      // Edges without weight do not order a rank.
      if ranks.isOutOfOrder(source, target) { attributes.set("weight", "0") }
    } else if !DOTRanks.setsRanks(edge) {
      attributes.set("constraint", "false")
    }
    setLabel(of: edge, color: line.textColor, &attributes)
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  /// What is said beside the line, without taking part in the layout, which Graphviz 2 sometimes
  /// fails at with words in it: which rows of the list of disagreements it stands for, else a
  /// word where line and arrowhead don't say all.
  private func setLabel(
    of edge: DebateGraph.Edge, color: String, _ attributes: inout DOTAttributes
  ) {
    if !edge.disagreements.isEmpty {
      var label = DOTMarkup()
      label.fill = palette.paper
      let style = DOTMarkup.Style(size: 13, color: color, isBold: true)
      label.add(lines: edge.disagreements.map(\.label), style: style)
      attributes.set("xlabel", label: label)
    } else if let word = edge.parallel?.rawValue ?? (edge.exemption.isEmpty ? nil : edge.exemption)
    {
      attributes.set("xlabel", label: word)
      attributes.set("fontcolor", color)
    } else if edge.count > 1 {
      var label = DOTMarkup()
      label.fill = palette.paper
      let style = DOTMarkup.Style(size: 12, color: color, isBold: true)
      label.add(lines: ["\(edge.count)"], style: style)
      attributes.set("xlabel", label: label)
    }
  }
}

/// How a line looks: relations differ by style and arrowhead as well as by colour.
struct DOTLine {
  var style: String
  var head: String
  var color: String
  var width: String
  /// What stands at its source; nothing if empty.
  var tail = ""
  /// The colour of words beside it.
  var textColor: String
  /// Whether it is to stand out.
  var isBold: Bool

  /// The line of a relation.
  init(_ relation: DebateGraph.Edge.Relation, palette: Palette) {
    color = palette.line(of: relation)
    textColor = color
    isBold = relation.isOpposing
    switch relation {
    case .premise: (style, head, width) = ("solid", "none", "1.4")
    case .conclusion, .support: (style, head, width) = ("solid", "normal", "1.4")
    case .entailment: (style, head, width) = ("solid", "normalnormal", "1.4")
    case .attack: (style, head, width) = ("dashed", "tee", "2.6")
    case .undercut: (style, head, width) = ("dotted", "box", "2.8")
    case .contrary, .contradiction: (style, head, width) = ("solid", "teetee", "3.2")
    }
    if relation.isSymmetric { tail = head }
  }

  /// The line of an edge: thin and grey where it counts for nothing.
  init(of edge: DebateGraph.Edge, palette: Palette) {
    self.init(edge.relation, palette: palette)
    if edge.relation == .attack, edge.isMutual { tail = "odot" }
    guard !edge.exemption.isEmpty else { return }
    color = palette.frame
    textColor = palette.fadedText
    isBold = false
    width = "1"
    switch edge.exemption {
    case "in tension": (style, head) = ("solid", "odiamond")
    case "own objection": (style, head) = ("solid", "tee")
    default: (style, head) = ("dashed", edge.relation.isOpposing ? "tee" : "empty")
    }
    tail = edge.relation.isSymmetric ? head : ""
  }

  /// Sets the attributes that draw it.
  func set(_ attributes: inout DOTAttributes) {
    attributes.set("style", style)
    attributes.set("arrowhead", head)
    attributes.set("color", color)
    attributes.set("penwidth", width)
    if isBold { attributes.set("arrowsize", "1.2") }
    if !tail.isEmpty {
      attributes.set("dir", "both")
      attributes.set("arrowtail", tail)
    }
  }
}
