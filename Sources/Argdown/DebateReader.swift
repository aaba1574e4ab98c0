public import ArgumentMap

/// What a reading gives: the map, and what there is to say about the input.
public struct DebateReading: Sendable {
  /// The map of all files.
  public var map: ArgumentMap
  /// What there is to say, in the order of the files and of the places in them.
  public var diagnostics: [Diagnostic]

  /// Puts a map and what there is to say about it together.
  public init(map: ArgumentMap, diagnostics: [Diagnostic]) {
    self.map = map
    self.diagnostics = diagnostics
  }
}

/// Reads Argdown.
///
/// The reader never fails: whatever is wrong with the input is told in the diagnostics, and the map
/// holds everything that could be understood.
public struct DebateReader: Sendable {
  private let settings: DataObject

  /// Makes a reader.
  ///
  /// - Parameter settings: Argdown's settings that hold where the front matter of a file says
  ///   nothing else, such as those of ``SettingsFile``.
  public init(settings: DataObject = DataObject()) { self.settings = settings }

  /// Reads the files of one debate into one map, in which titles are shared across files.
  ///
  /// What has no title is called "Untitled 1", "Untitled 2" and so on in each file; if there are
  /// several files, with the file's name behind it, so that a change of one file leaves the titles
  /// of the others alone. What is no UTF-8 is read as U+FFFD, and told of.
  ///
  /// - Parameter files: The files, the first author's first.
  /// - Returns: The map and the diagnostics.
  /// - Complexity: O(n log n) in the size of the files.
  public func read(_ files: [SourceFile]) -> DebateReading {
    let encodings = files.map(EncodingAdvice.init)
    let (map, problems) = Resolver.read(encodings.map(\.file), settings: settings)
    return DebateReading(
      map: map, diagnostics: encodings.flatMap(\.diagnostics) + problems.flatMap(\.diagnostics))
  }
}
