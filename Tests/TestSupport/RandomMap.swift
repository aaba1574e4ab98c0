public import ArgumentMap

extension ArgumentMap {
  /// Makes a small debate of two authors and the analyst with random claims, stances, arguments and
  /// relations.
  public static func random(seed: UInt64) -> ArgumentMap {
    var random = SeededGenerator(seed: seed)
    var map = ArgumentMap()
    for name in ["Ann", "Ben"] { _ = map.add(Proponent(name: name)) }
    let count = Int.random(in: 3...9, using: &random)
    for index in 0..<count { _ = map.add(Statement(title: "claim \(index)")) }
    map.addStances(&random)
    map.addArguments(&random)
    map.addRelations(&random)
    return map
  }

  private mutating func addStances(_ random: inout SeededGenerator) {
    for statement in statementIDs {
      for proponent in [ProponentID(0), ProponentID(1), nil] where random.chance(0.55) {
        stances.append(
          Stance(
            proponent: proponent, statement: statement,
            polarity: random.chance(0.75) ? .holds : Stance.Polarity.allCases.pick(&random),
            force: random.chance(0.6) ? .flat : Stance.Force.allCases.pick(&random),
            voice: random.chance(0.8) ? .own : Stance.Voice.allCases.pick(&random),
            isThesis: random.chance(0.1)))
      }
    }
  }

  private mutating func addArguments(_ random: inout SeededGenerator) {
    for index in 0..<Int.random(in: 0...4, using: &random) {
      let id = add(Argument(title: "argument \(index)"))
      argumentStances.append(
        ArgumentStance(
          proponent: [ProponentID(0), ProponentID(1), nil].pick(&random), argument: id,
          force: random.chance(0.8) ? .flat : Stance.Force.allCases.pick(&random),
          voice: random.chance(0.8) ? .own : .reported))
      guard random.chance(0.6) else { continue }
      let premises = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        statementIDs.pick(&random)
      }
      let conclusion = statementIDs.pick(&random)
      let step = add(
        Inference(
          argument: id, step: 0, premises: Array(Set(premises)).sorted(), conclusion: conclusion))
      self[id].structure =
        premises.map { Argument.Line(statement: $0, role: .premise) }
        + [Argument.Line(statement: conclusion, role: .mainConclusion, inference: step)]
    }
  }

  private mutating func addRelations(_ random: inout SeededGenerator) {
    var drawn: Set<[Int]> = []
    for _ in 0..<Int.random(in: 2...10, using: &random) {
      let kind = Relation.Kind.allCases.pick(&random)
      var source = Element.statement(statementIDs.pick(&random))
      var target = Element.statement(statementIDs.pick(&random))
      if kind == .support || kind == .attack, !arguments.isEmpty, random.chance(0.4) {
        source = .argument(argumentIDs.pick(&random))
      }
      if kind == .undercut || (kind == .attack && random.chance(0.2)), !arguments.isEmpty {
        target = .argument(argumentIDs.pick(&random))
      }
      guard source != target,
        drawn.insert([kind.hashValue, source.hashValue, target.hashValue]).inserted
      else { continue }
      _ = add(
        Relation(
          kind, from: source, to: target,
          occurrences: [
            Relation.Occurrence(proponent: [ProponentID(0), ProponentID(1), nil].pick(&random))
          ],
          qualifiers: Relation.Qualifiers(
            apart: random.chance(0.1) ? "another time" : nil, defeats: random.chance(0.1))))
    }
  }
}

extension Collection {
  /// An element by chance; the collection must not be empty.
  fileprivate func pick(_ random: inout SeededGenerator) -> Element {
    self[index(startIndex, offsetBy: Int.random(in: 0..<count, using: &random))]
  }
}
