import ArgumentMap
import ArgumentParser
import Comparison
import Report

/// Explains one claim.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains one claim: who holds it, what speaks for and against it, and its status.",
    discussion: """
      Examples:
        dissoi explain "Tangible ties" arguments/mongolia
        dissoi explain --format json "US contacts not a win" arguments/mongolia
      """)

  @ArgumentParser.Argument(help: "The claim: its title, or an unambiguous part of it.")
  var claim: String

  @OptionGroup var debate: DebateOptions

  @Option(help: "How to lay the explanation out.")
  var format = ListingFormat.text

  func run() throws {
    let comparison = try debate.compare()
    let map = comparison.map
    let statement = try Console.resolve(
      map.statement(named: claim), .claim, claim, among: map.statements.map(\.title))
    let explanation = ClaimExplanation(of: statement, in: comparison)
    switch format {
    case .text:
      try Console.write(explanation.text(width: Console.width, usesColor: Console.usesColor()))
    case .markdown: try Console.write(explanation.markdown())
    case .json: try Console.write(explanation.json())
    }
  }
}
