import ArgumentMap
import CLibXML2

/// A schema that can't be used.
struct InvalidSchema: Error {
  /// What to tell the person who named the schema.
  let diagnostic: Diagnostic
}

/// A schema that libxml2 has read.
final class XMLSchema {
  private let schema: xmlSchemaPtr

  /// Reads a schema and those that it includes.
  init(path: String) throws(InvalidSchema) {
    try Self.refuseRemoteParts(of: path)
    xmlInitParser()
    schema = try Self.parse(xmlSchemaNewParserCtxt(path), named: path)
  }

  /// Reads a schema that includes no others.
  init(_ bytes: [UInt8]) throws(InvalidSchema) {
    xmlInitParser()
    schema = try bytes.withUnsafeBufferPointer { bytes throws(InvalidSchema) in
      let text = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      return try Self.parse(xmlSchemaNewMemParserCtxt(text, Int32(bytes.count)), named: "schema")
    }
  }

  /// Has a parser of libxml2 read what it was made for, and frees it.
  private static func parse(
    _ parser: xmlSchemaParserCtxtPtr?, named name: String
  ) throws(InvalidSchema) -> xmlSchemaPtr {
    let errors = ErrorList()
    let parsed: xmlSchemaPtr? = withExtendedLifetime(errors) {
      guard let parser else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(
        parser, { user, error in ErrorList.collect(user, error?.pointee) }, errors.pointer)
      return xmlSchemaParse(parser)
    }
    guard let parsed else {
      throw InvalidSchema(name, errors.errors.first?.message ?? "libxml2 can\u{2019}t read it")
    }
    return parsed
  }

  deinit { xmlSchemaFree(schema) }

  /// Checks a well-formed file.
  ///
  /// - Returns: What is wrong, in reading order; of more than anybody reads, only the first.
  func errors(in bytes: [UInt8]) -> [XMLError] {
    bytes.withUnsafeBytes { bytes in
      let errors = ErrorList()
      let input = XMLMemoryInput(bytes)
      let result = withExtendedLifetime((errors, input)) { validate(input, errors) }
      if result != 0, errors.errors.isEmpty {
        return [XMLError(message: "the file does not follow the schema", line: 0)]
      }
      return errors.errors
    }
  }

  /// Has libxml2 check what it asks for chunk by chunk.
  ///
  /// - Returns: 0 if all is right.
  private func validate(_ input: XMLMemoryInput, _ errors: ErrorList) -> Int32 {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, { user, error in ErrorList.collect(user, error?.pointee) }, errors.pointer)
    let read: xmlInputReadCallback = { user, chunk, size in
      guard let user else { return -1 }
      let chunk = UnsafeMutableRawBufferPointer(start: chunk, count: Int(size))
      return Int32(Unmanaged<XMLMemoryInput>.fromOpaque(user).takeUnretainedValue().fill(chunk))
    }
    let buffer = xmlParserInputBufferCreateIO(
      read, nil, Unmanaged.passUnretained(input).toOpaque(), XML_CHAR_ENCODING_NONE)
    // The buffer is freed with the parser that reads it.
    return buffer.map {
      xmlSchemaValidateStream(context, $0, XML_CHAR_ENCODING_NONE, nil, nil)
    } ?? -1
  }

  /// What libxml2 reports while it works.
  private final class ErrorList {
    private static let most = 100
    private(set) var errors: [XMLError] = []

    /// For libxml2 to hand back; the list must be kept alive meanwhile.
    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static func collect(_ user: UnsafeMutableRawPointer?, _ error: xmlError?) {
      guard let user, let error, error.level != XML_ERR_WARNING else { return }
      let list = Unmanaged<ErrorList>.fromOpaque(user).takeUnretainedValue()
      if list.errors.count < most { list.errors.append(XMLError(error)) }
    }
  }
}

// MARK: Remote parts

extension XMLSchema {
  /// Refuses a schema that would have libxml2 fetch a part of it from a network.
  private static func refuseRemoteParts(of path: String) throws(InvalidSchema) {
    var seen: Set<String> = []
    var waiting = [path]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      guard let bytes = try? FileDescriptor.contents(of: next) else {
        throw InvalidSchema(next, "it can\u{2019}t be read")
      }
      var collector = PartCollector()
      if let error = SAXParser.parse(bytes, handler: &collector).first {
        throw InvalidSchema(next, error.message)
      }
      let folder = next.lastIndex(of: "/").map { String(next[...$0]) } ?? ""
      for part in collector.parts {
        guard !part.contains("://") else {
          throw InvalidSchema(
            next, "it refers to \(part), and nothing is fetched from a network")
        }
        waiting.append(part.hasPrefix("/") ? part : folder + part)
      }
    }
  }

  /// Collects where a schema says that its parts are.
  private struct PartCollector: XMLHandler {
    var parts: [String] = []

    mutating func startElement(_ element: XMLElement) {
      guard ["include", "import", "redefine"].contains(element.name.string),
        let location = element["schemaLocation"]
      else { return }
      parts.append(location.string)
    }

    mutating func endElement(_ name: XMLName) {}
    mutating func characters(_ text: XMLBytes) {}
  }
}

extension InvalidSchema {
  fileprivate init(_ path: String, _ reason: String) {
    self.init(
      diagnostic: Diagnostic(
        .unusableSchema, stage: .input,
        "the schema \u{201C}\(path)\u{201D} can\u{2019}t be used: \(reason)",
        advice: "name a copy of graphml.xsd whose parts lie beside it"))
  }
}
