import ArgumentMap

// What nodes become.

extension MapAssembler {
  /// What a node says of itself, in attributes and record.
  struct NodeFacts {
    let row: GraphMLRow
    let line: Int
    let record: DataObject?
    var title: String?
    let text: String?
    var section: SectionID?
  }

  mutating func readNode(_ place: Int) {
    let node = document.nodes[place]
    let row = GraphMLRow(document: document, values: document.values(in: node.values))
    let record = row.record(columns.own("record", of: .node))
    if record == nil, row[columns.own("record", of: .node)] != nil {
      findings.add(
        .brokenRecord,
        "the record of the node \u{201C}\(document.names[node.name])\u{201D} is broken",
        line: node.line, advice: "what its other attributes say is read")
    }
    if node.isGroup, row[columns.node[.kind]] == nil, record == nil {
      parts.append(.group)
      return
    }
    nodeByRecordedID[record?.string("id") ?? document.names[node.name]] = place
    let (title, text) = names(in: row, isRecorded: record != nil)
    var facts = NodeFacts(
      row: row, line: node.line, record: record, title: title, text: text,
      section: section(record?.integer("section")))
    if record == nil { facts.section = section(under: headings(of: node, row)) }
    switch kind(of: facts) {
    case .claim, .section: parts.append(.claim(makeClaim(facts)))
    case .argument: parts.append(.sketch(makeArgument(facts, record)))
    case .inference: addStep(at: place, facts)
    }
  }

  /// The title and the text of a node. A title that is as long as a text, of what has none, is one.
  private func names(in row: GraphMLRow, isRecorded: Bool) -> (title: String?, text: String?) {
    let longestTitle = 80
    let title = row[columns.node[.title]]
    let text = row[columns.node[.text]]
    if !isRecorded, text == nil, let title, title.count > longestTitle { return (nil, title) }
    return (title, text)
  }

  private mutating func kind(of facts: NodeFacts) -> DebateGraph.Node.Kind {
    guard let word = facts.row[columns.node[.kind]] else {
      return facts.record?.integer("step") != nil ? .inference : .claim
    }
    if let kind = GraphMLWords.kind(word) { return kind }
    findings.add(
      .unknownKind, "a node is of the kind \u{201C}\(word)\u{201D}, which is read as a claim",
      line: facts.line,
      advice: "use claim, argument or inference, or name another attribute by --attribute kind=NAME"
    )
    return .claim
  }

  /// The headings that a node of another program stands under: those that it names, else the frames
  /// that it is in.
  private func headings(of node: GraphMLDocument.Node, _ row: GraphMLRow) -> [String] {
    if let path = row[columns.node[.section]] {
      return path.split(separator: "/").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    var headings: [String] = []
    var next = node.parent
    while let place = next, headings.count < 64 {
      let frame = document.nodes[place]
      if frame.isGroup, place < parts.count, case .group = parts[place] {
        let row = GraphMLRow(document: document, values: document.values(in: frame.values))
        headings.append(row[columns.node[.title]] ?? document.names[frame.name])
      }
      next = frame.parent
    }
    return headings.reversed()
  }

  // MARK: Claims

  private mutating func makeClaim(_ facts: NodeFacts) -> StatementID {
    let (title, isUntitled) = title(of: facts, facts.record)
    let id = map.add(Statement(title: titles.claim(title), isUntitled: isUntitled))
    let members = members(facts, facts.record, role: .topLevelStatement)
    for (place, member) in members.enumerated() {
      map[id].members.append(member.member)
      if let argument = member.argument { lineMembers.append((id, place, argument)) }
    }
    map[id].section = facts.section
    map[id].tags = facts.record?.strings("tags") ?? map[id].members.distinctTags
    map[id].data = facts.record?.object("data") ?? map[id].members.mergedData
    map.stances += stances(on: id, facts)
    return id
  }

  /// The title of an element: the recorded one, unless the attribute has been changed.
  func title(of facts: NodeFacts, _ record: DataObject?) -> (title: String?, isUntitled: Bool) {
    let recorded = record?.string("title")
    let isUntitled = record?.isTrue("untitled") ?? (facts.title == nil)
    if let recorded, facts.title == nil || recorded.inXML == facts.title {
      return (recorded, isUntitled)
    }
    return (facts.title, isUntitled && facts.title == nil)
  }

  // MARK: Arguments

  /// Makes an argument without its structure.
  mutating func makeArgument(_ facts: NodeFacts, _ record: DataObject?) -> ArgumentID {
    let (title, isUntitled) = title(of: facts, record)
    let id = map.add(Argument(title: titles.argument(title), isUntitled: isUntitled))
    map[id].members = members(facts, record, role: .argumentDescription).map(\.member)
    map[id].section = record.map { section($0.integer("section")) } ?? facts.section
    map[id].tags = record?.strings("tags") ?? map[id].members.distinctTags
    map[id].data = record?.object("data") ?? map[id].members.mergedData
    map[id].structureLocation = places.add(record?.string("at"))
    map.argumentStances += stances(on: id, facts, record)
    return id
  }
}
