import Argdown
import ArgumentMap
import ArgumentParser
import Foundation
import Interchange

/// What commands share in dealing with files and the terminal. Results go to standard output,
/// everything else to standard error.
enum Console {
  /// Reads the files behind paths into one map.
  ///
  /// - Parameters:
  ///   - settings: Argdown's settings that hold where front matter says nothing else.
  ///   - attributes: Which attributes of a GraphML file say what.
  ///   - off: The warnings to leave out.
  static func read(
    _ paths: [String], settings: DataObject = DataObject(),
    attributes: GraphMLAttributes = GraphMLAttributes(), off: Set<DiagnosticCode> = []
  ) -> DebateReading {
    let input = DebateFiles.gather(paths, asWritten: GraphMLReader.reads)
    var reading =
      if let graph = input.files.first(where: GraphMLReader.reads) {
        read(graph: graph, among: input.files, attributes)
      } else {
        DebateReader(settings: settings).read(input.files)
      }
    reading.diagnostics = (input.diagnostics + reading.diagnostics).without(off)
    return reading
  }

  private static func read(
    graph: SourceFile, among files: [SourceFile], _ attributes: GraphMLAttributes
  ) -> DebateReading {
    guard files.count == 1 else {
      return DebateReading(
        map: ArgumentMap(),
        diagnostics: [
          Diagnostic(
            .graphReadAlone, stage: .input, "\(graph.path) can't be read together with other files",
            advice: "name it alone, or make a map of it first, with dissoi convert")
        ])
    }
    let reading = GraphMLReader(attributes: attributes).read(graph)
    return DebateReading(map: reading.map, diagnostics: reading.diagnostics)
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
    try writing { try FileWriter.write(bytes, to: path) }
  }

  /// Has a result written; a failure is shown and ends with exit code 2.
  static func writing(_ write: () throws -> Void) throws {
    do {
      try write()
    } catch let error as WriteFailure {
      throw failure(error.diagnostic)
    }
  }

  /// Ends the process when all is written, without taking apart what has been read: of a large map
  /// that takes longer than the system needs to take back its memory at once.
  static func leave(_ value: some Any) -> Never {
    withExtendedLifetime(value) { exit(EXIT_SUCCESS) }
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
  static func misuse(code: DiagnosticCode, _ message: String, advice: String) -> ExitCode {
    show([Diagnostic(code, stage: .input, message, advice: advice)])
    return .validationFailure
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
