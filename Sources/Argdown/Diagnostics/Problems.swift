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
/// Of one kind only the first hundred are kept, and the others counted: whoever has more has one
/// mistake, not many.
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

  /// What there is to say, in the order of the places; the last of a kind says how many more there
  /// are.
  var diagnostics: [Diagnostic] {
    var result = found.inReadingOrder()
    var leftOut = counts.filter { $0.value > Self.most }
    for index in result.indices.reversed() where !leftOut.isEmpty {
      guard let count = leftOut.removeValue(forKey: result[index].code) else { continue }
      result[index].others = count - Self.most
    }
    return result.without(switchedOff)
  }

  /// Makes warnings of what is an error only where authors or sources are declared.
  mutating func soften() {
    found = found.map { $0.code.isSoft ? $0.softened() : $0 }
  }

  /// Whether any of a kind has been found.
  func has(_ code: DiagnosticCode) -> Bool { counts[code] != nil }

  /// Whether another diagnostic of a kind would be kept.
  func takes(_ code: DiagnosticCode) -> Bool { counts[code, default: 0] < Self.most }

  /// Counts one of a kind, of which there are enough to show.
  mutating func skip(_ code: DiagnosticCode) { counts[code, default: 0] += 1 }

  /// Notes a finding at a place; nil where it is about the whole file.
  mutating func add(_ finding: Finding, at range: Range<Int>?) {
    skip(finding.code)
    guard counts[finding.code, default: 0] <= Self.most else { return }
    found.append(
      Diagnostic(
        finding.code, stage: finding.stage, finding.message, advice: finding.advice, file: file,
        range: range))
  }
}
