/// For which programs a GraphML file is made; no one file suits all of them.
public enum GraphMLFlavour: String, CaseIterable, Sendable {
  /// What every known reader takes without loss, and Dissoi reads back.
  case plain
  /// With yEd's drawings of nodes and lines, in a frame for each author. Dissoi reads it back; readers
  /// that hold files against the GraphML schema refuse it.
  case yed
  /// With the columns that are of use in Gephi, and sizes for dots instead of boxes.
  case gephi
}

extension GraphMLKey<GraphMLNode> {
  /// The attributes of nodes that a flavour has.
  static func all(
    for graph: DebateGraph, _ flavour: GraphMLFlavour, withPositions: Bool,
    recordedBy records: RecordWriter?
  ) -> [GraphMLKey] {
    let all = all(for: graph, withPositions: withPositions, recordedBy: records)
    switch flavour {
    case .plain: return all
    case .yed:
      let drawn: Set = ["x", "y", "size", "width", "height", "r", "g", "b", "color", "shape"]
      return [.drawing] + all.filter { !drawn.contains($0.name) } + [.description]
    case .gephi:
      return all.filter { $0.isOfUseInGephi }.map { $0.name == "size" ? .dotSize : $0 }
    }
  }

  /// What yEd shows of a node in its list of properties.
  private static var description: GraphMLKey { GraphMLKey("description", .string { $0.node.text }) }

  /// The size of a dot, in Gephi's units: theses are the largest.
  private static var dotSize: GraphMLKey {
    GraphMLKey("size", .double { $0.node.isThesis ? 40 : $0.node.kind == .claim ? 24 : 14 })
  }
}

extension GraphMLKey<GraphMLEdge> {
  /// The attributes of edges that a flavour has.
  static func all(
    _ flavour: GraphMLFlavour, recordedBy records: RecordWriter?
  ) -> [GraphMLKey] {
    let all = all(recordedBy: records)
    switch flavour {
    case .plain: return all
    case .yed: return [.drawing] + all.filter { !["r", "g", "b", "color"].contains($0.name) }
    case .gephi: return all.filter { $0.isOfUseInGephi }
    }
  }
}

extension GraphMLKey {
  /// Whether Gephi's tables are better with it: witnesses and places make them unreadable.
  fileprivate var isOfUseInGephi: Bool {
    let others: Set = [
      "record", "file", "line", "anchors", "section", "shape", "width", "height", "crux_of",
      "interaction", "exemption",
    ]
    return !name.hasSuffix("_why") && !others.contains(name)
  }
}
