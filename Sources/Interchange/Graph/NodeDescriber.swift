import ArgumentMap
import Comparison
import Evaluation

/// Says of a map's element what the graph says of its node.
struct NodeDescriber {
  let comparison: Comparison
  let voices: GraphVoices
  let verdicts: VerdictPhrases
  private let files: FileNames
  /// The theses that hang on each claim, by their ids.
  private let cruxes: [StatementID: [StatementID]]

  private var map: ArgumentMap { comparison.map }
  private var commitments: Commitments { comparison.evaluation.commitments }

  init(comparison: Comparison, voices: GraphVoices, verdicts: VerdictPhrases) {
    self.comparison = comparison
    self.voices = voices
    self.verdicts = verdicts
    files = FileNames(comparison.map)
    var cruxes: [StatementID: [StatementID]] = [:]
    for footing in comparison.footings {
      for crux in footing.cruxes where cruxes[crux]?.contains(footing.thesis) != true {
        cruxes[crux, default: []].append(footing.thesis)
      }
    }
    self.cruxes = cruxes
  }

  /// Describes a claim.
  func claim(_ id: StatementID, named name: String) -> DebateGraph.Node {
    let statement = map[id]
    let owners = voices.places(of: commitments.committed(to: id))
    let positions = commitments.positions(on: id)
    var node = DebateGraph.Node(
      id: name, kind: .claim, title: statement.isUntitled ? "" : statement.title,
      text: statement.displayText ?? "",
      group: voices.group(
        of: owners, mentionedBy: voices.places(of: positions.map(\.proponent))))
    node.authors = owners
    node.stances = voices.authors.map { author in
      let records = commitments.position(of: author, on: id)?.records ?? []
      return StanceWords.describe(records.map { map.stances[$0] })
    }
    node.anchors = names(of: positions.flatMap { $0.records.flatMap { map.stances[$0].anchors } })
    node.isThesis = comparison.isThesis(id)
    node.cruxOf = cruxes[id, default: []].map { map[$0].title }.sorted()
    node.isContested = comparison.marks(of: id).isContested
    node.marks = verdicts.marks(of: id)
    node.contestedReason = verdicts.contestedReason(node.marks)
    verdicts.describe(.statement(id), in: &node)
    node.tags = statement.tags
    node.natures = map.natures(of: .statement(id))
    node.section = map.headings(above: statement.section)
    let member = statement.canonicalMember ?? statement.members.first
    (node.file, node.line) = files.place(of: member?.location)
    return node
  }

  /// Describes an argument that is not taken apart.
  func sketch(_ id: ArgumentID, named name: String) -> DebateGraph.Node {
    var node = node(.argument, of: id, named: name)
    node.title = map[id].isUntitled ? "" : map[id].title
    node.text = map[id].displayText ?? ""
    verdicts.describe(.argument(id), in: &node)
    (node.file, node.line) = files.place(of: map[id].members.first?.location)
    return node
  }

  /// Describes a step of an argument; the argument's text goes with the last step.
  func inference(_ id: InferenceID, named name: String) -> DebateGraph.Node {
    let inference = map[id]
    let argument = map[inference.argument]
    var node = node(.inference, of: inference.argument, named: name)
    node.title = argument.isUntitled ? "" : map.title(of: .inference(id))
    node.text = argument.lastInference == id ? argument.displayText ?? "" : ""
    node.rules = inference.rules
    verdicts.describe(.inference(id), in: &node)
    (node.file, node.line) = files.place(of: inference.location)
    return node
  }

  /// What goes for an argument and for each of its steps.
  private func node(
    _ kind: DebateGraph.Node.Kind, of id: ArgumentID, named name: String
  ) -> DebateGraph.Node {
    let argument = map[id]
    let records = verdicts.argumentStances[id.index]
    let owners = voices.places(of: commitments.makers(of: id))
    var node = DebateGraph.Node(
      id: name, kind: kind, title: "", text: "",
      group: voices.group(of: owners, mentionedBy: voices.places(of: records.map(\.proponent))))
    node.authors = owners
    node.stances = voices.authors.map { author in
      StanceWords.describe(records.filter { $0.proponent == author })
    }
    node.anchors = names(of: records.flatMap(\.anchors))
    node.tags = argument.tags
    node.natures = map.natures(of: .argument(id))
    node.section = map.headings(above: argument.section)
    return node
  }

  /// Anchors as people cite them, each once.
  private func names(of anchors: [Anchor]) -> [String] {
    var names: [String] = []
    for anchor in anchors {
      let name = "\(map[anchor.source].key) \(anchor.place)"
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
