public import Argumentation

/// A problem of the solver competitions (ICCMA): a task under a semantics, such as `DS-PR`.
public struct SolverProblem: Hashable, Sendable {
  /// What is asked for.
  public enum Task: String, CaseIterable, Sendable {
    /// Some extension.
    case oneExtension = "SE"
    /// All extensions.
    case everyExtension = "EE"
    /// The number of extensions.
    case extensionCount = "CE"
    /// Whether some extension has an argument.
    case credulous = "DC"
    /// Whether every extension has an argument.
    case sceptical = "DS"

    /// Whether it is about an argument.
    public var asksOfArgument: Bool { self == .credulous || self == .sceptical }
  }

  /// What is asked for.
  public let task: Task
  /// What makes an extension.
  public let semantics: Semantics

  /// Puts a problem together.
  public init(_ task: Task, _ semantics: Semantics) {
    self.task = task
    self.semantics = semantics
  }

  /// Takes a code such as `DS-PR`; nil if it is none.
  public init?(code: String) {
    guard let known = Self.all.first(where: { $0.code == code.uppercased() }) else { return nil }
    self = known
  }

  /// The code.
  public var code: String { "\(task.rawValue)-\(semantics.code)" }

  /// All problems, by semantics.
  public static let all = Semantics.allCases.flatMap { semantics in
    Task.allCases.map { SolverProblem($0, semantics) }
  }
}

extension Semantics {
  /// What the competitions call it.
  fileprivate var code: String {
    switch self {
    case .conflictFree: "CF"
    case .admissible: "AD"
    case .complete: "CO"
    case .grounded: "GR"
    case .preferred: "PR"
    case .stable: "ST"
    case .semiStable: "SST"
    case .stage: "STG"
    case .ideal: "ID"
    }
  }
}
