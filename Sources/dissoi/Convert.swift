import Argdown
import ArgumentMap
import ArgumentParser
import Comparison
import Evaluation
import Interchange

/// Writes a debate in a format that people and other tools write themselves.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a debate, or a graph, as one file of Argdown or JSON.",
    discussion: """
      The files of a debate become one, which is read as the same map. What Argdown can't write is \
      named on standard error. Comments are not kept, nor whether a list had numbers or stars; dissoi \
      format keeps both. A GraphML file that dissoi wrote gives the Argdown that it was made of; of \
      one of another program nodes become claims, arguments and inferences, and edges relations, by \
      the names of their attributes.

      Examples:
        dissoi convert arguments/mongolia -o mongolia.argdown
        dissoi convert arguments/four-day-week.argdown
        dissoi export --to graphml arguments/mongolia | dissoi convert -
      """)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case argdown, json
  }

  @OptionGroup var input: DebatePaths

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to = Format.argdown

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  func run() throws {
    let map = try input.read()
    switch to {
    case .argdown:
      let writing = ArgdownWriter().write(map)
      Console.show(writing.diagnostics.without(input.warnings.off))
      try Console.write(writing.bytes, to: output)
    case .json:
      try Console.write(MapJSONWriter().write(Comparison(of: Evaluation(of: map))), to: output)
    }
  }
}
