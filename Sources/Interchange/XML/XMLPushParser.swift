import CLibXML2

/// What reads a file as libxml2 takes it apart; each part may be ignored.
protocol XMLHandler {
  /// An element begins; names are without prefix, attributes in the order of the file.
  mutating func startElement(_ name: String, attributes: [(name: String, value: String)])
  /// An element ends.
  mutating func endElement(_ name: String)
  /// Text; a long one comes in pieces.
  mutating func characters(_ text: String)
}

extension XMLHandler {
  mutating func startElement(_ name: String, attributes: [(name: String, value: String)]) {}
  mutating func endElement(_ name: String) {}
  mutating func characters(_ text: String) {}
}

/// Reads XML with libxml2's push parser (SAX2), chunk by chunk, so that memory does not grow with
/// the file.
///
/// A document type is refused as soon as it is seen, which keeps entities out: they are the way in
/// for attacks, and no graph needs them. Depth is bounded here, because libxml2's push parser does
/// not bound it.
enum XMLPushParser {
  private static let chunkSize = 1 << 16

  /// Reads a file; stops at the first error.
  ///
  /// - Returns: What is wrong with it; nothing for a well-formed file.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], handler: inout Handler
  ) -> [XMLError] {
    let session = XMLSession(handler)
    run(bytes, session)
    if let handled = session.handler as? Handler { handler = handled }
    return session.errors
  }

  private static func run(_ bytes: [UInt8], _ session: XMLSession) {
    xmlInitParser()
    var callbacks = XMLSession.callbacks
    let user = Unmanaged.passUnretained(session).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil) else {
      session.errors.append(XMLError(message: "libxml2 gives no parser", line: 0))
      return
    }
    defer { xmlFreeParserCtxt(context) }
    xmlCtxtUseOptions(context, Int32(bitPattern: XML_PARSE_NONET.rawValue))
    session.context = context
    bytes.withUnsafeBytes { buffer in
      var place = 0
      repeat {
        let count = min(chunkSize, buffer.count - place)
        let chunk = buffer.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self)
        place += count
        xmlParseChunk(context, chunk, Int32(count), place == buffer.count ? 1 : 0)
      } while place < buffer.count && session.errors.isEmpty
    }
    session.context = nil
  }
}
