/// Text as Markdown shows it, whatever it holds.
enum MarkdownText {
  /// Escapes a text for a table's cell.
  static func cell(_ text: String) -> String {
    let escaped = escaped(text).replacing("|", with: "\\|")
    return escaped.isEmpty ? " " : escaped
  }

  /// Escapes what Markdown and HTML would read as markup, and puts the text on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "#", "~": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
