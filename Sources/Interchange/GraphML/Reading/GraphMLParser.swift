/// Takes a GraphML file apart as libxml2 reads it, and checks what a schema would: ids, ends of
/// edges, declarations and the types of values. In time linear in the file; in memory there are the
/// ids and the values that somebody wants.
///
/// Prefixes and namespaces are not looked at, because many programs leave them out or misspell them.
/// What GraphML does not know is passed over.
struct GraphMLParser: XMLHandler {
  /// The longest text of a value, in bytes.
  static let longestText = 10_000_000

  /// Where in the file the reader is.
  enum Place {
    case graphml, key, defaultValue, graph, node, edge, hyperedge, endpoint, port
    case data
    /// Inside the value of an attribute, an element of another program.
    case insideData
    case elsewhere

    /// Whether values can stand there.
    var hasValues: Bool {
      switch self {
      case .graphml, .graph, .node, .edge, .hyperedge, .endpoint, .port: true
      case .key, .defaultValue, .data, .insideData, .elsewhere: false
      }
    }
  }

  /// An element that has begun and can have values.
  struct Open {
    let domain: GraphMLDeclaration.Domain
    /// Its place among the nodes or edges; nil for what is not kept.
    let place: Int?
    /// Where its values begin among those of all open elements.
    let values: Int
    /// A number of its own, to find values that are given twice.
    let serial: Int
  }

  var document: GraphMLDocument
  var flaws = GraphMLFlaws()
  var places: [Place] = []
  var open: [Open] = []
  /// The values of the open elements, the innermost last.
  var pending: [GraphMLDocument.Value] = []
  /// The declarations by id.
  var keys = TextTable()
  /// For each declaration the last element that had a value of it.
  var lastUse: [Int] = []
  var edgeIDs = TextTable()
  /// The ends of edges whose node has not come yet, with the edge's line.
  var looseEnds: [(name: Int, line: Int)] = []
  /// For each open graph whether its edges have a direction.
  var directions: [Bool] = []
  /// The nodes that the open graphs are in.
  var parents: [Int?] = []
  var serial = 0
  /// What is being read.
  var text = TextInProgress()
  /// The declaration that the last value was of.
  var lastKey = 0
  /// For each declaration the one that came after it when it was last met: it is likely to come again.
  var nextKey: [Int] = []
  private let wants: Wants?

  /// The value that is being read.
  struct TextInProgress {
    var key: Int?
    var start = 0
    var line = 0
    var isTimed = false
    /// Whether what comes belongs to it.
    var takes = false
    /// Whether it is the text of a drawn label, of which the first counts.
    var isLabel = false
  }

  /// Says for each of some attributes whether to keep its values.
  typealias Wants = @Sendable ([GraphMLDeclaration]) -> [Bool]

  /// - Parameter wants: Which values to keep, asked where a graph begins; nil only checks the file, and
  ///   keeps no elements either.
  init(wants: Wants? = nil) {
    self.wants = wants
    document = GraphMLDocument(keepsElements: wants != nil)
  }

  /// Asks which values to keep.
  mutating func chooseValues() {
    guard let wants else { return }
    for (place, isWanted) in wants(document.declarations).enumerated() {
      document.declarations[place].isWanted = isWanted
    }
  }

  // MARK: Elements

  mutating func startElement(_ element: XMLElement) {
    // Most elements of a file are values.
    if let place = places.last, place.hasValues, element.name == "data" {
      return startData(element)
    }
    switch (places.last, element.name) {
    case (nil, "graphml"): enter(.graphml, as: .graphml)
    case (nil, _):
      flaws.add(
        "the file is no GraphML: it begins with <\(element.name.string)>", line: element.line)
      places.append(.elsewhere)
    case (.graphml, "key"): startKey(element)
    case (.graphml, "graph"), (.node, "graph"), (.edge, "graph"): startGraph(element)
    case (.key, "default"): startText(.defaultValue, element)
    case (.graph, "node"): startNode(element)
    case (.graph, "edge"): startEdge(element)
    case (.graph, "hyperedge"):
      document.hyperedges += 1
      enter(.hyperedge, as: .hyperedge)
    case (.hyperedge, "endpoint"): enter(.endpoint, as: .endpoint)
    case (.node, "port"), (.port, "port"): enter(.port, as: .port)
    case (.data, _), (.insideData, _), (.defaultValue, _): startInside(element)
    default: places.append(.elsewhere)
    }
  }

  mutating func endElement(_ name: XMLName) {
    switch places.popLast() {
    case .data: endData()
    case .defaultValue: endDefault()
    case .insideData: text.takes = text.isLabel ? false : places.last == .data
    case .graph:
      directions.removeLast()
      parents.removeLast()
      leave()
    case .graphml, .node, .edge, .hyperedge, .endpoint, .port: leave()
    case .key, .elsewhere, nil: break
    }
  }

  mutating func characters(_ lent: XMLBytes) {
    guard text.takes else { return }
    guard document.textSize - text.start + lent.bytes.count <= Self.longestText else {
      flaws.add("a value is longer than \(Self.longestText) bytes", line: text.line)
      text.takes = false
      return
    }
    document.append(lent.bytes)
  }

  // MARK: Elements with values

  /// Begins an element that can have values.
  mutating func enter(_ place: Place, as domain: GraphMLDeclaration.Domain, at index: Int? = nil) {
    serial += 1
    places.append(place)
    open.append(Open(domain: domain, place: index, values: pending.count, serial: serial))
  }

  /// Ends it, and keeps its values.
  private mutating func leave() {
    guard let element = open.popLast() else { return }
    let values = pending[element.values...]
    switch (element.domain, element.place) {
    case (.node, let place?): document.keep(values, ofNode: place)
    case (.edge, let place?): document.keep(values, ofEdge: place)
    case (.graph, _), (.graphml, _): document.graphValues += values
    default: break
    }
    pending.removeLast(pending.count - element.values)
  }
}
