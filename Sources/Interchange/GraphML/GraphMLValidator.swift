public import ArgumentMap
internal import CLibXML2

/// Checks GraphML files with libxml2: whether they are well-formed, and whether they follow a
/// schema.
///
/// Nothing is fetched from a network and no entity is expanded: a file with a document type is
/// refused before the schema sees it, and a schema may only refer to files beside it.
public struct GraphMLValidator {
  private let schema: XMLSchema

  /// Reads a schema.
  ///
  /// - Parameter path: The schema file (XSD), such as a copy of `graphml.xsd`.
  /// - Throws: ``InvalidSchema`` where it can't be read, or is no schema.
  public init(schemaAt path: String) throws(InvalidSchema) {
    schema = try XMLSchema(path: path)
  }

  /// Checks a file against the schema, after checking that it is well-formed.
  ///
  /// - Parameter file: The file.
  /// - Returns: What is wrong, in reading order; nothing for a valid file.
  /// - Complexity: O(n) in the size of the file in time; memory grows with the number of ids.
  public func check(_ file: SourceFile) -> [Diagnostic] {
    let problems = Self.checkForm(of: file)
    guard problems.isEmpty else { return problems }
    return schema.errors(in: file.bytes).map { error in
      error.diagnostic(
        in: file, code: "invalid-graphml",
        advice: "compare it with the schema; not every reader will take it")
    }
  }

  /// Checks whether a file is well-formed XML without a document type.
  ///
  /// - Parameter file: The file.
  /// - Returns: What is wrong; nothing for a well-formed file.
  public static func checkForm(of file: SourceFile) -> [Diagnostic] {
    var handler = FormHandler()
    let errors = XMLPushParser.parse(file.bytes, handler: &handler)
    return errors.map {
      $0.diagnostic(in: file, code: "malformed-xml", advice: "mend the file, or export it anew")
    }
  }

  /// Takes no notice of what a file says.
  private struct FormHandler: XMLHandler {}
}

/// A schema that can't be used.
public struct InvalidSchema: Error, Hashable, Sendable {
  /// What to tell the person who named the schema.
  public let diagnostic: Diagnostic
}
