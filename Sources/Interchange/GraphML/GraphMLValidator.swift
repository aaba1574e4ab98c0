public import ArgumentMap

/// Checks GraphML files with libxml2: whether they are well-formed and keep the rules of GraphML, or
/// whether they follow a schema.
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
  ///   - schema: The path of the schema (XSD), such as a copy of `graphml.xsd`; without it the file
  ///     is held against Dissoi's own rules: ids, ends of edges, declarations, types of values.
  /// - Returns: What is wrong, in reading order, at most a hundred; nothing for a file that is as
  ///   it should be.
  /// - Complexity: O(n) in the size of the file in time; with a schema memory grows with the number
  ///   of ids.
  public func problems(
    in bytes: [UInt8], named name: String = "graphml", schema: String? = nil
  ) -> [Diagnostic] {
    let file = SourceFile(path: name, bytes: bytes)
    var parser = GraphMLParser { $0.map { _ in false } }
    let errors = SAXParser.parse(bytes, handler: &parser)
    let flaws = parser.flawsOfForm(errors)
    guard let schema, errors.isEmpty else { return flaws.diagnostics(in: file) }
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

  /// Checks a file on the disk against Dissoi's own rules, of which only a chunk is in memory at a time.
  ///
  /// - Returns: What is wrong, in reading order, at most a hundred; nil if the file can't be read.
  /// - Complexity: O(n) in the size of the file in time, in the number of ids in space.
  public func problems(inFileAt path: String) -> [Diagnostic]? {
    var parser = GraphMLParser { $0.map { _ in false } }
    guard let errors = try? SAXParser.parse(fileAt: path, handler: &parser) else { return nil }
    let flaws = parser.flawsOfForm(errors)
    if flaws.isEmpty { return [] }
    return flaws.diagnostics(in: SourceFile(shownFrom: path))
  }
}

extension SourceFile {
  /// A file that is only read to show the lines that something is wrong with.
  init(shownFrom path: String) {
    self.init(path: path, bytes: (try? FileDescriptor.contents(of: path)) ?? [])
  }
}
