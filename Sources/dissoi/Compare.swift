import ArgumentParser
import Argumentation
import Comparison
import Report

/// Lists where the authors disagree.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists where the authors disagree, and what they share.",
    discussion: """
      Theses come first, then what the authors part over, each with both claims, where they stand \
      in the sources, and what sets them against each other.

      Examples:
        dissoi compare arguments/mongolia
        dissoi compare --authors Unsigned,Dierkes --format json arguments/mongolia
        dissoi compare --semantics preferred --support necessary arguments/mongolia
        dissoi compare --kind objection --tag normative arguments/mongolia
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: "How to lay the listing out.")
  var format = ListingFormat.text

  @Option(help: "The semantics under which the theses change when a claim is settled.")
  var semantics = Semantics.grounded

  @OptionGroup var limits: LimitOptions

  @OptionGroup(title: "Filters (each may be given several times)")
  var filters: FilterOptions

  func run() throws {
    let comparison = try debate.compare(semantics: semantics, limit: limits.limit())
    let options = ListingOptions(
      filter: try filters.filter(for: comparison),
      reviewed: MapCompanions(of: debate.input.paths).reviewSummary(of: comparison.map))
    switch format {
    case .text:
      let listing = ComparisonText(
        of: comparison, options: options, width: Console.width, usesColor: Console.usesColor())
      try Console.write(listing.render())
    case .markdown: try Console.write(ComparisonMarkdown(of: comparison, options: options).render())
    case .json: try Console.write(ComparisonJSON(of: comparison, options: options).render())
    }
  }
}
