internal import ArgumentMap

// What stands at the margin, in order.

extension OutlineBuilder {
  /// Something that makes a block.
  private struct Item {
    var section: Int
    var place: Place
    /// A node, or a structure.
    var node: Int?
    var structure: Int?
  }

  /// Puts what stands at the margin into sections, in reading order.
  mutating func arrangeBlocks() {
    var items: [Item] = []
    for node in outline.nodes.indices where parents[node] == nil && !parts.contains(node) {
      let section = outline.nodes[node].member?.section
      items.append(Item(section: Self.number(of: section), place: place(of: node), node: node))
    }
    for (index, structure) in outline.structures.enumerated() {
      for line in structure.lines.indices {
        let inference = structure.lines[line].inference
        outline.structures[index].lines[line].undercutters =
          inference.flatMap { undercutters[$0] } ?? []
      }
      items.append(
        Item(
          section: Self.number(of: section(of: structure)),
          place: place(of: structure), structure: index))
    }
    let sorted = items.enumerated().sorted { left, right in
      (left.element.section, left.element.place, left.offset)
        < (right.element.section, right.element.place, right.offset)
    }
    outline.blocks = Array(repeating: [], count: map.sections.count + 1)
    for (_, item) in sorted {
      if let node = item.node { append(node, to: item.section) }
      if let structure = item.structure { append(structure: structure, to: item.section) }
    }
  }

  /// The place of a section's blocks among all; those before any heading come first.
  static func number(of section: SectionID?) -> Int { section.map { $0.index + 1 } ?? 0 }

  private mutating func append(_ node: Int, to section: Int) {
    guard isListItem(node) else {
      outline.blocks[section].append(.element(node))
      return
    }
    if case .list(var items)? = outline.blocks[section].last {
      outline.blocks[section].removeLast()
      items.append(node)
      outline.blocks[section].append(.list(items))
    } else {
      outline.blocks[section].append(.list([node]))
    }
  }

  private func isListItem(_ node: Int) -> Bool {
    guard let member = outline.nodes[node].member, member.location != nil, !moved.contains(node)
    else { return false }
    return !member.isTopLevel && (member.role == .listItem || member.role == .argumentDescription)
  }

  /// Adds a structure behind its argument; where that does not stand directly before it, it is
  /// referred to.
  private mutating func append(structure: Int, to section: Int) {
    let argument = outline.structures[structure].argument
    var head: Int?
    if case .element(let node)? = outline.blocks[section].last, outline.nodes[node].isArgument {
      if outline.nodes[node].element == .argument(argument) {
        head = node
        outline.blocks[section].removeLast()
      } else if map[argument].isUntitled {
        head = add(Outline.Node(element: .argument(argument), member: nil))
      }
    }
    if head == nil, !map[argument].isUntitled {
      head = add(Outline.Node(element: .argument(argument), member: nil))
    }
    if let head { parts.insert(head) }
    outline.blocks[section].append(.structure(structure, head: head))
  }

  /// The section that a structure stands in, which need not be that of its argument.
  private func section(of structure: Outline.Structure) -> SectionID? {
    let members = structure.lines.lazy.compactMap { outline.nodes[$0.node].member }
    return (members.first.map(\.section) ?? map[structure.argument].section)
  }

  /// Where a structure begins; one without a place comes behind what describes its argument.
  private func place(of structure: Outline.Structure) -> Place {
    if let place = map[structure.argument].structureLocation.map(Place.init) { return place }
    let element = Element.argument(structure.argument)
    let last = outline.nodes.lastIndex { $0.element == element && $0.member?.location == nil }
    return Place(file: FileID(.max), offset: last ?? .max)
  }
}
