internal import ArgumentMap

/// What is wrong with something, and what to do about it; the place is added where it is found.
struct Finding {
  var severity: Diagnostic.Severity
  var stage: Diagnostic.Stage
  var code: String
  var message: String
  var advice: String
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
  private var counts: [String: Int] = [:]

  /// Starts with nothing.
  init(in file: SourceFile) { self.file = file }

  /// Makes warnings of errors of some kinds.
  mutating func soften(_ codes: Set<String>) {
    found = found.map { diagnostic in
      guard diagnostic.severity == .error, codes.contains(diagnostic.code) else {
        return diagnostic
      }
      return Diagnostic(
        .warning, stage: diagnostic.stage, code: diagnostic.code, diagnostic.message,
        advice: diagnostic.advice, file: diagnostic.file, range: diagnostic.range)
    }
  }

  /// Notes a finding at a place; nil where it is about the whole file.
  mutating func add(_ finding: Finding, at range: Range<Int>?) {
    counts[finding.code, default: 0] += 1
    guard counts[finding.code, default: 0] <= Self.most else { return }
    found.append(
      Diagnostic(
        finding.severity, stage: finding.stage, code: finding.code, finding.message,
        advice: finding.advice, file: file, range: range))
  }
}
