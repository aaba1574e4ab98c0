package import ArgumentMap

/// Reads JSON as data of a map.
///
/// A number with a point or an exponent is no whole number, and of a key that is given twice the
/// last value counts. Nesting is bounded, so that no text can exhaust the stack.
package struct JSONReader {
  /// The deepest nesting that is taken.
  private static let deepest = 100

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// What is no JSON.
  private struct Malformed: Error {}

  /// Reads a text; nil if it is no JSON.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func read(_ text: String) -> DataValue? { read(Array(text.utf8)) }

  /// Reads UTF-8 bytes; nil if they are no JSON.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package static func read(_ bytes: [UInt8]) -> DataValue? {
    var reader = JSONReader(bytes)
    guard let value = try? reader.value(), reader.next == nil else { return nil }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte that is no white space.
  private var next: UInt8? {
    mutating get {
      while place < bytes.count, " \n\r\t".utf8.contains(bytes[place]) { place += 1 }
      return place < bytes.count ? bytes[place] : nil
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(Malformed) {
    guard take(sign) else { throw Malformed() }
  }

  private mutating func value() throws(Malformed) -> DataValue {
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: String, _ value: DataValue
  ) throws(Malformed) -> DataValue {
    guard bytes[place...].starts(with: word.utf8) else { throw Malformed() }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(Malformed) -> DataValue {
    let start = place
    while place < bytes.count, "+-.0123456789eE".utf8.contains(bytes[place]) { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    if let whole = Int(digits) { return .integer(whole) }
    guard let number = Double(digits) else { throw Malformed() }
    return .number(number)
  }

  private mutating func list() throws(Malformed) -> [DataValue] {
    var values: [DataValue] = []
    try nested(in: "[", "]") { reader throws(Malformed) in values.append(try reader.value()) }
    return values
  }

  private mutating func object() throws(Malformed) -> DataObject {
    var object = DataObject()
    try nested(in: "{", "}") { reader throws(Malformed) in
      guard reader.next == UInt8(ascii: "\"") else { throw Malformed() }
      let key = try reader.string()
      try reader.expect(":")
      object[key] = try reader.value()
    }
    return object
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func nested(
    in opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    _ element: (inout JSONReader) throws(Malformed) -> Void
  ) throws(Malformed) {
    try expect(opening)
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw Malformed() }
    if take(closing) { return }
    repeat { try element(&self) } while take(",")
    try expect(closing)
  }

  // MARK: Texts

  private mutating func string() throws(Malformed) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
        text += try escape()
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    guard place < bytes.count else { throw Malformed() }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what follows a backslash.
  private mutating func escape() throws(Malformed) -> [UInt8] {
    guard place < bytes.count else { throw Malformed() }
    defer { place += 1 }
    switch bytes[place] {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return try unicodeEscape()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [bytes[place]]
    default: throw Malformed()
    }
  }

  /// Reads the digits after `\u`, and those of the other half where there are two; ends on the last.
  private mutating func unicodeEscape() throws(Malformed) -> [UInt8] {
    var units = [try codeUnit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[(place + 1)...].starts(with: "\\u".utf8) {
      place += 2
      units.append(try codeUnit())
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private mutating func codeUnit() throws(Malformed) -> UInt16 {
    guard place + 4 < bytes.count,
      let unit = UInt16(
        String(decoding: bytes[(place + 1)...(place + 4)], as: UTF8.self), radix: 16)
    else { throw Malformed() }
    place += 4
    return unit
  }
}
