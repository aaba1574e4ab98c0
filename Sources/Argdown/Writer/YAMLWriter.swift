internal import ArgumentMap

/// Writes values as YAML on one line, so that our reader and others take them for what they are.
enum YAMLWriter {
  /// An object in braces: `{key: value, key: value}`.
  static func object(_ object: DataObject) -> String {
    let entries = object.entries.map { "\(key($0.key)): \(value($0.value))" }
    return "{\(entries.joined(separator: ", "))}"
  }

  /// A value. Data is never nested deeper than its reader allows.
  static func value(_ value: DataValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): String(flag)
    case .integer(let number): String(number)
    case .number(let number): self.number(number)
    case .string(let text): scalar(text)
    case .list(let elements): "[\(elements.map { self.value($0) }.joined(separator: ", "))]"
    case .object(let object): self.object(object)
    }
  }

  private static func number(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
    return String(number)
  }

  /// A key; readers look for its end without minding escapes.
  static func key(_ text: String) -> String {
    scalar(text).replacing("\\\"", with: "\\x22")
  }

  /// A text: plain where it is a name, in quotes where it is a sentence or could be taken for
  /// something else.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Whether a text can stand without quotes: up to two words of letters, digits,
  /// hyphens and dots.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, last != Byte.blank,
      first.isLetter || first >= 0xC3, text.utf8.count <= 60, !text.contains("  ")
    else { return false }
    var words = 1
    for scalar in text.unicodeScalars {
      if scalar == " " { words += 1 }
      let isSafe =
        scalar.properties.isAlphabetic || scalar == " " || scalar == "-" || scalar == "_"
        || scalar == "."
        || ("0"..."9").contains(scalar)
      guard isSafe else { return false }
    }
    return words <= 2 && PlainScalar.value(of: text) == .string(text)
  }

  /// A text in double quotes. What other readers of Argdown would take for the end of the data, of
  /// front matter or of a title, or for another file, is spelt by number.
  private static func quoted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = "\""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "}" where next?.properties.isWhitespace ?? false,
        "=" where next == "=", "@" where next == "i":
        result += escape(scalar)
      case ":" where index > 0 && (scalars[index - 1] == "]" || scalars[index - 1] == ">"):
        result += escape(scalar)
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          result += escape(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Whether YAML takes a character as it is.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  /// A character by its number in hexadecimal digits.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let length = scalar.value > 0xFFFF ? 8 : scalar.value > 0xFF ? 4 : 2
    let sign = length == 8 ? "U" : length == 4 ? "u" : "x"
    return "\\\(sign)" + String(repeating: "0", count: length - digits.count) + digits
  }
}
