import ArgumentMap

// What a map says as a whole, and what is said of relations.

extension RecordWriter {
  /// The record of the graph: authors, sources, sections, files with their front matter, settings.
  func recordOfGraph() -> String {
    text { json in
      if let title = map.title, title != title.inXML || title.isEmpty { json.field("title", title) }
      json.field("authors", map.proponents.map(\.name))
      json.unlessEmpty("sources", map.sources) { json, source in write(source, &json) }
      json.unlessEmpty("sections", map.sections) { json, section in write(section, &json) }
      let names = FileNames(map)
      json.unlessEmpty("files", map.files.indices) { json, index in
        json.field("path", names.name(of: map.files[index]))
        guard index < map.frontMatter.count, let data = map.frontMatter[index] else { return }
        json.key("front")
        json.value(data)
      }
      var front = DataObject()
      for data in map.frontMatter { front.merge(data ?? DataObject()) }
      if map.settings != front {
        json.key("settings")
        json.value(map.settings)
      }
    }
  }

  private func write(_ source: Source, _ json: inout JSONWriter) {
    json.field("key", source.key)
    json.unlessNil("title", source.title)
    json.unlessNil("author", source.author)
    json.unlessNil("date", source.date)
    json.unlessNil("url", source.url)
    json.unlessNil("file", source.file)
    json.unlessNil("language", source.language)
    json.unlessEmpty("skip", source.skipped) { json, skipped in
      json.field("block", skipped.block.description)
      json.field("reason", skipped.reason)
    }
    json.unlessNil("at", place(of: source.location))
  }

  private func write(_ section: Section, _ json: inout JSONWriter) {
    json.field("title", section.title)
    json.field("level", section.level)
    json.unlessNil("parent", section.parent?.index)
    if !section.tags.isEmpty { json.field("tags", section.tags) }
    json.unlessEmpty("data", section.data)
    json.unlessNil("at", place(of: section.location))
  }

  /// The record of an edge: what there is to say of each relation that it stands for, in the order
  /// in which it names them; empty where nothing is.
  func record(of edge: GraphMLEdge) -> String {
    let all = [(edge.edge, edge.isBack)] + edge.others.map { ($0.edge, $0.isBack) }
    guard all.contains(where: { $0.0.origin != nil }) else { return "" }
    return text { json in
      json.field("relations", all) { json, drawn in
        if drawn.1 {
          json.field("back", true)
        } else if let relation = drawn.0.origin {
          write(map[relation], &json)
        }
      }
    }
  }

  private func write(_ relation: Relation, _ json: inout JSONWriter) {
    json.field("kind", relation.kind.rawValue)
    if isStructured(relation.source) { json.field("from", "argument") }
    if isStructured(relation.target) { json.field("to", "argument") }
    let qualifiers = relation.qualifiers
    json.unlessNil("analogy", qualifiers.analogy)
    json.unlessNil("apart", qualifiers.apart)
    json.unlessNil("verbal", qualifiers.verbal)
    json.unlessNil("note", qualifiers.note)
    if qualifiers.defeats { json.field("defeats", true) }
    json.unlessEmpty("drawn", relation.occurrences) { json, occurrence in
      json.unlessNil("author", occurrence.proponent.map { map[$0].name })
      json.unlessNil("at", place(of: occurrence.location))
    }
  }

  /// Whether an end is an argument for which its last inference stands in the graph.
  private func isStructured(_ element: Element) -> Bool {
    if case .argument(let id) = element { map[id].lastInference != nil } else { false }
  }
}

// MARK: What goes without saying

extension JSONWriter {
  /// Writes a key with a text, if there is one.
  mutating func unlessNil(_ name: String, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a key with a number, if there is one.
  mutating func unlessNil(_ name: String, _ number: Int?) {
    if let number { field(name, number) }
  }

  /// Writes a key with data, if there is any.
  mutating func unlessEmpty(_ name: String, _ data: DataObject) {
    guard !data.isEmpty else { return }
    key(name)
    value(data)
  }

  /// Writes a key with a list of objects, if there are any.
  mutating func unlessEmpty<Elements: Collection>(
    _ name: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    if !elements.isEmpty { field(name, elements, body) }
  }
}
