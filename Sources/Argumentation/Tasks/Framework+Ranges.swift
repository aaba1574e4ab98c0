// The semantics whose extensions have the greatest ranges: semi-stable and stage.

extension Framework {
  /// Whether some or every set of a greatest range has each argument.
  ///
  /// Each component is searched by itself: a range of the whole is greatest exactly if it is so in
  /// each.
  func rangeAcceptance(
    _ acceptance: Acceptance, under semantics: Semantics, toldApartBy told: Int?, limit: Limit
  ) -> PerArgument<Bool> {
    guard let sets = semantics.sets else { return PerArgument(values: []) }
    let isCredulous = acceptance == .credulous
    let space = ExtensionSpace(of: self, under: semantics)
    // What is out under the grounded labelling is in no extension, and what is in is in all.
    var values = [Bool?](repeating: false, count: count)
    for argument in space.common { values[Int(argument)] = true }
    for name in space.open.names { values[Int(name)] = nil }
    for part in space.components() {
      let harvest = RangeSearch(sets.kind, in: part, toldApartBy: told, limit: limit)
        .harvest(Array(0..<Int32(part.names.count)), as: isCredulous)
      for name in part.names(of: harvest.witnessed) { values[Int(name)] = isCredulous }
      if harvest.isStopped { break }
      for name in part.names(of: harvest.open) { values[Int(name)] = !isCredulous }
    }
    return PerArgument(values: values)
  }

  /// Whether some or every set of a greatest range has an argument.
  func rangeAnswer(
    on argument: Int, _ acceptance: Acceptance, under semantics: Semantics,
    toldApartBy told: Int?, limit: Limit
  ) -> Answer {
    guard let sets = semantics.sets else { return .unknown }
    let wanted = acceptance == .credulous
    let space = ExtensionSpace(of: self, under: semantics)
    let name = Int32(argument)
    let components = Array(space.components())
    let place = components.firstIndex { $0.names.contains(name) }
    var proof = space.common
    if let place, let number = components[place].names.firstIndex(of: name) {
      let search = RangeSearch(sets.kind, in: components[place], toldApartBy: told, limit: limit)
      switch search.find(Int32(number), as: wanted) {
      case .set(let set): proof += components[place].names(of: set.members)
      case .none: return wanted ? .no(nil) : .yes(nil)
      case .stopped: return .unknown
      }
    } else if space.common.contains(name) != wanted {
      return wanted ? .no(nil) : .yes(nil)
    }
    let rest = components.indices.filter { $0 != place }.map { components[$0] }
    guard let others = someSets(sets, of: rest, toldApartBy: told, limit: limit) else {
      return wanted ? .yes(nil) : .no(nil)
    }
    return wanted ? .yes(Extension(proof + others)) : .no(Extension(proof + others))
  }

  /// One set of each of some components, in one; nil if the limit came first.
  private func someSets(
    _ sets: Semantics.Sets, of components: [Part], toldApartBy told: Int?, limit: Limit
  ) -> [Int32]? {
    var members: [Int32] = []
    for part in components {
      let found = SetStream(sets, of: part, toldApartBy: told, limit: limit).next()
      guard case .set(let set) = found else { return nil }
      members += part.names(of: set.members)
    }
    return members
  }
}
