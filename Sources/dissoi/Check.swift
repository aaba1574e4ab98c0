import Argdown
import ArgumentMap
import ArgumentParser
import Interchange
import SourceTexts

/// Says what is wrong with a map.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with a map, and what to do about it.",
    discussion: """
      Exits with 0 if all is well, 1 if there are errors (or, with --strict, warnings), 2 if a \
      file can't be read or parsed. With --texts every anchor is held against its text, and every \
      block of the texts must be cited, or skipped with a reason. What stands in square brackets \
      behind a message is its code: --explain shows an example of it, and how it is mended.

      Examples:
        dissoi check --strict arguments/mongolia
        dissoi check arguments/mongolia --texts ../texts
        dissoi check --explain circular-reasons
      """)

  /// How what is wrong is laid out.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @ArgumentParser.Argument(
    help: "The debate: a folder of .argdown files, several files, or one; - is standard input.")
  var paths: [String] = []

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: "How to say what is wrong: in words, on standard error, or as JSON, on standard output.")
  var format = Format.text

  @OptionGroup var graph: GraphAttributeOptions

  @OptionGroup var warnings: WarningOptions

  @Option(
    help: ArgumentHelp(
      "Show what a code means, with an example, and read nothing.", valueName: "code"))
  var explain: String?

  @Flag(help: "Show the JSON Schema of front matter and data, for editors, and read nothing.")
  var schema = false

  func validate() throws {
    if let explain, DiagnosticCode(rawValue: explain) == nil {
      throw WarningOptions.unknown(explain)
    }
    if paths.isEmpty, explain == nil, !schema {
      throw ValidationError("Missing expected argument '<paths> ...'")
    }
  }

  func run() throws {
    if let explain = explain.flatMap(DiagnosticCode.init) {
      try Console.write(DiagnosticManual.standard[explain]?.text ?? "")
    } else if schema {
      try Console.write(KeySchema.bytes)
    } else {
      try check()
    }
  }

  private func check() throws {
    let reading = Console.read(paths, attributes: graph.attributes)
    let companions = MapCompanions(of: paths)
    var diagnostics = reading.diagnostics + companions.diagnostics
    let check = sources.texts.map { folder in
      let library = SourceLibrary(of: reading.map, in: folder)
      let check = SourceCheck(of: reading.map, library: library, lock: companions.lock)
      diagnostics += library.diagnostics + check.diagnostics
      return check
    }
    diagnostics = diagnostics.without(warnings.off)
    switch format {
    case .text: Console.show(diagnostics)
    case .json: try Console.write(DiagnosticsJSON().write(diagnostics))
    }
    if diagnostics.hasUnreadableInput { throw ExitCode(2) }
    if diagnostics.hasErrors || (strict && !diagnostics.isEmpty) { throw ExitCode(1) }
    if format == .text { try Console.write(summary(of: reading.map, check, companions)) }
    Console.leave(reading)
  }

  private func summary(
    of map: ArgumentMap, _ check: SourceCheck?, _ companions: MapCompanions
  ) -> String {
    let counts = [
      count(map.statements.count, "claim"), count(map.arguments.count, "argument"),
      count(map.relations.count, "relation"), count(map.proponents.count, "author"),
    ]
    var lines = [counts.joined(separator: ", ")]
    if let check {
      let states = check.counts.filter { $0.count > 0 }.map { "\($0.count) \($0.state)" }
      lines.append("anchors: " + states.joined(separator: ", "))
      lines += check.coverage.map { coverage in
        let total = coverage.blocks.count
        let covered = total - coverage.uncovered.count
        return
          "\(map[coverage.source].key): \(covered) of \(count(total, "block")) cited or skipped"
      }
    }
    if let review = companions.reviewSummary(of: map) {
      lines.append("claims in sources: \(review)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
