import CLibXML2

/// What reads a file as libxml2 takes it apart.
protocol XMLHandler {
  /// An element begins.
  mutating func startElement(_ element: XMLElement)
  /// An element ends; the name is without prefix.
  mutating func endElement(_ name: XMLName)
  /// Text; a long one comes in pieces.
  mutating func characters(_ text: XMLBytes)
}

/// Reads XML with libxml2's push parser (SAX2), chunk by chunk, so that memory does not grow with
/// the file.
///
/// A document type is refused as soon as it is seen, which keeps entities out: they are the way in
/// for attacks, and no graph needs them. Depth is bounded here, because libxml2's push parser does
/// not bound it.
///
/// In a task that is cancelled, reading stops at the next chunk.
enum XMLPushParser {
  private static let chunkSize = 1 << 16

  /// Reads a file that is in memory; stops at the first error.
  ///
  /// - Returns: What is wrong with it; nothing for a well-formed file.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], handler: inout Handler
  ) -> [XMLError] {
    var place = 0
    return bytes.withUnsafeBytes { buffer in
      parse(handler: &handler) {
        let end = min(place + chunkSize, buffer.count)
        defer { place = end }
        return UnsafeRawBufferPointer(rebasing: buffer[place..<end])
      }
    }
  }

  /// Reads a file from the disk, of which only a chunk is in memory at a time; stops at the first
  /// error.
  ///
  /// - Returns: What is wrong with it; nothing for a well-formed file.
  static func parse<Handler: XMLHandler>(
    fileAt path: String, handler: inout Handler
  ) throws(SystemError) -> [XMLError] {
    let file = try FileDescriptor(reading: path)
    defer { file.finish() }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    var failure: SystemError?
    let errors = parse(handler: &handler) {
      do throws(SystemError) {
        let count = try file.read(into: buffer)
        return UnsafeRawBufferPointer(rebasing: buffer[..<count])
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return errors
  }

  /// Reads what comes in chunks: an empty one is the end, none means that there is no more to come
  /// of a file that is not at its end.
  private static func parse<Handler: XMLHandler>(
    handler: inout Handler, _ nextChunk: () -> UnsafeRawBufferPointer?
  ) -> [XMLError] {
    withUnsafeMutablePointer(to: &handler) { handler in
      let session = XMLHandledSession(handler)
      withExtendedLifetime(session) { run(session, nextChunk) }
      return session.errors
    }
  }

  private static func run(_ session: XMLSession, _ nextChunk: () -> UnsafeRawBufferPointer?) {
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
    while session.errors.isEmpty, let chunk = nextChunk() {
      let text = chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
      xmlParseChunk(context, text, Int32(chunk.count), chunk.isEmpty ? 1 : 0)
      if chunk.isEmpty { break }
      if Task.isCancelled { session.refuse("the reading was cancelled") }
    }
    session.context = nil
  }
}
