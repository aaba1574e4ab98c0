public import ArgumentMap
public import Evaluation

/// Something about one author's reasoning that a reader should know, though it is no disagreement.
public struct Finding: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// The author is bound to two claims that the map calls contrary or contradictory.
    case inconsistent(StatementID, StatementID)
    /// The author is bound to a claim and denies it.
    case holdsAndDenies(StatementID)
    /// The author's reasons for the claim lead back to it, and nothing else bears it.
    case circular(StatementID)
    /// A reason of the author starts from a premise that the author neither holds nor supposes.
    case incomplete(ReasonID, missing: [StatementID])
    /// The author attacks a claim that no other author holds.
    case misdirected(RelationID, target: StatementID)
    /// A thesis hangs on the claim, and nobody else says a word on it.
    case unanswered(StatementID)
  }

  /// Whose reasoning it is about.
  public let author: ProponentID
  /// What it is.
  public let kind: Kind
}

/// Looks an author's reasoning over.
struct FindingReader {
  let evaluation: Evaluation
  let reasoning: AuthorReasoning
  let closure: Derived
  let derived: Derived

  private var map: ArgumentMap { evaluation.map }
  private var author: ProponentID { reasoning.author }

  /// - Complexity: O(size of the map).
  func findings() -> [Finding] {
    (inconsistencies() + circles() + incompleteReasons() + misdirectedAttacks())
      .map { Finding(author: author, kind: $0) }
  }

  private func inconsistencies() -> [Finding.Kind] {
    let pairs = map.relations.compactMap { relation -> Finding.Kind? in
      guard let pair = relation.opposedPair, closure.contains(pair.first),
        closure.contains(pair.second)
      else { return nil }
      return .inconsistent(pair.first, pair.second)
    }
    return pairs + reasoning.denied.filter(closure.contains).map(Finding.Kind.holdsAndDenies)
  }

  /// A commitment that the author argues for, all of whose arguments have what they start from, and
  /// that still does not follow from the author's grounds.
  private func circles() -> [Finding.Kind] {
    let incomplete = Set(reasoning.incompleteReasons(closure: closure).map(\.reason))
    return reasoning.commitments.compactMap { statement in
      let reasons = evaluation.reasons(for: statement).filter {
        evaluation[$0].owners.contains(author)
      }
      let isCircular =
        !derived.contains(statement) && !reasons.isEmpty
        && reasons.contains { !incomplete.contains($0) }
      return isCircular ? .circular(statement) : nil
    }
  }

  private func incompleteReasons() -> [Finding.Kind] {
    reasoning.incompleteReasons(closure: closure).map {
      .incomplete($0.reason, missing: $0.missing)
    }
  }

  private func misdirectedAttacks() -> [Finding.Kind] {
    evaluation.conflicts.compactMap { conflict in
      guard conflict.counts, conflict.sourceHolders.contains(author),
        case .statement(let target) = conflict.target
      else { return nil }
      let positions = evaluation.commitments.positions(on: target)
      let isSomebodyElses = positions.contains { $0.proponent != nil && $0.proponent != author }
      let isHeld = positions.contains { $0.commitment != nil }
      return isSomebodyElses && !isHeld ? .misdirected(conflict.relation, target: target) : nil
    }
  }
}
