import Testing
import TestSupport

@testable import Argumentation

@Suite struct GroundedTests {
  @Test func `a defended argument is in, its attacker out`() {
    let labelling = framework(3, [(0, 1), (1, 2)]).groundedLabelling()
    #expect(labelling.labels == [.in, .out, .in])
  }

  @Test func `two that attack each other stay undecided, and so does what hangs on them`() {
    let labelling = framework(4, [(0, 1), (1, 0), (1, 2), (2, 3)]).groundedLabelling()
    #expect(labelling.labels == [.undecided, .undecided, .undecided, .undecided])
  }

  @Test func `an argument that attacks itself is undecided unless it is out`() {
    let alone = framework(1, [(0, 0)]).groundedLabelling()
    let beaten = framework(2, [(0, 0), (1, 0)]).groundedLabelling()
    #expect(alone.labels == [.undecided])
    #expect(beaten.labels == [.out, .in])
  }

  @Test func `it is the least complete labelling of every framework of three arguments`() {
    for bits in 0..<(1 << 9) {
      let attacks = (0..<9).filter { bits >> $0 & 1 == 1 }.map { ($0 / 3, $0 % 3) }
      expectLeastComplete(framework(3, attacks))
    }
  }

  @Test(arguments: 0..<150)
  func `it is the least complete labelling of random frameworks`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 4...7, using: &random)
    let density = Double.random(in: 0.05...0.4, using: &random)
    var attacks: [(Int, Int)] = []
    for attacker in 0..<count {
      for target in 0..<count where random.chance(density) { attacks.append((attacker, target)) }
    }
    expectLeastComplete(framework(count, attacks))
  }

  @Test(arguments: 0..<200)
  func `revising a labelling is the same as labelling the changed framework`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 9
    let all = (0..<Int.random(in: 5...25, using: &random)).map { _ in
      Attack(
        attacker: Int.random(in: 0..<count, using: &random),
        target: Int.random(in: 0..<count, using: &random))
    }
    let cut = Set(all.filter { _ in random.chance(0.2) })
    let defeated = (0..<count).filter { _ in random.chance(0.15) }
    let before = Framework(count: count, attacks: all)
    // What nothing attacks defeats the defeated.
    let changed = Framework(
      count: count + 1,
      attacks: all.filter { !cut.contains($0) }
        + defeated.map { Attack(attacker: count, target: $0) })
    let revised = before.groundedLabelling(
      revising: before.groundedLabelling(), cutting: Array(cut), defeating: defeated)
    #expect(revised.labels == changed.groundedLabelling().labels.dropLast())
  }

  @Test func `a chain of a million arguments alternates`() {
    let count = 1_000_000
    let chain = Framework(
      count: count, attacks: (1..<count).map { Attack(attacker: $0 - 1, target: $0) })
    let labels = chain.groundedLabelling().labels
    #expect(labels.indices.allSatisfy { labels[$0] == ($0.isMultiple(of: 2) ? .in : .out) })
  }

  // MARK: Helpers

  private func framework(_ count: Int, _ attacks: [(Int, Int)]) -> Framework {
    Framework(count: count, attacks: attacks.map { Attack(attacker: $0.0, target: $0.1) })
  }

  /// Tries every labelling: what is in or out in the grounded one must be so in each complete one.
  private func expectLeastComplete(_ framework: Framework) {
    let grounded = framework.groundedLabelling()
    #expect(grounded.isComplete(for: framework))
    for labelling in allLabellings(framework.count) where labelling.isComplete(for: framework) {
      let agrees = grounded.labels.indices.allSatisfy {
        grounded[$0] == .undecided || grounded[$0] == labelling[$0]
      }
      #expect(agrees)
    }
  }

  private func allLabellings(_ count: Int) -> [Labelling] {
    (0..<count).reduce([[]]) { prefixes, _ in
      prefixes.flatMap { prefix in [Label.in, .out, .undecided].map { prefix + [$0] } }
    }
    .map(Labelling.init)
  }
}
