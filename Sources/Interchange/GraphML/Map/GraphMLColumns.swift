import ArgumentMap

/// Which of a file's attributes are read, and as what.
struct GraphMLColumns {
  typealias Meaning = GraphMLAttributes.Meaning

  /// Attributes that only say how something is drawn.
  private static let drawing: Set<String> = [
    "x", "y", "z", "size", "width", "height", "r", "g", "b", "color", "colour", "shape", "viz",
    "xpos", "ypos", "zpos", "id", "selected", "suid", "url", "nodegraphics", "edgegraphics",
  ]

  /// The attributes of nodes by what they say.
  let node: [Meaning: Int]
  /// The same of edges.
  let edge: [Meaning: Int]
  /// The attributes that only files of Dissoi have, by domain and name.
  private let ours: [GraphMLDeclaration.Domain: [String: Int]]
  /// The attributes that hold the stances of an author, with their names.
  let stances: [(name: String, key: Int)]
  /// The attributes of nodes that have no meaning here; they become data.
  let rest: [Int]

  init(_ declarations: [GraphMLDeclaration], _ attributes: GraphMLAttributes) {
    node = attributes.declarations(of: .node, in: declarations)
    edge = attributes.declarations(of: .edge, in: declarations)
    let words: [(GraphMLDeclaration.Domain, [String])] = [
      (.graph, ["record", "title", "authors"]),
      (.node, ["record", "thesis", "anchors", "rule", "label", "status_why"]),
      (.edge, ["record", "also", "parallel_kind", "parallel_why"]),
    ]
    var ours: [GraphMLDeclaration.Domain: [String: Int]] = [:]
    for (place, declaration) in declarations.enumerated() {
      for (domain, names) in words where declaration.domain.includes(domain) {
        if names.contains(declaration.name) { ours[domain, default: [:]][declaration.name] = place }
      }
    }
    self.ours = ours
    let isOurs = ours[.node]?["record"] != nil || ours[.node]?["status_why"] != nil
    stances = declarations.enumerated().filter {
      $0.element.domain.includes(.node) && $0.element.name.hasPrefix("stance.")
    }.map { ($0.element.name, $0.offset) }
    let used = Set(node.values)
    rest = declarations.indices.filter { place in
      let declaration = declarations[place]
      return !isOurs && declaration.domain.includes(.node) && !declaration.isDrawing
        && !used.contains(place) && !Self.drawing.contains(declaration.name.folded)
    }
  }

  /// An attribute that only files of Dissoi have.
  func own(_ name: String, of domain: GraphMLDeclaration.Domain) -> Int? { ours[domain]?[name] }

  /// For each attribute whether it is read.
  func areRead(among count: Int) -> [Bool] {
    var areRead = [Bool](repeating: false, count: count)
    let own = ours.values.flatMap(\.values)
    for key in [Int](node.values) + edge.values + own + stances.map(\.key) + rest {
      areRead[key] = true
    }
    return areRead
  }
}

/// The values of one element.
struct GraphMLRow {
  let document: GraphMLDocument
  let values: ArraySlice<GraphMLDocument.Value>

  /// The value of an attribute, without blanks around it; nil if it has none, or an empty one.
  subscript(key: Int?) -> String? {
    guard let key else { return nil }
    let found = values.first { $0.key == key }.map(document.text)
    let text = (found ?? document.declarations[key].defaultValue)?.trimmed
    return text?.isEmpty == false ? text : nil
  }

  /// The parts of a value that names several.
  func list(_ key: Int?) -> [String] { self[key]?.listed ?? [] }

  /// The record that Dissoi wrote, if there is one; nil if it is none that can be read.
  func record(_ key: Int?) -> DataObject? { self[key].flatMap(JSONReader.read)?.object }
}

extension String {
  /// The parts of a text that names several, with semicolons and blanks between.
  var listed: [String] {
    var parts: [String] = []
    for part in split(separator: ";", omittingEmptySubsequences: false) {
      if part.first == " " || parts.isEmpty {
        parts.append(String(part))
      } else {
        parts[parts.count - 1] += ";" + part
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
