import ArgumentMap
import Comparison
import Evaluation

/// Turns a compared map into nodes and edges.
///
/// Claims, sketches and inferences become nodes; an argument with a structure is its inferences,
/// and what is said of the argument goes to the last of them.
struct GraphBuilder {
  let comparison: Comparison
  let voices: GraphVoices
  private let rows: DisagreementRows
  private var names: ElementNames
  private var places: [Element: Int] = [:]
  private var nodes: [DebateGraph.Node] = []
  private var edges: [DebateGraph.Edge] = []

  var map: ArgumentMap { comparison.map }
  var evaluation: Evaluation { comparison.evaluation }

  init(_ comparison: Comparison) {
    self.comparison = comparison
    voices = GraphVoices(comparison)
    rows = DisagreementRows(comparison.disagreements)
    names = ElementNames(comparison.map)
  }

  mutating func build() -> DebateGraph {
    let verdicts = VerdictPhrases(comparison)
    let describer = NodeDescriber(comparison: comparison, voices: voices, verdicts: verdicts)
    for id in map.statementIDs {
      add(.statement(id), describer.claim(id, named: names[.statement(id)]))
    }
    for id in map.argumentIDs where map[id].lastInference == nil {
      add(.argument(id), describer.sketch(id, named: names[.argument(id)]))
    }
    for id in map.inferenceIDs {
      add(.inference(id), describer.inference(id, named: names[.inference(id)]))
    }
    addInferenceEdges()
    addRelationEdges()
    var graph = DebateGraph(
      title: map.title ?? "", authors: voices.names, nodes: nodes, edges: edges)
    graph.works = voices.works(in: map)
    return graph
  }

  private mutating func add(_ element: Element, _ node: DebateGraph.Node) {
    places[element] = nodes.count
    nodes.append(node)
    nodes[nodes.count - 1].disagreements = rows[element]
    nodes[nodes.count - 1].origin = element
  }

  /// Where the node of an element stands in the graph that was built.
  func place(of element: Element) -> Int? { places[node(for: element)] }

  // MARK: Edges

  private mutating func addInferenceEdges() {
    for id in map.inferenceIDs {
      let inference = map[id]
      let node = nodes[places[.inference(id), default: 0]]
      func describe(_ edge: inout DebateGraph.Edge) {
        edge.authors = node.authors
        (edge.file, edge.line) = (node.file, node.line)
      }
      for premise in inference.premises {
        addEdge(from: .statement(premise), to: .inference(id), .premise, describe)
      }
      addEdge(
        from: .inference(id), to: .statement(inference.conclusion), .conclusion, describe)
    }
  }

  private mutating func addRelationEdges() {
    let standings = RelationStandings(evaluation)
    let files = FileNames(map)
    let voices = voices
    let rows = rows
    for id in map.relationIDs {
      let relation = map[id]
      let standing = standings[id]
      addEdge(from: node(for: relation.source), to: node(for: relation.target), relation.kind.word)
      { edge in
        edge.authors = voices.places(of: relation.occurrences.map(\.proponent))
        edge.note = relation.qualifiers.note ?? ""
        (edge.parallel, edge.parallelReason) = relation.qualifiers.parallel
        edge.isMutual = standing.isMutual
        edge.exemption = standing.exemption
        edge.disagreements = rows[id]
        edge.origin = id
        (edge.file, edge.line) = files.place(of: relation.occurrences.first?.location)
      }
    }
  }

  /// An argument with a structure is stood for by its last inference.
  private func node(for element: Element) -> Element {
    guard case .argument(let id) = element, let last = map[id].lastInference else { return element }
    return .inference(last)
  }

  private mutating func addEdge(
    from source: Element, to target: Element, _ relation: DebateGraph.Edge.Relation,
    _ describe: (inout DebateGraph.Edge) -> Void
  ) {
    guard let from = places[source], let to = places[target] else { return }
    let name = names.edge(relation.rawValue, from: nodes[from].id, to: nodes[to].id)
    var edge = DebateGraph.Edge(id: name, from: from, to: to, relation)
    describe(&edge)
    edges.append(edge)
  }
}

extension Relation.Kind {
  /// The word for the relation in a graph.
  var word: DebateGraph.Edge.Relation {
    switch self {
    case .support: .support
    case .attack: .attack
    case .contrary: .contrary
    case .contradiction: .contradiction
    case .entailment: .entailment
    case .undercut: .undercut
    }
  }
}

extension Relation.Qualifiers {
  /// In what the two ends only seem to meet, and what the map says to that.
  fileprivate var parallel: (kind: DebateGraph.Edge.Parallel?, reason: String) {
    if let apart { return (.apart, apart) }
    if let analogy { return (.analogy, analogy) }
    if let verbal { return (.verbal, verbal) }
    return (nil, "")
  }
}
