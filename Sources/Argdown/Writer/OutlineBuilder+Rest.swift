internal import ArgumentMap

// What has no place in a text that was read: relations that a program drew, and bare titles.

extension OutlineBuilder {
  /// Draws the relations that no place draws, and names what stands nowhere.
  mutating func addWhatIsLeft() {
    for (section, blocks) in outline.blocks.enumerated() {
      for block in blocks {
        switch block {
        case .element(let node), .structure(_, let node?): addHome(node, in: section)
        case .list, .structure: break
        }
      }
    }
    for (relation, proponent) in leftOver { draw(relation, by: proponent) }
    markQualified()
    reportMovedSections()
    let known = Set(outline.nodes.map(\.element))
    let missing =
      map.statementIDs.map { Element.statement($0) }
      + map.argumentIDs.filter { map[$0].isSketch }.map { Element.argument($0) }
    for element in missing where !known.contains(element) { _ = addBare(element) }
  }

  private mutating func addHome(_ node: Int, in section: Int) {
    let element = outline.nodes[node].element
    homes[element] = homes[element] ?? (node, section)
  }

  private mutating func addBare(_ element: Element) -> Int {
    let node = add(Outline.Node(element: element, member: nil))
    outline.blocks[0].append(.element(node))
    return node
  }

  private mutating func draw(_ id: RelationID, by proponent: ProponentID?) {
    let relation = map[id]
    guard canBeDrawn(relation) else {
      outline.diagnostics.append(.relationLeftOut(relation, in: map))
      return
    }
    var child = Outline.Node(element: relation.source, member: nil)
    child.link = Outline.Link(
      symbol: .drawing(relation.kind, fromChild: true), relation: id, proponent: proponent)
    var target = relation.target
    if case .inference(let inference) = target {
      let argument = map[inference].argument
      guard goesByStructure, map[argument].lastInference == inference else {
        hang(add(child), on: inference)
        return
      }
      target = .argument(argument)
    }
    let parent = home(of: target, for: relation.source, by: proponent)
    hang(add(child), on: parent)
  }

  /// Whether Argdown has a line that is read as this relation.
  private func canBeDrawn(_ relation: Relation) -> Bool {
    func isStatement(_ element: Element) -> Bool {
      if case .statement = element { true } else { false }
    }
    if case .inference = relation.source { return false }
    if case .inference = relation.target { return relation.kind == .undercut }
    switch relation.kind {
    case .support, .attack, .undercut: return true
    case .contradiction, .contrary, .entailment:
      return isStatement(relation.source) && isStatement(relation.target)
    }
  }

  private mutating func hang(_ child: Int, on parent: Int) {
    parents[child] = parent
    outline.nodes[parent].children.append(child)
  }

  private mutating func hang(_ child: Int, on inference: InferenceID) {
    parts.insert(child)
    guard let structure = structureOf[map[inference].argument.index],
      let line = outline.structures[structure].lines.firstIndex(where: { $0.inference == inference }
      )
    else { return }
    outline.structures[structure].lines[line].undercutters.append(child)
  }

  /// The node that a relation to an element can hang on: its first at the margin. There what hangs on
  /// it must not be taken for an author's where it is the analyst's, nor into another section.
  private mutating func home(
    of element: Element, for child: Element, by proponent: ProponentID?
  ) -> Int {
    if let (node, section) = homes[element], proponent != nil || owner(of: node) == nil,
      canStand(child, in: section)
    {
      return node
    }
    if let node = bareHomes[element] { return node }
    let bare = addBare(element)
    bareHomes[element] = bare
    return bare
  }

  /// Whether a mere reference to an element leaves it in its section.
  private func canStand(_ element: Element, in section: Int) -> Bool {
    switch element {
    case .statement(let id):
      map[id].canonicalMember != nil || Self.number(of: map[id].section) == section
    case .argument(let id):
      map[id].canonicalMember != nil || Self.number(of: map[id].section) == section
    case .inference: false
    }
  }

  /// In whose reasoning a node at the margin stands, as far as it is said there.
  private func owner(of node: Int) -> ProponentID? {
    if let stance = outline.nodes[node].stance { return stance.proponent }
    guard parts.contains(node), case .argument(let id) = outline.nodes[node].element,
      let structure = structureOf[id.index]
    else { return nil }
    return outline.structures[structure].stance?.proponent
  }

  /// Chooses for each relation the line that also says what there is to say of it: one that takes no
  /// stance, or whose stance has the same note.
  private mutating func markQualified() {
    var chosen: [RelationID: Int] = [:]
    var isGood: Set<RelationID> = []
    for (index, node) in outline.nodes.enumerated() {
      guard let id = node.link?.relation, !isGood.contains(id) else { continue }
      let fits = node.stance == nil || node.stance?.note == map[id].qualifiers.note
      if fits { isGood.insert(id) }
      if fits || chosen[id] == nil { chosen[id] = index }
    }
    for index in chosen.values { outline.nodes[index].link?.isQualified = true }
  }
}

extension OutlineBuilder {
  /// Reports sections that become part of the one before, because they are deeper.
  fileprivate mutating func reportMovedSections() {
    var open: [SectionID] = []
    for index in map.sections.indices {
      let id = SectionID(index)
      while let last = open.last, map[last].level >= map[id].level { open.removeLast() }
      if open.last != map[id].parent { outline.diagnostics.append(.sectionMoved(map[id])) }
      open.append(id)
    }
  }
}

extension Diagnostic {
  fileprivate static func sectionMoved(_ section: Section) -> Diagnostic {
    Diagnostic(
      .sectionMoved,
      "the section \"\(section.title)\" becomes part of the one before, which is less deep",
      advice: "give the first headings of all files the same number of signs")
  }

  fileprivate static func relationLeftOut(_ relation: Relation, in map: ArgumentMap) -> Diagnostic {
    let (source, target) = (map.title(of: relation.source), map.title(of: relation.target))
    return Diagnostic(
      .relationLeftOut,
      "Argdown has no way to write the \(relation.kind.rawValue) from \"\(source)\" to \"\(target)\"",
      advice: "relate statements or arguments to each other, or undercut an inference")
  }
}
