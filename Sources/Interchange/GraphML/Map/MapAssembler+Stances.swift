import ArgumentMap

// How authors stand to claims and arguments.

extension MapAssembler {
  /// The stances on a claim: those of the record, but for authors of whom an attribute says
  /// otherwise; else what the attributes say.
  mutating func stances(on id: StatementID, _ facts: NodeFacts) -> [Stance] {
    var stances = (facts.record?.objects("stances") ?? []).map { stance($0, on: id, facts) }
    let words = stanceWords(facts.row, isRecorded: facts.record != nil)
    for (name, words) in words {
      let author = author(name)
      let known = StanceWords.describe(stances.filter { $0.proponent == author })
      if known.inXML == words { continue }
      stances.removeAll { $0.proponent == author }
      stances += words.listed.map { StanceWords.stance($0, of: author, on: id) }
    }
    guard facts.record == nil else { return stances }
    if words.isEmpty {
      let authors = facts.row.list(columns.node[.author]).map { Optional(author($0)) }
      stances = (authors.isEmpty ? [nil] : authors).map { Stance(proponent: $0, statement: id) }
    }
    for place in stances.indices { stances[place].text = facts.text }
    if let first = stances.indices.first {
      stances[first].isThesis = facts.row[columns.own("thesis", of: .node)] == "1"
      stances[first].anchors = anchors(facts.row)
    }
    return stances
  }

  /// What the attributes for the stances of authors say, by author; where there is a record, only of
  /// authors whose names the file gives.
  private func stanceWords(
    _ row: GraphMLRow, isRecorded: Bool
  ) -> [(author: String, words: String)] {
    let names = Dictionary(
      zip(GraphMLName.ofStances(columnAuthors), columnAuthors),
      uniquingKeysWith: { first, _ in first })
    return columns.stances.compactMap { column in
      let name = names[column.name] ?? (isRecorded ? nil : String(column.name.dropFirst(7)))
      guard let name, let words = row[column.key] else { return nil }
      return (name, words)
    }
  }

  private mutating func stance(
    _ record: DataObject, on id: StatementID, _ facts: NodeFacts
  ) -> Stance {
    Stance(
      proponent: record.string("author").map { author($0) }, statement: id,
      polarity: record.word("polarity", else: .holds), force: record.word("force", else: .flat),
      voice: record.word("voice", else: .own), attributedTo: record.string("by"),
      warrant: record.string("warrant"),
      text: record["text"]?.bool == true ? facts.text ?? "" : record.string("text"),
      anchors: anchors(record), isThesis: record.isTrue("thesis"), scope: record.string("scope"),
      note: record.string("note"), location: places.add(record.string("at")))
  }

  /// The stances on an argument.
  mutating func stances(
    on id: ArgumentID, _ facts: NodeFacts, _ record: DataObject?
  ) -> [ArgumentStance] {
    guard let record else {
      let authors = facts.row.list(columns.node[.author]).map { Optional(author($0)) }
      return (authors.isEmpty ? [nil] : authors).map { ArgumentStance(proponent: $0, argument: id) }
    }
    return record.objects("stances").map { record in
      ArgumentStance(
        proponent: record.string("author").map { author($0) }, argument: id,
        force: record.word("force", else: .flat), voice: record.word("voice", else: .own),
        attributedTo: record.string("by"), anchors: anchors(record), note: record.string("note"),
        location: places.add(record.string("at")))
    }
  }

  // MARK: Anchors

  private mutating func anchors(_ record: DataObject) -> [Anchor] {
    record.objects("anchors").compactMap { anchor in
      BlockLocator(anchor.string("at") ?? "").map {
        Anchor(
          source: source(anchor.string("source") ?? ""), place: $0, phrase: anchor.string("phrase"),
          location: places.add(anchor.string("from")))
      }
    }
  }

  /// The anchors that an attribute names, such as `dierkes-2019 p12`.
  private mutating func anchors(_ row: GraphMLRow) -> [Anchor] {
    row.list(columns.own("anchors", of: .node)).compactMap { name in
      guard let blank = name.lastIndex(of: " "),
        let place = BlockLocator(name[name.index(after: blank)...])
      else { return nil }
      return Anchor(source: source(String(name[..<blank])), place: place)
    }
  }
}
