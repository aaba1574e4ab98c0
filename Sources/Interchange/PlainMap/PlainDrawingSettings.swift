import ArgumentMap

/// Argdown's settings for drawing a plain map with Graphviz (`dot`).
struct PlainDrawingSettings: Hashable, Sendable {
  /// How the letters of a title or a text look.
  struct Letters: Hashable, Sendable {
    var font: String?
    var size: Double?
    var isBold: Bool
    /// The most characters in a line.
    var columns: Int

    /// Reads a group of settings over what holds without them.
    fileprivate init(_ settings: DataObject?, isBold: Bool, columns: Int) {
      font = settings?["font"]?.text
      size = settings?["fontSize"]?.measure
      self.isBold = settings?.flag("bold") ?? isBold
      self.columns = columns
      if case .integer(let number) = settings?["charactersInLine"], number > 0 {
        self.columns = number
      }
    }
  }

  /// How nodes of one kind look.
  struct Nodes: Hashable, Sendable {
    var shape: String?
    var style: String?
    var margin: String?
    var title: Letters
    var text: Letters

    fileprivate init(_ settings: DataObject?) {
      shape = settings?["shape"]?.text
      style = settings?["style"]?.text
      margin = settings?["margin"]?.text
      title = Letters(settings?["title"]?.object, isBold: true, columns: 40)
      text = Letters(settings?["text"]?.object, isBold: false, columns: 40)
    }
  }

  /// `graphname`
  var name = "Argument Map"
  /// `useHtmlLabels`: whether nodes show more than a title.
  var showsTexts = true
  /// `mapBgColor`
  var background: String?
  var statements = Nodes(nil)
  var arguments = Nodes(nil)
  /// `edge.penWidth` and `edge.arrowSize`
  var edgeWidth: Double?
  var arrowSize: Double?
  /// `graphVizSettings`: attributes of the graph, in the order of the settings.
  var graph: [GraphAttribute] = []
  /// `sameRank`: titles of what is to stand side by side.
  var sameRank: [SameRank] = []

  /// Statements and arguments that are to stand side by side.
  struct SameRank: Hashable, Sendable {
    var statements: Set<String>
    var arguments: Set<String>
  }

  /// Whether sources of relations stand below their targets, as they do unless the settings say
  /// otherwise.
  var runsUpwards: Bool {
    graph.last { $0.name == "rankdir" }.map { $0.value == "BT" } ?? true
  }

  /// An attribute that is passed on to Graphviz as it is.
  struct GraphAttribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// The defaults.
  init() {}

  /// Reads the settings of the group `dot`.
  init(_ dot: DataObject) {
    name = dot["graphname"]?.text ?? name
    showsTexts = dot.flag("useHtmlLabels") ?? showsTexts
    background = dot["mapBgColor"]?.text
    statements = Nodes(dot["statement"]?.object)
    arguments = Nodes(dot["argument"]?.object)
    edgeWidth = dot["edge"]?.object?["penWidth"]?.measure
    arrowSize = dot["edge"]?.object?["arrowSize"]?.measure
    graph = (dot["graphVizSettings"]?.object?.entries ?? []).compactMap { entry in
      guard let text = entry.value.text, entry.key.utf8.allSatisfy(\.isNameLetter) else {
        return nil
      }
      return GraphAttribute(name: entry.key, value: text)
    }
    sameRank = (dot["sameRank"]?.list ?? []).compactMap(\.object).map {
      SameRank(
        statements: $0.names("statements") ?? [], arguments: $0.names("arguments") ?? [])
    }
  }
}

extension DataValue {
  /// The number, if it is one that can be a measure.
  fileprivate var measure: Double? {
    let sizes = 0.01...10_000.0
    return switch self {
    case .integer(let number) where sizes.contains(Double(number)): Double(number)
    case .number(let number) where sizes.contains(number): number
    default: nil
    }
  }
}

extension UInt8 {
  /// Whether it can stand in the name of an attribute.
  fileprivate var isNameLetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
