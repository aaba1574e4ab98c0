public import ArgumentMap

extension ArgumentMap {
  /// What the map says, as lines in an order of their own: two maps that say the same in another
  /// order, or in other places, have the same lines.
  ///
  /// Left out are mere references, and keys of data that a map holds as stances and relations. What
  /// has no title goes by what it says.
  public var contentLines: [String] {
    var lines = ["title \(title ?? "-")", "authors \(proponents.map(\.name))"]
    lines += sources.map { source in
      var source = source
      source.location = nil
      return "source \(source)"
    }
    lines += sections.map { section in
      "section \(section.level) \(section.title) \(section.tags) \(others(section.data))"
        + " in \(section.parent.map { self[$0].title } ?? "-")"
    }
    var elements = statements.map(line) + arguments.indices.map { line(ofArgument: $0) }
    elements += relations.map(line) + stances.map(line) + argumentStances.map(line)
    return lines + elements.sorted()
  }

  // MARK: Names

  private func name(_ element: Element) -> String {
    switch element {
    case .statement(let id):
      return self[id].isUntitled ? "“\(self[id].text ?? "")”" : "[\(self[id].title)]"
    case .argument(let id):
      guard self[id].isUntitled else { return "<\(self[id].title)>" }
      let lines = self[id].structure.map { name(.statement($0.statement)) }
      return "<\(self[id].text ?? "") \(lines)>"
    case .inference(let id):
      return "\(name(.argument(self[id].argument))) step \(self[id].step)"
    }
  }

  private func name(_ proponent: ProponentID?) -> String { proponent.map { self[$0].name } ?? "-" }

  private func name(_ section: SectionID?) -> String {
    section.map { "\($0.index) \(self[$0].title)" } ?? "-"
  }

  // MARK: Lines

  private func line(_ statement: Statement) -> String {
    let id = StatementID(statements.firstIndex { $0.title == statement.title } ?? 0)
    return "statement \(name(.statement(id))) in \(name(statement.section))"
      + " says \(statement.displayText ?? "-") \(statement.tags.sorted())"
      + " \(others(statement.data)) \(members(statement.members))"
  }

  private func line(ofArgument index: Int) -> String {
    let argument = arguments[index]
    let structure = argument.structure.map { line in
      let step = line.inference.map { id -> String in
        let premises = self[id].premises.map { name(.statement($0)) }
        return "\(self[id].rules) \(others(self[id].data)) from \(premises)"
      }
      return "\(line.role.rawValue) \(name(.statement(line.statement))) \(step ?? "")"
    }
    return "argument \(name(.argument(ArgumentID(index)))) in \(name(argument.section))"
      + " says \(argument.displayText ?? "-") \(argument.tags.sorted()) \(others(argument.data))"
      + " \(members(argument.members)) \(structure)"
  }

  private func members(_ members: [Member]) -> [String] {
    members.compactMap { member -> String? in
      var member = member
      member.dropOuterBlanks()
      let data = others(member.data)
      if member.isReference, member.tags.isEmpty, data.isEmpty { return nil }
      let text = member.isReference ? "-" : "“\(member.verbatim)” \(member.spans)"
      return "\(member.role.rawValue) \(text) \(member.tags) \(data) \(name(member.section))"
    }
    .sorted()
  }

  private func line(_ relation: Relation) -> String {
    var ends = [name(relation.source), name(relation.target)]
    if relation.kind.isSymmetric { ends.sort() }
    let voices = relation.occurrences.map { name($0.proponent) }.sorted()
    return "\(relation.kind.rawValue) \(ends) by \(voices) \(relation.qualifiers)"
  }

  private func line(_ stance: Stance) -> String {
    "\(name(stance.proponent)) \(stance.polarity) \(stance.force) \(stance.voice)"
      + " \(name(.statement(stance.statement))) by \(stance.attributedTo ?? "-")"
      + " warrant \(stance.warrant ?? "-") text \(stance.text ?? "-") thesis \(stance.isThesis)"
      + " scope \(stance.scope ?? "-") note \(stance.note ?? "-") \(anchors(stance.anchors))"
  }

  private func line(_ stance: ArgumentStance) -> String {
    "\(name(stance.proponent)) \(stance.force) \(stance.voice)"
      + " \(name(.argument(stance.argument))) by \(stance.attributedTo ?? "-")"
      + " note \(stance.note ?? "-") \(anchors(stance.anchors))"
  }

  private func anchors(_ anchors: [Anchor]) -> [String] {
    anchors.map { "\(self[$0.source].key) \($0.place) \($0.phrase ?? "-")" }
  }

  /// The keys of data that are neither stances nor said of relations, nor made by the writer.
  private func others(_ data: DataObject) -> [String] {
    let ours: Set<String> = [
      "proponent", "polarity", "force", "voice", "by", "explicitness", "warrant", "source", "at",
      "phrase", "anchors", "scope", "thesis", "note", "analogy", "apart", "verbal", "defeats",
      "strict", "uses", "from", "isInGroup", "isCanonical",
    ]
    return data.entries.filter { !ours.contains($0.key) }.map { "\($0.key): \($0.value)" }.sorted()
  }
}
