import Argdown
import ArgumentMap
import ArgumentParser
import Foundation
import Interchange

/// What commands share in dealing with files and the terminal. Results go to standard output,
/// everything else to standard error.
enum Console {
  /// Reads the files behind paths into one map.
  static func read(_ paths: [String], settings: DataObject = DataObject()) throws
    -> DebateReading
  {
    let input = DebateFiles.gather(paths)
    var reading = DebateReader(settings: settings).read(input.files)
    reading.diagnostics = input.diagnostics + reading.diagnostics
    if input.files.isEmpty {
      show(input.diagnostics)
      throw ExitCode(2)
    }
    return reading
  }

  /// Shows diagnostics on standard error.
  static func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(usesColor: usesColor(STDERR_FILENO))
    note(renderer.render(diagnostics))
  }

  /// Writes a message to standard error.
  static func note(_ message: String) {
    FileHandle.standardError.write(Data(message.utf8))
  }

  /// Writes a result, whole or not at all; a failure is shown and ends with exit code 2.
  static func write(_ bytes: [UInt8], to path: String = FileWriter.standardOutput) throws {
    do throws(WriteFailure) {
      try FileWriter.write(bytes, to: path)
    } catch {
      throw failure(error.diagnostic)
    }
  }

  /// Writes a result.
  static func write(_ text: String, to path: String = FileWriter.standardOutput) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Shows what went wrong and gives the exit code for it.
  static func failure(_ diagnostic: Diagnostic) -> ExitCode {
    show([diagnostic])
    return ExitCode(2)
  }

  /// Shows how the command was wrongly used and gives the exit code for it.
  static func misuse(code: String, _ message: String, advice: String) -> ExitCode {
    show([Diagnostic(.error, stage: .input, code: code, message, advice: advice)])
    return .validationFailure
  }

  /// Finds what a name means; where it fits nothing, or too much, shows what was probably meant.
  ///
  /// - Parameters:
  ///   - match: What the map says of the name.
  ///   - kind: What is named, as a word in the singular that takes an *s* in the plural.
  ///   - name: The name.
  ///   - all: All the names that there are.
  static func resolve<ID>(
    _ match: NameMatch<ID>, _ kind: String, _ name: String, among all: [String]
  ) throws -> ID {
    switch match {
    case .found(let id): return id
    case .ambiguous(let names):
      throw misuse(
        code: "ambiguous-\(kind)", "“\(name)” fits \(names.count) \(kind)s: \(list(names))",
        advice: "give more of the one that is meant")
    case .unknown(let nearest):
      throw misuse(
        code: "unknown-\(kind)", "no \(kind) is called “\(name)”",
        advice: nearest.isEmpty
          ? all.isEmpty ? "this map has none" : "choose from \(list(all))"
          : "did you mean \(list(nearest, joinedBy: "or"))?")
    }
  }

  /// Names in quotes, the first few of them.
  private static func list(_ names: [String], joinedBy word: String = "and") -> String {
    let most = 8
    let shown = names.prefix(most).map { "“\($0)”" }
    if names.count > most {
      return "\(shown.joined(separator: ", ")) \(word) \(names.count - most) more"
    }
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// The columns of the terminal that standard output goes to, else 100.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Whether to use colour on a stream: on a terminal, unless `NO_COLOR` is set.
  static func usesColor(_ stream: Int32 = STDOUT_FILENO) -> Bool {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return isatty(stream) == 1 && !refused
  }
}
