import ArgumentMap
import ArgumentParser
import Comparison
import Interchange
import Report

/// Explains one claim.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains one claim: who holds it, what speaks for and against it, and its status.",
    discussion: """
      Of a claim that stands or falls it gives the shortest line of attack and defence that is enough \
      to show it; of an undecided one the claims that keep each other undecided, and the way there.

      Examples:
        dissoi explain "Tangible ties" arguments/mongolia
        dissoi explain --format json "US contacts not a win" arguments/mongolia
        dissoi explain --to svg "Tangible ties" arguments/mongolia -o ties.svg
      """)

  @ArgumentParser.Argument(help: "The claim: its title, or an unambiguous part of it.")
  var claim: String

  @OptionGroup var debate: DebateOptions

  @Option(help: "How to lay the explanation out.")
  var format = ListingFormat.text

  @Option(
    help: ArgumentHelp("Draw what the status comes down to instead.", valueName: "format"))
  var to: Graphviz.Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  func run() async throws {
    let comparison = try debate.compare()
    let map = comparison.map
    let statement = try Console.resolve(
      map.statement(named: claim), .claim, claim, among: map.statements.map(\.title))
    let explanation = ClaimExplanation(of: statement, in: comparison)
    if let to { return try await Console.draw(explanation.drawing(), as: to, into: output) }
    switch format {
    case .text:
      let width = output == FileWriter.standardOutput ? Console.width : 100
      try Console.write(
        explanation.text(width: width, usesColor: Console.usesColor()), to: output)
    case .markdown: try Console.write(explanation.markdown(), to: output)
    case .json: try Console.write(explanation.json(), to: output)
    }
  }
}
