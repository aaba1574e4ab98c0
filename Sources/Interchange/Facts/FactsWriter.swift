public import ArgumentMap

/// Writes what a reader of Argdown makes of a document, so that two readers can be compared.
///
/// The shape is that of the reference corpus: `request`, `ok`, `errors`, `frontMatter`, `statements`
/// and `arguments` with every place where they stand, `relations` when arguments have been read by
/// their structures, `sections`, `tags`, and the plain `map` with nodes (those in groups under
/// `children`) and edges. Lines and columns count from 1, columns and ranges in UTF-16 units, ends
/// included. What is not there has no key.
public struct FactsWriter: Sendable {
  let plain: PlainMap
  let colors: PlainColors
  let places: FactPlaces

  var map: ArgumentMap { plain.map }
  var model: PlainModel { plain.model }

  /// Prepares to write what was read of one document.
  public init(_ map: ArgumentMap) {
    plain = PlainMap(map)
    colors = PlainColors(plain.model)
    places = FactPlaces(map)
  }

  /// Writes the facts.
  ///
  /// - Parameters:
  ///   - request: The settings that the reader was given.
  ///   - diagnostics: What it has to say about the document.
  /// - Complexity: O(n) in the size of the document and its plain map.
  public func write(request: DataObject, diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("request")
      json.value(request)
      json.field("ok", !diagnostics.hasErrors)
      write(diagnostics, to: &json)
      if let frontMatter = map.frontMatter.first ?? nil {
        json.key("frontMatter")
        json.value(frontMatter)
      }
      json.field("statements", map.statementIDs) { json, id in write(id, to: &json) }
      json.field("arguments", map.argumentIDs) { json, id in write(id, to: &json) }
      json.field("relations", map.relations) { json, relation in write(relation, to: &json) }
      writeSections(to: &json)
      json.field("tags", colors.tags.enumerated()) { json, tag in
        json.field("tag", tag.element.name)
        json.optional("color", tag.element.color)
        json.field("index", tag.offset)
      }
      json.key("map")
      json.object { json in
        writeNodes(to: &json)
        json.field("edges", plain.edges) { json, edge in write(edge, to: &json) }
      }
    }
    return json.bytes
  }

  private func write(_ diagnostics: [Diagnostic], to json: inout JSONWriter) {
    json.key("errors")
    json.object { json in
      for (key, severity) in [("parser", Diagnostic.Severity.error), ("warnings", .warning)] {
        json.field(key, diagnostics.filter { $0.severity == severity }) { json, diagnostic in
          json.field("name", diagnostic.code.rawValue)
          json.field("message", "\(diagnostic.message): \(diagnostic.advice)")
          let position = diagnostic.range.flatMap {
            diagnostic.file?.positionInUTF16(at: $0.lowerBound)
          }
          json.field("line", position?.line ?? 1)
          json.field("column", position?.column ?? 1)
        }
      }
      json.field("exceptions", [String]())
    }
  }

  private func write(_ relation: Relation, to json: inout JSONWriter) {
    json.field("type", relation.kind.argdownWord)
    for (key, element) in [("from", relation.source), ("to", relation.target)] {
      json.key(key)
      json.object { json in
        switch element {
        case .statement(let id):
          json.field("kind", "statement")
          json.field("title", map[id].title)
        case .argument(let id):
          json.field("kind", "argument")
          json.field("title", map[id].title)
        case .inference(let id):
          let argument = map[map[id].argument]
          json.field("kind", "inference")
          json.field("title", argument.title)
          json.field(
            "conclusionIndex", argument.structure.firstIndex { $0.inference == id } ?? 0)
        }
      }
    }
    // A relation is drawn by a line as a whole.
    json.field(
      "occurrences",
      relation.occurrences.compactMap { places.start(of: $0.location).map { "\($0.line):1" } })
  }
}

extension JSONWriter {
  /// Writes a key with a text, if there is one.
  mutating func optional(_ name: String, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a key with texts, if there are any.
  mutating func optional(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { field(name, texts) }
  }

  /// Writes a key with data, if there is any.
  mutating func optional(_ name: String, _ data: DataObject) {
    guard !data.isEmpty else { return }
    key(name)
    value(data)
  }
}
