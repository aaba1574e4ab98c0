import Argdown
import ArgumentMap
import ArgumentParser
import SourceTexts

/// Says what is wrong with a map.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with a map, and what to do about it.",
    discussion: """
      Exits with 0 if all is well, 1 if there are errors (or, with --strict, warnings), 2 if a \
      file can't be read or parsed. With --texts every anchor is held against its text, and every \
      block of the texts must be cited, or skipped with a reason.

      Examples:
        dissoi check --strict arguments/mongolia
        dissoi check arguments/mongolia --texts ../texts
      """)

  @OptionGroup var input: DebatePaths

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func run() throws {
    let reading = try Console.read(input.paths)
    var diagnostics = reading.diagnostics
    let companions = MapCompanions(of: input.paths)
    diagnostics += companions.diagnostics
    let check = sources.texts.map { folder in
      let library = SourceLibrary(of: reading.map, in: folder)
      let check = SourceCheck(of: reading.map, library: library, lock: companions.lock)
      diagnostics += library.diagnostics + check.diagnostics
      return check
    }
    Console.show(diagnostics)
    if diagnostics.hasUnreadableInput { throw ExitCode(2) }
    if diagnostics.hasErrors || (strict && !diagnostics.isEmpty) { throw ExitCode(1) }
    try Console.write(summary(of: reading.map, check, companions))
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
