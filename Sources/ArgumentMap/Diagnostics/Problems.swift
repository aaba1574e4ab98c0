/// The diagnostics on one file.
///
/// Of one kind only the first hundred are kept, and the others counted: whoever has more has one
/// mistake, not many.
package struct Problems: Sendable {
  /// The most diagnostics of one kind.
  private static let most = 100

  /// The file.
  package let file: SourceFile
  /// What has been found, in order of finding.
  package private(set) var found: [Diagnostic] = []
  /// The kinds of warnings that the file does without.
  package var switchedOff: Set<DiagnosticCode> = []
  private var counts: [DiagnosticCode: Int] = [:]

  /// Starts with nothing.
  package init(in file: SourceFile) { self.file = file }

  /// What there is to say, in the order of the places; the last of a kind says how many more there
  /// are.
  package var diagnostics: [Diagnostic] {
    var result = found.inReadingOrder()
    var leftOut = counts.filter { $0.value > Self.most }
    for index in result.indices.reversed() where !leftOut.isEmpty {
      guard let count = leftOut.removeValue(forKey: result[index].code) else { continue }
      result[index].others = count - Self.most
    }
    return result.without(switchedOff)
  }

  /// Makes warnings of what is an error only where authors or sources are declared.
  package mutating func soften() {
    found = found.map { $0.code.isSoft ? $0.softened() : $0 }
  }

  /// Whether any of a kind has been found.
  package func has(_ code: DiagnosticCode) -> Bool { counts[code] != nil }

  /// Whether another diagnostic of a kind would be kept.
  package func takes(_ code: DiagnosticCode) -> Bool { counts[code, default: 0] < Self.most }

  /// Counts one of a kind, of which there are enough to show.
  package mutating func skip(_ code: DiagnosticCode) { counts[code, default: 0] += 1 }

  /// Notes what is wrong at a place; nil where it is about the whole file.
  package mutating func add(
    _ code: DiagnosticCode, stage: Diagnostic.Stage = .input, _ message: String, advice: String,
    at range: Range<Int>?
  ) {
    skip(code)
    guard counts[code, default: 0] <= Self.most else { return }
    found.append(
      Diagnostic(code, stage: stage, message, advice: advice, file: file, range: range))
  }
}
