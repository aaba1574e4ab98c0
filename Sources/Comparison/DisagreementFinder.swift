import ArgumentMap
import Evaluation

/// Finds where two authors part.
struct DisagreementFinder {
  let evaluation: Evaluation
  let theses: Theses
  let left: ProponentID
  let right: ProponentID

  private var map: ArgumentMap { evaluation.map }
  private var commitments: Commitments { evaluation.commitments }

  /// Lists the disagreements of the two, what matters most first.
  ///
  /// - Complexity: O(d log d) in the conflicts and denials d, besides a walk over the map.
  func disagreements() -> [Disagreement] {
    var bestByPair: [Pair: Disagreement] = [:]
    for found in denials() + clashes() {
      let pair = Pair(left: found.left.element, right: found.right.element)
      if let known = bestByPair[pair], known.kind.precedence <= found.kind.precedence { continue }
      bestByPair[pair] = found
    }
    return bestByPair.values.map { (row: $0, key: sortKey(of: $0)) }
      .sorted { $0.key < $1.key }
      .map(\.row)
  }

  /// What a disagreement is about; of several for one pair only the first in order of kind is kept.
  private struct Pair: Hashable {
    let left: Element
    let right: Element
  }

  /// The two authors in either role, in an order that does not depend on the columns.
  private var bothWays: [(ProponentID, ProponentID)] {
    let (first, second) = (min(left, right), max(left, right))
    return [(first, second), (second, first)]
  }

  // MARK: Denials

  private func denials() -> [Disagreement] {
    map.statementIDs.flatMap { statement -> [Disagreement] in
      let deniers = commitments.deniers(of: statement)
      return bothWays.compactMap { holder, denier in
        guard commitments.isCommitted(holder, to: statement), deniers.contains(denier) else {
          return nil
        }
        let sides = [
          side(of: holder, .statement(statement)),
          side(of: denier, .statement(statement), denies: true),
        ]
        return disagreement(isHedged(sides) ? .hedged : .direct, sides, relation: nil)
      }
    }
  }

  // MARK: Clashes

  private func clashes() -> [Disagreement] {
    evaluation.conflicts.flatMap { conflict -> [Disagreement] in
      guard conflict.counts || conflict.exemption == .parallel else { return [] }
      return bothWays.compactMap { attacker, defender in
        guard conflict.sourceHolders.contains(attacker), conflict.targetHolders.contains(defender)
        else { return nil }
        return clash(conflict, attacker: attacker, defender: defender)
      }
    }
  }

  private func clash(
    _ conflict: Conflict, attacker: ProponentID, defender: ProponentID
  ) -> Disagreement {
    let sides = [
      side(of: attacker, element(of: conflict.source)),
      side(of: defender, element(of: conflict.target)),
    ]
    let kind = kind(of: map[conflict.relation], sides)
    let attack = Disagreement.Attack(target: defender, kind: attackKind(on: conflict, of: defender))
    let isAttack = kind == .objection || kind == .onInference
    return disagreement(
      kind, sides, relation: conflict.relation, attack: isAttack ? attack : nil)
  }

  private func kind(of relation: Relation, _ sides: [Disagreement.Side]) -> Disagreement.Kind {
    let qualifiers = relation.qualifiers
    if qualifiers.analogy != nil || qualifiers.apart != nil { return .talkingPast }
    if qualifiers.verbal != nil { return .onMeaning }
    return switch relation.kind {
    case .contrary, .contradiction: isHedged(sides) ? .hedged : .direct
    case .undercut: .onInference
    case .attack, .support, .entailment: .objection
    }
  }

  private func attackKind(
    on conflict: Conflict, of defender: ProponentID
  ) -> Disagreement.AttackKind {
    guard case .statement(let target) = conflict.target else { return .undercut }
    let isConclusion = evaluation.reasons(for: target).contains {
      evaluation[$0].owners.contains(defender)
    }
    let isPremise = evaluation.reasonsFrom(target).contains {
      evaluation[$0].owners.contains(defender)
    }
    return isPremise && !isConclusion ? .undermine : .rebut
  }

  private func element(of node: Node) -> Element {
    switch node {
    case .statement(let id): .statement(id)
    case .reason(let id):
      switch evaluation[id].origin {
      case .inference(let inference): .inference(inference)
      case .sketch(let argument): .argument(argument)
      case .relation(let relation): map[relation].source
      }
    }
  }

  // MARK: Rows

  private func side(
    of author: ProponentID, _ element: Element, denies: Bool = false
  ) -> Disagreement.Side {
    Disagreement.Side(
      author: author, element: element, records: records(of: author, on: element), denies: denies)
  }

  private func records(of author: ProponentID, on element: Element) -> [Int] {
    switch element {
    case .statement(let id): commitments.position(of: author, on: id)?.records ?? []
    case .argument(let id): commitments.records(of: author, making: id)
    case .inference(let id): commitments.records(of: author, making: map[id].argument)
    }
  }

  private func disagreement(
    _ kind: Disagreement.Kind, _ sides: [Disagreement.Side], relation: RelationID?,
    attack: Disagreement.Attack? = nil
  ) -> Disagreement {
    let ordered = sides[0].author == left ? sides : sides.reversed()
    return Disagreement(
      kind: kind, left: ordered[0], right: ordered[1], relation: relation, attack: attack,
      natures: natures(of: sides), concernsThesis: sides.contains(where: concernsThesis),
      yearsApart: yearsBetween(sides[0], sides[1]))
  }

  private func isHedged(_ sides: [Disagreement.Side]) -> Bool {
    sides.contains { side in
      guard case .statement(let id) = side.element,
        let position = commitments.position(of: side.author, on: id)
      else { return false }
      return (side.denies ? position.denial : position.commitment) == .hedged
    }
  }

  private func concernsThesis(_ side: Disagreement.Side) -> Bool {
    guard case .statement(let id) = side.element else { return false }
    return theses.of(left).contains(id) || theses.of(right).contains(id)
  }

  private func natures(of sides: [Disagreement.Side]) -> [String] {
    Set(sides.flatMap { map.natures(of: $0.element) }).sorted()
  }

  /// The least difference between the years of the sources that the two sides are anchored in.
  private func yearsBetween(_ one: Disagreement.Side, _ other: Disagreement.Side) -> Int? {
    let gaps = years(of: one).flatMap { year in years(of: other).map { abs(year - $0) } }
    return gaps.min().flatMap { $0 >= 2 ? $0 : nil }
  }

  private func years(of side: Disagreement.Side) -> Set<Int> {
    Set(map.anchors(of: side).compactMap { map[$0.source].year })
  }

  // MARK: Order

  /// Clashes that only seem one come last, theses first, then by kind; then by title, never by
  /// column.
  private struct SortKey: Comparable {
    let isSeeming: Int
    let isMinor: Int
    let rank: Int
    let titles: [String]
    let titlesByAuthor: [String]

    static func < (left: SortKey, right: SortKey) -> Bool {
      let leftRanks = (left.isSeeming, left.isMinor, left.rank)
      let rightRanks = (right.isSeeming, right.isMinor, right.rank)
      if leftRanks != rightRanks { return leftRanks < rightRanks }
      if left.titles != right.titles {
        return left.titles.lexicographicallyPrecedes(right.titles)
      }
      return left.titlesByAuthor.lexicographicallyPrecedes(right.titlesByAuthor)
    }
  }

  private func sortKey(of row: Disagreement) -> SortKey {
    let byAuthor = row.sides.sorted { $0.author < $1.author }.map { map.title(of: $0.element) }
    return SortKey(
      isSeeming: row.kind.isAboutTruth ? 0 : 1, isMinor: row.concernsThesis ? 0 : 1,
      rank: row.kind.listingRank, titles: byAuthor.sorted(), titlesByAuthor: byAuthor)
  }
}

extension Disagreement.Kind {
  /// Where it stands among the kinds when several fit one pair.
  fileprivate var precedence: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// Where its rows stand in a listing.
  fileprivate var listingRank: Int {
    switch self {
    case .direct: 0
    case .hedged: 1
    case .objection: 2
    case .onInference: 3
    case .onMeaning: 4
    case .talkingPast: 5
    }
  }
}
