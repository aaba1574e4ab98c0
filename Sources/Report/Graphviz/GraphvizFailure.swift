public import ArgumentMap

/// Why Graphviz made no drawing.
public struct GraphvizFailure: Error, Hashable, Sendable {
  /// What went wrong.
  enum Cause: Hashable, Sendable {
    case missing
    case failed(String)
    case tooSlow(Duration)
    case interrupted
    case unreadableAnswer
  }

  let cause: Cause
  let program: String

  init(_ cause: Cause, program: String) {
    self.cause = cause
    self.program = program
  }

  /// Whether the program is not there at all, so that going on without drawings makes sense.
  public var isMissing: Bool { cause == .missing }

  /// Whether somebody called the run off.
  public var isInterrupted: Bool { cause == .interrupted }

  /// What to tell the person who asked for the drawing.
  public var diagnostic: Diagnostic {
    switch cause {
    case .missing:
      error(
        .graphvizMissing,
        "Graphviz is not installed: there is no program \u{201C}\(program)\u{201D}",
        "install it (Debian, Ubuntu: apt install graphviz; macOS: brew install graphviz), or "
          + "export DOT and draw it elsewhere")
    case .failed(let reason):
      error(
        .graphvizFailed, "Graphviz could not draw the graph: \(reason)",
        "export DOT and run dot on it to see more")
    case .tooSlow(let limit):
      error(
        .graphvizTooSlow,
        "Graphviz was not done after \(limit.components.seconds) seconds",
        "draw a part of it: --view disagreements, --view around=CLAIM, or --view sections for the "
          + "sections alone")
    case .interrupted:
      error(.graphvizFailed, "Graphviz was interrupted", "start it again to have the drawing")
    case .unreadableAnswer:
      error(
        .graphvizFailed, "Graphviz answered something that is no layout",
        "check that \u{201C}\(program)\u{201D} is Graphviz\u{2019}s dot")
    }
  }

  private func error(_ code: DiagnosticCode, _ message: String, _ advice: String) -> Diagnostic {
    Diagnostic(code, stage: .input, message, advice: advice)
  }
}
