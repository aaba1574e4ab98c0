import ArgumentMap
import CLibXML2

/// What libxml2 found wrong in a file.
struct XMLError: Hashable {
  /// What is wrong, without a full stop.
  var message: String
  /// The line, counted from 1; 0 if unknown.
  var line: Int

  init(message: String, line: Int) {
    self.message = message
    self.line = line
  }

  /// Takes over what libxml2 reports; its messages end in a line break.
  init(_ error: xmlError) {
    let text = error.message.map { String(cString: $0) } ?? "unknown error"
    message = String(text.reversed().drop { $0.isWhitespace || $0 == "." }.reversed())
    line = Int(error.line)
  }

  /// The error as people read it, with the line it is on.
  func diagnostic(in file: SourceFile, code: DiagnosticCode, advice: String) -> Diagnostic {
    Diagnostic(
      code, stage: .input, message, advice: advice, file: file,
      range: line > 0 ? file.range(ofLine: line) : nil)
  }
}

extension SourceFile {
  /// The bytes of a line without its line end, counted from 1; none for lines past the last.
  fileprivate func range(ofLine number: Int) -> Range<Int> {
    let start = start(ofLine: number)
    return start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}
