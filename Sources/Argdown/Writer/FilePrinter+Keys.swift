internal import ArgumentMap

// The data beside an element.

extension FilePrinter {
  /// Whether nobody's stances are mapped: then keys that look like ours may be another tool's, and
  /// stay as they are.
  var isPlain: Bool { !map.hasProponents && map.sources.isEmpty }

  /// The keys of a node's own: those that say how somebody stands to it, those of the relation that
  /// its line draws, and the map's that mean nothing here.
  mutating func keys(of index: Int, in context: StanceContext) -> DataObject {
    let node = outline.nodes[index]
    let link = node.link.flatMap { $0.relation == nil ? nil : $0 }
    let speaker = node.stance.map(\.proponent) ?? link.map(\.proponent) ?? context.proponent
    owners[index] = speaker ?? context.proponent
    if isPlain, node.member?.location != nil {
      var data = others(of: node, ["strict"])
      if let link { data["strict"] = strictKey(of: link) }
      return data
    }
    var data = speakerKey(speaker, in: context)
    switch node.stance {
    case .statement(let stance): data.merge(context.keys(for: stance, in: map))
    case .argument(let stance): data.merge(context.keys(for: stance, in: map))
    case nil: break
    }
    if let link { data.merge(keys(of: link)) }
    // Of a place that says nothing of anybody, remarks are only data.
    let isSilent = node.stance == nil && node.link == nil
    data.merge(others(of: node, isSilent ? DataKeys.ofStances : DataKeys.ours))
    if let key = missingStanceKey(of: index, data) { data[key.name] = .string(key.value) }
    return data
  }

  /// The keys of the argument before a structure, which hold for the structure.
  mutating func keys(
    ofHead index: Int, _ stance: ArgumentStance?, in context: StanceContext
  ) -> DataObject {
    let speaker = stance.map(\.proponent) ?? context.proponent
    owners[index] = speaker ?? context.proponent
    if isPlain, outline.nodes[index].member?.location != nil {
      return others(of: outline.nodes[index], [])
    }
    var data = speakerKey(speaker, in: context)
    if let stance { data.merge(context.keys(for: stance, in: map)) }
    data.merge(others(of: outline.nodes[index], DataKeys.ours))
    return data
  }

  private func others(of node: Outline.Node, _ keys: Set<String>) -> DataObject {
    var result = node.member?.data.withoutKeys(keys) ?? DataObject()
    result.merge(node.orderKeys)
    return result
  }

  private func speakerKey(_ speaker: ProponentID?, in context: StanceContext) -> DataObject {
    var data = DataObject()
    if let speaker, speaker != context.proponent {
      data["proponent"] = .string(map[speaker].name)
    }
    return data
  }

  /// The keys that describe the relation which a line draws.
  private func keys(of link: Outline.Link) -> DataObject {
    var data = DataObject()
    guard let relation = link.relation.map({ map[$0] }) else { return data }
    if link.isQualified {
      let qualifiers = relation.qualifiers
      data["analogy"] = reason(qualifiers.analogy)
      data["apart"] = reason(qualifiers.apart)
      data["verbal"] = reason(qualifiers.verbal)
      if qualifiers.defeats { data["defeats"] = .bool(true) }
      data["note"] = qualifiers.note.map { .string($0) }
    }
    data["strict"] = strictKey(of: link)
    return data
  }

  /// Whether a relation is read strictly, where the file is not read like that.
  private func strictKey(of link: Outline.Link) -> DataValue? {
    guard let isStrict = link.relation.flatMap({ map[$0].strictness }),
      isStrict != frontMatter.isStrict
    else { return nil }
    return .bool(isStrict)
  }

  /// A reason as it is written: one that is not given is only said to be.
  private func reason(_ text: String?) -> DataValue? {
    text.map { $0.isEmpty ? .bool(true) : .string($0) }
  }

  /// The key that makes a mere reference take the stance that it stands for, where nothing else does.
  private func missingStanceKey(
    of index: Int, _ data: DataObject
  ) -> (name: String, value: String)? {
    let node = outline.nodes[index]
    guard !node.hasText, !data.entries.contains(where: { DataKeys.stance.contains($0.key) }) else {
      return nil
    }
    switch node.stance {
    case .argument(let stance): return ("force", stance.force.rawValue)
    case .statement(let stance):
      // A line of a structure takes a stance by itself, but not beside others of the same author.
      let holder = Holder(proponent: stance.proponent, statement: stance.statement)
      let isAlone = stanceCounts[holder] == 1
      return isAlone && lines.contains(index) ? nil : ("polarity", stance.polarity.rawValue)
    case nil: return nil
    }
  }
}
