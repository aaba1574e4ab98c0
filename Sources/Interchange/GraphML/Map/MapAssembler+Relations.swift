import ArgumentMap

// What edges become.

extension MapAssembler {
  /// A relation that is known, by kind and ends; the ends of one that reads the same from both are in
  /// some order.
  private struct Key: Hashable {
    let kind: Relation.Kind
    let source: Element
    let target: Element
  }

  /// What is drawn between two nodes.
  private struct Drawn {
    let kind: Relation.Kind
    let edge: GraphMLDocument.Edge
    let row: GraphMLRow
    let record: DataObject?
  }

  /// What a node has become, by the number of its id.
  func part(_ name: Int) -> Part? { document.node(named: name).map { parts[$0] } }

  private func row(_ edge: GraphMLDocument.Edge) -> GraphMLRow {
    GraphMLRow(document: document, values: document.values(in: edge.values))
  }

  /// Whether an edge has a record.
  func isRecorded(_ edge: GraphMLDocument.Edge) -> Bool {
    row(edge)[columns.own("record", of: .edge)] != nil
  }

  /// The words for the relations that an edge stands for; none where it says nothing.
  func words(of edge: GraphMLDocument.Edge) -> [String] {
    let row = row(edge)
    let others = row.list(columns.own("also", of: .edge))
    if let word = row[columns.edge[.relation]] { return [word] + others }
    guard let weight = row[columns.edge[.weight]].flatMap(Double.init) else { return others }
    return [weight < 0 ? "attack" : "support"] + others
  }

  /// Makes the relations: those that records tell of first, then the others that are not there yet.
  mutating func readRelations() {
    var known: [Key: RelationID] = [:]
    var later: [Drawn] = []
    for edge in document.edges {
      for drawn in relations(drawnBy: edge) {
        if let record = drawn.record, !record.isTrue("back") {
          add(drawn, to: &known)
        } else {
          later.append(drawn)
        }
      }
    }
    for drawn in later { add(drawn, to: &known) }
  }

  /// The relations that an edge stands for; the lines of steps are none.
  private mutating func relations(drawnBy edge: GraphMLDocument.Edge) -> [Drawn] {
    let row = row(edge)
    var words = words(of: edge)
    let record = row.record(columns.own("record", of: .edge))
    var records = record?.objects("relations") ?? []
    if records.count != words.count { records = [] }
    if line(of: edge) != nil {
      words = Array(words.dropFirst())
      records = Array(records.dropFirst())
    } else if words.isEmpty {
      findings.add(
        .unknownRelation, "an edge says no relation, and is read as support", line: edge.line,
        advice: "name the attribute that does by --attribute relation=NAME")
      words = ["support"]
    }
    return words.enumerated().compactMap { place, word in
      let record = place < records.count ? records[place] : nil
      return kind(word, edge).map { Drawn(kind: $0, edge: edge, row: row, record: record) }
    }
  }

  private mutating func kind(_ word: String, _ edge: GraphMLDocument.Edge) -> Relation.Kind? {
    guard let relation = GraphMLWords.relation(word) else {
      findings.add(
        .unknownRelation,
        "an edge is of the relation \u{201C}\(word)\u{201D}, which is read as support",
        line: edge.line,
        advice: "use support, attack, contrary, contradiction, entailment or undercut, or name "
          + "another attribute by --attribute relation=NAME")
      return .support
    }
    if let kind = relation.kind { return kind }
    // A premise or conclusion of what is no step.
    return .support
  }

  // MARK: Adding

  private mutating func add(_ drawn: Drawn, to known: inout [Key: RelationID]) {
    var kind = drawn.kind
    if !drawn.edge.isDirected, kind == .attack { kind = .contrary }
    let source = end(drawn.edge.source, isArgument: drawn.record?.string("from") == "argument", nil)
    let target = end(drawn.edge.target, isArgument: drawn.record?.string("to") == "argument", kind)
    guard let source, let target else {
      findings.add(
        .graphElementLeftOut, "an edge from or to a frame around other nodes is left out",
        line: drawn.edge.line, advice: "draw it between claims, arguments and inferences")
      return
    }
    if kind.isSymmetric, let reversed = known[Key(kind: kind, source: target, target: source)] {
      if drawn.record?.isTrue("back") != true { merge(drawn, into: reversed) }
      return
    }
    let key = Key(kind: kind, source: source, target: target)
    if let relation = known[key] { return merge(drawn, into: relation) }
    known[key] = map.add(
      Relation(
        kind, from: source, to: target, occurrences: occurrences(of: drawn),
        qualifiers: qualifiers(of: drawn)))
  }

  private mutating func merge(_ drawn: Drawn, into relation: RelationID) {
    let occurrences = occurrences(of: drawn)
    let known = map.relations[relation.index].occurrences
    map.relations[relation.index].occurrences += occurrences.filter { !known.contains($0) }
  }

  /// The end of a relation at a node. An undercut ends at an inference; what else goes out from one,
  /// or aims at it, is its argument's.
  private func end(_ name: Int, isArgument: Bool, _ kindAtTarget: Relation.Kind?) -> Element? {
    switch part(name) {
    case .claim(let id): return .statement(id)
    case .sketch(let id): return .argument(id)
    case .step(let place):
      let step = steps[place]
      guard let argument = step.madeArgument else { return nil }
      let isAtInference = kindAtTarget == .undercut || map[argument].lastInference != step.inference
      if isAtInference, !isArgument, let inference = step.inference { return .inference(inference) }
      return .argument(argument)
    case .group, nil: return nil
    }
  }

  private mutating func occurrences(of drawn: Drawn) -> [Relation.Occurrence] {
    if let record = drawn.record, !record.isTrue("back") {
      return record.objects("drawn").map { occurrence in
        Relation.Occurrence(
          proponent: occurrence.string("author").map { author($0) },
          location: places.add(occurrence.string("at")))
      }
    }
    let authors = drawn.row.list(columns.edge[.author])
    if authors.isEmpty { return [Relation.Occurrence(proponent: nil)] }
    return authors.map { Relation.Occurrence(proponent: author($0)) }
  }

  private func qualifiers(of drawn: Drawn) -> Relation.Qualifiers {
    if let record = drawn.record, !record.isTrue("back") {
      return Relation.Qualifiers(
        analogy: record.string("analogy"), apart: record.string("apart"),
        verbal: record.string("verbal"), defeats: record.isTrue("defeats"),
        note: record.string("note"))
    }
    var qualifiers = Relation.Qualifiers(note: drawn.row[columns.edge[.note]])
    let reason = drawn.row[columns.own("parallel_why", of: .edge)] ?? ""
    switch drawn.row[columns.own("parallel_kind", of: .edge)] {
    case "analogy": qualifiers.analogy = reason
    case "apart": qualifiers.apart = reason
    case "verbal": qualifiers.verbal = reason
    default: break
    }
    return qualifiers
  }
}
