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

  /// How grave it is.
  public let severity: Severity
  /// Where in the work it was found.
  public let stage: Stage
  /// A short lasting name, such as `unknown-proponent`, by which it can be looked up.
  public let code: String
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
    _ severity: Severity, stage: Stage = .meaning, code: String, _ message: String,
    advice: String, file: SourceFile? = nil, range: Range<Int>? = nil
  ) {
    self.severity = severity
    self.stage = stage
    self.code = code
    self.message = message
    self.advice = advice
    self.file = file
    self.range = range
  }
}

extension [Diagnostic] {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// Whether any of them says that input could not be read or parsed.
  public var hasUnreadableInput: Bool {
    contains { $0.severity == .error && $0.stage == .input }
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
