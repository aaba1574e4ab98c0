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

/// Keys and values in the order in which they were written.
///
/// Objects here have a handful of keys, so look-ups walk the list.
public struct DataObject: Hashable, Sendable {
  /// One key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Its value.
    public var value: DataValue
  }

  /// The entries in the order of writing, each key once.
  public private(set) var entries: [Entry]

  /// Makes an object without keys.
  public init() { entries = [] }

  /// The value of a key; setting nil takes the key out.
  public subscript(key: String) -> DataValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there is no key.
  public var isEmpty: Bool { entries.isEmpty }

  /// Takes over another object's entries: objects are merged in depth, lists index by index, and
  /// of two plain values the other's is kept (the merging of Argdown's class data).
  public mutating func merge(_ other: DataObject) {
    for entry in other.entries {
      self[entry.key] = self[entry.key].map { $0.merged(with: entry.value) } ?? entry.value
    }
  }
}

extension DataValue {
  fileprivate func merged(with other: DataValue) -> DataValue {
    switch (self, other) {
    case (.object(var mine), .object(let theirs)):
      mine.merge(theirs)
      return .object(mine)
    case (.list(let mine), .list(let theirs)):
      let common = zip(mine, theirs).map { $0.merged(with: $1) }
      return .list(common + mine.dropFirst(common.count) + theirs.dropFirst(common.count))
    default:
      return other
    }
  }
}
