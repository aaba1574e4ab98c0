import ArgumentMap

extension DebateGraph {
  /// A plain map as a graph, for the formats that are written from one: claims and arguments by
  /// title and text, with tags, sections and places; nobody's, and not evaluated.
  ///
  /// - Complexity: O(nodes + edges).
  public init(of plain: PlainMap) {
    let map = plain.map
    var names = ElementNames(map)
    let files = FileNames(map)
    let nodes = plain.nodes.map { node in
      var result = Node(
        id: names[node.element], kind: node.isArgument ? .argument : .claim,
        title: node.labelTitle ?? "", text: node.labelText?.withoutOuterBlanks ?? "",
        group: .analyst)
      result.tags = node.tags
      result.section = map.headings(above: map.section(of: node.element))
      (result.file, result.line) = files.place(of: map.location(of: node.element))
      return result
    }
    let edges = plain.edges.map { edge in
      let relation = edge.kind.word
      let id = names.edge(
        relation.rawValue, from: nodes[edge.source].id, to: nodes[edge.target].id)
      return Edge(id: id, from: edge.source, to: edge.target, relation)
    }
    self.init(title: map.title ?? plain.name, authors: [], nodes: nodes, edges: edges)
  }
}
