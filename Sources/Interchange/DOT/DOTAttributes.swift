/// The attributes of one element of a DOT file, written as a single list with commas, which is the
/// form that every parser takes.
struct DOTAttributes {
  private var sink = ByteSink()
  private var isEmpty = true

  init() {}

  /// Sets an attribute to a word or number of our own making.
  mutating func set(_ name: String, _ value: String) {
    begin(name)
    sink.append(dotName: value)
  }

  /// Sets an attribute to a text of our own making in which Graphviz replaces `\N` by the name of
  /// a node and `\E` by that of an edge.
  mutating func set(template name: String, _ value: String) {
    begin(name)
    sink.append("\"\(value)\"")
  }

  /// Sets an attribute that is shown as text.
  mutating func set(_ name: String, label: String) {
    begin(name)
    sink.append(dotLabel: label)
  }

  /// Sets the text that is shown when the mouse rests on the element.
  mutating func set(tooltip: String) {
    begin("tooltip")
    sink.append(dotTooltip: tooltip)
  }

  /// Sets the label, or another attribute that is shown like one, to markup.
  mutating func set(_ name: String = "label", label: DOTMarkup) {
    begin(name)
    sink.append("<")
    sink.append(label.source)
    sink.append(">")
  }

  private mutating func begin(_ name: String) {
    sink.append(isEmpty ? "" : ", ")
    sink.append(name)
    sink.append("=")
    isEmpty = false
  }

  /// The attributes without the brackets around them.
  var source: String { String(decoding: sink.bytes, as: UTF8.self) }

  /// Appends the list to a file.
  func write(into file: inout ByteSink) {
    file.append("[")
    file.append(source)
    file.append("]")
  }
}
