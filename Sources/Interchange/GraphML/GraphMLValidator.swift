public import ArgumentMap

/// Checks GraphML files with libxml2: whether they are well-formed, and whether they follow a
/// schema.
///
/// Nothing is fetched from a network and no entity is expanded: a file with a document type is
/// refused before the schema sees it, and a schema may only refer to files that lie beside it.
public struct GraphMLValidator: Sendable {
  /// More than anybody reads.
  private static let mostProblems = 100

  /// Makes a validator.
  public init() {}

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - name: What the file is called in what is reported.
  ///   - schema: The path of the schema (XSD), such as a copy of `graphml.xsd`; nil only checks
  ///     that the file is well-formed and has no document type.
  /// - Returns: What is wrong, in reading order, at most a hundred; nothing for a file that is as
  ///   it should be.
  /// - Complexity: O(n) in the size of the file in time; with a schema memory grows with the number
  ///   of ids.
  public func problems(
    in bytes: [UInt8], named name: String = "graphml", schema: String? = nil
  ) -> [Diagnostic] {
    let file = SourceFile(path: name, bytes: bytes)
    var handler = FormHandler()
    let errors = XMLPushParser.parse(bytes, handler: &handler)
    guard errors.isEmpty else {
      return errors.map {
        $0.diagnostic(in: file, code: .malformedXML, advice: "mend the file, or export it anew")
      }
    }
    guard let schema else { return [] }
    do {
      return try XMLSchema(path: schema).errors(in: bytes).prefix(Self.mostProblems).map {
        $0.diagnostic(
          in: file, code: .invalidGraphML,
          advice: "compare it with the schema; not every reader will take it")
      }
    } catch {
      return [error.diagnostic]
    }
  }

  /// Takes no notice of what a file says.
  private struct FormHandler: XMLHandler {}
}
