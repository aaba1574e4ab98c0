import ArgumentMap
public import ArgumentParser
public import Argumentation
import Comparison
import Report

/// Lists which claims survive the objections.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the status of every claim, and why it has it.",
    discussion: """
      A status is relative to the map: accepted (what attacks it is defeated), rejected (a reason \
      defeats it), unsupported (its reasons fell), not put forward (no author does), undecided. Of an \
      undecided claim its justification status says how it fares in the positions that decide it.

      Examples:
        dissoi evaluate arguments/mongolia
        dissoi evaluate arguments/mongolia --claim "Resist SCO membership"
        dissoi evaluate arguments/mongolia --perspectives
        dissoi evaluate arguments/mongolia --semantics preferred --positions 4
        dissoi evaluate arguments/mongolia --strengths qe --claim "Resist SCO membership"
      """)

  @OptionGroup var debate: DebateOptions

  @Option(
    help: ArgumentHelp(
      "Only this claim: its title, or an unambiguous part of it. May be given several times.",
      valueName: "title"))
  var claim: [String] = []

  @Option(help: "The semantics: which claims are in every, some or no position that it allows.")
  var semantics = Semantics.grounded

  @Option(
    help: ArgumentHelp("List so many of the positions, and count them.", valueName: "number"))
  var positions = 0

  @Flag(
    help: """
      Instead, the theses alone: on each author's own reasoning and on all together, under one \
      semantics after another.
      """)
  var perspectives = false

  @Option(
    help: """
      Instead, how strong the claims are by degree: dfquad (DF-QuAD), qe (quadratic energy), euler \
      (restricted Euler-based). With --claim also what the claim owes to others.
      """)
  var strengths: GradualSemantics?

  @Option(help: "How to lay the listing out.")
  var format = ListingFormat.text

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if positions < 0 { throw ValidationError("--positions takes a number from 0") }
    if perspectives && (!claim.isEmpty || positions > 0 || semantics != .grounded) {
      throw ValidationError("--perspectives goes without --claim, --positions and --semantics")
    }
    if strengths != nil && (perspectives || positions > 0 || semantics != .grounded) {
      throw ValidationError("--strengths goes without --perspectives, --positions and --semantics")
    }
    if perspectives && debate.alone != nil {
      throw ValidationError("--perspectives shows every author alone; leave --alone out")
    }
  }

  func run() throws {
    let limit = limits.limit()
    // Nothing that takes long bears on strengths.
    let comparison = try debate.compare(limit: strengths == nil ? limit : Limit(time: .zero))
    if perspectives { return try writePerspectives(of: comparison, limit: limit) }
    let claims = try claim.map { try statement(named: $0, in: comparison.map) }
    if let strengths {
      return try write(
        StrengthListing(
          of: comparison, under: strengths, statements: claims.isEmpty ? nil : claims))
    }
    let options = EvaluationOptions(
      statements: claims.isEmpty ? nil : claims, semantics: semantics, positions: positions,
      limit: limit,
      reviewed: MapCompanions(of: debate.input.paths).reviewSummary(of: comparison.map))
    let listing = EvaluationListing(of: comparison, options: options)
    switch format {
    case .text:
      try Console.write(listing.text(width: Console.width, usesColor: Console.usesColor()))
    case .markdown: try Console.write(listing.markdown())
    case .json: try Console.write(listing.json())
    }
  }

  private func write(_ listing: StrengthListing) throws {
    switch format {
    case .text:
      try Console.write(listing.text(width: Console.width, usesColor: Console.usesColor()))
    case .markdown: try Console.write(listing.markdown())
    case .json: try Console.write(listing.json())
    }
  }

  private func writePerspectives(of comparison: Comparison, limit: Limit) throws {
    let listing = PerspectiveListing(
      of: Perspectives(of: comparison, limit: limit), in: comparison)
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

extension GradualSemantics: ExpressibleByArgument {}
