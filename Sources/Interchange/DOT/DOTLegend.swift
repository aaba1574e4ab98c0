/// The key to a drawing: one table, with a row for everything that occurs in it and for nothing
/// else.
struct DOTLegend {
  let graph: DebateGraph
  let palette: Palette

  func write(into sink: inout ByteSink) {
    sink.append("  subgraph ")
    sink.append(dotName: "cluster_legend")
    sink.append(" {\n    graph ")
    clusterAttributes.write(into: &sink)
    sink.append(";\n    ")
    sink.append(dotName: "legend")
    sink.append(" ")
    var attributes = DOTAttributes()
    attributes.set("id", "legend-table")
    attributes.set("class", "legend")
    attributes.set("shape", "plain")
    attributes.set(tooltip: "Legend")
    attributes.set(label: table)
    attributes.write(into: &sink)
    sink.append(";\n  }\n")
  }

  private var clusterAttributes: DOTAttributes {
    var attributes = DOTAttributes()
    attributes.set("id", "legend")
    attributes.set("class", "legend")
    attributes.set("label", "Legend")
    attributes.set(tooltip: "Legend")
    attributes.set("style", "solid")
    attributes.set("color", palette.frame)
    attributes.set("fontsize", "12")
    attributes.set("labelloc", "b")
    attributes.set("margin", "8")
    return attributes
  }

  private var table: DOTMarkup {
    var markup = DOTMarkup()
    for row in lineRows + nodeRows {
      markup.add(
        runs: [
          (row.sample + "  ", DOTMarkup.Style(color: row.color, isBold: true)),
          (row.meaning, DOTMarkup.Style()),
        ])
    }
    return markup
  }

  private typealias Row = (sample: String, color: String, meaning: String)

  private var lineRows: [Row] {
    let relations = Set(graph.edges.filter(\.exemption.isEmpty).map(\.relation))
    let all: [(Row, Set<DebateGraph.Edge.Relation>)] = [
      (("━━━▶", palette.support, "supports"), [.support, .conclusion, .premise]),
      (("━━▶▶", palette.support, "entails"), [.entailment]),
      (("╍╍╍┫", palette.attack, "attacks"), [.attack]),
      (("┃┣━┫┃", palette.contested, "can’t both be true"), [.contrary, .contradiction]),
      (("┅┅┅■", palette.undercut, "undercuts the step"), [.undercut]),
    ]
    var rows = all.filter { !$0.1.isDisjoint(with: relations) }.map(\.0)
    if graph.edges.contains(where: { !$0.exemption.isEmpty }) {
      rows.append(("───┤", palette.frame, "counts for nothing, for the reason given"))
    }
    return rows
  }

  private var nodeRows: [Row] {
    var rows: [Row] = [("▭", palette.text, "a claim")]
    if graph.nodes.contains(where: \.isThesis) {
      rows.append(("⧈", palette.text, "a thesis: double border"))
    }
    if graph.nodes.contains(where: \.isContested) {
      rows.append(("⚑", palette.contested, "contested: thick dark red border"))
    }
    if graph.nodes.contains(where: { $0.kind != .claim }) {
      rows.append(("◯", palette.text, "rounded: an argument, from its premises to its conclusion"))
    }
    if graph.nodes.contains(where: \.hasFallen) {
      rows.append(("▒", palette.frame, "grey: does not stand on this map"))
    }
    return rows
  }
}
