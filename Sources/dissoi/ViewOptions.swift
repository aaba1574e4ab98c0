import Argdown
import ArgumentMap
import ArgumentParser
import Comparison
import Foundation
import Interchange

/// Which part of a debate to show, and how.
struct ViewOptions: ParsableArguments {
  /// What can be shown.
  enum View: Hashable, ExpressibleByArgument {
    case whole, disagreements, withoutInferences, sections, map
    case author(String)
    case around(String, depth: Int)

    /// How far from a claim the view around it reaches where nothing is said.
    private static let usualDepth = 2

    init?(argument: String) {
      switch argument {
      case "whole": self = .whole
      case "disagreements": self = .disagreements
      case "without-inferences": self = .withoutInferences
      case "sections": self = .sections
      case "map": self = .map
      default:
        guard let sign = argument.firstIndex(of: "=") else { return nil }
        let name = argument[argument.index(after: sign)...]
        switch argument[..<sign] {
        case "author": self = .author(String(name))
        case "around": self = Self.around(name)
        default: return nil
        }
      }
    }

    /// A claim with the number of steps behind it; a title may hold commas of its own.
    private static func around(_ text: Substring) -> View {
      if let comma = text.lastIndex(of: ","),
        let depth = Int(text[text.index(after: comma)...].trimmed), depth >= 0
      {
        return .around(text[..<comma].trimmed, depth: depth)
      }
      return .around(text.trimmed, depth: usualDepth)
    }

    var defaultValueDescription: String { "whole" }
  }

  @Option(
    help: ArgumentHelp(
      """
      Which part of the debate to show: whole is all of it; disagreements is the theses, the contested claims and what \
      links them; author=NAME what one author speaks of; around=CLAIM,STEPS a claim and what is at \
      most so many steps (2) away; without-inferences draws premises straight to conclusions; sections \
      has one box for what stands under a heading; map is \
      the plain map that Argdown's own settings select, without authors.
      """, valueName: "view"))
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

  /// Whether the plain map is to be shown, for which nothing is compared.
  var isPlainMap: Bool { view == .map }

  /// The part of a compared debate to show.
  func graph(of comparison: Comparison) throws -> DebateGraph {
    let map = comparison.map
    let part: DebateGraph.View =
      switch view {
      case .whole, .map: .whole
      case .disagreements: .disagreements
      case .withoutInferences: .withoutInferences
      case .sections: .sections
      case .author(let name):
        .author(
          try Console.resolve(
            map.proponent(named: name), .author, name, among: map.proponents.map(\.name)))
      case .around(let title, let depth):
        .around(
          try Console.resolve(
            map.statement(named: title), .claim, title, among: map.statements.map(\.title)),
          depth: depth)
      }
    return DebateGraph(of: comparison, view: part)
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
