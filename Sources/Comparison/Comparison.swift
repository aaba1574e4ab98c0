public import ArgumentMap
public import Argumentation
public import Evaluation

/// Where the authors of a map agree and part, what that hangs on, and what is to be said about each
/// claim. All of it is relative to the map.
public struct Comparison: Sendable {
  /// What survives the objections.
  public let evaluation: Evaluation
  /// The labels that every claim takes over all positions that can be held, in one word.
  public let justifications: Justifications
  /// The semantics under which theses are said to change when something is settled.
  public let semantics: Semantics
  /// The authors compared, in the order of the columns.
  public let authors: [ProponentID]
  /// Where they part: what theses and cruxes are about first, what only seems a clash last.
  public let disagreements: [Disagreement]
  /// The claims that two or more of them are committed to, by title.
  public let sharedGround: [StatementID]
  /// Claims on shared ground that two authors argue from to claims on which they part: the best
  /// place to look.
  public let diagnosticGround: [DiagnosticClaim]
  /// The claims that one of them is committed to, that the others say nothing of, and that no
  /// disagreement is about, by title.
  public let oneSided: [StatementID]
  /// What each thesis hangs on, author by author.
  public let footings: [ThesisFooting]
  /// The pairs of claims that theses of both sides hang on and that go against each other.
  public let doubleCruxes: [DoubleCrux]
  /// What becomes of the theses when a contested claim is granted or dropped. On large maps only the
  /// first claims that bear on a thesis are tried, theses and cruxes before all others.
  public let settlements: [Settlement]
  /// The conflicts on each of which the status of a thesis turns; on large maps among the first that
  /// bear on one.
  public let decidingConflicts: [Settlement]
  /// What else there is to know about each author's reasoning.
  public let findings: [Finding]
  /// Whether the limit came before all was known: justification statuses or settlements are missing.
  public let isPartial: Bool

  private let theses: Theses
  private let marksByStatement: [Marks]

  /// Compares the authors of an evaluated map.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluated map.
  ///   - authors: The authors to compare, in the order of the columns; nil takes all in the order of
  ///     the map.
  ///   - semantics: The semantics under which claims are settled.
  ///   - limit: When to stop asking what is NP-hard.
  ///   - jointCruxSize: The size of the largest joint crux that is looked for.
  /// - Complexity: O(size of the map) for each pair of authors, and for each claim in a derivation of
  ///   a thesis; O(what is reached) for each accepted claim that is challenged. The search for joint
  ///   cruxes and the settling of claims are bounded.
  public init(
    of evaluation: Evaluation, authors: [ProponentID]? = nil, semantics: Semantics = .grounded,
    limit: Limit = .none, jointCruxSize: Int = 3
  ) {
    let authors = authors ?? evaluation.map.proponentIDs
    let theses = Theses(of: authors, in: evaluation)
    let analysis = Analysis(
      evaluation: evaluation, authors: authors, theses: theses, jointCruxSize: jointCruxSize)
    self.evaluation = evaluation
    self.semantics = semantics
    justifications = evaluation.justifications(limit: limit)
    self.authors = authors
    self.theses = theses
    disagreements = analysis.disagreements
    marksByStatement = MarkReader(
      evaluation: evaluation, disagreements: analysis.disagreements
    ).marks()
    sharedGround = analysis.sharedGround
    diagnosticGround = analysis.diagnosticGround()
    oneSided = analysis.oneSided()
    footings = analysis.footings
    doubleCruxes = analysis.doubleCruxes()
    let settling = SettlementFinder(
      evaluation: evaluation, theses: authors.sorted().flatMap { theses.of($0) },
      semantics: semantics, limit: limit)
    settlements = settling.settlements(of: analysis.contested)
    decidingConflicts = settling.decidingConflicts()
    findings = analysis.findings()
    isPartial = justifications.isPartial || (semantics != .grounded && limit.isReached)
  }

  /// The map that is compared.
  public var map: ArgumentMap { evaluation.map }

  /// The theses of an author, in the order of the map.
  public func theses(of author: ProponentID) -> [StatementID] { theses.of(author) }

  /// Whether a statement is a thesis of any of the authors.
  public func isThesis(_ statement: StatementID) -> Bool {
    authors.contains { theses.of($0).contains(statement) }
  }

  /// The marks of a statement.
  public func marks(of statement: StatementID) -> Marks { marksByStatement[statement.index] }
}

/// A claim that two authors share and argue from to claims on which they part.
public struct DiagnosticClaim: Hashable, Sendable {
  /// The claim.
  public let statement: StatementID
  /// The disagreement, as a place in the comparison's list.
  public let disagreement: Int
}
