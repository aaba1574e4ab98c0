import ArgumentMap

// What JSON of records holds, as far as it is what it should be.

extension DataObject {
  func string(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }

  func integer(_ key: String) -> Int? { self[key]?.integer }

  func isTrue(_ key: String) -> Bool { self[key]?.bool ?? false }

  func object(_ key: String) -> DataObject? { self[key]?.object }

  func objects(_ key: String) -> [DataObject] { self[key]?.list?.compactMap(\.object) ?? [] }

  /// A list of texts; nil if there is none.
  func strings(_ key: String) -> [String]? {
    self[key]?.list?.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  /// A word of some kind, else what goes without saying.
  func word<Word: RawRepresentable<String>>(_ key: String, else usual: Word) -> Word {
    string(key).flatMap(Word.init) ?? usual
  }
}

extension DataValue {
  var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}
