import CLibXML2

/// One run of the parser: what its callbacks share. libxml2 keeps a pointer to it while it reads.
///
/// What is done with the parts is up to a subclass, which knows the type of the handler.
class XMLSession {
  /// What fills a chunk with what comes next, and says how many bytes that is: 0 at the end, nil if
  /// the rest can't be read.
  typealias Source = (UnsafeMutableRawBufferPointer) -> Int?

  /// The deepest nesting that is taken.
  private static let deepest = 64
  /// The most attributes that an element is taken with.
  private static let mostAttributes = 256

  final private(set) var errors: [XMLError] = []
  private final var context: xmlParserCtxtPtr?
  private final var depth = 0
  private final let source: Source

  init(_ source: @escaping Source) { self.source = source }

  /// An element begins.
  func take(start element: XMLElement) {}
  /// An element ends.
  func take(end name: XMLName) {}
  /// Text.
  func take(text: XMLBytes) {}

  /// Reads to the end, or to the first error.
  final func run() {
    xmlInitParser()
    var callbacks = Self.callbacks
    let user = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreateIOParserCtxt(
      &callbacks, user, Self.read, nil, user, XML_CHAR_ENCODING_NONE)
    guard let context else {
      errors.append(XMLError(message: "libxml2 gives no parser", line: 0))
      return
    }
    defer {
      xmlFreeParserCtxt(context)
      self.context = nil
    }
    xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
    xmlParseDocument(context)
  }

  /// Gives up, for a reason of our own.
  final func refuse(_ message: String) {
    guard errors.isEmpty else { return }
    let line = context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    errors.append(XMLError(message: message, line: line))
    if let context { xmlStopParser(context) }
  }

  /// Fills a chunk; -1 where there is no more to come of a file that is not at its end.
  private final func fill(_ chunk: UnsafeMutableRawBufferPointer) -> Int32 {
    guard errors.isEmpty else { return -1 }
    if Task.isCancelled {
      // libxml2 is in the midst of its work and must not be stopped from within.
      errors.append(XMLError(message: "the reading was cancelled", line: 0))
      return -1
    }
    return source(chunk).map(Int32.init) ?? -1
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

  private static let read: xmlInputReadCallback = { user, chunk, size in
    var count: Int32 = -1
    XMLSession.with(user) {
      count = $0.fill(UnsafeMutableRawBufferPointer(start: chunk, count: Int(size)))
    }
    return count
  }

  /// The functions for libxml2 to call; each finds the session by the pointer that it is given.
  private static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.internalSubset = { user, _, _, _ in
      XMLSession.with(user) { $0.refuse("a document type (DOCTYPE) is not taken") }
    }
    callbacks.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      XMLSession.with(user) {
        $0.startElement(XMLElement(name, attributes, count: Int(count), in: $0.context))
      }
    }
    callbacks.endElementNs = { user, name, _, _ in
      guard let name else { return }
      XMLSession.with(user) { $0.endElement(XMLName(name)) }
    }
    callbacks.characters = { user, text, count in
      XMLSession.with(user) { $0.take(text: XMLSession.lent(text, count)) }
    }
    callbacks.cdataBlock = { user, text, count in
      XMLSession.with(user) { $0.take(text: XMLSession.lent(text, count)) }
    }
    callbacks.serror = { user, error in
      guard let error = error?.pointee, error.level != XML_ERR_WARNING else { return }
      XMLSession.with(user) { if $0.errors.isEmpty { $0.errors.append(XMLError(error)) } }
    }
    return callbacks
  }

  /// Does something with the session of a callback. Whoever reads keeps it alive, so it is not counted
  /// once more for each of millions of calls.
  private static func with(_ user: UnsafeMutableRawPointer?, _ body: (XMLSession) -> Void) {
    guard let user else { return }
    Unmanaged<XMLSession>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
  }

  private static func lent(_ text: UnsafePointer<xmlChar>?, _ count: Int32) -> XMLBytes {
    XMLBytes(UnsafeBufferPointer(start: text, count: Int(count)))
  }
}

/// A run that hands everything to a handler, which lies where whoever started the run has it.
final class XMLHandledSession<Handler: XMLHandler>: XMLSession {
  private let handler: UnsafeMutablePointer<Handler>

  init(_ handler: UnsafeMutablePointer<Handler>, _ source: @escaping Source) {
    self.handler = handler
    super.init(source)
  }

  override func take(start element: XMLElement) { handler.pointee.startElement(element) }
  override func take(end name: XMLName) { handler.pointee.endElement(name) }
  override func take(text: XMLBytes) { handler.pointee.characters(text) }
}
