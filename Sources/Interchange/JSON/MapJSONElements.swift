import ArgumentMap
import Comparison
import Evaluation

/// Writes the elements of a map as the fields of JSON objects.
struct MapJSONElements {
  let voices: GraphVoices
  private let map: ArgumentMap
  private let names: ElementNames
  private let describer: NodeDescriber
  private let standings: RelationStandings
  private let stances: MapJSONStances
  private let stancesByClaim: [[Stance]]
  private let inferencesByArgument: [[InferenceID]]

  /// - Complexity: O(size of the map).
  init(_ comparison: Comparison) {
    map = comparison.map
    names = ElementNames(map)
    voices = GraphVoices(comparison)
    describer = NodeDescriber(
      comparison: comparison, voices: voices, verdicts: VerdictPhrases(comparison))
    standings = RelationStandings(comparison.evaluation)
    stances = MapJSONStances(map)
    var stancesByClaim = [[Stance]](repeating: [], count: map.statements.count)
    for stance in map.stances { stancesByClaim[stance.statement.index].append(stance) }
    self.stancesByClaim = stancesByClaim
    var inferencesByArgument = [[InferenceID]](repeating: [], count: map.arguments.count)
    for id in map.inferenceIDs { inferencesByArgument[map[id].argument.index].append(id) }
    self.inferencesByArgument = inferencesByArgument
  }

  func write(_ json: inout JSONWriter, _ id: StatementID) {
    let node = describer.claim(id, named: names[.statement(id)])
    writeNames(of: node, &json)
    json.field("thesis", node.isThesis)
    json.field("cruxOf", node.cruxOf)
    writeStatus(of: node, &json)
    json.field("contested", node.isContested)
    json.field("contestedReason", node.contestedReason)
    json.field("marks", node.marks) { json, mark in
      json.field("mark", mark.kind.rawValue)
      json.field("reason", mark.reason)
    }
    json.field("stances", stancesByClaim[id.index], stances.write)
    writeOrigin(of: node, &json)
  }

  func write(_ json: inout JSONWriter, _ id: ArgumentID) {
    // An argument stands or falls with its last step.
    let status = map[id].lastInference.map { describer.inference($0, named: "") }
    var node = describer.sketch(id, named: names[.argument(id)])
    if let status {
      node.status = status.status
      node.justification = status.justification
      node.statusReason = status.statusReason
    }
    writeNames(of: node, &json)
    writeStatus(of: node, &json)
    json.field("inferences", inferencesByArgument[id.index].map { names[.inference($0)] })
    json.field("stances", describer.verdicts.argumentStances[id.index], stances.write)
    writeOrigin(of: node, &json)
  }

  func write(_ json: inout JSONWriter, _ id: InferenceID) {
    let inference = map[id]
    let node = describer.inference(id, named: names[.inference(id)])
    json.field("id", node.id)
    json.field("argument", names[.argument(inference.argument)])
    json.field("step", inference.step + 1)
    json.field("premises", inference.premises.map { names[.statement($0)] })
    json.field("conclusion", names[.statement(inference.conclusion)])
    json.field("rules", inference.rules)
    writeStatus(of: node, &json)
    json.field("file", node.file)
    json.field("line", node.line)
  }

  func write(_ json: inout JSONWriter, _ id: RelationID) {
    let relation = map[id]
    let standing = standings[id]
    let authors = voices.places(of: relation.occurrences.map(\.proponent))
    json.field("relation", relation.kind.rawValue)
    json.field("source", names[relation.source])
    json.field("target", names[relation.target])
    json.field("authors", authors.map { voices.names[$0] })
    json.field("note", relation.qualifiers.note)
    json.field("analogy", relation.qualifiers.analogy)
    json.field("apart", relation.qualifiers.apart)
    json.field("verbal", relation.qualifiers.verbal)
    json.field("defeats", relation.qualifiers.defeats)
    json.field("mutual", standing.isMutual)
    json.field("exemption", standing.exemption.isEmpty ? nil : standing.exemption)
    json.field("occurrences", relation.occurrences, stances.write)
  }

  // MARK: What elements have in common

  private func writeNames(of node: DebateGraph.Node, _ json: inout JSONWriter) {
    json.field("id", node.id)
    json.field("title", node.title.isEmpty ? nil : node.title)
    json.field("text", node.text)
    json.field("authors", node.authors.map { voices.names[$0] })
  }

  private func writeStatus(of node: DebateGraph.Node, _ json: inout JSONWriter) {
    json.field("status", node.status)
    json.field("justification", node.justification)
    json.field("statusReason", node.statusReason)
  }

  private func writeOrigin(of node: DebateGraph.Node, _ json: inout JSONWriter) {
    json.field("tags", node.tags)
    json.field("natures", node.natures)
    json.field("section", node.section)
    json.field("file", node.file)
    json.field("line", node.line)
  }
}
