/// Turns Graphviz's drawing of a debate into an SVG element for a page of HTML.
///
/// Only what draws is kept, so that nothing a map says can bring scripts, styles or addresses into the
/// page, and what is the same nearly everywhere is left to the page's style. Boxes are numbered in
/// `data-node`, as the nodes of the graph are, those of claims are links to `#id`, and edges name both
/// ends in `data-ends`.
package struct InlineSVG {
  private let graph: DebateGraph

  /// Prepares for the drawing of a graph.
  package init(of graph: DebateGraph) {
    self.graph = graph
  }

  /// Takes a drawing apart and puts it together again; nil if it is none.
  ///
  /// - Complexity: O(n) in the size of the drawing.
  package func element(from drawing: [UInt8]) -> String? {
    // Ahead of the element there is a document type, which is refused wherever it stands.
    guard let start = drawing.firstRange(of: Array("<svg".utf8))?.lowerBound else { return nil }
    var handler = InlineSVGHandler(graph)
    let errors = SAXParser.parse(Array(drawing[start...]), handler: &handler)
    guard errors.isEmpty else { return nil }
    return String(decoding: handler.sink.bytes, as: UTF8.self)
  }
}

/// Writes the element while the drawing is read.
private struct InlineSVGHandler: XMLHandler {
  var sink = ByteSink()
  private let graph: DebateGraph
  private let numbers: [String: Int]
  private let edges: [String: DebateGraph.Edge]
  /// What to write at the end of each open element; nil where nothing was written at its beginning.
  private var open: [String?] = []
  /// How many elements deep it is in one whose text is left out.
  private var silence = 0
  /// The claim that is being drawn, until its link is written.
  private var claim: String?

  /// What draws, with the attributes that say how.
  private static let shapes: Set<String> = ["path", "polygon", "polyline", "ellipse", "text"]
  private static let attributes: Set<String> = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "points", "d", "x", "y", "cx", "cy", "rx",
    "ry", "text-anchor", "font-size", "font-weight", "font-style", "text-decoration", "transform",
  ]
  /// What the page's style says of all letters.
  private static let usual = ["text-anchor": "start", "font-size": "10.00"]
  private static let usualFills = ["text": "#111111", "path": "none"]
  private static let measures: Set<String> = ["points", "d", "x", "y", "cx", "cy", "rx", "ry"]

  init(_ graph: DebateGraph) {
    self.graph = graph
    numbers = Dictionary(
      graph.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    edges = Dictionary(graph.edges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func startElement(_ element: XMLElement) {
    let name = element.name.string
    let attributes = element.attributes
    switch name {
    case "svg": openDrawing(attributes)
    case "g": openGroup(attributes)
    case "a": openLink()
    case _ where Self.shapes.contains(name):
      sink.append("<\(name)")
      write(attributes.filter { $0.name != "fill" || $0.value != Self.usualFills[name] })
      sink.append(name == "text" ? ">" : "/>")
      open.append(name == "text" ? "</text>" : "")
    default:
      open.append(nil)
      silence += 1
    }
  }

  mutating func endElement(_ name: XMLName) {
    if let closing = open.popLast() {
      if let closing { sink.append(closing) } else if !Self.isTransparent(name) { silence -= 1 }
    }
  }

  mutating func characters(_ lent: XMLBytes) {
    let text = lent.string
    guard silence == 0, text.contains(where: { !$0.isWhitespace }) else { return }
    sink.append(xml: text)
  }

  /// Whether an element may be left out while what is in it is kept.
  private static func isTransparent(_ name: XMLName) -> Bool { name == "g" || name == "a" }

  private mutating func openDrawing(_ attributes: [(name: String, value: String)]) {
    sink.append("<svg")
    for (name, value) in attributes where name == "viewBox" { write(name, value) }
    sink.append(">")
    open.append("</svg>")
  }

  private mutating func openGroup(_ attributes: [(name: String, value: String)]) {
    let id = attributes.first { $0.name == "id" }?.value ?? ""
    let classes = attributes.first { $0.name == "class" }?.value ?? ""
    guard !classes.isEmpty else {
      open.append(nil)
      return
    }
    sink.append("<g")
    write("class", classes)
    for (name, value) in attributes where name == "transform" { write(name, value) }
    claim = nil
    if let number = numbers[id] {
      write("data-node", "\(number)")
      claim = graph.nodes[number].kind == .claim ? id : nil
    } else if let edge = edges[id] {
      write("data-ends", "\(edge.source) \(edge.target)")
    }
    sink.append(">")
    open.append("</g>")
  }

  /// Graphviz puts a link around whatever has a tooltip.
  private mutating func openLink() {
    guard let claim else {
      open.append(nil)
      return
    }
    // Within a link there is no other.
    self.claim = nil
    sink.append("<a")
    write("href", "#\(claim)")
    sink.append(">")
    open.append("</a>")
  }

  private mutating func write(_ attributes: [(name: String, value: String)]) {
    for (name, value) in attributes
    where Self.attributes.contains(name) && Self.usual[name] != value {
      write(name, Self.measures.contains(name) ? Self.shortened(value) : value)
    }
  }

  private mutating func write(_ name: String, _ value: String) {
    sink.append(" \(name)=\"")
    sink.append(xml: value)
    sink.append("\"")
  }

  /// Numbers with one digit after the point at most; nobody sees a hundredth of a point.
  private static func shortened(_ text: String) -> String {
    var result: [UInt8] = []
    var digits: Int?
    for byte in text.utf8 {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if byte == UInt8(ascii: ".") {
        digits = 0
      } else if isDigit, let count = digits {
        digits = count + 1
        if count > 0 { continue }
      } else if !isDigit {
        digits = nil
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
