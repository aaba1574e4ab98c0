/// An attribute as a GraphML file declares it.
struct GraphMLDeclaration {
  /// What an attribute can be on.
  enum Domain: String {
    case graphml, graph, node, edge, hyperedge, port, endpoint, all

    /// Whether an attribute that is declared for this may be on an element of another.
    func includes(_ other: Domain) -> Bool { self == .all || self == other }
  }

  /// What its values are.
  enum ValueType: String {
    case boolean, int, long, float, double, string
  }

  /// The id by which the file refers to it.
  var id: String
  /// The name by which people and programs know it; the id where it has none.
  var name: String
  /// What it can be on.
  var domain: Domain
  /// What its values are; text where nothing is said.
  var type: ValueType
  /// The value of what gives none.
  var defaultValue: String?
  /// Whether its values are drawings of yEd, of which only the labels are read.
  var isDrawing = false
  /// Whether its values are kept.
  var isWanted = false
}

extension GraphMLDeclaration.ValueType {
  /// Whether a text is a value of the type, as XML Schema and the programs that write GraphML spell
  /// it. An empty text stands for no value.
  func takes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if self == .string { return true }
    let text = text.trimmed
    if text.isEmpty { return true }
    switch self {
    case .boolean:
      return ["true", "false", "1", "0"].contains(
        String(decoding: text, as: UTF8.self).lowercased())
    case .int, .long:
      // Most are short and have no sign.
      let isShort = text.count < 19 && text.allSatisfy { (0x30...0x39).contains($0) }
      return isShort || Int64(String(decoding: text, as: UTF8.self)) != nil
    case .float, .double: return Self.isNumber(text)
    case .string: return true
    }
  }

  /// Whether a text is a decimal number, infinite, or the word for no number.
  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = String(decoding: text, as: UTF8.self)
    let isDecimal = text.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
    }
    let special = ["inf", "infinity", "nan"]
    let sign = word.first == "-" || word.first == "+" ? 1 : 0
    return isDecimal ? Double(word) != nil : special.contains(word.dropFirst(sign).lowercased())
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without the white space of XML at its ends.
  var trimmed: UnsafeBufferPointer<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
    if let first, let last, !isBlank(first), !isBlank(last) { return self }
    guard let start = firstIndex(where: { !isBlank($0) }),
      let end = lastIndex(where: { !isBlank($0) })
    else { return UnsafeBufferPointer(rebasing: self[..<startIndex]) }
    return UnsafeBufferPointer(rebasing: self[start...end])
  }
}
