extension ByteSink {
  /// Appends a text as XML content or as the inside of a quoted attribute; content may leave its
  /// quotes as they are.
  ///
  /// No text whatever makes the result ill-formed: what XML can't hold becomes U+FFFD, markup is
  /// escaped, and white space that a parser would change is written as a character reference.
  package mutating func append(xml text: String, isQuoted: Bool = true) {
    // Most texts need none of this.
    if append(text, ifAll: { Self.isPlainInXML($0, isQuoted) }) { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"" where isQuoted: append("&quot;")
      case "\r": append("&#13;")
      case "\n": append("&#10;")
      case "\t": append("&#9;")
      default: append(scalar.inXML)
      }
    }
  }

  /// Whether a byte of ASCII stands for itself wherever a text stands in XML.
  private static func isPlainInXML(_ byte: UInt8, _ isQuoted: Bool) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">") && !(isQuoted && byte == UInt8(ascii: "\""))
  }
}

extension String {
  /// The text as it is read back once it has been written as XML, without white space at its ends.
  var inXML: String {
    let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain
      ? trimmed : String(String.UnicodeScalarView(trimmed.unicodeScalars.map(\.inXML)))
  }

  /// The text without white space at its ends, which some readers drop.
  var trimmed: String {
    // Most texts begin and end in a letter or stop of ASCII, which is quickly seen.
    if let first = utf8.first, let last = utf8.last, first > 0x20, first < 0x80, last > 0x20,
      last < 0x80
    {
      return self
    }
    guard let first = first, let last = last, first.isWhitespace || last.isWhitespace else {
      return self
    }
    return String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Unicode.Scalar {
  /// The scalar, or U+FFFD for what XML can't hold.
  fileprivate var inXML: Unicode.Scalar {
    switch self {
    case "\t", "\n", "\r": self
    case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: self
    }
  }
}
