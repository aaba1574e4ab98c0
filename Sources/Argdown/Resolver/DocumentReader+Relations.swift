internal import ArgumentMap

extension DocumentReader {
  /// Draws the relations of some elements to what they hang on, each after those below it.
  mutating func drawRelations(_ range: Range<Int>, into resolver: inout Resolver) {
    var open: [Int] = []
    for index in range {
      while let last = open.last,
        document.tree.elements[last].depth >= document.tree.elements[index].depth
      {
        open.removeLast()
        draw(last, into: &resolver)
      }
      open.append(index)
    }
    while let last = open.popLast() { draw(last, into: &resolver) }
  }

  /// Draws the relation of one element to its parent, if there is one that can be drawn.
  private func draw(_ index: Int, into resolver: inout Resolver) {
    let element = document.tree.elements[index]
    guard let symbol = element.relation, let child = resolved[index] else { return }
    var parent: Element
    var conclusionInference: InferenceID?
    switch element.parent {
    case .none: return
    case .element(let above):
      guard let found = resolved[above] else { return }
      parent = found
      conclusionInference = inferenceOfConclusion[above]
    case .inference(let above):
      guard symbol == .undercutBy, let id = inferenceIDs[above] else { return }
      parent = .inference(id)
    }
    if symbol == .undercutBy, let conclusionInference { parent = .inference(conclusionInference) }
    let source = symbol.startsAtChild ? child : parent
    let target = symbol.startsAtChild ? parent : child
    let kind = symbol.kind
    if kind == .contradiction {
      guard case .statement = source, case .statement = target else { return }
    }
    if kind == .undercut, case .statement = target {
      resolver.problems[document.id.index].add(
        .undercutOfStatement, at: element.start..<element.end)
    }
    var reading = document.settings.reading
    reading.isStrict = strictness[index] ?? reading.isStrict
    let occurrence = Relation.Occurrence(
      proponent: proponents[index], location: document.range(element.start..<element.end))
    resolver.relations.enter(
      Relation(
        kind, from: source, to: target, occurrences: [occurrence],
        qualifiers: qualifiers[index] ?? Relation.Qualifiers()),
      reading: reading)
  }
}

extension RelationSymbol {
  /// The kind of relation that it draws.
  fileprivate var kind: Relation.Kind {
    switch self {
    case .supportedBy, .supports: .support
    case .attackedBy, .attacks: .attack
    case .contradicts: .contradiction
    case .undercutBy, .undercuts: .undercut
    }
  }
}
