import Evaluation

/// What a drawing tells when the mouse rests on an element: all that does not fit into the picture.
enum DOTTooltip {
  /// Longer texts are cut: a tooltip is to be read at a glance.
  private static let wrapping = TextWrapping(columns: 80, maximumLines: 12)

  static func text(of node: DebateGraph.Node, in graph: DebateGraph) -> String {
    let owner = node.authors.isEmpty ? "" : " of " + graph.names(of: node.authors)
    var lines = ["\(node.kind.rawValue.capitalizedFirst)\(owner): \(node.label)"]
    if !node.text.isEmpty, node.text != node.label { lines.append(node.text) }
    for (author, stance) in zip(graph.authors, node.stances) where !stance.isEmpty {
      lines.append("\(author) \(stance)")
    }
    if !node.status.isEmpty {
      let reason = node.statusReason.isEmpty ? "" : " (\(node.statusReason))"
      lines.append("Status on this map: \(node.status)\(reason)")
      if saysMore(node) { lines.append("Over all positions: \(node.justification)") }
    }
    for row in node.disagreements { lines.append(words(for: row)) }
    for thesis in node.cruxOf { lines.append("Crux: “\(thesis)” hangs on it") }
    for mark in node.marks {
      lines.append("\(mark.kind.rawValue.capitalizedFirst): \(mark.reason)")
    }
    if !node.anchors.isEmpty { lines.append("See " + node.anchors.joined(separator: ", ")) }
    return lines.flatMap { wrapping.lines(of: $0) }.joined(separator: "\n")
  }

  /// Whether what it is over all positions says more than the status.
  private static func saysMore(_ node: DebateGraph.Node) -> Bool {
    node.status == Status.undecided.rawValue && node.justification != node.status
      && !node.justification.isEmpty
  }

  private static func words(for row: DebateGraph.DisagreementRow) -> String {
    row.number.map { "Disagreement \($0): \(row.kind)" } ?? "Only seems a disagreement: \(row.kind)"
  }

  static func text(of edge: DebateGraph.Edge, in graph: DebateGraph) -> String {
    let source = graph.nodes[edge.source].label
    let target = graph.nodes[edge.target].label
    var lines = ["“\(source)” \(edge.relation.verb) “\(target)”"]
    for row in edge.disagreements { lines.append(words(for: row)) }
    if !edge.authors.isEmpty { lines.append("Drawn by \(graph.names(of: edge.authors))") }
    if let parallel = edge.parallel {
      lines.append("They do not meet (\(parallel.rawValue)): \(edge.parallelReason)")
    } else if !edge.exemption.isEmpty {
      lines.append("Not counted: \(edge.exemption)")
    }
    if !edge.note.isEmpty { lines.append(edge.note) }
    return lines.flatMap { wrapping.lines(of: $0) }.joined(separator: "\n")
  }
}

extension String {
  /// The text with a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
