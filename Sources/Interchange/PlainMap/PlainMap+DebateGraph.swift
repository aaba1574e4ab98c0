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
      let (section, place) = Self.place(of: node.element, in: map)
      result.section = map.headings(above: section)
      (result.file, result.line) = files.place(of: place)
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

  private static func place(of element: Element, in map: ArgumentMap)
    -> (section: SectionID?, location: SourceRange?)
  {
    switch element {
    case .statement(let id):
      let member = map[id].canonicalMember ?? map[id].members.first
      return (map[id].section, member?.location)
    case .argument(let id):
      let member = map[id].canonicalMember ?? map[id].members.first
      return (map[id].section, member?.location ?? map[id].structureLocation)
    case .inference(let id):
      return (map[map[id].argument].section, map[id].location)
    }
  }
}
