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

/// Reads XML with libxml2 (SAX2), which asks for chunk after chunk, so that memory does not grow with the
/// file.
///
/// A document type is refused as soon as it is seen, which keeps entities out: they are the way in
/// for attacks, and no graph needs them.
///
/// In a task that is cancelled, reading stops at the next chunk.
enum SAXParser {
  /// Reads a file that is in memory; stops at the first error.
  ///
  /// - Returns: What is wrong with it; nothing for a well-formed file.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], handler: inout Handler
  ) -> [XMLError] {
    bytes.withUnsafeBytes { bytes in
      let input = XMLMemoryInput(bytes)
      return parse(handler: &handler, input.fill)
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
    var failure: SystemError?
    let errors = parse(handler: &handler) { chunk in
      do throws(SystemError) {
        return try file.read(into: chunk)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return errors
  }

  /// Reads what comes in chunks.
  private static func parse<Handler: XMLHandler>(
    handler: inout Handler, _ nextChunk: XMLSession.Source
  ) -> [XMLError] {
    withoutActuallyEscaping(nextChunk) { nextChunk in
      withUnsafeMutablePointer(to: &handler) { handler in
        let session = XMLHandledSession(handler, nextChunk)
        withExtendedLifetime(session) { $0.run() }
        return session.errors
      }
    }
  }
}
