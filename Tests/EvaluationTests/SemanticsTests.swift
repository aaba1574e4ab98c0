import ArgumentMap
import Argumentation
import Evaluation
import TestSupport
import Testing

/// The semantics on maps, and the readings of support, against the rules themselves.
@Suite struct SemanticsTests {
  private static let cases = SupportReading.allCases.flatMap { reading in
    (0..<150).map { (reading, UInt64($0)) }
  }

  private func isLabel(_ label: Label, right status: Status) -> Bool {
    switch label {
    case .in: status == .accepted
    case .undecided: status == .undecided
    case .out: [.rejected, .unsupported, .notPutForward].contains(status)
    }
  }

  @Test(arguments: cases)
  func `statuses are what the rules make of them`(reading: SupportReading, seed: UInt64) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    let rules = DirectRules(evaluation)
    for (node, label) in zip(rules.nodes, rules.groundedLabelling()) {
      #expect(isLabel(label, right: evaluation.status(of: node)), "\(node)")
    }
  }

  @Test(arguments: cases)
  func `on maps of up to eight nodes every complete labelling is the rules’`(
    reading: SupportReading, seed: UInt64
  ) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    let rules = DirectRules(evaluation)
    guard rules.nodes.count <= 8 else { return }
    let labellings = rules.completeLabellings()
    func decided(_ labels: [Label]) -> Set<String> {
      Set(zip(rules.nodes, labels).filter { $0.1 != .undecided }.map { "\($0.0) \($0.1)" })
    }
    let expected = labellings.map(decided)
    let positions = Array(evaluation.positions(under: .complete)).map(\.decided)
    #expect(positions.count == expected.count)
    #expect(Set(positions) == Set(expected))
    let greatest = expected.filter { set in !expected.contains { set.isStrictSubset(of: $0) } }
    #expect(Set(evaluation.positions(under: .preferred).map(\.decided)) == Set(greatest))
    let stable = expected.filter { $0.count == rules.nodes.count }
    #expect(Set(evaluation.positions(under: .stable).map(\.decided)) == Set(stable))
    // Ranges are made of what the map has, and not of helpers.
    let nodes = expected.map { set in Set(set.map { $0.split(separator: " ").dropLast() }) }
    let widest = zip(expected, nodes).filter { pair in
      !nodes.contains { pair.1.isStrictSubset(of: $0) }
    }
    #expect(Set(evaluation.positions(under: .semiStable).map(\.decided)) == Set(widest.map(\.0)))
    let justifications = evaluation.justifications()
    for (place, node) in rules.nodes.enumerated() {
      let taken = Set(labellings.map { $0[place] })
      #expect(justifications[node].map { Set($0.labels) } == taken)
    }
  }

  @Test(arguments: cases.filter { $0.1 < 40 })
  func `every position is one by the definitions, and they are counted`(
    reading: SupportReading, seed: UInt64
  ) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    for semantics in Semantics.allCases {
      let positions = Array(evaluation.positions(under: semantics).prefix(40))
      #expect(Set(positions).count == positions.count)
      for position in positions {
        #expect(evaluation.check(position, under: semantics) != .refuted, "\(semantics)")
      }
      let count = evaluation.positionCount(under: semantics)
      if positions.count < 40 { #expect(count.known.value == positions.count, "\(semantics)") }
    }
  }

  @Test(arguments: cases.filter { $0.1 < 40 })
  func `a standing is what the positions say`(reading: SupportReading, seed: UInt64) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    let statements = evaluation.map.statementIDs
    for semantics in [Semantics.admissible, .preferred, .stable, .semiStable, .ideal] {
      let positions = Array(evaluation.positions(under: semantics))
      let together = evaluation.standings(of: statements, under: semantics)
      for (statement, standing) in zip(statements, together) {
        let holding = positions.count { $0.statements.contains(statement) }
        let expected: Standing =
          positions.isEmpty
          ? .noPosition
          : holding == positions.count ? .inEvery : holding == 0 ? .inNone : .inSome
        #expect(standing == expected, "\(semantics)")
        #expect(evaluation.standings(of: [statement], under: semantics) == [expected])
        let proof = evaluation.answer(on: .statement(statement), .credulous, under: semantics).proof
        if holding > 0 { #expect(proof?.statements.contains(statement) == true) }
      }
    }
  }

  @Test(arguments: cases.filter { $0.1 < 40 })
  func `a standing after a change is that of the whole framework`(
    reading: SupportReading, seed: UInt64
  ) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    let statements = evaluation.map.statementIDs
    let changes =
      statements.prefix(3).flatMap { [WhatIf.granting($0), .dropping($0)] }
      + evaluation.conflicts.indices.prefix(3).map { .without(ConflictID($0)) }
    // A claim that is asked of twice is answered twice.
    let asked = statements + statements.prefix(1)
    for changed in changes.map(evaluation.supposing) {
      let justifications = changed.justifications()
      #expect(
        changed.standings(of: asked, under: .complete)
          == asked.map { justifications[.statement($0)].map(Standing.justification) ?? .unknown })
      for semantics in [Semantics.preferred, .stable, .semiStable, .ideal] {
        let positions = Array(changed.positions(under: semantics))
        let expected = asked.map { statement -> Standing in
          if positions.isEmpty { return .noPosition }
          let holding = positions.count { $0.statements.contains(statement) }
          return holding == positions.count ? .inEvery : holding == 0 ? .inNone : .inSome
        }
        #expect(changed.standings(of: asked, under: semantics) == expected, "\(semantics)")
      }
    }
  }

  @Test(arguments: 0..<60)
  func `a map of bare attacks is the plain framework`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    var map = ArgumentMap()
    for index in 0..<count { _ = map.add(Statement(title: "claim \(index)")) }
    var attacks: [Attack] = []
    for source in 0..<count {
      for target in 0..<count where source != target && random.chance(0.25) {
        attacks.append(Attack(attacker: source, target: target))
        _ = map.add(
          Relation(
            .attack, from: .statement(StatementID(source)), to: .statement(StatementID(target))))
      }
    }
    let framework = Framework(count: count, attacks: attacks)
    for reading in SupportReading.allCases {
      let evaluation = Evaluation(of: map, reading: reading)
      let statuses = evaluation.justifications()
      let expected = framework.justificationStatuses()
      for index in 0..<count {
        #expect(statuses[.statement(StatementID(index))] == expected[index])
      }
      for semantics in Semantics.allCases {
        let positions = evaluation.positions(under: semantics)
        #expect(
          Set(positions.map { $0.statements.map(\.index) })
            == Set(framework.extensions(under: semantics).map { $0.members.map(Int.init) }))
      }
    }
  }

  @Test func `a time limit leaves open what grounded does not settle, and says so`() throws {
    let map = readDebate("[a]\n  >< [b]\n\n[c]\n  - [d]\n")
    let evaluation = Evaluation(of: map)
    let over = Limit(time: .zero)
    let statuses = evaluation.justifications(limit: over)
    #expect(statuses.isPartial)
    #expect(statuses[.statement(try map.id("a"))] == nil)
    #expect(statuses[.statement(try map.id("d"))] == .stronglyAccepted)
    #expect(
      evaluation.standings(of: [try map.id("a")], under: .preferred, limit: over) == [.unknown])
    #expect(evaluation.positionCount(under: .preferred, limit: over).isPartial)
  }
}

extension Position {
  /// The claims and reasons that stand or fall, each with which of the two.
  fileprivate var decided: Set<String> {
    let standing = statements.map(Node.statement) + reasons.map(Node.reason)
    let falling = fallenStatements.map(Node.statement) + fallenReasons.map(Node.reason)
    return Set(standing.map { "\($0) in" } + falling.map { "\($0) out" })
  }
}
