public import ArgumentMap

/// What a reading of GraphML gives: the map, and what there is to say about the file.
public struct GraphMLReading: Sendable {
  /// The map.
  public var map: ArgumentMap
  /// What there is to say, in the order of the lines.
  public var diagnostics: [Diagnostic]
}

/// Reads GraphML as an argument map.
///
/// A file that ``GraphMLWriter`` wrote of a map gives the same map again, but for the texts of its
/// files; also when a program has stored it anew, with other prefixes, in another order, or with more
/// attributes. Other files are read by the names of their attributes (``GraphMLAttributes``); what
/// could not be understood is told in the diagnostics.
///
/// The file is read chunk by chunk. Nothing is fetched from a network, no entity is expanded, and
/// depth and sizes are bounded. In a task that is cancelled, reading stops.
public struct GraphMLReader: Sendable {
  private let attributes: GraphMLAttributes

  /// Makes a reader.
  ///
  /// - Parameter attributes: Which attributes say what.
  public init(attributes: GraphMLAttributes = GraphMLAttributes()) { self.attributes = attributes }

  /// Whether a file is to be read as GraphML: by the end of its name, else (on standard input) by its
  /// first bytes.
  public static func reads(_ file: SourceFile) -> Bool {
    if file.path != "-" { return file.path.lowercased().hasSuffix(".graphml") }
    let start = file.bytes.prefix(1000)
    return start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || String(decoding: start, as: UTF8.self).contains("<?xml")
      || String(decoding: start, as: UTF8.self).contains("<graphml")
  }

  /// Reads a file.
  ///
  /// - Returns: The map, empty where the file is no GraphML that can be taken.
  /// - Complexity: O(n log n) in the size of the file.
  public func read(_ file: SourceFile) -> GraphMLReading {
    var parser = parser
    let errors = SAXParser.parse(file.bytes, handler: &parser)
    return reading(of: parser, errors) { file }
  }

  /// Reads a file from the disk, of which only a chunk is in memory at a time.
  ///
  /// - Returns: The map, empty where the file is no GraphML that can be taken; nil if it can't be
  ///   read at all.
  /// - Complexity: O(n log n) in the size of the file.
  public func read(fileAt path: String) -> GraphMLReading? {
    var parser = parser
    guard let errors = try? SAXParser.parse(fileAt: path, handler: &parser) else { return nil }
    return reading(of: parser, errors) { SourceFile(shownFrom: path) }
  }

  private var parser: GraphMLParser {
    let attributes = attributes
    return GraphMLParser { declarations in
      GraphMLColumns(declarations, attributes).areRead(among: declarations.count)
    }
  }

  private func reading(
    of parser: GraphMLParser, _ errors: [XMLError], _ file: () -> SourceFile
  ) -> GraphMLReading {
    let flaws = parser.flawsOfForm(errors)
    guard flaws.isEmpty else {
      return GraphMLReading(map: ArgumentMap(), diagnostics: flaws.diagnostics(in: file()))
    }
    let (map, findings) = MapAssembler.assemble(parser.document, by: attributes)
    if findings.found.isEmpty { return GraphMLReading(map: map, diagnostics: []) }
    let place = file()
    return GraphMLReading(
      map: map,
      diagnostics: findings.found.map {
        $0.error.diagnostic(in: place, code: $0.code, advice: $0.advice)
      })
  }
}
