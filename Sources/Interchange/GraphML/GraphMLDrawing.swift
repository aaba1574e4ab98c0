// How yEd draws nodes and edges (yFiles graphics).

extension GraphMLKey<GraphMLNode> {
  /// A node as yEd draws it.
  static var drawing: GraphMLKey {
    GraphMLKey("nodegraphics", .drawing { $0.writeDrawing(into: &$1) })
  }
}

extension GraphMLKey<GraphMLEdge> {
  /// A line as yEd draws it.
  static var drawing: GraphMLKey {
    GraphMLKey("edgegraphics", .drawing { $0.writeDrawing(into: &$1) })
  }
}

extension GraphMLNode {
  private static let wrapping = TextWrapping(columns: 30)

  fileprivate func writeDrawing(into sink: inout ByteSink) {
    let palette = Palette()
    let border = node.isContested ? palette.contested : tone.line
    let fill =
      node.hasFallen ? palette.fadedFill : node.kind == .claim ? tone.fill : "#FFFFFF"
    // yEd counts from the upper left corner, and down.
    sink.append("<y:ShapeNode><y:Geometry x=\"")
    sink.append(coordinate: box.x - box.width / 2)
    sink.append("\" y=\"")
    sink.append(coordinate: height - box.y - box.height / 2)
    sink.append("\" width=\"")
    sink.append(coordinate: box.width)
    sink.append("\" height=\"")
    sink.append(coordinate: box.height)
    sink.append("\"/><y:Fill color=\"\(fill)\" transparent=\"false\"/>")
    let width = node.isContested ? "3.0" : node.isThesis ? "2.0" : "1.0"
    sink.append("<y:BorderStyle color=\"\(border)\" type=\"line\" width=\"\(width)\"/>")
    sink.append("<y:NodeLabel fontSize=\"12\" textColor=\"\(palette.text)\">")
    sink.append(yEdLabel: Self.wrapping.lines(of: node.label).joined(separator: "\n"))
    let shape = node.kind == .claim ? "rectangle" : "roundrectangle"
    sink.append("</y:NodeLabel><y:Shape type=\"\(shape)\"/></y:ShapeNode>")
  }
}

extension GraphMLEdge {
  fileprivate func writeDrawing(into sink: inout ByteSink) {
    let line = DOTLine(of: edge, palette: Palette())
    sink.append("<y:PolyLineEdge><y:LineStyle color=\"\(line.color)\" type=\"")
    sink.append(line.style == "solid" ? "line" : line.style)
    sink.append("\" width=\"2.0\"/><y:Arrows source=\"none\" target=\"\(arrow)\"/>")
    sink.append("<y:EdgeLabel fontSize=\"10\" textColor=\"\(line.textColor)\">")
    sink.append(yEdLabel: edge.relation.verb)
    sink.append("</y:EdgeLabel></y:PolyLineEdge>")
  }

  private var arrow: String {
    switch edge.relation {
    case .premise: "none"
    case .conclusion, .support: "standard"
    case .entailment: "delta"
    case .attack, .contrary, .contradiction: "t_shape"
    case .undercut: "white_diamond"
    }
  }
}

extension ByteSink {
  /// Writes the frame that yEd draws around the nodes of a group, up to where its graph begins.
  mutating func append(yEdFrame id: String, named name: String, color: String) {
    append("    <node id=\"")
    append(xml: id)
    append("\" yfiles.foldertype=\"group\">\n      <data key=\"nodegraphics\">")
    append("<y:ProxyAutoBoundsNode><y:Realizers active=\"0\"><y:GroupNode>")
    append("<y:Fill color=\"#FFFFFF\" transparent=\"false\"/>")
    append("<y:BorderStyle color=\"\(color)\" type=\"line\" width=\"2.0\"/>")
    append("<y:NodeLabel fontSize=\"15\" modelName=\"internal\" modelPosition=\"t\" ")
    append("textColor=\"\(color)\">")
    append(yEdLabel: name)
    append("</y:NodeLabel><y:Shape type=\"roundrectangle\"/><y:State closed=\"false\"/>")
    append("<y:Insets bottom=\"15\" left=\"15\" right=\"15\" top=\"15\"/></y:GroupNode>")
    append("</y:Realizers></y:ProxyAutoBoundsNode></data>\n      <graph id=\"")
    append(xml: id)
    append(":\" edgedefault=\"directed\">\n")
  }

  /// Writes a label; yEd takes one that begins with `<html>` for markup, so that one gets a space of
  /// no width before it.
  fileprivate mutating func append(yEdLabel text: String) {
    if text.lowercased().hasPrefix("<html") { append("\u{200B}") }
    append(xml: text, isQuoted: false)
  }

  /// Writes a coordinate, which can be negative.
  fileprivate mutating func append(coordinate: Double) {
    if coordinate < 0 { append("-") }
    append(measure: abs(coordinate))
  }
}
