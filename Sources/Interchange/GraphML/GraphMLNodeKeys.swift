/// A node with what its attributes are read from.
struct GraphMLNode {
  let node: DebateGraph.Node
  /// The names of those whose it is.
  let authors: String
  /// The name of its group.
  let group: String
  let box: GraphLayout.Box
  let tone: Palette.Tone
  /// The colour of its lines.
  let color: String
  let parts: Palette.Parts
  /// The height of the whole drawing, in points.
  let height: Double

  /// Makes a node.
  ///
  /// - Parameters:
  ///   - box: Where it lies; the corner where nothing is said.
  ///   - height: The height of the whole drawing, in points.
  init(
    _ node: DebateGraph.Node, of graph: DebateGraph, in palette: Palette,
    box: GraphLayout.Box? = nil, height: Double = 0
  ) {
    self.node = node
    authors = graph.names(of: node.authors)
    group = graph.name(of: node.group)
    self.box = box ?? GraphLayout.Box(x: 0, y: 0, width: 0, height: 0)
    tone = palette.tone(of: node.group)
    color = tone.line
    parts = Palette.parts(of: color)
    self.height = height
  }

  /// Whether a mark is on the node.
  func has(_ mark: DebateGraph.Mark.Kind) -> Bool {
    node.marks.contains { $0.kind == mark }
  }

  /// What bears a mark out; empty if it is not on the node.
  func reason(for mark: DebateGraph.Mark.Kind) -> String {
    node.marks.filter { $0.kind == mark }.map(\.reason).joined(separator: "; ")
  }
}

extension GraphMLKey<GraphMLNode> {
  /// The attributes of nodes, in the order of the file.
  static func all(
    for graph: DebateGraph, withPositions: Bool, recordedBy records: RecordWriter?
  ) -> [GraphMLKey] {
    naming + origin + stances(of: graph) + verdict + marks + (withPositions ? position : [])
      + appearance + record(by: records)
  }

  /// What only Dissoi reads.
  private static func record(by records: RecordWriter?) -> [GraphMLKey] {
    guard let records else { return [] }
    return [
      GraphMLKey(
        "record",
        .string { subject in
          subject.node.origin.map { records.record(of: $0, as: subject.node) } ?? ""
        })
    ]
  }

  /// `name` and `label` are what viewers show; the id `labels` makes the kind Neo4j's label.
  private static var naming: [GraphMLKey] {
    [
      GraphMLKey("name", .string { GraphMLName.plain($0.node.label) }),
      GraphMLKey("label", id: "nodelabel", .string { $0.node.label }),
      GraphMLKey("kind", id: "labels", .string { $0.node.kind.rawValue }),
      GraphMLKey("title", id: "n_title", .string { $0.node.title }),
      GraphMLKey("text", .string { $0.node.text }),
      GraphMLKey("rule", .string { $0.node.rules.joined(separator: "; ") }),
    ]
  }

  private static var origin: [GraphMLKey] {
    [
      GraphMLKey("author", .string { $0.authors }),
      GraphMLKey("group", .string { $0.group }),
      GraphMLKey("thesis", flag: { $0.node.isThesis }),
      GraphMLKey("crux_of", .string { $0.node.cruxOf.joined(separator: "; ") }),
      GraphMLKey("tags", .string { $0.node.tags.joined(separator: "; ") }),
      GraphMLKey("nature", .string { $0.node.natures.joined(separator: "; ") }),
      GraphMLKey("section", .string { $0.node.section.joined(separator: " / ") }),
      GraphMLKey("anchors", .string { $0.node.anchors.joined(separator: "; ") }),
      GraphMLKey("file", .string { $0.node.file }),
      GraphMLKey("line", .int { $0.node.line }),
    ]
  }

  /// One attribute an author, named after them.
  private static func stances(of graph: DebateGraph) -> [GraphMLKey] {
    zip(graph.authors.indices, GraphMLName.ofStances(graph.authors)).map { author, name in
      GraphMLKey(
        name,
        .string { author < $0.node.stances.count ? $0.node.stances[author] : "" })
    }
  }

  private static var verdict: [GraphMLKey] {
    [
      GraphMLKey("status", .string { $0.node.status }),
      GraphMLKey("justification", .string { $0.node.justification }),
      GraphMLKey("status_why", .string { $0.node.statusReason }),
      GraphMLKey("contested", flag: { $0.node.isContested }),
      GraphMLKey("contested_why", .string { $0.node.contestedReason }),
    ]
  }

  private static var marks: [GraphMLKey] {
    DebateGraph.Mark.Kind.allCases.flatMap { mark in
      let name = GraphMLName.token(mark.rawValue)
      return [
        GraphMLKey(name, flag: { $0.has(mark) }),
        GraphMLKey("\(name)_why", .string { $0.reason(for: mark) }),
      ]
    }
  }

  /// `size` stands before width and height, because Tulip lets the last one count.
  private static var position: [GraphMLKey] {
    [
      GraphMLKey("x", .double { $0.box.x }),
      GraphMLKey("y", .double { $0.box.y }),
      GraphMLKey("size", .double { max($0.box.width, $0.box.height) }),
      GraphMLKey("width", .double { $0.box.width }),
      GraphMLKey("height", .double { $0.box.height }),
    ]
  }

  private static var appearance: [GraphMLKey] {
    [
      GraphMLKey("r", .int { $0.parts.red }),
      GraphMLKey("g", .int { $0.parts.green }),
      GraphMLKey("b", .int { $0.parts.blue }),
      GraphMLKey("color", .string { $0.color }),
      GraphMLKey("shape", .string { $0.node.kind == .claim ? "rectangle" : "circle" }),
    ]
  }
}

extension DebateGraph {
  /// The names of several authors, as one text.
  func names(of authors: [Int]) -> String {
    authors.map { self.authors[$0] }.joined(separator: "; ")
  }
}
