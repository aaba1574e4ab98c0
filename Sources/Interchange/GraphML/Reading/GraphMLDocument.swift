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
  /// For each name the node that has it.
  var nodeOfName: [Int?] = []
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The values of the graphs and of the file.
  var graphValues: [Value] = []
  /// How many hyperedges were left out.
  var hyperedges = 0
  private var values: [Value] = []
  private var texts: [UInt8] = []
}

// MARK: Looking up

extension GraphMLDocument {
  /// The text of a value.
  func text(of value: Value) -> String { String(decoding: texts[value.text], as: UTF8.self) }

  /// The values in a stretch, such as those of a node.
  func values(in range: Range<Int>) -> ArraySlice<Value> { values[range] }

  /// The node at an end of an edge.
  func node(named name: Int) -> Int? { nodeOfName[name] }
}

// MARK: Filling

extension GraphMLDocument {
  /// The number of an id.
  mutating func name(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    let name = names.add(id)
    if name == nodeOfName.count { nodeOfName.append(nil) }
    return name
  }

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

  /// Keeps the values of an element.
  mutating func keep(_ found: ArraySlice<Value>) -> Range<Int> {
    values.append(contentsOf: found)
    return (values.count - found.count)..<values.count
  }
}
