import ArgumentMap

// The texts of elements, where they stand.

extension MapAssembler {
  /// The places where an element stands, each with the recorded id of the argument whose structure it
  /// is in.
  mutating func members(
    _ facts: NodeFacts, _ record: DataObject?, role: Member.Role
  ) -> [(member: Member, argument: String?)] {
    guard let record else { return [(newMember(facts, role), nil)] }
    var members: [(member: Member, argument: String?)] = []
    for place in record.objects("places") {
      members.append((member(place, facts), place.string("argument")))
    }
    // What the attribute says otherwise, somebody has changed.
    guard let text = facts.text else { return members }
    guard let canonical = members.map(\.member).canonicalPlace else {
      return members + [(newMember(facts, role), nil)]
    }
    if members[canonical].member.displayText?.inXML != text {
      members[canonical].member.verbatim = text
      members[canonical].member.spans = []
    }
    return members
  }

  /// A place that a record tells of.
  private mutating func member(_ record: DataObject, _ facts: NodeFacts) -> Member {
    let isReference = record.isTrue("reference")
    let text = record.string("text") ?? (isReference ? "" : facts.text ?? "")
    var member = Member(
      role: record.word("is", else: .topLevelStatement), text: text,
      tags: record.strings("tags") ?? [], data: record.object("data") ?? DataObject(),
      section: section(record.integer("section")), location: places.add(record.string("at")))
    member.isReference = isReference
    member.isTopLevel = record["top"]?.bool ?? member.isTopLevel
    let length = text.utf8.count
    member.spans = (record["spans"]?.list ?? []).compactMap { Self.span($0.list ?? [], in: length) }
    return member
  }

  private static func span(_ values: [DataValue], in length: Int) -> TextSpan? {
    guard values.count >= 4, let start = values[0].integer, let end = values[1].integer,
      0 <= start, start <= end, end <= length, case .string(let word) = values[2],
      case .string(let detail) = values[3], let kind = TextSpan.Kind(word, detail: detail)
    else { return nil }
    return TextSpan(kind, start..<end, takesBlank: values.dropFirst(4).first?.bool ?? false)
  }

  /// The place of an element that has no record: its text with its tags, or a mere reference. What
  /// else the node says becomes data.
  private func newMember(_ facts: NodeFacts, _ role: Member.Role) -> Member {
    var member = Member(role: role, text: facts.text, section: facts.section)
    for tag in facts.row.list(columns.node[.tags]) {
      member.tags.append(tag)
      if !member.verbatim.isEmpty { member.verbatim += " " }
      let start = member.verbatim.utf8.count
      member.verbatim += "#(\(tag))"
      member.spans.append(TextSpan(.tag(tag), start..<member.verbatim.utf8.count))
    }
    if facts.record == nil {
      for key in columns.rest {
        if let value = facts.row[key] {
          member.data[document.declarations[key].name] = document.declarations[key].data(value)
        }
      }
    }
    return member
  }
}

extension GraphMLDeclaration {
  /// A value as data of a map.
  fileprivate func data(_ text: String) -> DataValue {
    switch type {
    case .boolean: .bool(["true", "1"].contains(text.lowercased()))
    case .int, .long: Int(text).map(DataValue.integer) ?? .string(text)
    case .float, .double: Double(text).map(DataValue.number) ?? .string(text)
    case .string: .string(text)
    }
  }
}
