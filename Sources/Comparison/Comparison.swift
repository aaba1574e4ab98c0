public import ArgumentMap
public import Evaluation

/// Where the authors of a map agree and part, and what is to be said about each claim.
public struct Comparison: Sendable {
  /// What survives the objections.
  public let evaluation: Evaluation
  /// The authors compared, in the order of the columns.
  public let authors: [ProponentID]
  /// Where they part: theses first, then by kind; what only seems a clash last.
  public let disagreements: [Disagreement]
  /// The claims that two or more of them are committed to, by title.
  public let sharedGround: [StatementID]
  /// The claims that one of them is committed to, that the others say nothing of, and that no
  /// disagreement is about, by title.
  public let oneSided: [StatementID]

  private let theses: Theses
  private let marksByStatement: [Marks]

  /// Compares the authors of an evaluated map.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluated map.
  ///   - authors: The authors to compare, in the order of the columns; nil takes all in the order of
  ///     the map.
  /// - Complexity: O(size of the map) for each pair of authors and for each challenged claim.
  public init(of evaluation: Evaluation, authors: [ProponentID]? = nil) {
    let authors = authors ?? evaluation.map.proponentIDs
    let theses = Theses(of: authors, in: evaluation)
    self.evaluation = evaluation
    self.authors = authors
    self.theses = theses
    disagreements = authors.indices.flatMap { first in
      authors.indices.dropFirst(first + 1).flatMap { second in
        DisagreementFinder(
          evaluation: evaluation, theses: theses, left: authors[first], right: authors[second]
        ).disagreements()
      }
    }
    marksByStatement = MarkReader(evaluation: evaluation, disagreements: disagreements).marks()

    let map = evaluation.map
    let byTitle = map.statementIDs.sorted { map[$0].title < map[$1].title }
    let commitments = evaluation.commitments
    sharedGround = byTitle.filter { statement in
      authors.count { commitments.isCommitted($0, to: statement) } >= 2
    }
    let inDispute = Set(disagreements.flatMap { $0.sides.map(\.element) })
    oneSided = byTitle.filter { statement in
      authors.count { commitments.isCommitted($0, to: statement) } == 1
        && authors.count { commitments.position(of: $0, on: statement) != nil } == 1
        && !inDispute.contains(.statement(statement))
    }
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
