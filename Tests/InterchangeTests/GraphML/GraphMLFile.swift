@testable import Interchange

/// A GraphML file read back with libxml2, as far as tests look at it.
struct GraphMLFile: XMLHandler {
  /// A node or an edge.
  struct Item {
    var attributes: [String: String]
    var data: [String: String] = [:]
  }

  var keys: [String: [String: String]] = [:]
  var nodes: [Item] = []
  var edges: [Item] = []
  var graph = Item(attributes: [:])
  private var element = ""
  private var key: String?

  init(_ bytes: [UInt8]) {
    let errors = SAXParser.parse(bytes, handler: &self)
    precondition(errors.isEmpty, "\(errors)")
  }

  mutating func startElement(_ started: XMLElement) {
    let name = started.name.string
    let names: [StaticString] = [
      "id", "for", "attr.name", "attr.type", "key", "source", "target", "edgedefault",
    ]
    var values: [String: String] = [:]
    for name in names { values["\(name)"] = started[name]?.string }
    switch name {
    case "key": keys[values["id"] ?? ""] = values
    case "graph": graph.attributes = values
    case "node": nodes.append(Item(attributes: values))
    case "edge": edges.append(Item(attributes: values))
    case "data": key = values["key"]
    default: break
    }
    if name == "graph" || name == "node" || name == "edge" { element = name }
  }

  mutating func endElement(_ name: XMLName) {
    if name == "data" { key = nil }
  }

  mutating func characters(_ lent: XMLBytes) {
    guard let key else { return }
    let text = lent.string
    switch element {
    case "node": nodes[nodes.count - 1].data[key, default: ""] += text
    case "edge": edges[edges.count - 1].data[key, default: ""] += text
    default: graph.data[key, default: ""] += text
    }
  }
}
