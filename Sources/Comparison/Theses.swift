import ArgumentMap
import Evaluation

/// What each author's text is for: the commitments marked as theses, else those that support
/// nothing further.
struct Theses: Sendable {
  private let byAuthor: [ProponentID: [StatementID]]

  /// - Complexity: O(statements + reasons) for each author.
  init(of authors: [ProponentID], in evaluation: Evaluation) {
    var byAuthor: [ProponentID: [StatementID]] = [:]
    for author in authors {
      byAuthor[author] = Self.theses(of: author, in: evaluation)
    }
    self.byAuthor = byAuthor
  }

  /// The theses of an author, in the order of the map.
  func of(_ author: ProponentID) -> [StatementID] { byAuthor[author] ?? [] }

  private static func theses(
    of author: ProponentID, in evaluation: Evaluation
  ) -> [StatementID] {
    let commitments = evaluation.map.statementIDs.filter {
      evaluation.commitments.isCommitted(author, to: $0)
    }
    let marked = commitments.filter {
      evaluation.commitments.position(of: author, on: $0)?.isThesis == true
    }
    if !marked.isEmpty { return marked }
    return commitments.filter { statement in
      !evaluation.reasonsFrom(statement).contains {
        evaluation[$0].owners.contains(author)
      }
    }
  }
}
