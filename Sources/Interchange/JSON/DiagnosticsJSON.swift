public import ArgumentMap

/// Writes diagnostics as JSON, in the format `dissoi-diagnostics/1`.
///
/// The file is one object. Every key is always there; what does not apply is null.
///
/// | key | holds |
/// | --- | --- |
/// | `format` | `dissoi-diagnostics/1` |
/// | `summary` | how many there are, those that are not listed included: `errors`, `warnings` |
/// | `diagnostics` | `file` (the path as it was given; of what was included, that of the included file), `line`, `column`, `endLine`, `endColumn`, `severity` (`error` or `warning`), `code`, `message` (what was read, and what was expected), `advice` (how to mend it), `others` (how many more of its code there are in the file, which are not listed: of one code the first hundred are) |
///
/// Lines and columns are counted from 1, columns in Unicode scalars; the end is the place behind
/// the last scalar. All four are null for what is about a whole file, and `file`, too, for what is
/// about none.
public struct DiagnosticsJSON: Sendable {
  /// The format's name and version.
  public static let format = "dissoi-diagnostics/1"

  /// Makes a writer.
  public init() {}

  /// Writes diagnostics in the order given.
  ///
  /// - Returns: The file, in UTF-8.
  public func write(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", Self.format)
      json.key("summary")
      json.object { json in
        json.field("errors", count(.error, in: diagnostics))
        json.field("warnings", count(.warning, in: diagnostics))
      }
      json.field("diagnostics", diagnostics, write)
    }
    return json.bytes
  }

  private func count(_ severity: Diagnostic.Severity, in diagnostics: [Diagnostic]) -> Int {
    diagnostics.reduce(0) { $1.severity == severity ? $0 + 1 + $1.others : $0 }
  }

  private func write(_ json: inout JSONWriter, _ diagnostic: Diagnostic) {
    let place = diagnostic.place
    json.field("file", (place?.file ?? diagnostic.file)?.path)
    json.field("line", place?.start.line)
    json.field("column", place?.start.column)
    json.field("endLine", place?.end.line)
    json.field("endColumn", place?.end.column)
    json.field("severity", diagnostic.severity.rawValue)
    json.field("code", diagnostic.code.rawValue)
    json.field("message", diagnostic.message)
    json.field("advice", diagnostic.advice)
    json.field("others", diagnostic.others)
  }
}
