internal import ArgumentMap
internal import Yams

/// What a scalar of YAML means: the core schema of YAML 1.2, as Argdown has it. Dates stay text.
enum PlainScalar {
  /// The value of a scalar; quoted ones are always text.
  static func value(of scalar: Node.Scalar) -> DataValue {
    guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
    return value(of: scalar.string)
  }

  /// The value of a text without quotes.
  static func value(of text: String) -> DataValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return number(text) ?? .string(text)
    }
  }

  private static func number(_ text: String) -> DataValue? {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    guard let first = digits.utf8.first, first.isDigit || first == Byte.dot else { return nil }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      let rest = digits.dropFirst(2)
      guard rest.first != "+", rest.first != "-" else { return nil }
      return Int(rest, radix: radix).map { .integer(isNegative ? -$0 : $0) }
    }
    switch digits {
    case ".inf", ".Inf", ".INF": return .number(isNegative ? -.infinity : .infinity)
    case ".nan", ".NaN", ".NAN": return .number(.nan)
    default: break
    }
    if digits.utf8.allSatisfy(\.isDigit), let value = Int(text) { return .integer(value) }
    let isNumber = digits.utf8.allSatisfy {
      $0.isDigit || $0 == Byte.dot || $0 == Byte.plus || $0 == Byte.hyphen || $0 | 0x20 == 0x65
    }
    guard isNumber, let value = Double(text), value.isFinite else { return nil }
    return .number(value)
  }
}
