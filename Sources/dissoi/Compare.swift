import ArgumentParser
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
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: "How to lay the listing out.")
  var format = ListingFormat.text

  func run() throws {
    let comparison = try debate.compare()
    switch format {
    case .text:
      let listing = ComparisonText(
        of: comparison, width: Console.width, usesColor: Console.usesColor())
      try Console.write(listing.render())
    case .markdown: try Console.write(ComparisonMarkdown(of: comparison).render())
    case .json: try Console.write(ComparisonJSON(of: comparison).render())
    }
  }
}
