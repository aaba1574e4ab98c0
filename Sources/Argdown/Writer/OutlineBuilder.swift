internal import ArgumentMap

/// Finds a place for everything in a map: where it stood when it was read, else in a block of its own.
///
/// Places of a map that was read are nested as the text was, so what hangs on what follows from them
/// alone; the rest of a map (made by a program, or moved by the reader) gets references.
struct OutlineBuilder {
  let map: ArgumentMap
  var outline = Outline()
  /// What each node stands under; nil for those at the margin.
  var parents: [Int?] = []
  /// The nodes by where they begin, for those that have a place, in reading order.
  var placed: [(place: Place, node: Int)] = []
  /// For each argument its structure in the outline; nil for a sketch.
  var structureOf: [Int?]
  /// For each node that is a line of a structure the inference that it concludes.
  var conclusions: [Int: InferenceID] = [:]
  /// The nodes that hang on inferences.
  var undercutters: [InferenceID: [Int]] = [:]
  /// The nodes that are part of structures, and the arguments before those.
  var parts: Set<Int> = []
  /// The nodes that stood under another and no longer do.
  var moved: Set<Int> = []
  /// What is still to be drawn: relations, and in whose reasoning.
  var leftOver: [(relation: RelationID, proponent: ProponentID?)] = []
  /// Where what is left over can hang: the first node of each element at the margin, with its section.
  var homes: [Element: (node: Int, section: Int)] = [:]
  /// The references that were added where that can't be.
  var bareHomes: [Element: Int] = [:]
  /// Whether relations of arguments with structures are read as those of their conclusions and last
  /// inferences: they are, unless the map has one that starts at such an argument itself.
  let goesByStructure: Bool

  /// Where something begins.
  struct Place: Hashable, Comparable {
    var file: FileID
    var offset: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.offset) < (right.file, right.offset)
    }
  }

  init(_ map: ArgumentMap) {
    self.map = map
    structureOf = Array(repeating: nil, count: map.arguments.count)
    goesByStructure = map.goesByStructure
  }

  /// Finds a place for everything.
  static func outline(of map: ArgumentMap) -> Outline {
    var builder = OutlineBuilder(map)
    builder.addNodes()
    builder.addStructures()
    builder.drawPlacedRelations()
    builder.arrangeBlocks()
    builder.placeStances()
    builder.addWhatIsLeft()
    builder.keepTextsAndSections()
    return builder.outline
  }

  /// Adds a node for each place of an element, nested as the places are.
  private mutating func addNodes() {
    for id in map.statementIDs { add(map[id].members, of: .statement(id)) }
    for id in map.argumentIDs { add(map[id].members, of: .argument(id)) }
    let ends = outline.nodes.map { $0.member?.location?.upperBound ?? 0 }
    placed.sort { ($0.place, ends[$1.node]) < ($1.place, ends[$0.node]) }
    var open: [Int] = []
    for (place, node) in placed {
      while let last = open.last, let range = outline.nodes[last].member?.location,
        range.file != place.file || range.upperBound <= place.offset
      {
        open.removeLast()
      }
      parents[node] = open.last
      open.append(node)
    }
  }

  private mutating func add(_ members: [Member], of element: Element) {
    for member in members {
      let node = add(Outline.Node(element: element, member: member))
      if let place = member.location.map(Place.init) { placed.append((place, node)) }
    }
  }

  /// Adds a node and returns its index.
  mutating func add(_ node: Outline.Node) -> Int {
    outline.nodes.append(node)
    parents.append(nil)
    return outline.nodes.count - 1
  }

  /// Adds the structures with their lines.
  private mutating func addStructures() {
    var nodesOf: [ArgumentID: [Int]] = [:]
    for node in outline.nodes.indices {
      if let argument = outline.nodes[node].member?.argument {
        nodesOf[argument, default: []].append(node)
      }
    }
    for id in map.argumentIDs where !map[id].isSketch {
      structureOf[id.index] = outline.structures.count
      var free = (nodesOf[id] ?? []).sorted { place(of: $0) < place(of: $1) }
      var structure = Outline.Structure(argument: id)
      for line in map[id].structure {
        let element = Element.statement(line.statement)
        let node: Int
        if let found = free.firstIndex(where: { outline.nodes[$0].element == element }) {
          node = free.remove(at: found)
        } else {
          node = add(Outline.Node(element: element, member: nil))
        }
        parents[node] = nil
        parts.insert(node)
        if let inference = line.inference { conclusions[node] = inference }
        structure.lines.append(Outline.Structure.Line(node: node, inference: line.inference))
      }
      outline.structures.append(structure)
    }
  }

  /// Where a node begins; those without a place come last.
  func place(of node: Int) -> Place {
    outline.nodes[node].member?.location.map(Place.init)
      ?? Place(file: FileID(.max), offset: node)
  }
}

extension ArgumentMap {
  /// Whether no relation starts at an argument with a structure, and no undercut aims at one, but
  /// all at what they conclude and at their inferences.
  var goesByStructure: Bool {
    func isStructured(_ element: Element) -> Bool {
      if case .argument(let id) = element { !self[id].isSketch } else { false }
    }
    return !relations.contains {
      isStructured($0.source) || ($0.kind == .undercut && isStructured($0.target))
    }
  }
}

extension OutlineBuilder.Place {
  init(_ range: SourceRange) { self.init(file: range.file, offset: range.lowerBound) }
}
