import ArgumentMap

/// Writes what a map says of an element beyond its attributes, so that the map can be read back
/// whole: JSON on one line, in the attribute `record`.
///
/// What an attribute says already, and what goes without saying, is left out. Elements refer to each
/// other by the ids that they have in the file; authors go by their names, sources by their keys.
struct RecordWriter {
  let map: ArgumentMap
  /// The ids of the elements.
  let names: ElementNames
  /// For each claim its stance records, as places among those of the map.
  private let stances: [[Int]]
  /// For each argument the same.
  private let argumentStances: [[Int]]

  /// - Complexity: O(size of the map).
  init(_ map: ArgumentMap) {
    self.map = map
    names = ElementNames(map)
    var stances = [[Int]](repeating: [], count: map.statements.count)
    for (place, stance) in map.stances.enumerated() {
      stances[stance.statement.index].append(place)
    }
    self.stances = stances
    var argumentStances = [[Int]](repeating: [], count: map.arguments.count)
    for (place, stance) in map.argumentStances.enumerated() {
      argumentStances[stance.argument.index].append(place)
    }
    self.argumentStances = argumentStances
  }

  /// The record of a node.
  func record(of element: Element, as node: DebateGraph.Node) -> String {
    text { json in
      json.field("id", node.id)
      switch element {
      case .statement(let id): writeClaim(id, as: node, &json)
      case .argument(let id): writeArgument(id, as: node, &json)
      case .inference(let id): writeInference(id, as: node, &json)
      }
    }
  }

  /// An object as text.
  func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(.record)
    json.object(body)
    return String(decoding: json.sink.bytes, as: UTF8.self)
  }

  // MARK: Elements

  private func writeClaim(
    _ id: StatementID, as node: DebateGraph.Node, _ json: inout JSONWriter
  ) {
    let claim = map[id]
    writeNames(claim.title, claim.isUntitled, as: node, &json)
    writeWhole(claim.members, claim.section, claim.tags, claim.data, as: node, &json)
    json.unlessEmpty("stances", stances[id.index]) { json, place in
      write(map.stances[place], as: node, &json)
    }
  }

  private func writeArgument(
    _ id: ArgumentID, as node: DebateGraph.Node, _ json: inout JSONWriter
  ) {
    let argument = map[id]
    writeNames(argument.title, argument.isUntitled, as: node, &json)
    writeWhole(
      argument.members, argument.section, argument.tags, argument.data, as: node, &json)
    json.unlessEmpty("stances", argumentStances[id.index]) { json, place in
      write(map.argumentStances[place], &json)
    }
    json.unlessNil("at", place(of: argument.structureLocation))
    guard !argument.isSketch else { return }
    json.key("lines")
    json.list { json in
      for line in argument.structure {
        json.list { json in
          json.value(names[.statement(line.statement)])
          if let inference = line.inference { json.value(map[inference].step + 1) }
        }
      }
    }
  }

  /// Writes a step; the last of an argument says what there is to say of the argument.
  private func writeInference(
    _ id: InferenceID, as node: DebateGraph.Node, _ json: inout JSONWriter
  ) {
    let inference = map[id]
    json.field("argument", names[.argument(inference.argument)])
    json.field("step", inference.step + 1)
    json.field("premises", inference.premises.map { names[.statement($0)] })
    if inference.rules != [node.rules.joined(separator: "; ").inXML], !inference.rules.isEmpty {
      json.field("rules", inference.rules)
    }
    json.unlessEmpty("data", inference.data)
    json.unlessNil("at", place(of: inference.location))
    guard map[inference.argument].lastInference == id else { return }
    json.key("whole")
    json.object { writeArgument(inference.argument, as: node, &$0) }
  }

  private func writeNames(
    _ title: String, _ isUntitled: Bool, as node: DebateGraph.Node, _ json: inout JSONWriter
  ) {
    if title != node.title.inXML { json.field("title", title) }
    if isUntitled { json.field("untitled", true) }
  }

  /// Writes what the places where an element stands say together.
  private func writeWhole(
    _ members: [Member], _ section: SectionID?, _ tags: [String], _ data: DataObject,
    as node: DebateGraph.Node, _ json: inout JSONWriter
  ) {
    json.unlessNil("section", section?.index)
    if tags != members.distinctTags { json.field("tags", tags) }
    if data != members.mergedData {
      json.key("data")
      json.value(data)
    }
    json.unlessEmpty("places", members) { json, member in write(member, as: node, &json) }
  }
}
