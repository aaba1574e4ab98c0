import ArgumentMap
import Evaluation

/// The parts of a comparison in the order in which they need each other: closures, disagreements,
/// what is contested, cruxes, and then what is said in terms of them.
struct Analysis {
  let evaluation: Evaluation
  let authors: [ProponentID]
  let theses: Theses
  /// The disagreements, in the order of a listing.
  let disagreements: [Disagreement]
  /// The claims that are contested: theses and cruxes first, then by title.
  let contested: [StatementID]
  /// What each thesis hangs on, author by author.
  let footings: [ThesisFooting]
  /// The claims that two or more authors are committed to, by title.
  let sharedGround: [StatementID]
  private let reasonings: [AuthorReasoning]
  private let closures: [ProponentID: Derived]
  private let derived: [ProponentID: Derived]

  private var map: ArgumentMap { evaluation.map }

  init(evaluation: Evaluation, authors: [ProponentID], theses: Theses, jointCruxSize: Int) {
    let map = evaluation.map
    let byTitle = map.statementIDs.sorted { map[$0].title < map[$1].title }
    let reasonings = authors.map { AuthorReasoning(of: $0, in: evaluation) }
    let closures = reasonings.byAuthor { $0.closure() }
    let derived = reasonings.byAuthor { $0.derivedFromGrounds() }
    let finders = authors.indices.flatMap { first in
      authors.indices.dropFirst(first + 1).map { second in
        DisagreementFinder(
          evaluation: evaluation, theses: theses, closures: closures, left: authors[first],
          right: authors[second])
      }
    }
    let rows = finders.flatMap { $0.disagreements() }
    let contests = MarkReader(evaluation: evaluation, disagreements: rows).contests()
    let footings = reasonings.flatMap { reasoning in
      let finder = CruxFinder(
        evaluation: evaluation, reasoning: reasoning,
        derived: derived[reasoning.author] ?? reasoning.derivedFromGrounds(),
        isContested: { contests[$0.index].isContested }, jointSize: jointCruxSize)
      return theses.of(reasoning.author).map(finder.footing)
    }
    let shared = byTitle.filter { statement in
      authors.count { evaluation.commitments.isCommitted($0, to: statement) } >= 2
    }
    let stakes = Self.stakes(footings)
    let weighings = finders.flatMap { $0.differencesOfImportance(among: shared, stakes: stakes) }
    self.evaluation = evaluation
    self.authors = authors
    self.theses = theses
    self.reasonings = reasonings
    self.closures = closures
    self.derived = derived
    self.footings = footings
    sharedGround = shared
    let weighty = stakes.values.reduce(into: Set()) { $0.formUnion($1) }
    let contested = byTitle.filter { contests[$0.index].isContested }
    self.contested =
      contested.filter(weighty.contains) + contested.filter { !weighty.contains($0) }
    disagreements = (rows + weighings).map { row in
      var row = row
      row.concernsCrux = row.sides.contains { side in
        guard case .statement(let id) = side.element else { return false }
        return stakes[side.author]?.contains(id) ?? false
      }
      return row
    }
    .inListingOrder(of: map)
  }

  /// The theses and cruxes of each author.
  private static func stakes(_ footings: [ThesisFooting]) -> [ProponentID: Set<StatementID>] {
    footings.reduce(into: [:]) { stakes, footing in
      stakes[footing.author, default: []].formUnion(footing.cruxes + [footing.thesis])
    }
  }

  /// The claims that one author alone speaks of, by title.
  func oneSided() -> [StatementID] {
    let commitments = evaluation.commitments
    let inDispute = Set(disagreements.flatMap { $0.sides.map(\.element) })
    return map.statementIDs.filter { statement in
      authors.count { commitments.isCommitted($0, to: statement) } == 1
        && authors.count { commitments.position(of: $0, on: statement) != nil } == 1
        && !inDispute.contains(.statement(statement))
    }
    .sorted { map[$0].title < map[$1].title }
  }

  // MARK: Double cruxes

  /// - Complexity: O(conflicts).
  func doubleCruxes() -> [DoubleCrux] {
    let stakes = Self.stakes(footings)
    let authors = authors.sorted()
    return evaluation.conflicts.indices.map(ConflictID.init).flatMap { id -> [DoubleCrux] in
      let conflict = evaluation[id]
      guard conflict.counts, case .statement(let source) = conflict.source,
        case .statement(let target) = conflict.target
      else { return [] }
      return authors.flatMap { attacker in
        authors.compactMap { defender in
          guard attacker != defender, stakes[attacker]?.contains(source) == true,
            stakes[defender]?.contains(target) == true
          else { return nil }
          return DoubleCrux(
            conflict: id, source: source, sourceAuthor: attacker, target: target,
            targetAuthor: defender)
        }
      }
    }
  }

  // MARK: Shared premises

  /// - Complexity: O(size of the map) for each disagreement.
  func diagnosticGround() -> [DiagnosticClaim] {
    let shared = Set(sharedGround)
    return disagreements.enumerated().flatMap { index, row -> [DiagnosticClaim] in
      guard row.kind.isAboutTruth else { return [] }
      let common = premises(below: row.left).intersection(premises(below: row.right))
      return common.intersection(shared).sorted { map[$0].title < map[$1].title }
        .map { DiagnosticClaim(statement: $0, disagreement: index) }
    }
  }

  /// The claims from which an author argues, step by step, to one side of a disagreement.
  private func premises(below side: Disagreement.Side) -> Set<StatementID> {
    guard case .statement(let goal) = side.element else { return [] }
    var seen: Set<StatementID> = []
    var stack = [goal]
    while let statement = stack.popLast() {
      for reason in evaluation.reasons(for: statement)
      where evaluation[reason].owners.contains(side.author) {
        for premise in evaluation[reason].premises where seen.insert(premise).inserted {
          stack.append(premise)
        }
      }
    }
    return seen
  }

  // MARK: Findings

  /// - Complexity: O(size of the map) for each author.
  func findings() -> [Finding] {
    let byAuthor = reasonings.flatMap { reasoning -> [Finding] in
      guard let closure = closures[reasoning.author], let derived = derived[reasoning.author]
      else { return [] }
      return FindingReader(
        evaluation: evaluation, reasoning: reasoning, closure: closure, derived: derived
      ).findings()
    }
    return byAuthor + unanswered()
  }

  /// Cruxes of one author that nobody else speaks of or against.
  private func unanswered() -> [Finding] {
    let contested = Set(contested)
    var seen: Set<Finding> = []
    return footings.flatMap { footing in
      footing.cruxes.filter { crux in
        !contested.contains(crux)
          && evaluation.commitments.positions(on: crux).allSatisfy {
            $0.proponent == footing.author
          }
      }
      .map { Finding(author: footing.author, kind: .unanswered($0)) }
    }
    .filter { seen.insert($0).inserted }
  }
}

extension [AuthorReasoning] {
  /// Works something out for each author.
  fileprivate func byAuthor(
    _ work: (AuthorReasoning) -> Derived
  ) -> [ProponentID: Derived] {
    Dictionary(uniqueKeysWithValues: map { ($0.author, work($0)) })
  }
}
