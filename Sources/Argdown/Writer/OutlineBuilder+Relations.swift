internal import ArgumentMap

// The lines that draw relations.

extension OutlineBuilder {
  /// Gives the lines that drew the map's relations their signs, and takes out of their place those
  /// that drew none.
  mutating func drawPlacedRelations() {
    for id in map.relationIDs {
      for occurrence in map[id].occurrences {
        guard let child = child(of: occurrence), outline.nodes[child].link == nil,
          let symbol = symbol(from: child, for: map[id])
        else {
          leftOver.append((id, occurrence.proponent))
          continue
        }
        outline.nodes[child].link = Outline.Link(
          symbol: symbol, relation: id, proponent: occurrence.proponent)
        if parents[child] == nil, case .inference(let inference) = map[id].target {
          undercutters[inference, default: []].append(child)
          parts.insert(child)
        }
      }
      if map[id].occurrences.isEmpty { leftOver.append((id, nil)) }
    }
    for node in outline.nodes.indices { settle(node) }
    for (_, node) in placed {
      if let parent = parents[node] { outline.nodes[parent].children.append(node) }
    }
  }

  /// The node on the line that draws a relation: the first on it.
  private func child(of occurrence: Relation.Occurrence) -> Int? {
    guard let range = occurrence.location else { return nil }
    let start = Place(range)
    var (low, high) = (0, placed.count)
    while low < high {
      let middle = (low + high) / 2
      if placed[middle].place < start { low = middle + 1 } else { high = middle }
    }
    guard low < placed.count, placed[low].place.file == range.file,
      placed[low].place.offset <= range.upperBound
    else { return nil }
    return placed[low].node
  }

  /// The sign by which a node draws a relation to what it stands under; nil if none would.
  private func symbol(from child: Int, for relation: Relation) -> RelationSymbol? {
    let element = outline.nodes[child].element
    guard let parent = parents[child] else {
      let isUndercutter = !parts.contains(child) && outline.nodes[child].member?.isTopLevel == false
      if case .inference = relation.target, isUndercutter, source(of: element) == relation.source {
        return .undercutBy
      }
      return nil
    }
    let above = outline.nodes[parent].element
    let from = (source(of: element), target(above, of: relation.kind, at: parent))
    if from == (relation.source, relation.target) {
      return .drawing(relation.kind, fromChild: true)
    }
    let to = (source(of: above), target(element, of: relation.kind, at: nil))
    if to == (relation.source, relation.target) { return .drawing(relation.kind, fromChild: false) }
    guard relation.kind.isSymmetric else { return nil }
    if from == (relation.target, relation.source) {
      return .drawing(relation.kind, fromChild: true)
    }
    return to == (relation.target, relation.source)
      ? .drawing(relation.kind, fromChild: false) : nil
  }

  /// Where a relation of an element starts: at the conclusion of an argument that has one.
  func source(of element: Element) -> Element {
    guard goesByStructure, case .argument(let id) = element, let conclusion = map[id].conclusion
    else { return element }
    return .statement(conclusion)
  }

  /// Where a relation to an element ends: an undercut at the last inference.
  func target(_ element: Element, of kind: Relation.Kind, at node: Int?) -> Element {
    guard kind == .undercut else { return element }
    if let node, let inference = conclusions[node] { return .inference(inference) }
    guard goesByStructure, case .argument(let id) = element, let inference = map[id].lastInference
    else { return element }
    return .inference(inference)
  }

  /// Keeps a node under another only if a relation ties the two, or would if it said anything.
  private mutating func settle(_ node: Int) {
    guard let parent = parents[node], outline.nodes[node].link == nil else { return }
    let (element, above) = (outline.nodes[node].element, outline.nodes[parent].element)
    if source(of: element) == above, element != above {
      outline.nodes[node].link = Outline.Link(symbol: .supportedBy)
    } else if source(of: above) == element, element != above {
      outline.nodes[node].link = Outline.Link(symbol: .supports)
    } else {
      parents[node] = nil
      moved.insert(node)
    }
  }
}

extension RelationSymbol {
  /// The sign of a kind of relation; strict kinds have the signs of the loose ones.
  static func drawing(_ kind: Relation.Kind, fromChild: Bool) -> RelationSymbol {
    switch kind {
    case .support, .entailment: fromChild ? .supportedBy : .supports
    case .attack, .contrary: fromChild ? .attackedBy : .attacks
    case .contradiction: .contradicts
    case .undercut: fromChild ? .undercutBy : .undercuts
    }
  }
}
