import ArgumentMap

// The nodes and edges of the plain map.

extension FactsWriter {
  /// Writes the nodes, those in a group as its children, at whatever depth.
  func writeNodes(to json: inout JSONWriter) {
    json.key("nodes")
    json.open("[")
    for step in NestedWalk(plain.items, contents: plain.contents) {
      switch step {
      case .begin(.node(let index)):
        json.object { json in write(plain.nodes[index], to: &json) }
      case .begin(.group(let index)):
        json.open("{")
        write(plain.groups[index], to: &json)
        json.key("children")
        json.open("[")
      case .end(.node): break
      case .end(.group):
        json.close("]")
        json.close("}")
      }
    }
    json.close("]")
  }

  private func write(_ node: PlainMap.Node, to json: inout JSONWriter) {
    json.field("id", node.id)
    json.field("type", node.isArgument ? "argument-map-node" : "statement-map-node")
    json.field("title", node.title)
    json.optional("labelTitle", node.labelTitle)
    json.optional("labelText", node.labelText)
    json.optional("tags", node.tags)
    json.optional("color", node.color)
  }

  private func write(_ group: PlainMap.Group, to json: inout JSONWriter) {
    json.field("id", group.id)
    json.field("type", "group-map-node")
    json.field("title", group.title)
    json.field("labelTitle", group.title)
    json.optional("color", group.color)
    json.field("level", group.level)
    if let isClosed = group.isClosed { json.field("isClosed", isClosed) }
  }

  /// Writes an edge.
  func write(_ edge: PlainMap.Edge, to json: inout JSONWriter) {
    json.field("id", edge.id)
    json.field("type", edge.kind.argdownWord)
    json.field("from", plain.nodes[edge.source].id)
    json.field("to", plain.nodes[edge.target].id)
    json.optional("fromStatement", edge.sourceStatement.map { map[$0].title })
    json.optional("toStatement", edge.targetStatement.map { map[$0].title })
    json.optional("color", edge.color)
  }
}
