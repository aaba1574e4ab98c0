/// Text as Markdown shows it, whatever it holds.
enum MarkdownText {
  /// Escapes a text for a table's cell.
  static func cell(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.isEmpty ? " " : escaped
  }

  /// Escapes what Markdown and HTML would read as markup, and puts the text on one line.
  ///
  /// Goes by scalars: a sign with an accent on it is still markup to who reads bytes.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    let marker = listMarker(of: scalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case _ where index == marker: result += ["\\", scalar]
      case "\\", "`", "*", "_", "#", "~", "|", "$": result += ["\\", scalar]
      // Brackets are markup only where a link or a box to tick could begin.
      case "[" where index == 0 && beginsBox(scalars): result += ["\\", scalar]
      case "]" where index + 1 < scalars.count && "([:".unicodeScalars.contains(scalars[index + 1]):
        result += ["\\", scalar]
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "&": result += "&amp;".unicodeScalars
      case "\r", "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The place of the sign by which a text would begin a list or be a rule: `-`, `+`, `1.`, `---`.
  private static func listMarker(of scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    let signs = digits == 0 ? "-+" : ".)"
    guard digits < scalars.count, signs.unicodeScalars.contains(scalars[digits]) else { return nil }
    let next = digits + 1
    return next == scalars.count || " -".unicodeScalars.contains(scalars[next]) ? digits : nil
  }

  private static func beginsBox(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count > 2 && scalars[2] == "]" && " xX".unicodeScalars.contains(scalars[1])
  }
}
