/// Something to tell the person whose input it is: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Sendable {
    /// The input can't be taken as it stands.
    case error
    /// The input was taken, but probably does not say what was meant.
    case warning
  }

  /// Where in the work it was found; the exit code depends on it.
  public enum Stage: String, Sendable {
    /// A file could not be read, written or parsed.
    case input
    /// The file was read; what it says is at fault.
    case meaning
  }

  /// What kind of problem it is, by which it can be looked up and switched off.
  public let code: DiagnosticCode
  /// How grave it is.
  public private(set) var severity: Severity
  /// Where in the work it was found.
  public let stage: Stage
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, without a full stop.
  public let advice: String
  /// The file it is about, if it is about one.
  public let file: SourceFile?
  /// The bytes of the file it is about; nil where it is about the whole file.
  public let range: Range<Int>?
  /// The number of others of its kind in the file that are not shown: nobody reads hundreds.
  public package(set) var others = 0

  /// Describes a problem.
  public init(
    _ code: DiagnosticCode, stage: Stage = .meaning, _ message: String, advice: String,
    file: SourceFile? = nil, range: Range<Int>? = nil
  ) {
    self.code = code
    severity = code.severity
    self.stage = stage
    self.message = message
    self.advice = advice
    self.file = file
    self.range = range
  }

  /// The same as a warning.
  package func softened() -> Diagnostic {
    var softer = self
    softer.severity = .warning
    return softer
  }

  /// Where it is, in the file that people know: for what was included, the included one. Nil where
  /// it is about a whole file or none.
  package var place: (file: SourceFile, start: SourcePosition, end: SourcePosition)? {
    guard let file, let range else { return nil }
    let (origin, offset) = file.origin(of: range.lowerBound)
    return (origin, origin.position(at: offset), origin.position(at: offset + range.count))
  }
}

extension [Diagnostic] {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// Whether any of them says that input could not be read or parsed.
  public var hasUnreadableInput: Bool {
    contains { $0.severity == .error && $0.stage == .input }
  }

  /// Leaves some kinds of warnings out. Errors can't be left out.
  public func without(_ codes: Set<DiagnosticCode>) -> [Diagnostic] {
    codes.isEmpty ? self : filter { $0.severity == .error || !codes.contains($0.code) }
  }

  /// Puts them in reading order: by file, then by place, keeping the order of equals.
  public func inReadingOrder() -> [Diagnostic] {
    enumerated()
      .sorted { left, right in
        let leftKey = (left.element.file?.path ?? "", left.element.range?.lowerBound ?? -1)
        let rightKey = (right.element.file?.path ?? "", right.element.range?.lowerBound ?? -1)
        return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
      }
      .map(\.element)
  }
}
