import ArgumentMap

extension JSONWriter {
  /// Writes a value of a map's data. Data is never nested deeper than its reader allows.
  mutating func value(_ value: DataValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .integer(let number): self.value(number)
    case .number(let number): self.value(number)
    case .string(let text): self.value(text)
    case .list(let elements): list { json in elements.forEach { json.value($0) } }
    case .object(let object): self.value(object)
    }
  }

  /// Writes an object of a map's data.
  mutating func value(_ object: DataObject) {
    self.object { json in
      for entry in object.entries {
        json.key(entry.key)
        json.value(entry.value)
      }
    }
  }
}
