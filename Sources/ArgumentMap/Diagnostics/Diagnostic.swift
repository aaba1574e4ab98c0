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

  /// Describes a problem.
  public init(
    _ code: DiagnosticCode, stage: Stage = .meaning, _ message: String, advice: String,
    file: SourceFile? = nil, range: Range<Int>? = nil
  ) {
    self.code = code
    self.stage = stage
    self.message = message
    self.advice = advice
    self.file = file
    self.range = range
  }

  /// How grave it is.
  public var severity: Severity { code.severity }
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
