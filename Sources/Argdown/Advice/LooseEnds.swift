internal import ArgumentMap

/// Finds claims and arguments that nothing in the debate has to do with.
///
/// A debate without any relation or structure is a list of claims, and is left alone.
struct LooseEnds {
  private let map: ArgumentMap
  /// What takes part in a relation or a structure, or is mentioned.
  private var used: ElementFlags

  /// Looks through the claims and arguments that have a title.
  ///
  /// - Complexity: O(n).
  static func findings(in map: ArgumentMap, mentioned: Set<Element>) -> [MapAdvice] {
    guard !map.relations.isEmpty || !map.inferences.isEmpty else { return [] }
    let search = LooseEnds(map, mentioned)
    return search.idleArguments() + search.isolatedClaims()
  }

  private init(_ map: ArgumentMap, _ mentioned: Set<Element>) {
    self.map = map
    used = ElementFlags(in: map)
    for element in mentioned { used.insert(element) }
    for id in map.relationIDs {
      used.insert(map[id].source)
      used.insert(map[id].target)
    }
    for id in map.argumentIDs {
      for line in map[id].structure { used.insert(.statement(line.statement)) }
    }
  }

  /// Sketches that speak for and against nothing.
  private func idleArguments() -> [MapAdvice] {
    map.argumentIDs.compactMap { id in
      guard !used.contains(id), map[id].isSketch, !map[id].isUntitled else { return nil }
      let argument = map[id]
      return advice(.idleArgument(argument.title), on: argument.members)
    }
  }

  /// Claims that are neither reasons nor have any, and are recorded for no other end: not as a
  /// thesis, as what a source says, or as what two authors hold.
  private func isolatedClaims() -> [MapAdvice] {
    let sourced = Set(map.sources.compactMap(\.location?.file))
    var recorded: Set<StatementID> = []
    var holders: [StatementID: ProponentID] = [:]
    for place in map.stances.indices where !used.contains(map.stances[place].statement) {
      let stance = map.stances[place]
      let isShared =
        stance.proponent.map { author in
          holders.updateValue(author, forKey: stance.statement).map { $0 != author } ?? false
        } ?? false
      let isOfSource =
        !stance.anchors.isEmpty || stance.location.map { sourced.contains($0.file) } ?? false
      if stance.isThesis || isOfSource || isShared { recorded.insert(stance.statement) }
    }
    return map.statementIDs.compactMap { id in
      guard !used.contains(id), !map[id].isUntitled, !recorded.contains(id) else {
        return nil
      }
      let statement = map[id]
      return advice(.isolatedClaim(statement.title), on: statement.members)
    }
  }

  /// What to tell of an element: at the first of its members that says something, and not where it
  /// says that it is to be left out of the map.
  private func advice(_ finding: Finding, on members: [Member]) -> MapAdvice? {
    guard let member = members.first(where: { !$0.isReference }), let place = member.location,
      !members.contains(where: { $0.data["isInMap"]?.bool == false })
    else { return nil }
    return MapAdvice(finding: finding, place: place)
  }
}
