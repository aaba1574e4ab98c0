extension DebateGraph {
  /// The graph with one node for what stands under a heading and is in one group: of a large debate it
  /// shows which part speaks for or against which.
  ///
  /// A line stands for all relations of its kind between two parts, and says how many there are. What
  /// is within a part is only counted.
  ///
  /// - Complexity: O(nodes + edges).
  func collapsedBySection() -> DebateGraph {
    var names = UniqueNames()
    var places: [SectionKey: Int] = [:]
    var sections: [SectionCounts] = []
    var placeOfNode: [Int] = []
    for node in nodes {
      let key = SectionKey(headings: node.section, group: node.group)
      let place = places[key] ?? sections.count
      if place == sections.count {
        places[key] = place
        sections.append(SectionCounts(key))
      }
      sections[place].count(node)
      placeOfNode.append(place)
    }
    var part = DebateGraph(
      title: title, view: .sections, authors: authors,
      nodes: sections.map { $0.node(&names, in: self) }, edges: [])
    part.works = works
    part.subtitle = "Sections"
    part.edges = edgesBetween(placeOfNode, part.nodes, &names)
    return part
  }

  /// The lines between parts, those first that come first in the graph.
  private func edgesBetween(
    _ placeOfNode: [Int], _ parts: [Node], _ names: inout UniqueNames
  ) -> [Edge] {
    struct Key: Hashable {
      let source: Int
      let target: Int
      let relation: Edge.Relation
    }
    var places: [Key: Int] = [:]
    var result: [Edge] = []
    for edge in edges where edge.exemption.isEmpty {
      let (source, target) = (placeOfNode[edge.source], placeOfNode[edge.target])
      guard source != target else { continue }
      // From part to part it does not matter by which kind of line.
      let relation: Edge.Relation = edge.relation.isOpposing ? .attack : .support
      let key = Key(source: source, target: target, relation: relation)
      if let place = places[key] {
        result[place].count += 1
        result[place].note = "\(result[place].count) relations"
        continue
      }
      places[key] = result.count
      let id = names.edge(relation.rawValue, from: parts[source].id, to: parts[target].id)
      result.append(Edge(id: id, from: source, to: target, relation))
    }
    return result
  }
}

/// What makes a part: the headings that all of it stands under, and whose it is.
private struct SectionKey: Hashable {
  let headings: [String]
  let group: DebateGraph.Group
}

/// What there is in a part.
private struct SectionCounts {
  private let key: SectionKey
  private var claims = 0
  private var arguments = 0
  private var contested = 0
  private var theses: [String] = []
  private var authors: Set<Int> = []

  init(_ key: SectionKey) { self.key = key }

  mutating func count(_ node: DebateGraph.Node) {
    if node.kind == .claim { claims += 1 } else { arguments += 1 }
    if node.isContested { contested += 1 }
    if node.isThesis { theses.append(node.label) }
    authors.formUnion(node.authors)
  }

  func node(_ names: inout UniqueNames, in graph: DebateGraph) -> DebateGraph.Node {
    let title = key.headings.last ?? "(under no heading)"
    let identity = key.headings + [graph.name(of: key.group)]
    var counts = [Self.count(claims, "claim"), Self.count(arguments, "argument")]
    if contested > 0 { counts.append("\(contested) contested") }
    var text = counts.filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
    if !theses.isEmpty {
      text += ". \(theses.count == 1 ? "Thesis" : "Theses"): " + theses.joined(separator: "; ")
    }
    var node = DebateGraph.Node(
      id: names.node("section", title: title, identity: identity), kind: .section, title: title,
      text: text, group: key.group)
    node.authors = authors.sorted()
    node.section = Array(key.headings.dropLast())
    node.isContested = contested > 0
    return node
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
