public import ArgumentMap

/// The texts of a map's sources, as far as they are at hand.
///
/// The texts are other people's: a folder outside the project holds them, and each source says by
/// `file:` which one is its own.
public struct SourceLibrary: Sendable {
  /// The text of each source of the map; nil where it is not at hand.
  private let texts: [SourceText?]
  /// What there is to say about files that are missing or can't be read, at the declarations.
  public let diagnostics: [Diagnostic]

  /// Reads the declared texts of a map from a folder.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - folder: The folder's path.
  public init(of map: ArgumentMap, in folder: String) {
    var diagnostics: [Diagnostic] = []
    if !InputFile.isFolder(folder) {
      diagnostics.append(.noFolder(folder))
      texts = map.sources.map { _ in nil }
    } else {
      texts = map.sources.map { source in
        Self.read(source, of: map, in: folder, diagnostics: &diagnostics)
      }
    }
    self.diagnostics = diagnostics
  }

  /// Takes texts that were read elsewhere.
  ///
  /// - Parameters:
  ///   - texts: The texts, by the keys of the sources.
  ///   - map: The map.
  public init(_ texts: [String: SourceText], of map: ArgumentMap) {
    self.texts = map.sources.map { texts[$0.key] }
    diagnostics = []
  }

  /// The text of a source; nil if it is not at hand.
  public subscript(source: SourceID) -> SourceText? {
    texts.indices.contains(source.index) ? texts[source.index] : nil
  }

  /// The number of texts at hand.
  public var count: Int { texts.count { $0 != nil } }

  private static func read(
    _ source: Source, of map: ArgumentMap, in folder: String, diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    guard let name = source.file, !name.isEmpty else {
      diagnostics.append(.sourceWithoutFile(source, of: map))
      return nil
    }
    guard isInside(name) else {
      diagnostics.append(.textOutsideFolder(source, name, of: map))
      return nil
    }
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    switch InputFile.read(path) {
    case .success(let bytes):
      let reading = SourceText.reading(SourceFile(path: path, bytes: bytes))
      diagnostics += reading.diagnostics
      return reading.text
    case .failure(let failure):
      diagnostics.append(.textUnreadable(source, path, reason: failure.reason, of: map))
      return nil
    }
  }

  /// Whether a path stays in the folder that it is taken from: a map can be anybody's, and must
  /// not name what lies elsewhere on the machine.
  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..") && !path.contains("\0")
  }
}
