import ArgumentMap

// The places where elements stand, and the stances recorded there.

extension RecordWriter {
  /// Writes a place where an element stands; a text that is the node's is left out.
  func write(_ member: Member, as node: DebateGraph.Node, _ json: inout JSONWriter) {
    if member.role != .topLevelStatement { json.field("is", member.role.rawValue) }
    if member.isTopLevel != (member.role == .topLevelStatement) {
      json.field("top", member.isTopLevel)
    }
    if member.isReference { json.field("reference", true) }
    if member.verbatim != (member.isReference ? "" : node.text.inXML) {
      json.field("text", member.verbatim)
    }
    if !member.spans.isEmpty {
      json.key("spans")
      json.list { json in member.spans.forEach { write($0, &json) } }
    }
    if !member.tags.isEmpty { json.field("tags", member.tags) }
    json.unlessEmpty("data", member.data)
    json.unlessNil("argument", member.argument.map { names[.argument($0)] })
    json.unlessNil("section", member.section?.index)
    json.unlessNil("at", place(of: member.location))
  }

  /// Writes what is marked up: from where to where, as what, and what belongs to that.
  private func write(_ span: TextSpan, _ json: inout JSONWriter) {
    json.list { json in
      json.value(span.range.lowerBound)
      json.value(span.range.upperBound)
      json.value(span.kind.word)
      json.value(span.kind.detail)
      if span.takesBlank { json.value(true) }
    }
  }

  /// Writes a stance on a claim; its text is `true` where it is the node's.
  func write(_ stance: Stance, as node: DebateGraph.Node, _ json: inout JSONWriter) {
    json.unlessNil("author", stance.proponent.map { map[$0].name })
    if stance.polarity != .holds { json.field("polarity", stance.polarity.rawValue) }
    write(stance.force, stance.voice, stance.attributedTo, &json)
    json.unlessNil("warrant", stance.warrant)
    if let text = stance.text, text == node.text.inXML {
      json.field("text", true)
    } else {
      json.unlessNil("text", stance.text)
    }
    if stance.isThesis { json.field("thesis", true) }
    json.unlessNil("scope", stance.scope)
    write(stance.anchors, stance.note, stance.location, &json)
  }

  /// Writes a stance on an argument.
  func write(_ stance: ArgumentStance, _ json: inout JSONWriter) {
    json.unlessNil("author", stance.proponent.map { map[$0].name })
    write(stance.force, stance.voice, stance.attributedTo, &json)
    write(stance.anchors, stance.note, stance.location, &json)
  }

  private func write(
    _ force: Stance.Force, _ voice: Stance.Voice, _ speaker: String?, _ json: inout JSONWriter
  ) {
    if force != .flat { json.field("force", force.rawValue) }
    if voice != .own { json.field("voice", voice.rawValue) }
    json.unlessNil("by", speaker)
  }

  private func write(
    _ anchors: [Anchor], _ note: String?, _ location: SourceRange?, _ json: inout JSONWriter
  ) {
    json.unlessEmpty("anchors", anchors) { json, anchor in
      json.field("source", map[anchor.source].key)
      json.field("at", anchor.place.description)
      json.unlessNil("phrase", anchor.phrase)
      json.unlessNil("from", place(of: anchor.location))
    }
    json.unlessNil("note", note)
    json.unlessNil("at", place(of: location))
  }

  /// A place in a file: the file's number, then the lines and columns where it begins and ends, such
  /// as `0:12.1-14.3`.
  func place(of range: SourceRange?) -> String? {
    guard let range, range.file.index < map.files.count else { return nil }
    let file = map[range.file]
    let start = file.position(at: range.lowerBound)
    let end = file.position(at: range.upperBound)
    return "\(range.file.index):\(start.line).\(start.column)-\(end.line).\(end.column)"
  }
}

extension TextSpan.Kind {
  /// What it is, in a word.
  var word: String {
    switch self {
    case .bold: "bold"
    case .italic: "italic"
    case .link: "link"
    case .tag: "tag"
    case .statementMention: "claim"
    case .argumentMention: "argument"
    case .specialCharacter: "special"
    }
  }

  /// What it points to, or is called.
  var detail: String {
    switch self {
    case .bold, .italic, .specialCharacter: ""
    case .link(let url): url
    case .tag(let name): name
    case .statementMention(let title), .argumentMention(let title): title
    }
  }

  /// The kind of a word.
  init?(_ word: String, detail: String) {
    switch word {
    case "bold": self = .bold
    case "italic": self = .italic
    case "link": self = .link(url: detail)
    case "tag": self = .tag(detail)
    case "claim": self = .statementMention(title: detail)
    case "argument": self = .argumentMention(title: detail)
    case "special": self = .specialCharacter
    default: return nil
    }
  }
}
