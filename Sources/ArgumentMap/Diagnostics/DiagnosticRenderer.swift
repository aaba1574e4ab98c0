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
    var result = printable(place(of: diagnostic))
    result += colored(diagnostic.severity.rawValue, for: diagnostic.severity)
    result += ": \(printable(diagnostic.message)); \(printable(diagnostic.advice))"
    result += " [\(diagnostic.code)]\n"
    result += excerpt(of: diagnostic)
    if diagnostic.others > 0 {
      result += "  and \(diagnostic.others) more of this kind in this file\n"
    }
    return result
  }

  /// A text without what would move the cursor or turn it around: titles and paths in it are
  /// somebody else's.
  private func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.printable)))
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
    guard let (file, start, end) = diagnostic.place, !file.bytes.isEmpty,
      let offset = diagnostic.offset
    else { return "" }
    let window = Window(of: file, around: offset)
    let shown = max(window.text.count - window.caret, 1)
    let length = end.line == start.line ? max(end.column - start.column, 1) : shown
    let width = min(length, shown)
    let padding = String(repeating: " ", count: window.caret)
    let underline = "^" + String(repeating: "~", count: width - 1)
    let mark = colored(underline, for: diagnostic.severity)
    return "  \(String(String.UnicodeScalarView(window.text)))\n  \(padding)\(mark)\n"
  }

  private func colored(_ text: String, for severity: Diagnostic.Severity) -> String {
    guard usesColor else { return text }
    let code = severity == .error ? "31" : "33"
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

}

extension Diagnostic {
  /// The first byte of the place in the file that people know.
  fileprivate var offset: Int? { file?.origin(of: range?.lowerBound ?? 0).offset }
}

/// The part of a line that is shown, and where the caret stands in it.
private struct Window {
  /// The most scalars that are shown.
  private static let widest = 160

  private(set) var text: ArraySlice<Unicode.Scalar>
  private(set) var caret: Int

  /// Cuts the surroundings of a byte out of its line, without looking through a long one.
  init(of file: SourceFile, around offset: Int) {
    let bytes = file.bytes
    var place = min(max(offset, 0), bytes.count)
    while place > 0, place < bytes.count, Self.isInside(place, bytes) { place -= 1 }
    // A scalar has at most four bytes.
    let far = 4 * Self.widest
    let before = bytes[max(0, place - far)..<place]
    let after = bytes[place..<min(bytes.count, place + far)]
    let start = before.lastIndex(where: Self.endsLine).map { $0 + 1 } ?? before.startIndex
    let end = after.firstIndex(where: Self.endsLine) ?? after.endIndex
    let left = Self.printable(before[start...])
    let line = left + Self.printable(after[..<end])
    let first = line.count <= Self.widest ? 0 : max(0, left.count - Self.widest / 2)
    text = line[first..<min(line.count, first + Self.widest)]
    caret = left.count - first
  }

  /// Whether a byte is a later one of a scalar or of `\r\n`.
  private static func isInside(_ place: Int, _ bytes: [UInt8]) -> Bool {
    bytes[place] & 0b1100_0000 == 0b1000_0000
      || bytes[place] == UInt8(ascii: "\n") && bytes[place - 1] == UInt8(ascii: "\r")
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Replaces what would move the cursor, scalar by scalar so that columns stay true.
  private static func printable(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    String(decoding: text, as: UTF8.self).unicodeScalars.map(\.printable)
  }
}

extension Unicode.Scalar {
  /// The scalar itself; U+FFFD for one that would change how a terminal shows what is around it.
  fileprivate var printable: Unicode.Scalar {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      self == "\t" ? " " : "\u{FFFD}"
    default: self
    }
  }
}
