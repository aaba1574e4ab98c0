import ArgumentMap
import ArgumentParser

/// Which warnings to leave out.
struct WarningOptions: ParsableArguments {
  @Option(
    name: .customLong("off"),
    help: ArgumentHelp(
      "Leave out the warnings of this code. May be given several times, or with commas; errors "
        + "can't be left out.",
      valueName: "code"))
  var codes: [String] = []

  /// The codes to leave out.
  var off: Set<DiagnosticCode> {
    Set(
      names.compactMap { name in
        if case .warning(let code) = SwitchOff(name) { code } else { nil }
      })
  }

  func validate() throws {
    for name in names {
      switch SwitchOff(name) {
      case .warning: continue
      case .error(let code):
        throw ValidationError("\(code) is an error, and errors can't be switched off")
      case .unknown: throw Self.unknown(name)
      }
    }
  }

  /// What to say of a name that is no code.
  static func unknown(_ name: String) -> ValidationError {
    let nearest =
      if case .unknown(let nearest?) = SwitchOff(name) { "; did you mean \(nearest)?" } else { "" }
    return ValidationError("no diagnostic has the code “\(name)”\(nearest)")
  }

  private var names: [String] {
    codes.flatMap { $0.split(separator: ",") }.map { $0.trimmed }
  }
}
