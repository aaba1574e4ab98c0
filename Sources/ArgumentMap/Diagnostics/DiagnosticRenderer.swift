/// Writes diagnostics for a terminal: `file:line:column: error: what; what to do [code]`, then the
/// line and a caret.
public struct DiagnosticRenderer: Sendable {
  /// Whether to use ANSI colours.
  public var usesColor: Bool

  /// Makes a renderer.
  public init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// Renders one diagnostic, with a line end.
  public func render(_ diagnostic: Diagnostic) -> String {
    var result = place(of: diagnostic)
    result += colored(diagnostic.severity.rawValue, for: diagnostic.severity)
    result += ": \(diagnostic.message); \(diagnostic.advice) [\(diagnostic.code)]\n"
    result += excerpt(of: diagnostic)
    return result
  }

  /// Renders several, one after the other.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined()
  }

  private func place(of diagnostic: Diagnostic) -> String {
    guard let (file, start, _) = diagnostic.place else {
      return diagnostic.file.map { "\($0.path): " } ?? ""
    }
    return "\(file.path):\(start.line):\(start.column): "
  }

  /// The source line and a caret under the range, or nothing where there is no place to show.
  private func excerpt(of diagnostic: Diagnostic) -> String {
    guard let (file, start, end) = diagnostic.place, !file.bytes.isEmpty else { return "" }
    let line = printable(file.text(ofLine: start.line))
    let window = Window(of: line, around: start.column - 1)
    let markEnd = end.line == start.line ? end.column - 1 : line.count
    let width = min(max(markEnd - (start.column - 1), 1), max(window.text.count - window.caret, 1))
    let padding = String(repeating: " ", count: window.caret)
    let underline = "^" + String(repeating: "~", count: width - 1)
    let mark = colored(underline, for: diagnostic.severity)
    return "  \(String(String.UnicodeScalarView(window.text)))\n  \(padding)\(mark)\n"
  }

  /// Replaces what would move the cursor, scalar by scalar so that columns stay true.
  private func printable(_ line: String) -> [Unicode.Scalar] {
    line.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\t" ? " " : "\u{FFFD}"
      default: scalar
      }
    }
  }

  private func colored(_ text: String, for severity: Diagnostic.Severity) -> String {
    guard usesColor else { return text }
    let code = severity == .error ? "31" : "33"
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

  /// The part of a long line that is shown, and where the caret stands in it.
  private struct Window {
    static let widest = 160
    var text: ArraySlice<Unicode.Scalar>
    var caret: Int

    init(of line: [Unicode.Scalar], around column: Int) {
      let column = min(column, line.count)
      let start = line.count <= Self.widest ? 0 : max(0, column - Self.widest / 2)
      text = line[start..<min(line.count, start + Self.widest)]
      caret = column - start
    }
  }
}
