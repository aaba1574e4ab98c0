internal import ArgumentMap

/// A value of a map's data with the place where it is written.
struct PlacedValue {
  /// One key and its value.
  struct Entry {
    var key: String
    var keyRange: Range<Int>
    var value: PlacedValue
  }

  /// What it holds.
  enum Content {
    case scalar(DataValue)
    case list([PlacedValue])
    case object([Entry])
  }

  var content: Content
  /// The bytes of a scalar; of the rest only the first.
  var range: Range<Int>

  /// The entries of an object; none for anything else.
  var entries: [Entry] {
    if case .object(let entries) = content { entries } else { [] }
  }

  /// The value of a key.
  subscript(key: String) -> PlacedValue? { entries.first { $0.key == key }?.value }

  /// The value of a scalar; nil for the rest.
  var scalar: DataValue? {
    if case .scalar(let value) = content { value } else { nil }
  }

  /// The text of a scalar.
  var text: String? { scalar?.text }

  /// The elements of a list, or the value itself as the only one.
  var elements: [PlacedValue] {
    if case .list(let elements) = content { elements } else { [self] }
  }

  /// The value without its places.
  var value: DataValue {
    switch content {
    case .scalar(let value): value
    case .list(let elements): .list(elements.map(\.value))
    case .object: .object(object)
    }
  }

  /// The entries without their places.
  var object: DataObject {
    var result = DataObject()
    for entry in entries { result[entry.key] = entry.value.value }
    return result
  }
}
