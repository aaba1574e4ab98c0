public import ArgumentMap

extension SourceText {
  /// What the reading of a text gives.
  public struct Reading: Sendable {
    /// The text; nil if the file is not in UTF-8.
    public let text: SourceText?
    /// What there is to say about the file.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a file as a text; one that is not in UTF-8 is refused, since no phrase could be found in
  /// it with certainty.
  ///
  /// - Complexity: O(n) in the size of the file.
  public static func reading(_ file: SourceFile) -> Reading {
    if let offset = file.firstInvalidByte {
      return Reading(text: nil, diagnostics: [.textNotUTF8(file, at: offset)])
    }
    let text = SourceText(file)
    return Reading(text: text, diagnostics: text.blocks.isEmpty ? [.textEmpty(file)] : [])
  }
}
