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

/// The diagnostics on one file.
///
/// Of one kind only the first hundred are kept: whoever has more has one mistake, not many.
struct Problems {
  /// The most diagnostics of one kind.
  private static let most = 100

  /// The file.
  let file: SourceFile
  /// What has been found, in order of finding.
  private(set) var found: [Diagnostic] = []
  /// The kinds of warnings that the file does without.
  var switchedOff: Set<DiagnosticCode> = []
  private var counts: [DiagnosticCode: Int] = [:]

  /// Starts with nothing.
  init(in file: SourceFile) { self.file = file }

  /// Makes warnings of what is an error only where authors or sources are declared.
  mutating func soften() {
    found = found.map { $0.code.isSoft ? $0.softened() : $0 }
  }

  /// Whether another diagnostic of a kind would be kept.
  func takes(_ code: DiagnosticCode) -> Bool { counts[code, default: 0] < Self.most }

  /// Notes a finding at a place; nil where it is about the whole file.
  mutating func add(_ finding: Finding, at range: Range<Int>?) {
    counts[finding.code, default: 0] += 1
    guard counts[finding.code, default: 0] <= Self.most else { return }
    found.append(
      Diagnostic(
        finding.code, stage: finding.stage, finding.message, advice: finding.advice, file: file,
        range: range))
  }
}
