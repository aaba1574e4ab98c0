import ArgumentMap
import Argumentation
import Comparison
import Evaluation

/// Times evaluation and comparison on generated maps.
enum MapBenchmarks {
  static func run() {
    for count in [100_000, 1_000_000] {
      let attacks = randomAttacks(count: count, perArgument: 3)
      let framework = measure("framework of \(count) arguments") {
        Framework(count: count, attacks: attacks)
      }
      let labelling = measure("its grounded labelling") { framework.groundedLabelling() }
      print("  in: \(labelling.labels.count { $0 == .in })")
    }
    for count in [10_000, 100_000] {
      let map = randomMap(statements: count)
      let evaluation = measure("evaluation of \(count) claims") { Evaluation(of: map) }
      print("  accepted: \(map.statementIDs.count { evaluation.status(of: $0) == .accepted })")
    }
    for count in [5_000, 10_000] {
      let evaluation = Evaluation(of: randomMap(statements: count))
      let comparison = measure("comparison of \(count) claims") { Comparison(of: evaluation) }
      print("  disagreements: \(comparison.disagreements.count)")
    }
  }

  private static func measure<Result>(_ name: String, _ body: () -> Result) -> Result {
    let (result, shortest) = Stopwatch.shortest(of: 5, body)
    print("\(name): \(shortest.formatted) ms")
    return result
  }

  private static func randomAttacks(count: Int, perArgument: Int) -> [Attack] {
    var random = SplitMix64(state: 1)
    return (0..<count * perArgument).map { _ in
      Attack(
        attacker: Int.random(in: 0..<count, using: &random),
        target: Int.random(in: 0..<count, using: &random))
    }
  }

  /// Each argument attacks an earlier one near by, and one in five is attacked back.
  private static func randomQuarrels(count: Int) -> [Attack] {
    var random = SplitMix64(state: 3)
    return (1..<count).flatMap { attacker in
      let target = Int.random(in: max(0, attacker - 20)..<attacker, using: &random)
      let attack = Attack(attacker: attacker, target: target)
      let isReturned = Int.random(in: 0..<5, using: &random) == 0
      return isReturned ? [attack, Attack(attacker: target, target: attacker)] : [attack]
    }
  }

  /// Two authors, each claim held by one, with supports and attacks between neighbours.
  private static func randomMap(statements count: Int) -> ArgumentMap {
    var random = SplitMix64(state: 2)
    var map = ArgumentMap()
    let authors = ["Ann", "Ben"].map { map.add(Proponent(name: $0)) }
    for index in 0..<count {
      let statement = map.add(Statement(title: "claim \(index)"))
      map.stances.append(Stance(proponent: authors[index % 2], statement: statement))
      guard index > 0 else { continue }
      let earlier = StatementID(Int.random(in: max(0, index - 100)..<index, using: &random))
      let kind: Relation.Kind = index.isMultiple(of: 3) ? .attack : .support
      _ = map.add(
        Relation(
          kind, from: .statement(statement), to: .statement(earlier),
          occurrences: [Relation.Occurrence(proponent: authors[index % 2])]))
    }
    return map
  }
}
