import CLibXML2

/// One run of the push parser: what its callbacks share. libxml2 keeps a pointer to it while it
/// reads.
///
/// What is done with the parts is up to a subclass, which knows the type of the handler.
class XMLSession {
  /// The deepest nesting that is taken.
  private static let deepest = 64
  /// The most attributes that an element is taken with.
  private static let mostAttributes = 256

  final var errors: [XMLError] = []
  final var context: xmlParserCtxtPtr?
  private final var depth = 0

  /// An element begins.
  func take(start element: XMLElement) {}
  /// An element ends.
  func take(end name: XMLName) {}
  /// Text.
  func take(text: XMLBytes) {}

  /// Gives up, for a reason of our own.
  final func refuse(_ message: String) {
    guard errors.isEmpty else { return }
    let line = context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    errors.append(XMLError(message: message, line: line))
    if let context { xmlStopParser(context) }
  }

  private final func startElement(_ element: XMLElement) {
    depth += 1
    guard depth <= Self.deepest else {
      refuse("elements are nested more than \(Self.deepest) deep")
      return
    }
    guard element.attributeCount <= Self.mostAttributes else {
      refuse("an element has more than \(Self.mostAttributes) attributes")
      return
    }
    take(start: element)
  }

  private final func endElement(_ name: XMLName) {
    depth -= 1
    take(end: name)
  }

  /// The functions for libxml2 to call; each finds the session by the pointer that it is given.
  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.internalSubset = { user, _, _, _ in
      XMLSession.at(user)?.refuse("a document type (DOCTYPE) is not taken")
    }
    callbacks.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name, let session = XMLSession.at(user) else { return }
      session.startElement(
        XMLElement(name, attributes, count: Int(count), in: session.context))
    }
    callbacks.endElementNs = { user, name, _, _ in
      guard let name else { return }
      XMLSession.at(user)?.endElement(XMLName(name))
    }
    callbacks.characters = { user, text, count in
      XMLSession.at(user)?.take(text: XMLSession.lent(text, count))
    }
    callbacks.cdataBlock = { user, text, count in
      XMLSession.at(user)?.take(text: XMLSession.lent(text, count))
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

  private static func lent(_ text: UnsafePointer<xmlChar>?, _ count: Int32) -> XMLBytes {
    XMLBytes(UnsafeBufferPointer(start: text, count: Int(count)))
  }
}

/// A run that hands everything to a handler, which lies where whoever started the run has it.
final class XMLHandledSession<Handler: XMLHandler>: XMLSession {
  private let handler: UnsafeMutablePointer<Handler>

  init(_ handler: UnsafeMutablePointer<Handler>) { self.handler = handler }

  override func take(start element: XMLElement) { handler.pointee.startElement(element) }
  override func take(end name: XMLName) { handler.pointee.endElement(name) }
  override func take(text: XMLBytes) { handler.pointee.characters(text) }
}
