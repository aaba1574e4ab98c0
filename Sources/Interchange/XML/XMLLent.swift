import CLibXML2

/// Some bytes of a text that libxml2 lends for the length of one call: valid UTF-8, not ended by a
/// zero. Whoever wants to keep them makes a copy.
struct XMLBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A copy of the text.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// The name of an element, without prefix, lent for the length of one call.
struct XMLName {
  private let text: UnsafePointer<xmlChar>

  init(_ text: UnsafePointer<xmlChar>) { self.text = text }

  /// A copy of the name.
  var string: String { String(cString: text) }

  /// Whether it is a word of ASCII; quicker than to make a string of it.
  @inline(__always)
  static func == (name: XMLName, word: StaticString) -> Bool {
    // The name ends in a zero, so that no letter after its end is looked at.
    for place in 0..<word.utf8CodeUnitCount where name.text[place] != word.utf8Start[place] {
      return false
    }
    return name.text[word.utf8CodeUnitCount] == 0
  }

  static func ~= (word: StaticString, name: XMLName) -> Bool { name == word }
}

/// An element that begins, lent for the length of one call.
struct XMLElement {
  /// Its name.
  let name: XMLName
  /// libxml2's attributes, as five pointers each: name, prefix, namespace, begin and end of the
  /// value.
  private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let context: xmlParserCtxtPtr?
  /// How many attributes it has.
  let attributeCount: Int

  init(
    _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int, in context: xmlParserCtxtPtr?
  ) {
    self.name = XMLName(name)
    self.list = list
    self.context = context
    attributeCount = list == nil ? 0 : count
  }

  /// The line that its beginning ends on, counted from 1.
  var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// The value of the attribute of a name; those with a prefix are other people's.
  @inline(__always)
  subscript(name: StaticString) -> XMLBytes? {
    for place in 0..<attributeCount {
      if let own = list?[5 * place], list?[5 * place + 1] == nil, XMLName(own) == name {
        return value(at: place)
      }
    }
    return nil
  }

  /// All attributes in the order of the file, by their names without prefix.
  var attributes: [(name: String, value: String)] {
    (0..<attributeCount).compactMap { place in
      guard let name = list?[5 * place], let value = value(at: place) else { return nil }
      return (XMLName(name).string, value.string)
    }
  }

  private func value(at place: Int) -> XMLBytes? {
    guard let list, let begin = list[5 * place + 3], let end = list[5 * place + 4] else {
      return nil
    }
    return XMLBytes(UnsafeBufferPointer(start: begin, count: end - begin))
  }
}
