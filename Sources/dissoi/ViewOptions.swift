import Argdown
import ArgumentMap
import ArgumentParser
import Foundation
import Interchange

/// Which part of a debate to show, and how.
struct ViewOptions: ParsableArguments {
  /// What can be shown.
  enum View: String, CaseIterable, ExpressibleByArgument {
    case whole, disagreements, map
  }

  @Option(
    help: """
      Which part of the debate to show: disagreements is the theses, the contested claims and what \
      links them; map is the plain map that Argdown's own settings select, without authors.
      """)
  var view = View.whole

  @Option(
    help: ArgumentHelp(
      """
      Argdown's settings for --view map; without it argdown.config.json beside the map or in the \
      current folder, if there is one.
      """, valueName: "file"))
  var config: String?

  func validate() throws {
    if config != nil && view != .map { throw ValidationError("--config goes with --view map") }
  }

  /// The part of a compared debate; nil for the plain map.
  var part: DebateGraph.View? {
    switch view {
    case .whole: .whole
    case .disagreements: .disagreements
    case .map: nil
    }
  }

  /// Argdown's settings for the plain map of some paths; what is wrong with them is shown.
  func settings(for input: DebatePaths) throws -> DataObject {
    guard let path = config ?? Self.usualPath(for: input) else { return DataObject() }
    let gathered = DebateFiles.gather([path])
    let files = gathered.files.map(SettingsFile.init)
    let diagnostics = gathered.diagnostics + files.flatMap(\.diagnostics)
    Console.show(diagnostics.without(input.warnings.off))
    if diagnostics.hasErrors { throw ExitCode(2) }
    return files.first?.settings ?? DataObject()
  }

  /// Where Argdown's own tools and people put settings; nil if there are none.
  private static func usualPath(for input: DebatePaths) -> String? {
    let name = "argdown.config.json"
    let candidates = input.paths.prefix(1).flatMap { path in
      ["\(path)/\(name)", URL(fileURLWithPath: path).deletingLastPathComponent().path + "/\(name)"]
    }
    return (candidates + [name]).first { FileManager.default.fileExists(atPath: $0) }
  }
}
