/// Writes JSON into a byte sink, keys in the order in which they are given, so that equal data is
/// equal bytes.
///
/// Objects and lists are opened by closures, so that what is written always closes.
package struct JSONWriter: Sendable {
  /// What has been written so far.
  package private(set) var sink = ByteSink()
  private var depth = 0
  private var isFirst = true
  private var followsKey = false
  private let form: Form

  /// What the text looks like.
  package enum Form: Sendable {
    /// Two spaces of indentation, for people.
    case indented
    /// All on one line, and numbers such that ``JSONReader`` gives the same back.
    case record
  }

  /// Makes a writer that has written nothing.
  package init(_ form: Form = .indented) { self.form = form }

  /// The finished text, with a line end.
  package var bytes: [UInt8] { sink.bytes + [UInt8(ascii: "\n")] }

  /// Writes an object.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest("{", "}", body)
  }

  /// Writes a list.
  package mutating func list(_ body: (inout JSONWriter) -> Void) {
    nest("[", "]", body)
  }

  /// Writes a key; its value must come next.
  package mutating func key(_ name: String) {
    beginValue()
    quote(name)
    sink.append(form == .record ? ":" : ": ")
    followsKey = true
  }

  /// Writes a text.
  package mutating func value(_ text: String) {
    beginValue()
    quote(text)
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    beginValue()
    sink.append(number)
  }

  /// Writes a number, a whole one without a point but in records; what JSON can't hold (infinity, no
  /// number) is null.
  package mutating func value(_ number: Double) {
    if form == .indented, let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      return value(whole)
    }
    beginValue()
    sink.append(number.isFinite ? "\(number)" : "null")
  }

  /// Writes a truth value.
  package mutating func value(_ flag: Bool) {
    beginValue()
    sink.append(flag ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    beginValue()
    sink.append("null")
  }

  private mutating func nest(
    _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    open(opening)
    body(&self)
    close(closing)
  }

  /// Opens an object or a list; for what may nest too deeply for closures. ``close(_:)`` must follow.
  package mutating func open(_ bracket: String) {
    beginValue()
    sink.append(bracket)
    depth += 1
    isFirst = true
  }

  /// Closes what ``open(_:)`` has opened.
  package mutating func close(_ bracket: String) {
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    sink.append(bracket)
  }

  /// Puts what parts a value from the one before it.
  private mutating func beginValue() {
    if followsKey {
      followsKey = false
    } else if depth > 0 {
      if !isFirst { sink.append(",") }
      breakLine()
    }
    isFirst = false
  }

  /// Begins a line. Beyond some depth the indentation stays, so that the size of what is written
  /// stays in proportion.
  private mutating func breakLine() {
    if form == .record { return }
    sink.append("\n")
    for _ in 0..<min(depth, 40) { sink.append("  ") }
  }

  private mutating func quote(_ text: String) {
    sink.append("\"")
    defer { sink.append("\"") }
    // Most texts need no escapes.
    if sink.append(text, ifAll: Self.isPlain) { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": sink.append("\\\"")
      case "\\": sink.append("\\\\")
      case "\n": sink.append("\\n")
      case "\r": sink.append("\\r")
      case "\t": sink.append("\\t")
      case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        sink.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: sink.append(scalar)
      }
    }
  }

  /// Whether a byte of ASCII stands for itself in a text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}

extension JSONWriter {
  /// Writes a key with a text.
  package mutating func field(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a key with a text, or null.
  package mutating func field(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a key with a whole number.
  package mutating func field(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a key with a whole number, or null.
  package mutating func field(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a key with a truth value.
  package mutating func field(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a key with a list of texts.
  package mutating func field(_ name: String, _ texts: [String]) {
    key(name)
    list { json in texts.forEach { json.value($0) } }
  }

  /// Writes a key with a list of objects, one for each element.
  package mutating func field<Element>(
    _ name: String, _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    list { json in
      for element in elements { json.object { body(&$0, element) } }
    }
  }
}
