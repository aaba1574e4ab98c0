/// An attribute of nodes or edges in a GraphML file: how it is declared, and where its value comes
/// from, in one place, so that nothing is written that was not declared.
struct GraphMLKey<Subject>: Sendable {
  /// Writes the value of one element.
  typealias Writer = @Sendable (Subject, inout ByteSink) -> Void

  /// How a value is found, by its type: by closures, because key paths are several times as slow.
  enum Value: Sendable {
    case string(@Sendable (Subject) -> String)
    case int(@Sendable (Subject) -> Int)
    case double(@Sendable (Subject) -> Double)
    /// A drawing of yEd, which stands for itself.
    case drawing(Writer)

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
  /// Writes the value; an empty text is left out, because several readers do not tell it from none.
  let write: Writer

  init(_ name: String, id: String? = nil, _ value: Value) {
    self.id = id ?? name
    self.name = name
    self.value = value
    var opening = ByteSink()
    opening.append("      <data key=\"")
    opening.append(xml: self.id)
    opening.append("\">")
    write = value.writer(after: opening.bytes[...])
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
}

extension GraphMLKey.Value {
  /// What writes a value between how it begins in the file and how it ends.
  fileprivate func writer(after opening: ArraySlice<UInt8>) -> GraphMLKey.Writer {
    let closing = Array("</data>\n".utf8)[...]
    switch self {
    case .string(let text):
      return { subject, sink in
        let text = text(subject).trimmed
        guard !text.isEmpty else { return }
        sink.append(bytes: opening)
        sink.append(xml: text, isQuoted: false)
        sink.append(bytes: closing)
      }
    case .int(let number):
      return { subject, sink in
        sink.append(bytes: opening)
        sink.append(number(subject))
        sink.append(bytes: closing)
      }
    case .double(let measure):
      return { subject, sink in
        sink.append(bytes: opening)
        sink.append(measure: measure(subject))
        sink.append(bytes: closing)
      }
    case .drawing(let draw):
      return { subject, sink in
        sink.append(bytes: opening)
        draw(subject, &sink)
        sink.append(bytes: closing)
      }
    }
  }
}
