import Argdown
import ArgumentMap
import ArgumentParser

/// Says what is wrong with a map.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong with a map, and what to do about it.",
    discussion: """
      Exits with 0 if all is well, 1 if there are errors (or, with --strict, warnings), 2 if a \
      file can't be read or parsed.

      Example:
        dissoi check --strict arguments/mongolia
      """)

  @OptionGroup var input: DebatePaths

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func run() throws {
    let reading = try Console.read(input.paths)
    let diagnostics = reading.diagnostics
    Console.show(diagnostics)
    if diagnostics.hasUnreadableInput { throw ExitCode(2) }
    if diagnostics.hasErrors || (strict && !diagnostics.isEmpty) { throw ExitCode(1) }
    let map = reading.map
    let counts = [
      count(map.statements.count, "claim"), count(map.arguments.count, "argument"),
      count(map.relations.count, "relation"), count(map.proponents.count, "author"),
    ]
    try Console.write(counts.joined(separator: ", ") + "\n")
  }

  private func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
