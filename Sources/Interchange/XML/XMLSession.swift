import CLibXML2

/// One run of the push parser: what its callbacks share. libxml2 keeps a pointer to it while it
/// reads.
final class XMLSession {
  /// The deepest nesting that is taken.
  private static let deepest = 64

  var handler: any XMLHandler
  var errors: [XMLError] = []
  var context: xmlParserCtxtPtr?
  private var depth = 0

  init(_ handler: any XMLHandler) { self.handler = handler }

  /// Gives up, for a reason of our own.
  private func refuse(_ message: String) {
    guard errors.isEmpty else { return }
    let line = context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    errors.append(XMLError(message: message, line: line))
    if let context { xmlStopParser(context) }
  }

  private func startElement(_ name: String, _ attributes: [(name: String, value: String)]) {
    depth += 1
    guard depth <= Self.deepest else {
      refuse("elements are nested more than \(Self.deepest) deep")
      return
    }
    handler.startElement(name, attributes: attributes)
  }

  private func endElement(_ name: String) {
    depth -= 1
    handler.endElement(name)
  }

  /// The functions for libxml2 to call; each finds the session by the pointer that it is given.
  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.internalSubset = { user, _, _, _ in
      XMLSession.at(user)?.refuse("a document type (DOCTYPE) is not taken")
    }
    callbacks.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      XMLSession.at(user)?.startElement(
        String(cString: name), XMLSession.list(attributes, count: Int(count)))
    }
    callbacks.endElementNs = { user, name, _, _ in
      guard let name else { return }
      XMLSession.at(user)?.endElement(String(cString: name))
    }
    callbacks.characters = { user, text, count in
      XMLSession.at(user)?.handler.characters(XMLSession.string(text, count: Int(count)))
    }
    callbacks.cdataBlock = { user, text, count in
      XMLSession.at(user)?.handler.characters(XMLSession.string(text, count: Int(count)))
    }
    callbacks.serror = { user, error in
      guard let session = XMLSession.at(user), session.errors.isEmpty,
        let error = error?.pointee, error.level != XML_ERR_WARNING
      else { return }
      session.errors.append(XMLError(error))
    }
    return callbacks
  }

  private static func at(_ user: UnsafeMutableRawPointer?) -> XMLSession? {
    user.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Attributes come as five pointers each: name, prefix, namespace, begin and end of the value.
  private static func list(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [(name: String, value: String)] {
    guard let attributes else { return [] }
    return (0..<count).compactMap { index in
      guard let name = attributes[5 * index], let begin = attributes[5 * index + 3],
        let end = attributes[5 * index + 4]
      else { return nil }
      return (String(cString: name), string(begin, count: end - begin))
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?, count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
