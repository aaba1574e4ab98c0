public import ArgumentMap

/// Checks GraphML files with libxml2: whether they are well-formed and keep the rules of GraphML, and
/// whether they follow a schema.
///
/// Nothing is fetched from a network and no entity is expanded: a file with a document type is
/// refused before the schema sees it, and a schema may only refer to files that lie beside it.
public struct GraphMLValidator: Sendable {
  /// An XML Schema.
  public enum Schema: Hashable, Sendable {
    /// That of the profile of ``GraphMLWriter``, which comes with Dissoi.
    case ofProfile
    /// A file, such as a copy of `graphml.xsd`.
    case file(String)
  }

  /// Makes a validator.
  public init() {}

  /// Checks a file against Dissoi's own rules (ids, ends of edges, declarations, types of values), and
  /// against a schema.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - name: What the file is called in what is reported.
  ///   - schema: The schema, if any.
  /// - Returns: What is wrong by our own rules, then by the schema, each in reading order and at most a
  ///   hundred; nothing for a file that is as it should be.
  /// - Complexity: O(n) in the size of the file in time; with a schema memory grows with the number
  ///   of ids.
  public func problems(
    in bytes: [UInt8], named name: String = "graphml", schema: Schema? = nil
  ) -> [Diagnostic] {
    var parser = GraphMLParser()
    let errors = SAXParser.parse(bytes, handler: &parser)
    let flaws = parser.flawsOfForm(errors)
    var found: [XMLError] = []
    var unusable: [Diagnostic] = []
    if let schema, errors.isEmpty {
      do {
        found = try XMLSchema(schema).errors(in: bytes)
      } catch {
        unusable = [error.diagnostic]
      }
    }
    if flaws.isEmpty, found.isEmpty { return unusable }
    let file = SourceFile(path: name, bytes: bytes)
    return flaws.diagnostics(in: file)
      + found.map {
        $0.diagnostic(
          in: file, code: .invalidGraphML,
          advice: "compare it with the schema; not every reader will take it")
      } + unusable
  }

  /// Checks a file on the disk against Dissoi's own rules, of which only a chunk is in memory at a time.
  ///
  /// - Returns: What is wrong, in reading order, at most a hundred; nil if the file can't be read.
  /// - Complexity: O(n) in the size of the file in time, in the number of ids in space.
  public func problems(inFileAt path: String) -> [Diagnostic]? {
    var parser = GraphMLParser()
    guard let errors = try? SAXParser.parse(fileAt: path, handler: &parser) else { return nil }
    let flaws = parser.flawsOfForm(errors)
    if flaws.isEmpty { return [] }
    return flaws.diagnostics(in: SourceFile(shownFrom: path))
  }
}

extension XMLSchema {
  fileprivate convenience init(_ schema: GraphMLValidator.Schema) throws(InvalidSchema) {
    switch schema {
    case .ofProfile: try self.init(PackageResources.dissoi_graphml_xsd)
    case .file(let path): try self.init(path: path)
    }
  }
}

extension SourceFile {
  /// A file that is only read to show the lines that something is wrong with.
  init(shownFrom path: String) {
    self.init(path: path, bytes: (try? FileDescriptor.contents(of: path)) ?? [])
  }
}
