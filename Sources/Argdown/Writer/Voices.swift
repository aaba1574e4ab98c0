internal import ArgumentMap

/// Who speaks in a part of a map, and which sources bear it out.
struct Voices {
  private var proponents: Set<ProponentID?> = []
  private var sources: Set<SourceID> = []

  /// The author, if all is one author's.
  var onlyProponent: ProponentID? { proponents.count == 1 ? proponents.first.flatMap(\.self) : nil }

  /// The source, if all anchors point into one.
  var onlySource: SourceID? { sources.count == 1 ? sources.first : nil }

  /// Takes in those of another part.
  mutating func add(_ other: Voices) {
    proponents.formUnion(other.proponents)
    sources.formUnion(other.sources)
  }

  private mutating func add(_ stance: Outline.Attitude) {
    proponents.insert(stance.proponent)
    sources.formUnion(stance.anchors.map(\.source))
  }

  /// The voices under each heading, deeper headings included; the first are those of the whole file.
  static func perSection(_ outline: Outline, in map: ArgumentMap) -> [Voices] {
    var result = outline.blocks.map { blocks in
      blocks.reduce(into: Voices()) { $0.add($1, of: outline) }
    }
    for index in map.sections.indices.reversed() {
      let parent = OutlineBuilder.number(of: map.sections[index].parent)
      result[parent].add(result[index + 1])
    }
    return result
  }

  private mutating func add(_ block: Outline.Block, of outline: Outline) {
    switch block {
    case .element(let node): add(below: node, of: outline)
    case .list(let nodes): nodes.forEach { add(below: $0, of: outline) }
    case .structure(let index, let head):
      let structure = outline.structures[index]
      if let head { add(below: head, of: outline) }
      if let stance = structure.stance { add(.argument(stance)) }
      for line in structure.lines {
        add(below: line.node, of: outline)
        line.undercutters.forEach { add(below: $0, of: outline) }
      }
    }
  }

  private mutating func add(below root: Int, of outline: Outline) {
    for (index, _) in outline.walk(root) {
      let node = outline.nodes[index]
      if let stance = node.stance { add(stance) }
      if let link = node.link, link.relation != nil { proponents.insert(link.proponent) }
    }
  }
}
