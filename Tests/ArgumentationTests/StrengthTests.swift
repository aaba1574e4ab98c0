import Foundation
import TestSupport
import Testing

@testable import Argumentation

/// Base scores and links that a seed gives, the same in every run.
private struct RandomGraph {
  let base: [Double]
  let attacks: [(Int, Int)]
  let supports: [(Int, Int)]
  let premises: [(Int, Int)]

  init(seed: UInt64, sizes: ClosedRange<Int>) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: sizes, using: &random)
    base = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
    func pairs(_ number: Int) -> [(Int, Int)] {
      (0..<number).map { _ in
        (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
      }
    }
    attacks = pairs(count)
    supports = pairs(count)
    premises = pairs(count / 3)
  }
}

/// Strengths by degree.
@Suite struct StrengthTests {
  private func graph(
    _ base: [Double], attacks: [(Int, Int)] = [], supports: [(Int, Int)] = [],
    premises: [(Int, Int)] = []
  ) -> WeightedGraph {
    func links(_ pairs: [(Int, Int)]) -> [Attack] {
      pairs.map { Attack(attacker: $0.0, target: $0.1) }
    }
    return WeightedGraph(
      baseScores: base, attacks: links(attacks), supports: links(supports),
      premises: links(premises))
  }

  @Test(arguments: [
    (GradualSemantics.dfQuAD, 0.1, 0.9), (.quadraticEnergy, 0.304878, 0.695122),
    (.euler, 0.387587, 0.645016),
  ])
  func `one attacker or supporter of 0.8 moves 0.5`(
    semantics: GradualSemantics, attacked: Double, supported: Double
  ) {
    let attack = graph([0.8, 0.5], attacks: [(0, 1)]).strengths(under: semantics).values
    let support = graph([0.8, 0.5], supports: [(0, 1)]).strengths(under: semantics).values
    #expect(abs(attack[1] - attacked) < 1e-6 && attack[0] == 0.8)
    #expect(abs(support[1] - supported) < 1e-6)
  }

  @Test(arguments: GradualSemantics.allCases)
  func `a step is as strong as its weakest premise, and undercuts weaken it alone`(
    semantics: GradualSemantics
  ) {
    // 0 and 1 are premises of 2, which supports 3.
    let joint = graph([0.9, 0.6, 1, 0.5], supports: [(2, 3)], premises: [(0, 2), (1, 2)])
    let values = joint.strengths(under: semantics).values
    #expect(abs(values[2] - 0.6) < 1e-12)
    let plain = graph([0.6, 0.5], supports: [(0, 1)]).strengths(under: semantics).values
    #expect(abs(values[3] - plain[1]) < 1e-12)
    let undercut = graph(
      [0.9, 0.6, 1, 0.5, 0.7], attacks: [(4, 2)], supports: [(2, 3)],
      premises: [(0, 2), (1, 2)]
    ).strengths(under: semantics).values
    #expect(abs(undercut[0] - 0.9) < 1e-12 && abs(undercut[1] - 0.6) < 1e-12)
    #expect(undercut[2] < values[2] && undercut[3] < values[3] && undercut[3] >= 0.5)
  }

  @Test(arguments: GradualSemantics.allCases, [UInt64](0..<30))
  func `strengths fit together, from 0 to 1, and do not depend on the order`(
    semantics: GradualSemantics, seed: UInt64
  ) {
    let random = RandomGraph(seed: seed, sizes: 2...30)
    let (base, count) = (random.base, random.base.count)
    let whole = graph(
      base, attacks: random.attacks, supports: random.supports, premises: random.premises)
    let strengths = whole.strengths(under: semantics)
    #expect(strengths.isSettled)
    for argument in 0..<count {
      let again = whole.strength(of: argument, given: strengths.values, under: semantics)
      #expect(abs(again - strengths.values[argument]) < 1e-9)
      #expect((0...1).contains(strengths.values[argument]))
    }
    let mirror = { (pair: (Int, Int)) in (count - 1 - pair.0, count - 1 - pair.1) }
    let mirrored = graph(
      base.reversed(), attacks: random.attacks.map(mirror),
      supports: random.supports.map(mirror), premises: random.premises.map(mirror))
    let others = mirrored.strengths(under: semantics).values.reversed()
    #expect(zip(strengths.values, others).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func `what swings is told of, and brought to rest`() {
    // Four against four, all strong: by rounds all are up, then all down.
    let pairs = (0..<4).flatMap { left in (4..<8).flatMap { [(left, $0), ($0, left)] } }
    let swinging = graph([Double](repeating: 0.9, count: 8), attacks: pairs)
    let strengths = swinging.strengths(under: .dfQuAD)
    #expect(strengths.unsteady.count == 8)
    #expect(strengths.isSettled)
    #expect(swinging.strengths(under: .euler).unsteady.isEmpty)
  }

  @Test(arguments: [0.9, 0.97, 0.99])
  func `what comes on slowly is carried to its end`(base: Double) {
    // Each round leads nearer by the base score only: x = base * (1 - x).
    let mutual = graph([base, base], attacks: [(0, 1), (1, 0)])
    let strengths = mutual.strengths(under: .dfQuAD)
    let end = base / (1 + base)
    #expect(strengths.values.allSatisfy { abs($0 - end) < 1e-12 })
    #expect(strengths.unsteady.isEmpty && strengths.isSettled)
  }

  @Test func `what swings for ever is not taken for slow`() {
    let mutual = graph([1, 1], attacks: [(0, 1), (1, 0)])
    let strengths = mutual.strengths(under: .dfQuAD)
    #expect(strengths.unsteady.sorted() == [0, 1])
    #expect(strengths.values.allSatisfy { abs($0 - 0.5) < 1e-9 })
  }

  @Test(arguments: GradualSemantics.allCases, [UInt64](0..<20))
  func `an argument that is taken away is as one that never was`(
    semantics: GradualSemantics, seed: UInt64
  ) {
    let random = RandomGraph(seed: seed, sizes: 3...9)
    let whole = graph(random.base, attacks: random.attacks, supports: random.supports)
    for (removed, contribution) in whole.contributions(to: 0, under: semantics) {
      func rest(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
        pairs.filter { $0.0 != removed && $0.1 != removed }
      }
      let without = graph(
        random.base, attacks: rest(random.attacks), supports: rest(random.supports))
      let difference =
        whole.strengths(under: semantics).values[0]
        - without.strengths(under: semantics).values[0]
      #expect(abs(contribution - difference) < 1e-9)
    }
  }

  @Test func `long chains, large circles and many small ones are no trouble`() {
    let count = 100_000
    let chain = graph(
      [Double](repeating: 0.5, count: count), attacks: (1..<count).map { ($0 - 1, $0) })
    #expect(chain.strengths(under: .quadraticEnergy).isSettled)
    var random = SeededGenerator(seed: 1)
    let links = (0..<15_000).map { _ in
      (Int.random(in: 0..<10_000, using: &random), Int.random(in: 0..<10_000, using: &random))
    }
    let circles = graph(
      [Double](repeating: 0.5, count: 10_000), attacks: links,
      supports: links.map { ($0.1, 9_999 - $0.0) })
    #expect(circles.strengths(under: .quadraticEnergy).isSettled)
    let mutual = (0..<20_000).map { number in (number, number ^ 1) }
    let pairs = graph([Double](repeating: 0.5, count: 20_000), attacks: mutual)
    #expect(pairs.strengths(under: .euler).isSettled)
  }
}

/// The strengths that two independent implementations agree on, where they are at hand.
@Suite(.enabled(if: SharedFolder.has("reference-semantics/qbaf_reference.json")))
struct ReferenceStrengthTests {
  struct Instance: Decodable {
    struct Answer: Decodable {
      let strength: [Double]
      let removal: [String: Double]?
    }
    let id: String
    let n: Int
    let base: [Double]
    let att: [[Int]]
    let sup: [[Int]]
    let topic: Int?
    let answers: [String: Answer]

    var graph: WeightedGraph {
      func links(_ pairs: [[Int]]) -> [Attack] {
        pairs.map { Attack(attacker: $0[0] - 1, target: $0[1] - 1) }
      }
      return WeightedGraph(baseScores: base, attacks: links(att), supports: links(sup))
    }
  }

  private func instances(_ name: String) throws -> [Instance] {
    let data = try #require(SharedFolder.data("reference-semantics/\(name)"))
    return try JSONDecoder().decode([Instance].self, from: data)
  }

  @Test(arguments: GradualSemantics.allCases)
  func `strengths agree`(semantics: GradualSemantics) throws {
    for instance in try instances("qbaf_reference.json") {
      let answer = try #require(instance.answers[semantics.rawValue])
      let strengths = instance.graph.strengths(under: semantics)
      #expect(strengths.isSettled, "\(instance.id)")
      let differences = zip(strengths.values, answer.strength).map { abs($0 - $1) }
      #expect(differences.count == instance.n)
      #expect(differences.allSatisfy { $0 < 1e-6 }, "\(instance.id)")
    }
  }

  @Test(arguments: GradualSemantics.allCases)
  func `contributions agree`(semantics: GradualSemantics) throws {
    for instance in try instances("qbaf_contributions.json") {
      let expected = try #require(instance.answers[semantics.rawValue]?.removal)
      let topic = try #require(instance.topic) - 1
      let found = Dictionary(
        uniqueKeysWithValues: instance.graph.contributions(to: topic, under: semantics).map {
          ($0.argument, $0.contribution)
        })
      for (name, contribution) in expected {
        let argument = try #require(Int(name)) - 1
        #expect(abs((found[argument] ?? 0) - contribution) < 1e-6, "\(instance.id) \(name)")
      }
    }
  }
}
