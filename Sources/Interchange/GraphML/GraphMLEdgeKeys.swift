/// An edge as GraphML has it: one way, and the only one from its source to its target.
struct GraphMLEdge {
  /// A relation of a graph, in one direction.
  struct Way {
    /// Its place among the edges of the graph.
    let edge: Int
    /// Whether it is the other way of a relation that reads the same from both ends.
    let isBack: Bool
  }

  /// The ways from one node to another: the one that stands for all, and the others.
  struct Ways {
    let first: Way
    var others: [Way] = []
  }

  let edge: DebateGraph.Edge
  /// Whether it is the other way of a relation that reads the same from both ends.
  let isBack: Bool
  /// Other relations between the same two nodes in the same direction.
  let others: [(edge: DebateGraph.Edge, isBack: Bool)]
  /// The names of those who draw it.
  let authors: String
  let color: String
  let parts: Palette.Parts

  init(_ ways: Ways, of graph: DebateGraph, in palette: Palette) {
    edge = graph.edges[ways.first.edge]
    isBack = ways.first.isBack
    others = ways.others.map { (graph.edges[$0.edge], $0.isBack) }
    authors = graph.names(of: edge.authors)
    color = palette.line(of: edge.relation)
    parts = Palette.parts(of: color)
  }

  var id: String { isBack ? edge.id + "-back" : edge.id }
  var source: Int { isBack ? edge.target : edge.source }
  var target: Int { isBack ? edge.source : edge.target }
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
      GraphMLKey("label", .string { $0.edge.relation.verb }),
      GraphMLKey("interaction", .string { $0.edge.relation.rawValue }),
      GraphMLKey("relation", .string { $0.edge.relation.rawValue }),
      GraphMLKey(
        "also", .string { $0.others.map(\.edge.relation.rawValue).joined(separator: "; ") }),
      GraphMLKey("author", id: "e_author", .string { $0.authors }),
      GraphMLKey("note", .string { $0.note }),
      GraphMLKey("parallel_kind", .string { $0.edge.parallel?.rawValue ?? "" }),
      GraphMLKey("parallel_why", id: "e_parallel_why", .string { $0.edge.parallelReason }),
      GraphMLKey("mutual", flag: { $0.edge.isMutual }),
      GraphMLKey("counts", flag: { $0.edge.exemption.isEmpty }),
      GraphMLKey("exemption", .string { $0.edge.exemption }),
      GraphMLKey("file", id: "e_file", .string { $0.edge.file }),
      GraphMLKey("line", id: "e_line", .int { $0.edge.line }),
      GraphMLKey("color", id: "e_color", .string { $0.color }),
      GraphMLKey("r", id: "e_r", .int { $0.parts.red }),
      GraphMLKey("g", id: "e_g", .int { $0.parts.green }),
      GraphMLKey("b", id: "e_b", .int { $0.parts.blue }),
    ]
  }
}

extension GraphMLEdge {
  /// The remarks on the edge and on those that it stands for.
  fileprivate var note: String {
    guard !others.isEmpty else { return edge.note }
    return ([edge] + others.map(\.edge)).map(\.note).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension DebateGraph {
  /// The edges as GraphML has them: a relation that reads the same from both ends is two opposite
  /// edges, and of several between the same two nodes the first that says most stands for all,
  /// because Gephi and NetworkX don't keep parallel edges apart.
  ///
  /// - Complexity: O(edges).
  func graphMLEdges() -> [GraphMLEdge.Ways] {
    struct Ends: Hashable {
      let source: Int
      let target: Int
    }
    var result: [GraphMLEdge.Ways] = []
    result.reserveCapacity(edges.count)
    var places: [Ends: Int] = [:]
    places.reserveCapacity(edges.count)
    func add(_ way: GraphMLEdge.Way, from source: Int, to target: Int) {
      let ends = Ends(source: source, target: target)
      if let place = places[ends] {
        result[place].others.append(way)
      } else {
        places[ends] = result.count
        result.append(GraphMLEdge.Ways(first: way))
      }
    }
    for rank in 0...Edge.Relation.lastRank {
      for index in edges.indices where edges[index].relation.rank == rank {
        let (source, target) = (edges[index].source, edges[index].target)
        add(GraphMLEdge.Way(edge: index, isBack: false), from: source, to: target)
        if edges[index].relation.isSymmetric {
          add(GraphMLEdge.Way(edge: index, isBack: true), from: target, to: source)
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
