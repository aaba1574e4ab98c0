import ArgumentMap
import Comparison
import Evaluation
import TestSupport
import Testing

/// The laws of the comparison, on random debates with fixed seeds.
@Suite struct LawTests {
  private static let seeds = Array<UInt64>(0..<300)

  private func compare(_ map: ArgumentMap, authors: [ProponentID]? = nil) -> Comparison {
    Comparison(of: Evaluation(of: map), authors: authors)
  }

  @Test(arguments: seeds)
  func `naming the authors the other way round swaps the columns and nothing else`(seed: UInt64) {
    let map = ArgumentMap.random(seed: seed)
    let forward = compare(map)
    let backward = compare(map, authors: map.proponentIDs.reversed())
    #expect(forward.disagreements.map(Row.init) == backward.disagreements.map(Row.init))
    for (row, swapped) in zip(forward.disagreements, backward.disagreements) {
      #expect(row.left == swapped.right && row.right == swapped.left)
    }
    #expect(forward.sharedGround == backward.sharedGround)
    #expect(forward.oneSided == backward.oneSided)
    for statement in map.statementIDs {
      #expect(forward.marks(of: statement) == backward.marks(of: statement))
    }
  }

  /// A disagreement without its columns.
  private struct Row: Equatable {
    let kind: Disagreement.Kind
    let relation: RelationID?
    let attack: Disagreement.Attack?
    let concernsThesis: Bool

    init(_ row: Disagreement) {
      kind = row.kind
      relation = row.relation
      attack = row.attack
      concernsThesis = row.concernsThesis
    }
  }

  @Test(arguments: seeds)
  func `silence and reported speech never create a dispute`(seed: UInt64) {
    var map = ArgumentMap.random(seed: seed)
    let before = compare(map).disagreements.count
    for statement in map.statementIDs {
      for proponent in map.proponentIDs {
        map.stances.append(Stance(proponent: proponent, statement: statement, voice: .reported))
      }
    }
    #expect(compare(map).disagreements.count == before)
    map.stances.removeAll { $0.proponent == ProponentID(1) }
    map.argumentStances.removeAll { $0.proponent == ProponentID(1) }
    for relation in map.relations.indices {
      map.relations[relation].occurrences.removeAll { $0.proponent == ProponentID(1) }
    }
    #expect(compare(map).disagreements.isEmpty)
  }

  @Test(arguments: seeds)
  func `adding an attack never clears a challenge`(seed: UInt64) {
    var map = ArgumentMap.random(seed: seed)
    let before = compare(map)
    let challenged = map.statementIDs.filter { before.marks(of: $0).isChallenged }
    var random = SeededGenerator(seed: seed &+ 1000)
    let ends = (0..<2).map { _ in
      StatementID(Int.random(in: 0..<map.statements.count, using: &random))
    }
    _ = map.add(
      Relation(
        .attack, from: .statement(ends[0]), to: .statement(ends[1]),
        occurrences: [Relation.Occurrence(proponent: nil)]))
    let after = compare(map)
    #expect(challenged.allSatisfy { after.marks(of: $0).isChallenged })
  }

  @Test(arguments: seeds)
  func `shared ground and direct disagreement are disjoint unless an author is inconsistent`(
    seed: UInt64
  ) {
    let comparison = compare(ArgumentMap.random(seed: seed))
    let commitments = comparison.evaluation.commitments
    for row in comparison.disagreements where row.kind == .direct || row.kind == .hedged {
      guard case .statement(let statement) = row.left.element,
        row.left.element == row.right.element, comparison.sharedGround.contains(statement)
      else { continue }
      let isInconsistent = comparison.authors.contains { author in
        commitments.isCommitted(author, to: statement)
          && commitments.deniers(of: statement).contains(author)
      }
      #expect(isInconsistent)
    }
  }

  @Test(arguments: seeds)
  func `another author's defeated reason never lowers a status`(seed: UInt64) throws {
    var map = ArgumentMap.random(seed: seed)
    let before = Evaluation(of: map)
    for statement in map.statementIDs
    where before.commitments.committed(to: statement) == [ProponentID(0)] {
      map.addDefeatedReason(of: ProponentID(1), for: statement)
    }
    let after = Evaluation(of: map)
    for statement in before.map.statementIDs where before.status(of: statement) == .accepted {
      #expect(after.status(of: statement) == .accepted)
    }
  }

  @Test(arguments: seeds)
  func `a crux is what the thesis does not follow without, by trying them all`(seed: UInt64) {
    var map = ArgumentMap.random(seed: seed)
    for relation in map.relations.indices { map.relations[relation].qualifiers = .init() }
    let comparison = compare(map)
    for footing in comparison.footings where footing.ground == .derived {
      let expected = map.statementIDs.filter { candidate in
        candidate != footing.thesis
          && comparison.follows(footing.thesis, for: footing.author)
          && !comparison.follows(footing.thesis, for: footing.author, without: candidate)
      }
      #expect(Set(footing.cruxes) == Set(expected))
    }
  }

  @Test(arguments: seeds)
  func `an argument given twice by the same author changes no mark`(seed: UInt64) {
    var map = ArgumentMap.random(seed: seed)
    let before = compare(map)
    for inference in map.inferences {
      map.repeatArgument(of: inference)
    }
    let after = compare(map)
    for statement in before.map.statementIDs {
      var (old, new) = (before.marks(of: statement).names, after.marks(of: statement).names)
      old.removeAll { $0 == "answered" }
      new.removeAll { $0 == "answered" }
      #expect(old == new)
    }
  }

  @Test(arguments: seeds)
  func `every disagreement has records on both sides`(seed: UInt64) {
    let comparison = compare(ArgumentMap.random(seed: seed))
    for row in comparison.disagreements {
      for side in row.sides {
        if case .statement = side.element {
          #expect(!side.records.isEmpty || !side.derivation.isEmpty)
        }
      }
    }
  }
}

extension Comparison {
  /// Whether a thesis follows from an author's grounds by the author's reasons, worked out by adding
  /// what follows until nothing new does.
  fileprivate func follows(
    _ thesis: StatementID, for author: ProponentID, without excluded: StatementID? = nil
  ) -> Bool {
    let commitments = evaluation.commitments
    let objections = evaluation.conflicts.filter { $0.exemption == .ownObjection(author) }
      .map(\.source)
    let own = evaluation.reasons.indices.map(ReasonID.init).filter {
      evaluation[$0].owners.contains(author) && !objections.contains(.reason($0))
    }
    let concluded = own.flatMap { evaluation[$0].conclusions }
      .filter { !objections.contains(.statement($0)) }
    var known = Set(
      map.statementIDs.filter {
        commitments.isCommitted(author, to: $0) && !concluded.contains($0) && $0 != excluded
      })
    var size = -1
    while size != known.count {
      size = known.count
      for reason in own.map({ evaluation[$0] }) {
        let isMet = reason.premises.allSatisfy {
          known.contains($0) || commitments.onlySupposes(author, $0)
        }
        guard isMet else { continue }
        known.formUnion(
          reason.conclusions.filter { $0 != excluded && !objections.contains(.statement($0)) })
      }
    }
    return known.contains(thesis)
  }
}

extension ArgumentMap {
  /// Adds an argument with the same step and the same stances.
  fileprivate mutating func repeatArgument(of inference: Inference) {
    let original = self[inference.argument]
    let copy = add(Argument(title: "\(original.title), again"))
    let step = add(
      Inference(
        argument: copy, step: 0, premises: inference.premises, conclusion: inference.conclusion))
    self[copy].structure = [
      Argument.Line(statement: inference.conclusion, role: .mainConclusion, inference: step)
    ]
    for var stance in argumentStances where stance.argument == inference.argument {
      stance.argument = copy
      argumentStances.append(stance)
    }
    // Whatever is said against the argument is said against it however often it is given.
    for var relation in relations where relation.target == .argument(inference.argument) {
      relation.target = .argument(copy)
      _ = add(relation)
    }
  }

  /// Gives a claim a reason that an unattacked objection defeats.
  fileprivate mutating func addDefeatedReason(of author: ProponentID, for claim: StatementID) {
    let reason = add(Statement(title: "reason \(statements.count)"))
    let defeater = add(Statement(title: "defeater \(statements.count)"))
    stances.append(Stance(proponent: author, statement: reason))
    stances.append(Stance(proponent: nil, statement: defeater))
    let own = [Relation.Occurrence(proponent: author)]
    _ = add(Relation(.support, from: .statement(reason), to: .statement(claim), occurrences: own))
    _ = add(
      Relation(
        .attack, from: .statement(defeater), to: .statement(reason),
        occurrences: [Relation.Occurrence(proponent: nil)],
        qualifiers: Relation.Qualifiers(defeats: true)))
  }
}
