extension ByteSink {
  /// Appends a text as XML content or as the inside of a quoted attribute.
  ///
  /// No text whatever makes the result ill-formed: what XML can't hold becomes U+FFFD, markup is
  /// escaped, and white space that a parser would change is written as a character reference.
  mutating func append(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "\r": append("&#13;")
      case "\n": append("&#10;")
      case "\t": append("&#9;")
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: append(scalar)
      }
    }
  }
}
