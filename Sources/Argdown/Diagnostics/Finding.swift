internal import ArgumentMap

/// What is wrong with something, and what to do about it; the place is added where it is found.
struct Finding {
  /// What kind of problem it is.
  var code: DiagnosticCode
  /// Whether the text is at fault, or what it says.
  var stage: Diagnostic.Stage
  /// What was read, and what was expected.
  var message: String
  /// How to mend it.
  var advice: String

  /// Finds fault with the text as Argdown.
  static func syntax(_ code: DiagnosticCode, _ message: String, advice: String) -> Finding {
    Finding(code: code, stage: .input, message: message, advice: advice)
  }

  /// Finds fault with what the text says.
  static func meaning(_ code: DiagnosticCode, _ message: String, advice: String) -> Finding {
    Finding(code: code, stage: .meaning, message: message, advice: advice)
  }
}

extension Problems {
  /// Notes a finding at a place; nil where it is about the whole file.
  mutating func add(_ finding: Finding, at range: Range<Int>?) {
    add(
      finding.code, stage: finding.stage, finding.message, advice: finding.advice, at: range)
  }
}
