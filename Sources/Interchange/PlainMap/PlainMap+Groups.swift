import ArgumentMap

// Groups.

extension PlainMap {
  /// Adds a group for every section that is one and has nodes in it, at whatever depth.
  mutating func addGroups() {
    var places: [SectionID: Int] = [:]
    var loose: [Group.Item] = []
    for node in nodes.indices {
      guard let section = model.sections.group(around: map.section(of: nodes[node].element)) else {
        loose.append(.node(node))
        continue
      }
      let group = places[section] ?? add(section, &places)
      groups[group].items.append(.node(node))
    }
    for group in groups.indices { putIntoOuterGroups(group, &places) }
    let outermost = groups.indices.filter { groups[$0].parent == nil }
    setLevels(from: outermost)
    items = outermost.map(Group.Item.group) + loose
  }

  private mutating func add(_ section: SectionID, _ places: inout [SectionID: Int]) -> Int {
    groups.append(
      Group(
        id: model.sections.id(of: section), section: section, title: map[section].title,
        isClosed: model.sections.isClosed[section.index]))
    places[section] = groups.count - 1
    return groups.count - 1
  }

  private mutating func putIntoOuterGroups(_ group: Int, _ places: inout [SectionID: Int]) {
    var inner = group
    while let section = model.sections.group(outside: groups[inner].section) {
      let known = places[section]
      let outer = known ?? add(section, &places)
      groups[inner].parent = outer
      groups[outer].items.append(.group(inner))
      if known != nil { return }
      inner = outer
    }
  }

  private mutating func setLevels(from outermost: [Int]) {
    var waiting = outermost
    while let group = waiting.popLast() {
      for case .group(let inner) in groups[group].items {
        groups[inner].level = groups[group].level + 1
        waiting.append(inner)
      }
    }
  }
}
