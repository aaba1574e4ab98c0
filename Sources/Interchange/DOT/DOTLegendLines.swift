/// The entries of a legend for the lines of a drawing.
struct DOTLegendLines {
  let graph: DebateGraph
  let palette: Palette

  var rows: [DOTLegend.Row] { counted + exempt }

  /// Lines that the evaluation counts.
  private var counted: [DOTLegend.Row] {
    let edges = graph.edges.filter(\.exemption.isEmpty)
    func row(
      _ glyphs: String, _ color: String, _ meaning: String, where holds: (DebateGraph.Edge) -> Bool
    ) -> DOTLegend.Row? {
      edges.contains(where: holds) ? (.word(glyphs, color: color, isBold: true), meaning) : nil
    }
    let supporting: Set<DebateGraph.Edge.Relation> = [.support, .conclusion, .premise]
    return [
      row("────▶", palette.support, "supports") { supporting.contains($0.relation) },
      row("───▶▶", palette.support, "entails") { $0.relation == .entailment },
      row("– – –┤", palette.attack, "attacks") { $0.relation == .attack && !$0.isMutual },
      row("○– – –┤", palette.attack, "attacks; between authors it counts both ways") {
        $0.relation == .attack && $0.isMutual
      },
      row("■━━━■", palette.contested, "can’t both be true", where: \.relation.isSymmetric),
      row("· · · ■", palette.undercut, "undercuts the step") { $0.relation == .undercut },
    ].compactMap(\.self)
  }

  /// Lines that it leaves out.
  private var exempt: [DOTLegend.Row] {
    let used = Set(graph.edges.map(\.exemption))
    let meanings = [
      ("parallel", "– – –┤", "only seems to meet: see its word"),
      ("in tension", "────◇", "in tension: one author holds both"),
      ("own objection", "────┤", "own objection: its author only raises or grants it"),
      ("not put forward", "– – –┤", "not put forward: nobody makes the argument"),
    ]
    return meanings.filter { used.contains($0.0) }
      .map { (.word($0.1, color: palette.fadedText, isBold: true), $0.2) }
  }
}
