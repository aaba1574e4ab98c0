import ArgumentMap

/// Writes the edges of a drawing of a plain map, kind by kind: what is common to a kind is said once
/// before its edges.
struct PlainDOTEdges {
  let visible: VisibleGraph
  let settings: PlainMapSettings
  let palette: Palette

  /// Where an edge starts and where it points.
  private struct Ends: Hashable {
    var source: Int
    var target: Int
  }

  /// Writes all edges.
  func write(into sink: inout ByteSink) {
    for kind in Relation.Kind.allCases { write(kind, into: &sink) }
  }

  private func write(_ kind: Relation.Kind, into sink: inout ByteSink) {
    let word = kind.word.rawValue
    var times: [Ends: Int] = [:]
    for edge in visible.edges where edge.kind == kind {
      if times.isEmpty { writeDefaults(of: kind, into: &sink) }
      sink.append("  ")
      sink.append(dotName: visible.names[edge.source])
      sink.append(" -> ")
      sink.append(dotName: visible.names[edge.target])
      let ends = Ends(source: edge.source, target: edge.target)
      let time = times[ends, default: 0] + 1
      times[ends] = time
      // The id that all have by default must not be given twice.
      if time > 1 { sink.append(" [id=\"\(word)-\\E-\(time)\"]") }
      sink.append(";\n")
    }
  }

  /// Writes how edges of a kind look. Each kind says all of it, as it would else take over what the
  /// one before says.
  private func writeDefaults(of kind: Relation.Kind, into sink: inout ByteSink) {
    var line = DOTLine(kind.word, palette: palette)
    let word = kind.argdownWord
    if settings.colors.chosenRelations.contains(word), let color = settings.colors.relations[word] {
      line.color = color
    }
    if let width = settings.drawing.edgeWidth { line.width = "\(width)" }
    var attributes = DOTAttributes()
    // Graphviz puts the names of both ends in the place of \E.
    attributes.set(template: "id", "\(kind.word.rawValue)-\\E")
    attributes.set("class", kind.word.rawValue)
    attributes.set(tooltip: kind.word.verb)
    line.set(&attributes)
    if !line.isBold {
      attributes.set("arrowsize", settings.drawing.arrowSize.map { "\($0)" } ?? "0.8")
    }
    if line.tail.isEmpty { attributes.set("dir", "forward") }
    sink.append("  edge ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }
}
