/// An edge as GraphML has it: one way, and the only one from its source to its target.
struct GraphMLEdge {
  let edge: DebateGraph.Edge
  let id: String
  let source: Int
  let target: Int
  /// Whether it is the other way of a relation that reads the same from both ends.
  let isBack: Bool
  /// Other relations between the same two nodes in the same direction.
  var others: [(edge: DebateGraph.Edge, isBack: Bool)] = []
  let graph: DebateGraph
  let color: String
}

extension GraphMLKey<GraphMLEdge> {
  /// The attributes of edges, in the order of the file. The label comes first and under that id,
  /// because Neo4j takes it for the type of the relation; `interaction` is Cytoscape's.
  static func all(recordedBy records: RecordWriter?) -> [GraphMLKey] {
    let record = records.map { records in
      [GraphMLKey("record", id: "e_record", .string { records.record(of: $0) })]
    }
    return common + (record ?? [])
  }

  private static var common: [GraphMLKey] {
    [
      GraphMLKey("label", .string(\.edge.relation.verb)),
      GraphMLKey("interaction", .string(\.edge.relation.rawValue)),
      GraphMLKey("relation", .string(\.edge.relation.rawValue)),
      GraphMLKey(
        "also", .string { $0.others.map(\.edge.relation.rawValue).joined(separator: "; ") }),
      GraphMLKey("author", id: "e_author", .string { $0.graph.names(of: $0.edge.authors) }),
      GraphMLKey("note", .string(\.note)),
      GraphMLKey("parallel_kind", .string { $0.edge.parallel?.rawValue ?? "" }),
      GraphMLKey("parallel_why", id: "e_parallel_why", .string(\.edge.parallelReason)),
      GraphMLKey("mutual", flag: \.edge.isMutual),
      GraphMLKey("counts", flag: \.edge.exemption.isEmpty),
      GraphMLKey("exemption", .string(\.edge.exemption)),
      GraphMLKey("file", id: "e_file", .string(\.edge.file)),
      GraphMLKey("line", id: "e_line", .int(\.edge.line)),
      GraphMLKey("color", id: "e_color", .string(\.color)),
      GraphMLKey("r", id: "e_r", .int { Palette.parts(of: $0.color).red }),
      GraphMLKey("g", id: "e_g", .int { Palette.parts(of: $0.color).green }),
      GraphMLKey("b", id: "e_b", .int { Palette.parts(of: $0.color).blue }),
    ]
  }
}

extension GraphMLEdge {
  /// The remarks on the edge and on those that it stands for.
  fileprivate var note: String {
    ([edge] + others.map(\.edge)).map(\.note).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension DebateGraph {
  /// The edges as GraphML has them: a relation that reads the same from both ends is two opposite
  /// edges, and of several between the same two nodes the first that says most stands for all,
  /// because Gephi and NetworkX don't keep parallel edges apart.
  ///
  /// - Complexity: O(edges).
  func graphMLEdges(palette: Palette) -> [GraphMLEdge] {
    struct Ends: Hashable {
      let source: Int
      let target: Int
    }
    var result: [GraphMLEdge] = []
    var places: [Ends: Int] = [:]
    func add(_ edge: Edge, id: String, from source: Int, to target: Int, isBack: Bool = false) {
      let ends = Ends(source: source, target: target)
      if let place = places[ends] {
        result[place].others.append((edge, isBack))
        return
      }
      places[ends] = result.count
      result.append(
        GraphMLEdge(
          edge: edge, id: id, source: source, target: target, isBack: isBack, graph: self,
          color: palette.line(of: edge.relation)))
    }
    for rank in 0...Edge.Relation.lastRank {
      for edge in edges where edge.relation.rank == rank {
        add(edge, id: edge.id, from: edge.source, to: edge.target)
        if edge.relation.isSymmetric {
          add(edge, id: edge.id + "-back", from: edge.target, to: edge.source, isBack: true)
        }
      }
    }
    return result
  }
}

extension DebateGraph.Edge.Relation {
  fileprivate static let lastRank = 3

  /// Which of several relations between the same two nodes stands for all: the lowest.
  fileprivate var rank: Int {
    switch self {
    case .premise, .conclusion: 0
    case .contradiction, .contrary: 1
    case .undercut, .attack: 2
    case .entailment, .support: 3
    }
  }
}
