// How nodes, edges and graphs begin.

extension GraphMLParser {
  mutating func startGraph(_ element: XMLElement) {
    if directions.isEmpty { chooseValues() }
    switch element["edgedefault"]?.string {
    case "directed", nil: directions.append(true)
    case "undirected": directions.append(false)
    case let word?:
      flaws.add(
        "edgedefault is \u{201C}\(word)\u{201D}, not directed or undirected", line: element.line)
      directions.append(true)
    }
    let parent = open.last.flatMap { $0.domain == .node ? $0.place : nil } ?? parents.last ?? nil
    if let parent, open.last?.domain == .node { document.makeGroup(ofNode: parent) }
    parents.append(parent)
    enter(.graph, as: .graph)
  }

  mutating func startNode(_ element: XMLElement) {
    guard let id = element["id"]?.bytes.trimmed, !id.isEmpty else {
      flaws.add("a node has no id", line: element.line)
      enter(.node, as: .node)
      return
    }
    let name = document.name(id)
    guard !document.hasNode(named: name) else {
      flaws.add("two nodes have the id \u{201C}\(document.names[name])\u{201D}", line: element.line)
      enter(.node, as: .node)
      return
    }
    let node = GraphMLDocument.Node(name: name, parent: parents.last ?? nil, line: element.line)
    enter(.node, as: .node, at: document.add(node))
  }

  mutating func startEdge(_ element: XMLElement) {
    if let id = element["id"]?.bytes.trimmed, !id.isEmpty {
      let count = edgeIDs.count
      let number = edgeIDs.add(id)
      if number < count {
        flaws.add("two edges have the id \u{201C}\(edgeIDs[number])\u{201D}", line: element.line)
      }
    }
    let source = element["source"]?.bytes.trimmed
    let target = element["target"]?.bytes.trimmed
    guard let source, let target, !source.isEmpty, !target.isEmpty else {
      flaws.add("an edge has no source or no target", line: element.line)
      enter(.edge, as: .edge)
      return
    }
    let isDirected =
      switch element["directed"]?.string {
      case "true", "1": true
      case "false", "0": false
      default: directions.last ?? true
      }
    let edge = GraphMLDocument.Edge(
      source: document.name(source), target: document.name(target), isDirected: isDirected,
      line: element.line)
    for name in [edge.source, edge.target] where !document.hasNode(named: name) {
      looseEnds.append((name, edge.line))
    }
    enter(.edge, as: .edge, at: document.add(edge))
  }
}
