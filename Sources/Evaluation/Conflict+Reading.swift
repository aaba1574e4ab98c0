import ArgumentMap

/// Reads a map's attacking relations as conflicts between nodes.
struct ConflictReader {
  let map: ArgumentMap
  let commitments: Commitments
  let reasons: [Reason]
  private var reasonOfInference: [InferenceID: ReasonID] = [:]
  private var reasonOfSketch: [ArgumentID: ReasonID] = [:]

  init(map: ArgumentMap, commitments: Commitments, reasons: [Reason]) {
    self.map = map
    self.commitments = commitments
    self.reasons = reasons
    for (index, reason) in reasons.enumerated() {
      switch reason.origin {
      case .inference(let id): reasonOfInference[id] = ReasonID(index)
      case .sketch(let id): reasonOfSketch[id] = ReasonID(index)
      case .relation: break
      }
    }
  }

  /// Lists the conflicts between elements that have a node; an argument that nobody makes has none.
  ///
  /// - Complexity: O(relations), but for the holders of the elements they join.
  func conflicts() -> [Conflict] {
    map.relationIDs.compactMap(conflict)
  }

  private func conflict(of id: RelationID) -> Conflict? {
    let relation = map[id]
    guard !relation.kind.isSupporting, let source = sourceNode(of: relation.source),
      let target = targetNode(of: relation.target), source != target
    else { return nil }
    let sourceHolders = holders(of: source)
    let targetHolders = holders(of: target)
    let exemption: Conflict.Exemption? =
      relation.qualifiers.isParallel
      ? .parallel : exemption(of: relation, source: source, target: target)
    return Conflict(
      relation: id, source: source, target: target,
      isMutual: isMutual(relation, target, sourceHolders, targetHolders), exemption: exemption,
      sourceHolders: sourceHolders, targetHolders: targetHolders)
  }

  // MARK: Ends

  /// An argument with a stated conclusion attacks from that conclusion, a sketch from itself.
  private func sourceNode(of element: Element) -> Node? {
    if let statement = map.speakingStatement(of: element) { return .statement(statement) }
    guard case .argument(let sketch) = element else { return nil }
    return reasonOfSketch[sketch].map(Node.reason)
  }

  /// An attack on an argument, and an undercut, go to its last inference.
  private func targetNode(of element: Element) -> Node? {
    switch element {
    case .statement(let id): .statement(id)
    case .inference(let id): reasonOfInference[id].map(Node.reason)
    case .argument(let id):
      map[id].lastInference.map { reasonOfInference[$0].map(Node.reason) }
        ?? reasonOfSketch[id].map(Node.reason)
    }
  }

  /// Those who hold a node; the analyst only where no author has a word on it.
  private func holders(of node: Node) -> [ProponentID?] {
    switch node {
    case .reason(let id): return reasons[id.index].owners
    case .statement(let id):
      let committed = commitments.committed(to: id)
      if committed.isEmpty && commitments.isAnalystsOwn(id) { return [nil] }
      return committed
    }
  }

  // MARK: Weighing

  /// Contraries and contradictions go both ways; so does an attack on a claim by somebody else,
  /// for neither side wins by the direction in which an arrow was drawn.
  private func isMutual(
    _ relation: Relation, _ target: Node, _ sourceHolders: [ProponentID?],
    _ targetHolders: [ProponentID?]
  ) -> Bool {
    if relation.kind.isSymmetric { return true }
    guard map.hasProponents, case .statement = target, relation.kind == .attack,
      !relation.qualifiers.defeats
    else { return false }
    return sourceHolders.contains { source in targetHolders.contains { $0 != source } }
  }

  private func exemption(
    of relation: Relation, source: Node, target: Node
  ) -> Conflict.Exemption? {
    let sourceAuthors = authors(holding: source)
    let targetAuthors = authors(holding: target)
    if let owner = targetAuthors.first(where: { isOwnObjection(of: $0, source: source) }),
      sourceAuthors.allSatisfy({ $0 == owner })
    {
      return .ownObjection(owner)
    }
    let everybodyHoldsBoth =
      !targetAuthors.isEmpty && targetAuthors.allSatisfy(sourceAuthors.contains)
    return everybodyHoldsBoth && !relation.kind.isSymmetric ? .tension : nil
  }

  private func authors(holding node: Node) -> [ProponentID] {
    holders(of: node).compactMap(\.self)
  }

  /// Whether an author only raises, questions, supposes or concedes something.
  private func isOwnObjection(of author: ProponentID, source: Node) -> Bool {
    switch source {
    case .statement(let id):
      guard let position = commitments.position(of: author, on: id), position.denial == nil else {
        return false
      }
      if let force = position.commitment { return force == .conceded }
      return position.records.contains { map.stances[$0].voice == .own }
    case .reason(let id):
      guard case .sketch(let argument) = reasons[id.index].origin else { return false }
      return commitments.force(of: author, making: argument) == .conceded
    }
  }
}

extension Commitments {
  /// Whether only the analyst has a word on a statement, and holds it.
  func isAnalystsOwn(_ statement: StatementID) -> Bool {
    let positions = positions(on: statement)
    return positions.count == 1 && positions[0].proponent == nil
      && positions[0].commitment != nil
  }
}
