internal import ArgumentMap

// How people stand to what stands in each place.

extension OutlineBuilder {
  /// Gives each stance to the place where it was recorded, or to one that needs a stance.
  mutating func placeStances() {
    var nodeAt: [Place: Int] = [:]
    for (place, node) in placed { nodeAt[place] = node }
    let free = placeStatementStances(nodeAt)
    let freeOfArguments = placeArgumentStances(nodeAt)
    fillIn(free, freeOfArguments)
  }

  /// Returns the stances that have no place, by statement.
  private mutating func placeStatementStances(_ nodeAt: [Place: Int]) -> [Element: [Stance]] {
    var free: [Element: [Stance]] = [:]
    for stance in map.stances {
      let element = Element.statement(stance.statement)
      if let node = stance.location.flatMap({ nodeAt[Place($0)] }),
        outline.nodes[node].element == element, outline.nodes[node].stance == nil
      {
        outline.nodes[node].stance = .statement(stance)
      } else {
        free[element, default: []].append(stance)
      }
    }
    return free
  }

  private mutating func placeArgumentStances(_ nodeAt: [Place: Int]) -> [Element: [ArgumentStance]]
  {
    var free: [Element: [ArgumentStance]] = [:]
    for stance in map.argumentStances {
      let element = Element.argument(stance.argument)
      let structure = structureOf[stance.argument.index]
      if let structure, outline.structures[structure].stance == nil,
        stance.location == map[stance.argument].structureLocation
      {
        outline.structures[structure].stance = stance
      } else if let node = stance.location.flatMap({ nodeAt[Place($0)] }),
        outline.nodes[node].element == element, outline.nodes[node].stance == nil
      {
        outline.nodes[node].stance = .argument(stance)
      } else {
        free[element, default: []].append(stance)
      }
    }
    return free
  }

  /// Gives stances without a place to what is read as a stance anyway; the rest get references.
  private mutating func fillIn(
    _ stances: [Element: [Stance]], _ ofArguments: [Element: [ArgumentStance]]
  ) {
    var (stances, ofArguments) = (stances, ofArguments)
    for index in outline.structures.indices where outline.structures[index].stance == nil {
      outline.structures[index].stance =
        ofArguments.takeFirst(of: .argument(outline.structures[index].argument)) { _ in true }
    }
    for structure in outline.structures {
      for line in structure.lines where outline.nodes[line.node].stance == nil {
        let stance = stances.takeFirst(of: outline.nodes[line.node].element) {
          $0.proponent == structure.stance?.proponent && $0.text == nil
        }
        outline.nodes[line.node].stance = stance.map { .statement($0) }
      }
    }
    for node in outline.nodes.indices
    where outline.nodes[node].hasText && outline.nodes[node].stance == nil && !parts.contains(node)
    {
      let element = outline.nodes[node].element
      let text = outline.nodes[node].member?.displayText
      if let stance = stances.takeFirst(of: element, where: { $0.text == text })
        ?? stances.takeFirst(of: element, where: { _ in true })
      {
        outline.nodes[node].stance = .statement(stance)
      } else if let stance = ofArguments.takeFirst(of: element, where: { _ in true }) {
        outline.nodes[node].stance = .argument(stance)
      }
    }
    for id in map.statementIDs {
      for stance in stances[.statement(id)] ?? [] { addReference(.statement(stance)) }
    }
    for id in map.argumentIDs {
      for stance in ofArguments[.argument(id)] ?? [] { addReference(.argument(stance)) }
    }
  }

  private mutating func addReference(_ stance: Outline.Attitude) {
    let element: Element =
      switch stance {
      case .statement(let stance): .statement(stance.statement)
      case .argument(let stance): .argument(stance.argument)
      }
    let node = add(Outline.Node(element: element, member: nil, stance: stance))
    outline.blocks[0].append(.element(node))
  }
}

extension Dictionary {
  /// Takes the first value of a key's list that fits out of it.
  fileprivate mutating func takeFirst<Item>(
    of key: Key, where fits: (Item) -> Bool
  ) -> Item? where Value == [Item] {
    guard let index = self[key]?.firstIndex(where: fits) else { return nil }
    return self[key]?.remove(at: index)
  }
}
