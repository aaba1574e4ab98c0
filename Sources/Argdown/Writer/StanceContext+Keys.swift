internal import ArgumentMap

// The keys that say how somebody stands to something, where the context does not say it already.

extension StanceContext {
  /// The keys of a stance on a statement.
  func keys(for stance: Stance, in map: ArgumentMap) -> DataObject {
    var data = DataObject()
    if stance.isThesis { data["thesis"] = .bool(true) }
    if stance.polarity != polarity { data["polarity"] = .string(stance.polarity.rawValue) }
    add(stance.force, stance.voice, by: stance.attributedTo, to: &data)
    if let warrant = stance.warrant {
      data["explicitness"] = .string("implied")
      if !warrant.isEmpty { data["warrant"] = .string(warrant) }
    }
    add(stance.anchors, in: map, to: &data)
    if stance.scope != details.scope { data["scope"] = stance.scope.map { .string($0) } }
    data["note"] = stance.note.map { .string($0) }
    return data
  }

  /// The keys of a stance on an argument.
  func keys(for stance: ArgumentStance, in map: ArgumentMap) -> DataObject {
    var data = DataObject()
    add(stance.force, stance.voice, by: stance.attributedTo, to: &data)
    add(stance.anchors, in: map, to: &data)
    data["note"] = stance.note.map { .string($0) }
    return data
  }

  /// The context of what lies inside an argument of which its author says something.
  func inside(_ stance: ArgumentStance) -> StanceContext {
    var result = self
    result.proponent = stance.proponent
    result.force = stance.force
    result.voice = stance.voice
    result.details.attributedTo = stance.attributedTo
    result.details.anchors = stance.anchors
    if stance.anchors.count == 1 { result.source = stance.anchors[0].source }
    return result
  }

  private func add(
    _ force: Stance.Force, _ voice: Stance.Voice, by name: String?, to data: inout DataObject
  ) {
    if force != self.force { data["force"] = .string(force.rawValue) }
    if voice != self.voice { data["voice"] = .string(voice.rawValue) }
    if name != details.attributedTo { data["by"] = name.map { .string($0) } }
  }

  private func add(_ anchors: [Anchor], in map: ArgumentMap, to data: inout DataObject) {
    if anchors.map(\.withoutPlace) == details.anchors.map(\.withoutPlace) { return }
    let objects = anchors.map { anchor in
      var object = DataObject()
      if anchor.source != source { object["source"] = .string(map[anchor.source].key) }
      object["at"] = .string(anchor.place.description)
      object["phrase"] = anchor.phrase.map { .string($0) }
      return object
    }
    if objects.count == 1 {
      data.merge(objects[0])
    } else {
      data["anchors"] = .list(objects.map { .object($0) })
    }
  }
}

extension Anchor {
  fileprivate var withoutPlace: Anchor { Anchor(source: source, place: place, phrase: phrase) }
}
