public import ArgumentMap

/// Rewrites Argdown in one canonical layout, without changing what it says.
///
/// Blocks are parted by one blank line. Relations are indented by two blanks a level and begin with
/// the short sign (`+`, `-`, `<_`); headings, numbers, items and inferences stand at the margin, and
/// an inference is `----` or `-- rule, rule --`. Lines that go on with an element are indented by two
/// blanks more than it; those of a text without a title are not. Lines end in a newline and not in
/// blanks.
///
/// Everything else is kept byte for byte: order and wording, where lines break, comments, data and
/// front matter, escapes and emphasis, the numbers of lines. Blanks at the end of a line stay where
/// they are part of the text.
public struct ArgdownFormatter: Sendable {
  /// Why a file is left as it is.
  public struct Refusal: Error, Hashable, Sendable {
    /// What is wrong with the file.
    public let diagnostics: [Diagnostic]
  }

  /// Makes a formatter.
  public init() {}

  /// Returns a file's text in the canonical layout.
  ///
  /// The result is read again: a text that would not say the same is never given out.
  ///
  /// - Throws: ``Refusal`` if the file has errors, for then nobody knows what it means.
  /// - Complexity: O(n log n) in the size of the file.
  public func format(_ file: SourceFile) throws(Refusal) -> [UInt8] {
    let encoding = EncodingAdvice(file)
    if !encoding.diagnostics.isEmpty { throw Refusal(diagnostics: encoding.diagnostics) }
    let before = DebateReader().read([file])
    let errors = before.diagnostics.filter { $0.severity == .error && !Self.mayBeMended($0) }
    if !errors.isEmpty { throw Refusal(diagnostics: errors) }
    var layout = Layout(Parser.parse(file).tree, of: file.bytes)
    let result = layout.write()
    guard result == file.bytes || says(result, of: file, theSameAs: before) else {
      throw Refusal(diagnostics: [.meaningWouldChange(file)])
    }
    return result
  }

  /// Whether an error may be none when the file is read with the others of its debate: they may
  /// declare what this one names.
  private static func mayBeMended(_ error: Diagnostic) -> Bool {
    error.code == .unknownProponent || error.code == .unknownSource
  }

  private func says(_ bytes: [UInt8], of file: SourceFile, theSameAs before: DebateReading) -> Bool
  {
    let after = DebateReader().read([SourceFile(path: file.path, bytes: bytes)])
    func errors(_ reading: DebateReading) -> [DiagnosticCode] {
      reading.diagnostics.filter { $0.severity == .error }.map(\.code)
    }
    return errors(before) == errors(after) && before.map.withoutPlaces == after.map.withoutPlaces
  }
}
