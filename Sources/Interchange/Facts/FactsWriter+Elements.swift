import ArgumentMap

// Statements, arguments and sections.

extension FactsWriter {
  /// Writes a statement with its members.
  func write(_ id: StatementID, to json: inout JSONWriter) {
    let statement = map[id]
    json.field("title", statement.title)
    json.optional("text", statement.canonicalMember?.verbatim.orNil)
    json.optional("tags", statement.tags)
    json.optional("data", statement.data)
    json.optional("section", statement.section.map(model.sections.id))
    json.optional("color", colors.color(of: id))
    json.field("usedAs", model.uses[id.index].names)
    json.field("members", statement.members) { json, member in
      json.optional("role", member.role == .listItem ? nil : member.role.rawValue)
      write(member, to: &json)
    }
  }

  /// Writes an argument with its members and its structure.
  func write(_ id: ArgumentID, to json: inout JSONWriter) {
    let argument = map[id]
    json.field("title", argument.title)
    json.optional("text", argument.canonicalMember?.verbatim)
    json.optional("tags", argument.tags)
    json.optional("data", argument.data)
    json.optional("section", argument.section.map(model.sections.id))
    json.optional("color", colors.color(of: id))
    json.field("members", argument.members) { json, member in
      json.field("role", member.role.rawValue)
      write(member, to: &json)
    }
    let members = map.members(ofLinesOf: id)
    json.field("pcs", zip(argument.structure, members)) { json, line in
      write(line.0, line.1, to: &json)
    }
  }

  private func write(_ member: Member, to json: inout JSONWriter) {
    if member.isReference { json.field("isReference", true) }
    if member.isTopLevel { json.field("isTopLevel", true) }
    writeText(of: member, to: &json)
    json.optional("tags", member.tags)
    let spans = member.spans.filter { $0.kind != .specialCharacter }
    if !spans.isEmpty { write(spans, of: member.verbatim, to: &json) }
    json.optional("data", member.data)
    json.optional("argumentTitle", member.argument.map { map[$0].title })
    // The section where it stands, whatever the settings make of sections.
    json.optional("section", member.section.map { "s\($0.index + 1)" })
    if let start = places.start(of: member.location), let end = places.end(of: member.location) {
      json.field("startLine", start.line)
      json.field("startColumn", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
    }
  }

  /// The text; that of a statement only if it is not empty.
  private func writeText(of member: Member, to json: inout JSONWriter) {
    if member.role == .argumentDescription {
      json.field("text", member.verbatim)
    } else {
      json.optional("text", member.verbatim.orNil)
    }
  }

  private func write(_ line: Argument.Line, _ member: Member?, to json: inout JSONWriter) {
    json.field("role", line.role.rawValue)
    json.field("title", map[line.statement].title)
    if let member {
      writeText(of: member, to: &json)
      if member.isReference { json.field("isReference", true) }
      json.optional("data", member.data)
    }
    guard let inference = line.inference else { return }
    json.key("inference")
    json.object { json in
      json.field("rules", map[inference].rules)
      json.optional("data", map[inference].data)
    }
  }

  private func write(_ spans: [TextSpan], of text: String, to json: inout JSONWriter) {
    // The UTF-16 units before each byte; the first byte of a scalar counts for all of it.
    var units = [0]
    for byte in text.utf8 {
      let isFirst = byte & 0b1100_0000 != 0b1000_0000
      units.append(units[units.count - 1] + (byte >= 0xF0 ? 2 : isFirst ? 1 : 0))
    }
    json.field("ranges", spans) { json, span in
      let start = units[min(span.range.lowerBound, text.utf8.count)]
      let stop = units[min(span.range.upperBound, text.utf8.count)] - 1 + (span.takesBlank ? 1 : 0)
      switch span.kind {
      case .bold: json.field("type", "bold")
      case .italic: json.field("type", "italic")
      case .link(let url):
        json.field("type", "link")
        json.field("url", url)
      case .tag(let tag):
        json.field("type", "tag")
        json.field("tag", tag)
      case .statementMention(let title):
        json.field("type", "statement-mention")
        json.field("title", title)
      case .argumentMention(let title):
        json.field("type", "argument-mention")
        json.field("title", title)
      case .specialCharacter: break
      }
      json.field("start", start)
      json.field("stop", stop)
    }
  }

  // MARK: Sections

  /// Writes the sections, each with those in it; they may be nested as deeply as they like.
  func writeSections(to json: inout JSONWriter) {
    var outermost: [SectionID] = []
    var inner = [[SectionID]](repeating: [], count: map.sections.count)
    for index in map.sections.indices {
      if let parent = map.sections[index].parent {
        inner[parent.index].append(SectionID(index))
      } else {
        outermost.append(SectionID(index))
      }
    }
    json.key("sections")
    json.open("[")
    for step in NestedWalk(outermost, contents: { [inner] in inner[$0.index] }) {
      switch step {
      case .begin(let id):
        json.open("{")
        write(id, to: &json)
        json.key("children")
        json.open("[")
      case .end:
        json.close("]")
        json.close("}")
      }
    }
    json.close("]")
  }

  private func write(_ id: SectionID, to json: inout JSONWriter) {
    let section = map[id]
    json.field("id", model.sections.id(of: id))
    json.field("level", section.level)
    json.field("title", section.title)
    json.optional("tags", section.tags)
    json.optional("data", section.data)
    json.field("isGroup", model.sections.isGroup[id.index])
    if let isClosed = model.sections.isClosed[id.index] { json.field("isClosed", isClosed) }
    if let start = places.start(of: section.location) { json.field("startLine", start.line) }
  }
}

extension PlainModel.Uses {
  /// The names of the uses, in the reference's order.
  fileprivate var names: [String] {
    let all: [(PlainModel.Uses, String)] = [
      (.topLevelStatement, "TopLevelStatement"), (.relationStatement, "RelationStatement"),
      (.premise, "Premise"), (.intermediaryConclusion, "IntermediaryConclusion"),
      (.mainConclusion, "MainConclusion"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension String {
  /// The text, unless it is empty.
  fileprivate var orNil: String? { isEmpty ? nil : self }
}
