@testable import Interchange

/// A GraphML file read back with libxml2, as far as tests look at it.
struct GraphMLReading: XMLHandler {
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
    let errors = XMLPushParser.parse(bytes, handler: &self)
    precondition(errors.isEmpty, "\(errors)")
  }

  mutating func startElement(_ name: String, attributes: [(name: String, value: String)]) {
    let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
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

  mutating func endElement(_ name: String) {
    if name == "data" { key = nil }
  }

  mutating func characters(_ text: String) {
    guard let key else { return }
    switch element {
    case "node": nodes[nodes.count - 1].data[key, default: ""] += text
    case "edge": edges[edges.count - 1].data[key, default: ""] += text
    default: graph.data[key, default: ""] += text
    }
  }
}
