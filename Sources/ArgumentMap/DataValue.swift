/// A value of the data that a map's author wrote beside an element: YAML without its anchors.
public enum DataValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([DataValue])
  case object(DataObject)

  /// The text of a string, number or truth value, as it would be written; nil for the rest.
  public var text: String? {
    switch self {
    case .string(let value): value
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .bool(let value): String(value)
    case .null, .list, .object: nil
    }
  }

  /// The truth value, if it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The object, if it is one.
  public var object: DataObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The elements, if it is a list.
  public var list: [DataValue]? {
    if case .list(let value) = self { value } else { nil }
  }
}
