/// What a GraphML file holds: nodes and edges with the values that somebody wants of them, whatever
/// they mean.
///
/// Nested graphs are taken as one; each node knows the node that its graph is in.
struct GraphMLDocument {
  /// The value of an attribute on one element.
  struct Value {
    /// The place of the attribute among the declarations.
    var key: Int
    /// Where the text is, among those of the document.
    fileprivate(set) var text: Range<Int>
  }

  /// A node.
  struct Node {
    /// Its name: the number of its id.
    var name: Int
    /// The node whose graph it is in, by place.
    var parent: Int?
    /// Whether there is a graph in it.
    var isGroup = false
    /// The line that it begins on.
    var line: Int
    /// Where its values are, among those of the document.
    var values: Range<Int> = 0..<0
  }

  /// An edge.
  struct Edge {
    /// Its ends, as numbers of ids.
    var source: Int
    var target: Int
    var isDirected: Bool
    /// The line that it begins on.
    var line: Int
    /// Where its values are, among those of the document.
    var values: Range<Int> = 0..<0
  }

  /// The attributes.
  var declarations: [GraphMLDeclaration] = []
  /// The ids of nodes, those that only edges name, too.
  var names = TextTable()
  /// For each name the node that has it, some number where elements are not kept; -1 for none.
  private var nodeOfName: [Int32] = []
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// The values of the graphs and of the file.
  var graphValues: [Value] = []
  /// How many hyperedges were left out.
  var hyperedges = 0
  private var values: [Value] = []
  private var texts: [UInt8] = []
  /// Whether nodes and edges are kept; else only their ids are.
  private let keepsElements: Bool

  init(keepsElements: Bool) { self.keepsElements = keepsElements }
}

// MARK: Looking up

extension GraphMLDocument {
  /// The text of a value.
  func text(of value: Value) -> String { String(decoding: texts[value.text], as: UTF8.self) }

  /// The values in a stretch, such as those of a node.
  func values(in range: Range<Int>) -> ArraySlice<Value> { values[range] }

  /// The node at an end of an edge.
  func node(named name: Int) -> Int? { hasNode(named: name) ? Int(nodeOfName[name]) : nil }

  /// Whether a node has a name.
  func hasNode(named name: Int) -> Bool { nodeOfName[name] >= 0 }
}

// MARK: Filling

extension GraphMLDocument {
  /// The number of an id.
  mutating func name(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    let name = names.add(id)
    if name == nodeOfName.count { nodeOfName.append(-1) }
    return name
  }

  /// Adds a node, whose name no other has.
  ///
  /// - Returns: Its place, if it is kept.
  mutating func add(_ node: Node) -> Int? {
    nodeOfName[node.name] = Int32(nodes.count)
    guard keepsElements else { return nil }
    nodes.append(node)
    return nodes.count - 1
  }

  /// Adds an edge.
  ///
  /// - Returns: Its place, if it is kept.
  mutating func add(_ edge: Edge) -> Int? {
    guard keepsElements else { return nil }
    edges.append(edge)
    return edges.count - 1
  }

  /// Notes that there is a graph in a node.
  mutating func makeGroup(ofNode place: Int) { nodes[place].isGroup = true }

  /// How many bytes of text there are.
  var textSize: Int { texts.count }

  /// Adds to the text that is being read.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { texts.append(contentsOf: bytes) }

  /// Looks at the text from a place on.
  func withText<Result>(
    from start: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// Forgets the text from a place on.
  mutating func dropText(from start: Int) {
    if start < texts.count { texts.removeLast(texts.count - start) }
  }

  /// The text from a place on, as the value of an attribute.
  func value(of key: Int, from start: Int) -> Value { Value(key: key, text: start..<texts.count) }

  /// Keeps the values of a node.
  mutating func keep(_ found: ArraySlice<Value>, ofNode place: Int) {
    nodes[place].values = keep(found)
  }

  /// Keeps the values of an edge.
  mutating func keep(_ found: ArraySlice<Value>, ofEdge place: Int) {
    edges[place].values = keep(found)
  }

  private mutating func keep(_ found: ArraySlice<Value>) -> Range<Int> {
    values.append(contentsOf: found)
    return (values.count - found.count)..<values.count
  }
}
