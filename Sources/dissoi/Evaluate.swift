import ArgumentMap
import ArgumentParser
import Comparison
import Report

/// Lists which claims survive the objections.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the status of every claim, and why it has it.",
    discussion: """
      A status is relative to the map: accepted (what attacks it is defeated), rejected (a reason \
      defeats it), unsupported (its reasons fell), not put forward (no author does), undecided.

      Examples:
        dissoi evaluate arguments/mongolia
        dissoi evaluate arguments/mongolia --claim "Resist SCO membership"
      """)

  @OptionGroup var debate: DebateOptions

  @Option(
    help: ArgumentHelp(
      "Only this claim: its title, or an unambiguous part of it. May be given several times.",
      valueName: "title"))
  var claim: [String] = []

  @Option(help: "How to lay the listing out.")
  var format = ListingFormat.text

  func run() throws {
    let comparison = try debate.compare()
    let claims = try claim.map { try statement(named: $0, in: comparison.map) }
    let listing = EvaluationListing(
      of: comparison, statements: claims.isEmpty ? nil : claims,
      reviewed: MapCompanions(of: debate.input.paths).reviewSummary(of: comparison.map))
    switch format {
    case .text:
      try Console.write(listing.text(width: Console.width, usesColor: Console.usesColor()))
    case .markdown: try Console.write(listing.markdown())
    case .json: try Console.write(listing.json())
    }
  }

  private func statement(named name: String, in map: ArgumentMap) throws -> StatementID {
    try Console.resolve(
      map.statement(named: name), .claim, name, among: map.statements.map(\.title))
  }
}
