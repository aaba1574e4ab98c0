/// An attribute of nodes or edges in a GraphML file: how it is declared, and where its value comes
/// from, in one place, so that nothing is written that was not declared.
struct GraphMLKey<Subject>: Sendable {
  /// How a value is found, by its type.
  enum Value: Sendable {
    case string(@Sendable (Subject) -> String)
    case int(@Sendable (Subject) -> Int)
    case double(@Sendable (Subject) -> Double)
    /// A drawing of yEd, which stands for itself.
    case drawing(@Sendable (Subject, inout ByteSink) -> Void)

    /// The word of GraphML for the type.
    var type: String {
      switch self {
      case .string: "string"
      case .int: "int"
      case .double: "double"
      case .drawing: ""
      }
    }
  }

  /// The key's id in the file; some readers (Neo4j) go by this.
  let id: String
  /// The attribute's name; most readers go by this.
  let name: String
  /// Where the value comes from.
  let value: Value
  /// How a value begins in the file.
  private let opening: String

  init(_ name: String, id: String? = nil, _ value: Value) {
    self.id = id ?? name
    self.name = name
    self.value = value
    var opening = ByteSink()
    opening.append("      <data key=\"")
    opening.append(xml: self.id)
    opening.append("\">")
    self.opening = String(decoding: opening.bytes, as: UTF8.self)
  }

  /// A flag, written as 0 or 1: no spelling of truth values is read by all.
  init(_ name: String, id: String? = nil, flag: @escaping @Sendable (Subject) -> Bool) {
    self.init(name, id: id, .int { flag($0) ? 1 : 0 })
  }

  /// Writes the declaration.
  func declare(for element: String, into sink: inout ByteSink) {
    sink.append("  <key id=\"")
    sink.append(xml: id)
    if case .drawing = value {
      sink.append("\" for=\"\(element)\" yfiles.type=\"\(name)\"/>\n")
      return
    }
    sink.append("\" for=\"\(element)\" attr.name=\"")
    sink.append(xml: name)
    sink.append("\" attr.type=\"\(value.type)\"/>\n")
  }

  /// Writes the value of one element; an empty text is left out, because several readers do not
  /// tell it from none.
  func write(_ subject: Subject, into sink: inout ByteSink) {
    switch value {
    case .string(let text):
      let text = text(subject).trimmed
      guard !text.isEmpty else { return }
      sink.append(opening)
      sink.append(xml: text, isQuoted: false)
    case .int(let number):
      sink.append(opening)
      sink.append(number(subject))
    case .double(let measure):
      sink.append(opening)
      sink.append(measure: measure(subject))
    case .drawing(let draw):
      sink.append(opening)
      draw(subject, &sink)
    }
    sink.append("</data>\n")
  }
}
