public import ArgumentMap

/// A map written as Argdown, and what there is to say about it.
public struct DebateWriting: Sendable {
  /// The file, in UTF-8.
  public var bytes: [UInt8]
  /// What Argdown can't hold, and what stands in its place.
  public var diagnostics: [Diagnostic]
}

/// Writes a map as one file of Argdown that is read back to the same map.
///
/// What was read is written where it stood: headings, texts with what is marked up in them, relations
/// under what they hang on, structures, data. Of several files the blocks before any heading come
/// first, because Argdown has no way out of a section. What a program added stands in references of
/// its own. Who speaks is said once, in front matter or at a heading, where that is the same for all
/// below it, and else beside each element.
///
/// A map can hold both what a strict file means by `+` and `-`, and what a loose one does. The file
/// is what most of its relations are; `strict: true` or `strict: false` in the data of a line says so
/// of the others, which other readers take for data like any.
///
/// Titles of a form that Argdown can't write get the nearest form it can, and a diagnostic.
public struct ArgdownWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Writes a map.
  ///
  /// - Complexity: O(n log n) in the size of the map.
  public func write(_ map: ArgumentMap) -> DebateWriting {
    let outline = OutlineBuilder.outline(of: map)
    let titles = WrittenTitles(of: map, in: outline)
    var printer = FilePrinter(map, outline, titles)
    return DebateWriting(
      bytes: printer.write(), diagnostics: titles.diagnostics + outline.diagnostics)
  }
}
