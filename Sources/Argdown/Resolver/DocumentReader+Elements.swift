internal import ArgumentMap

extension DocumentReader {
  /// Reads one statement or argument: finds what it stands for, adds the member and the stance.
  ///
  /// - Parameters:
  ///   - index: The element.
  ///   - role: What it is in its block, if it is a statement.
  ///   - context: What holds around it.
  ///   - argument: The argument whose structure it is a line of.
  ///   - leavesStance: Whether the stance on the argument is recorded with its structure.
  mutating func readElement(
    _ index: Int, as role: Member.Role, context: StanceContext, argument: ArgumentID? = nil,
    leavesStance: Bool = false, into resolver: inout Resolver
  ) -> Occurrence {
    let element = document.tree.elements[index]
    let data = readData(element.data, into: &resolver)
    let keys = readKeys(data, into: &resolver)
    let own =
      data == nil
      ? context
      : context.merging(
        keys, file: document.id, problems: &resolver.problems[document.id.index])
    let text = texts.read(element.content, endsInBlank: endsInBlank(index))
    noteMentions(text.spans, in: element, into: &resolver)
    var member = Member(
      role: element.isArgument ? .argumentDescription : role, text: text.text, spans: text.spans,
      tags: text.tags, data: data?.object ?? DataObject(), argument: argument,
      section: section.id, location: document.range(element.body.lowerBound..<element.readEnd))
    member.isReference = element.isReference
    member.isTopLevel = role == .topLevelStatement
    let isLine = role == .premise || role == .intermediaryConclusion || role == .mainConclusion
    let isBare = element.isReference && !keys.takesStance
    let takesStance = !element.isArgument && (!isBare || isLine)
    let wording = takesStance ? member.displayText : nil
    let result = add(member, of: element, into: &resolver)
    resolved[index] = result
    proponents[index] = own.proponent
    if element.relation != nil, let data {
      qualifiers[index] = readQualifiers(data, &resolver)
      strictness[index] = readStrictness(data, &resolver)
    }

    switch result {
    case .statement(let id):
      if isBare && isLine { resolver.bareLineStances.insert(resolver.map.stances.count) }
      if takesStance {
        record(own, keys, on: id, text: wording, of: element, into: &resolver)
      }
    case .argument(let id):
      if !leavesStance, !element.isReference || keys.takesStance {
        let place = document.range(element.body)
        record(own, keys, on: id, at: place, into: &resolver)
      }
    case .inference: break
    }
    return Occurrence(element: result, keys: keys, data: data)
  }

  /// Whether the line end behind an element's title or data counts as text: where more of the
  /// element follows. The line end of a text itself never does.
  private func endsInBlank(_ index: Int) -> Bool {
    let element = document.tree.elements[index]
    let hasRelations = element.fullEnd > element.end
    guard element.isReference || (hasRelations && element.data != nil) else { return false }
    if hasRelations { return true }
    return element.data != nil && document.tree.tokens[element.content.upperBound].kind == .lineEnd
  }

  private mutating func add(
    _ member: consuming Member, of element: SyntaxElement, into resolver: inout Resolver
  ) -> Element {
    let title =
      element.title.map { document.string($0) }
      ?? resolver.titles.madeUpTitle(in: document, after: &untitledCounter)
    if let range = element.title, TitleTable.looksMadeUp(document.file.bytes[range]) {
      resolver.problems[document.id.index].add(.reservedTitle(title), at: range)
    }
    let place = element.title.map { document.range($0) }
    if element.isArgument {
      let id = resolver.titles.argument(title, at: place, in: &resolver.map)
      warnOfForm(title, known: resolver.map[id].title, at: element.title, into: &resolver)
      if !member.data.isEmpty { resolver.map[id].data.merge(member.data) }
      resolver.map[id].members.append(member)
      return .argument(id)
    }
    let id = resolver.titles.statement(title, at: place, in: &resolver.map)
    warnOfForm(title, known: resolver.map[id].title, at: element.title, into: &resolver)
    if !member.data.isEmpty { resolver.map[id].data.merge(member.data) }
    resolver.map[id].members.append(member)
    return .statement(id)
  }

  /// Warns where two titles are the same text in different normal forms of Unicode.
  private func warnOfForm(
    _ title: String, known: String, at range: Range<Int>?, into resolver: inout Resolver
  ) {
    guard let range else { return }
    // In ASCII, equal titles of one length are the same.
    let mayDiffer =
      title.utf8.count != known.utf8.count || document.file.bytes[range].contains { $0 >= 0x80 }
    guard mayDiffer, !title.utf8.elementsEqual(known.utf8) else { return }
    resolver.problems[document.id.index].add(.sameLetters(title), at: range)
  }

  private func noteMentions(
    _ spans: [TextSpan], in element: SyntaxElement, into resolver: inout Resolver
  ) {
    guard !spans.isEmpty else { return }
    for token in document.tree.tokens[element.content] {
      let isArgument = token.kind == .argumentMention
      guard isArgument || token.kind == .statementMention else { continue }
      resolver.mentions.append(
        Resolver.Mention(
          title: document.string(token.titleRange), isArgument: isArgument, file: document.id,
          range: token.start..<token.end))
    }
  }
}

// MARK: - Data

extension DocumentReader {
  /// Reads the data of an element, braces included; nil where there is none, or none that can be
  /// taken.
  func readData(_ range: Range<Int>?, into resolver: inout Resolver) -> PlacedValue? {
    guard let range else { return nil }
    let file = document.id.index
    switch YAMLReader.readData(range, of: document.file.bytes) {
    case .failure(let failure):
      resolver.problems[file].add(
        .badYAML(failure), at: failure.offset..<(failure.offset + 1))
      return nil
    case .success(nil):
      return PlacedValue(content: .object([]), range: range)
    case .success(let value?):
      guard case .object(let entries) = value.content else {
        resolver.problems[file].add(.dataIsNoMapping, at: range)
        return nil
      }
      for entry in entries where isGlued(entry) {
        resolver.problems[file].add(.keyWithoutBlank, at: entry.keyRange)
      }
      return value
    }
  }

  /// Whether a key holds the colon that was meant to end it.
  private func isGlued(_ entry: PlacedValue.Entry) -> Bool {
    entry.value.scalar == .null && entry.key.utf8.dropFirst().contains(Byte.colon)
  }

  /// Reads what data says about stances.
  func readKeys(_ data: PlacedValue?, into resolver: inout Resolver) -> StanceKeys {
    guard let data else { return StanceKeys() }
    return StanceKeys(
      data, resolver.declarations, problems: &resolver.problems[document.id.index])
  }

  /// Reads what data behind a relation's symbol says about the relation.
  private func readQualifiers(_ data: PlacedValue, _ resolver: inout Resolver)
    -> Relation.Qualifiers
  {
    var result = Relation.Qualifiers()
    for entry in data.entries {
      let value = entry.value.scalar
      // `true` says that it is so, without saying why.
      let reason = value?.bool.map { $0 ? "" : nil } ?? value?.text
      switch entry.key {
      case "analogy": result.analogy = reason
      case "apart": result.apart = reason
      case "verbal": result.verbal = reason
      case "note": result.note = entry.value.text
      case "defeats": result.defeats = truth(entry, &resolver) ?? false
      default: break
      }
    }
    return result
  }

  /// Reads whether a relation is strict, whatever its file is.
  private func readStrictness(_ data: PlacedValue, _ resolver: inout Resolver) -> Bool? {
    data.entries.first { $0.key == "strict" }.flatMap { truth($0, &resolver) }
  }

  private func truth(_ entry: PlacedValue.Entry, _ resolver: inout Resolver) -> Bool? {
    if let truth = entry.value.scalar?.bool { return truth }
    resolver.problems[document.id.index].add(.truthExpected(entry.key), at: entry.value.range)
    return nil
  }
}
