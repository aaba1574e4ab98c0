import ArgumentMap

/// A value of JSON, to compare data as the reference writes it with ours.
indirect enum JSONValue: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Takes over data of a map.
  init(_ object: DataObject) {
    self = .object(
      Dictionary(uniqueKeysWithValues: object.entries.map { ($0.key, JSONValue($0.value)) }))
  }

  private init(_ value: DataValue) {
    switch value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .number(Double(value))
    case .number(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .list(let values): self = .list(values.map(JSONValue.init))
    case .object(let object): self.init(object)
    }
  }

  /// The value on one line, keys in order.
  var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let value): String(value)
    case .string(let value): "\"\(value)\""
    case .list(let values): "[\(values.map(\.line).joined(separator: ", "))]"
    case .object(let entries):
      "{"
        + entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.line)" }
        .joined(separator: ", ") + "}"
    }
  }
}
