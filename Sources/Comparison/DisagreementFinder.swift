import ArgumentMap
import Evaluation

/// Finds where two authors part.
struct DisagreementFinder {
  let evaluation: Evaluation
  let theses: Theses
  /// What each author is bound to, with what follows from it.
  let closures: [ProponentID: Derived]
  let left: ProponentID
  let right: ProponentID

  private var map: ArgumentMap { evaluation.map }
  private var commitments: Commitments { evaluation.commitments }

  /// The disagreements of the two, in no order of importance, but always in the same.
  ///
  /// - Complexity: O(size of the map).
  func disagreements() -> [Disagreement] {
    var placeByPair: [Pair: Int] = [:]
    var rows: [Disagreement] = []
    for found in denials() + clashes() + consequences() + unlocated() {
      let pair = Pair(left: found.left.element, right: found.right.element)
      guard let place = placeByPair[pair] else {
        placeByPair[pair] = rows.count
        rows.append(found)
        continue
      }
      if found.kind.precedence < rows[place].kind.precedence { rows[place] = found }
    }
    return rows
  }

  /// The claims that both hold and on which a thesis of only one of them hangs.
  func differencesOfImportance(
    among shared: [StatementID], stakes: [ProponentID: Set<StatementID>]
  ) -> [Disagreement] {
    shared.compactMap { statement in
      let weighs = [left, right].map { stakes[$0]?.contains(statement) ?? false }
      guard weighs[0] != weighs[1], commitments.isCommitted(left, to: statement),
        commitments.isCommitted(right, to: statement)
      else { return nil }
      return disagreement(
        .onImportance, [left, right].map { side(of: $0, .statement(statement)) }, relation: nil)
    }
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
        return disagreement(kindOfOpposition(sides), sides, relation: nil)
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
      side(of: attacker, evaluation.element(of: conflict.source)),
      side(of: defender, evaluation.element(of: conflict.target)),
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
    case .contrary, .contradiction: kindOfOpposition(sides)
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

  // MARK: Consequences

  /// What follows from one's commitments against what the other holds or is led to.
  private func consequences() -> [Disagreement] {
    bothWays.flatMap { first, second -> [Disagreement] in
      guard let mine = closures[first], let theirs = closures[second] else { return [] }
      let opposed = map.relationIDs.compactMap { id -> Disagreement? in
        guard let pair = map[id].opposedPair, mine.contains(pair.first),
          theirs.contains(pair.second),
          !(commitments.isCommitted(first, to: pair.first)
            && commitments.isCommitted(second, to: pair.second))
        else { return nil }
        let sides = [
          side(of: first, .statement(pair.first)), side(of: second, .statement(pair.second)),
        ]
        return disagreement(.derived, sides, relation: id)
      }
      let denied = map.statementIDs.compactMap { statement -> Disagreement? in
        guard mine.contains(statement), !commitments.isCommitted(first, to: statement),
          commitments.position(of: second, on: statement)?.denial != nil
        else { return nil }
        let sides = [
          side(of: first, .statement(statement)),
          side(of: second, .statement(statement), denies: true),
        ]
        return disagreement(.derived, sides, relation: nil)
      }
      return opposed + denied
    }
  }

  /// Steps whose every premise the other grants and whose conclusion the other rejects.
  private func unlocated() -> [Disagreement] {
    let opponents = map.opponents()
    return bothWays.flatMap { reasoner, other in
      evaluation.reasons.indices.map(ReasonID.init).compactMap { id in
        unlocated(id, of: reasoner, against: other, opponents: opponents)
      }
    }
  }

  private func unlocated(
    _ id: ReasonID, of reasoner: ProponentID, against other: ProponentID,
    opponents: [StatementID: [StatementID]]
  ) -> Disagreement? {
    let reason = evaluation[id]
    guard evaluation.isNamed(id), reason.owners.contains(reasoner), !reason.premises.isEmpty,
      let conclusion = reason.conclusions.first,
      reason.premises.allSatisfy({ commitments.isCommitted(other, to: $0) })
    else { return nil }
    let denies = commitments.position(of: other, on: conclusion)?.denial != nil
    let rejection =
      denies
      ? conclusion : opponents[conclusion]?.first { commitments.isCommitted(other, to: $0) }
    guard let rejection else { return nil }
    let sides = [
      side(of: reasoner, evaluation.element(of: .reason(id))),
      side(of: other, .statement(rejection), denies: denies),
    ]
    return disagreement(.onInference, sides, relation: nil, isUnlocated: true)
  }

  // MARK: Rows

  private func side(
    of author: ProponentID, _ element: Element, denies: Bool = false
  ) -> Disagreement.Side {
    Disagreement.Side(
      author: author, element: element, records: records(of: author, on: element), denies: denies,
      derivation: derivation(of: element, for: author, denies: denies))
  }

  /// How an author is led to a statement without being committed to it.
  private func derivation(
    of element: Element, for author: ProponentID, denies: Bool
  ) -> [ReasonID] {
    guard case .statement(let id) = element, !denies, !commitments.isCommitted(author, to: id),
      let closure = closures[author], closure.contains(id)
    else { return [] }
    return closure.proof(of: id, in: evaluation).reasons
  }

  private func records(of author: ProponentID, on element: Element) -> [Int] {
    switch element {
    case .statement(let id):
      commitments.position(of: author, on: id)?.records
        ?? recordsOfDenials(by: author, contradictoryTo: id)
    case .argument(let id): commitments.records(of: author, making: id)
    case .inference(let id): commitments.records(of: author, making: map[id].argument)
    }
  }

  /// What binds an author to a claim by denying its contradictory.
  private func recordsOfDenials(
    by author: ProponentID, contradictoryTo statement: StatementID
  ) -> [Int] {
    evaluation.conflicts(at: .statement(statement)).flatMap { id -> [Int] in
      let relation = map[evaluation[id].relation]
      guard relation.kind == .contradiction, let pair = relation.opposedPair,
        let position = commitments.position(
          of: author, on: pair.first == statement ? pair.second : pair.first),
        position.denial != nil
      else { return [] }
      return position.records
    }
  }

  private func disagreement(
    _ kind: Disagreement.Kind, _ sides: [Disagreement.Side], relation: RelationID?,
    attack: Disagreement.Attack? = nil, isUnlocated: Bool = false
  ) -> Disagreement {
    let ordered = sides[0].author == left ? sides : sides.reversed()
    return Disagreement(
      kind: kind, left: ordered[0], right: ordered[1], relation: relation, attack: attack,
      isUnlocated: isUnlocated, natures: natures(of: sides),
      concernsThesis: sides.contains(where: concernsThesis), concernsCrux: false,
      yearsApart: yearsBetween(sides[0], sides[1]))
  }

  /// A side that is only implied is the analyst's reading: it never makes a direct disagreement.
  private func kindOfOpposition(_ sides: [Disagreement.Side]) -> Disagreement.Kind {
    if sides.contains(where: isOnlyImplied) { return .derived }
    return isHedged(sides) ? .hedged : .direct
  }

  private func isOnlyImplied(_ side: Disagreement.Side) -> Bool {
    guard case .statement(let id) = side.element,
      let position = commitments.position(of: side.author, on: id)
    else { return false }
    return position.isOnlyImplied
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
}

extension Disagreement.Kind {
  /// Where it stands among the kinds when several fit one pair.
  fileprivate var precedence: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

extension Relation {
  /// The statements that it calls contrary or contradictory; nil for any other relation.
  var opposedPair: (first: StatementID, second: StatementID)? {
    guard kind.isSymmetric, !qualifiers.isParallel, case .statement(let first) = source,
      case .statement(let second) = target
    else { return nil }
    return (first, second)
  }
}

extension ArgumentMap {
  /// For each statement those that the map calls contrary or contradictory to it.
  fileprivate func opponents() -> [StatementID: [StatementID]] {
    var result: [StatementID: [StatementID]] = [:]
    for relation in relations {
      guard let pair = relation.opposedPair else { continue }
      result[pair.first, default: []].append(pair.second)
      result[pair.second, default: []].append(pair.first)
    }
    return result
  }
}
