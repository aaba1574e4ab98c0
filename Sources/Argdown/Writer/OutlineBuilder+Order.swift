internal import ArgumentMap

// Which of several places speaks for an element depends on their order, and that may be another than
// in the files that were read.

extension OutlineBuilder {
  /// Marks the places that speak for their elements where the order would let others do so.
  mutating func keepTextsAndSections() {
    var nodesOf: [Element: [Int]] = [:]
    for blocks in outline.blocks {
      for root in blocks.flatMap(roots) {
        for (node, _) in outline.walk(root) where outline.nodes[node].member != nil {
          nodesOf[outline.nodes[node].element, default: []].append(node)
        }
      }
    }
    for id in map.statementIDs {
      keep(map[id].canonicalMember, map[id].section, in: nodesOf[.statement(id)] ?? [])
    }
    for id in map.argumentIDs {
      let section = map[id].isSketch ? map[id].section : nil
      keep(map[id].canonicalMember, section, in: nodesOf[.argument(id)] ?? [])
    }
  }

  /// The nodes of a block that others stand under.
  private func roots(of block: Outline.Block) -> [Int] {
    switch block {
    case .element(let node): [node]
    case .list(let nodes): nodes
    case .structure(let index, let head):
      [head].compactMap(\.self)
        + outline.structures[index].lines.flatMap { $0.undercutters + [$0.node] }
    }
  }

  private mutating func keep(_ canonical: Member?, _ section: SectionID?, in nodes: [Int]) {
    let members = nodes.compactMap { outline.nodes[$0].member }
    if let canonical, members.canonical?.verbatim != canonical.verbatim,
      let node = nodes.last(where: { outline.nodes[$0].member == canonical })
    {
      outline.nodes[node].orderKeys["isCanonical"] = .bool(true)
    }
    if let section, members.section != section,
      let node = nodes.last(where: { outline.nodes[$0].member?.section == section })
    {
      outline.nodes[node].orderKeys["isInGroup"] = .bool(true)
    }
  }
}
