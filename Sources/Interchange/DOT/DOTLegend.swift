/// The key to a drawing: one node, a table with a row for everything that occurs in the drawing and
/// for nothing else.
struct DOTLegend {
  let graph: DebateGraph
  let palette: Palette

  func write(into sink: inout ByteSink) {
    var attributes = DOTAttributes()
    attributes.set("id", "legend")
    attributes.set("class", "legend")
    attributes.set("shape", "box")
    attributes.set("color", palette.frame)
    attributes.set("margin", "0.1")
    attributes.set(tooltip: "Legend")
    attributes.set(label: table)
    sink.append("  ")
    sink.append(dotName: "legend")
    sink.append(" ")
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  private var table: DOTMarkup {
    var markup = DOTMarkup()
    markup.add(title: "Legend")
    for row in lineRows + nodeRows + statusRows { markup.add(sample: row.0, meaning: row.1) }
    return markup
  }

  private typealias Row = (DOTMarkup.Sample, String)

  private var lineRows: [Row] {
    let relations = Set(graph.edges.filter(\.exemption.isEmpty).map(\.relation))
    let all: [(line: String, color: String, meaning: String, Set<DebateGraph.Edge.Relation>)] = [
      ("────▶", palette.support, "supports", [.support, .conclusion, .premise]),
      ("───▶▶", palette.support, "entails", [.entailment]),
      ("– – –┤", palette.attack, "attacks", [.attack]),
      ("■━━━■", palette.contested, "can’t both be true", [.contrary, .contradiction]),
      ("· · · ■", palette.undercut, "undercuts the step", [.undercut]),
    ]
    var rows: [Row] = all.filter { !$0.3.isDisjoint(with: relations) }
      .map { (.glyphs($0.line, color: $0.color), $0.meaning) }
    if graph.edges.contains(where: { !$0.exemption.isEmpty }) {
      rows.append((.glyphs("────┤", color: palette.frame), "only seems to meet: see its word"))
    }
    return rows
  }

  private var nodeRows: [Row] {
    var claim = DOTMarkup.Frame(color: palette.text)
    var rows: [Row] = [(.box("claim", claim), "a sentence that is true or false")]
    if graph.nodes.contains(where: \.isThesis) {
      claim.isDouble = true
      rows.append((.box("thesis", claim), "what a text is for"))
    }
    if graph.nodes.contains(where: \.isContested) {
      let contested = DOTMarkup.Frame(color: palette.contested, width: 3)
      rows.append((.box("⚑ contested", contested), "denied, or reasoned against"))
    }
    if graph.nodes.contains(where: { $0.kind != .claim }) {
      let rounded = DOTMarkup.Frame(color: palette.text, isRounded: true)
      rows.append((.box("argument", rounded), "from premises to a conclusion"))
    }
    return rows
  }

  private var statusRows: [Row] {
    let meanings = [
      ("undecided", "neither stands nor falls on this map"),
      ("rejected", "a reason defeats it on this map"),
      ("unsupported", "its reasons fell on this map"),
      ("not put forward", "no author stands for it"),
    ]
    let used = Set(graph.nodes.map(\.status))
    return meanings.filter { used.contains($0.0) }.map { status, meaning in
      let isFallen = status != "undecided"
      let frame = DOTMarkup.Frame(
        color: palette.frame, fill: isFallen ? palette.fadedFill : "#FFFFFF", width: 0)
      return (.box(status, frame, isItalic: true), meaning)
    }
  }
}
