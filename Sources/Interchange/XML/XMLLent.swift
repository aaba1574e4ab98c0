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
  static func == (name: XMLName, word: StaticString) -> Bool {
    xmlStrEqual(name.text, word.utf8Start) != 0
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
  subscript(name: StaticString) -> XMLBytes? {
    for place in 0..<attributeCount {
      guard let list, list[5 * place + 1] == nil, xmlStrEqual(list[5 * place], name.utf8Start) != 0
      else { continue }
      return value(at: place)
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
