/// Texts in the places where DOT takes them; whatever the text, the file stays valid and the text
/// is shown as it is.
extension ByteSink {
  /// Appends a name or a plain value in quotes; for texts of our own making, such as ids.
  mutating func append(dotName name: String) {
    append("\"")
    defer { append("\"") }
    if append(name, ifAll: DOTText.isPlain) { return }
    for scalar in name.unicodeScalars {
      if scalar == "\"" { append("\\") }
      append(DOTText.printable(scalar))
    }
  }

  /// Appends a quoted label (an `escString`): backslashes and entities are kept from being read as
  /// Graphviz's own.
  mutating func append(dotLabel text: String) {
    append("\"")
    defer { append("\"") }
    if append(text, ifAll: DOTText.isPlain) { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": append("\\\\")
      case "\"": append("\\\"")
      case "&": append("&amp;")
      case "\n": append("\\n")
      default: append(DOTText.printable(scalar))
      }
    }
  }

  /// Appends a quoted tooltip. Graphviz reads tooltips twice over, so that a backslash before one
  /// of its letters would be replaced by a name after all: an invisible space parts the two.
  mutating func append(dotTooltip text: String) {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return append(dotLabel: text) }
    var parted = ""
    var followsBackslash = false
    for scalar in text.unicodeScalars {
      if followsBackslash, "NGETHLnlr".unicodeScalars.contains(scalar) {
        parted.unicodeScalars.append("\u{200B}")
      }
      parted.unicodeScalars.append(scalar)
      followsBackslash = scalar == "\\"
    }
    append(dotLabel: parted)
  }

  /// Appends text inside an HTML-like label. Graphviz replaces its backslash sequences there too.
  mutating func append(dotMarkup text: String) {
    if append(text, ifAll: DOTText.isPlain) { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\\": append("\\\\")
      default: append(DOTText.printable(scalar))
      }
    }
  }
}

/// What Graphviz's text may hold.
enum DOTText {
  /// Whether a byte is ASCII that stands for itself wherever DOT takes text.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "\\"):
      false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  /// A text as the value of an attribute inside an HTML-like label.
  static func attribute(_ text: String) -> String {
    var sink = ByteSink()
    sink.append(dotMarkup: text)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// The scalar itself; a space for white space, U+FFFD for what can't be shown or would end an
  /// XML file.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t", "\n", "\r", "\u{2028}", "\u{2029}": " "
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: scalar
    }
  }
}
