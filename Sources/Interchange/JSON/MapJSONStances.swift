import ArgumentMap

/// Writes stance records and the places where relations are drawn as the fields of JSON objects.
struct MapJSONStances {
  private let map: ArgumentMap
  private let files: FileNames

  init(_ map: ArgumentMap) {
    self.map = map
    files = FileNames(map)
  }

  func write(_ json: inout JSONWriter, _ stance: Stance) {
    json.field("author", stance.proponent.map { map[$0].name })
    json.field("polarity", stance.polarity.rawValue)
    json.field("force", stance.force.rawValue)
    json.field("voice", stance.voice.rawValue)
    json.field("by", stance.attributedTo)
    json.field("warrant", stance.warrant)
    json.field("thesis", stance.isThesis)
    json.field("text", stance.text)
    json.field("scope", stance.scope)
    json.field("note", stance.note)
    write(stance.anchors, &json)
    write(stance.location, &json)
  }

  func write(_ json: inout JSONWriter, _ stance: ArgumentStance) {
    json.field("author", stance.proponent.map { map[$0].name })
    json.field("force", stance.force.rawValue)
    json.field("voice", stance.voice.rawValue)
    json.field("by", stance.attributedTo)
    json.field("note", stance.note)
    write(stance.anchors, &json)
    write(stance.location, &json)
  }

  func write(_ json: inout JSONWriter, _ occurrence: Relation.Occurrence) {
    json.field("author", occurrence.proponent.map { map[$0].name })
    write(occurrence.location, &json)
  }

  private func write(_ anchors: [Anchor], _ json: inout JSONWriter) {
    json.field("anchors", anchors) { json, anchor in
      json.field("source", map[anchor.source].key)
      json.field("place", anchor.place.description)
      json.field("phrase", anchor.phrase)
    }
  }

  private func write(_ location: SourceRange?, _ json: inout JSONWriter) {
    let place = files.place(of: location)
    json.field("file", place.file)
    json.field("line", place.line)
  }
}
