import TestSupport
import Testing

@testable import Argumentation

/// What explanations rest on: min-max numbers and knots.
@Suite struct ExplainingTests {
  @Test(arguments: 0..<200)
  func `the numbers are those of the definition, and answers have the least`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 0...12, using: &random), &random)
    let labelling = framework.groundedLabelling()
    let numbers = MinMaxNumbers(of: framework, under: labelling)
    for argument in 0..<framework.count {
      let attackers = framework.attackers(of: argument).map(Int.init)
      switch labelling[argument] {
      case .undecided:
        #expect(numbers[argument] == nil)
        #expect(numbers.answer(to: argument) == nil)
      case .in:
        #expect(numbers[argument] == 1 + (attackers.compactMap { numbers[$0] }.max() ?? 0))
        #expect(numbers.answer(to: argument) == nil)
      case .out:
        let least = attackers.filter { labelling[$0] == .in }.compactMap { numbers[$0] }.min()
        #expect(numbers[argument] == least.map { $0 + 1 })
        #expect(numbers.answer(to: argument).flatMap { numbers[$0] } == least)
      }
    }
  }

  @Test func `of answers with the same number the one that takes fewer steps is chosen`() {
    // 4 is attacked by 0 (which nothing attacks) … and so are 2 and 3 at the same depth: 3 has to
    // answer two attacks, 2 one.
    let framework = Framework(
      7, [(0, 1), (1, 2), (0, 5), (0, 6), (5, 3), (6, 3), (2, 4), (3, 4)])
    let numbers = MinMaxNumbers(of: framework, under: framework.groundedLabelling())
    #expect(numbers[2] == 3 && numbers[3] == 3)
    #expect(numbers.answer(to: 4) == 2)
  }

  @Test(arguments: 0..<200)
  func `a knot is a shortest circle of undecided arguments, and the way leads to it`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 1...12, using: &random), &random)
    let labelling = framework.groundedLabelling()
    for argument in 0..<framework.count {
      let knot = framework.knot(below: argument, under: labelling)
      guard labelling[argument] == .undecided else {
        #expect(knot == nil)
        continue
      }
      let found = try #require(knot)
      let loops = [(found.way, found.circle)] + found.others.map { ($0.way, $0.circle) }
      for (way, circle) in loops {
        #expect(way.first == argument)
        #expect(way.last.map(circle.contains) == true)
        expectAttacks(along: way, in: framework)
        expectAttacks(along: circle + circle.prefix(1), in: framework)
        #expect(circle.allSatisfy { labelling[$0] == .undecided })
        #expect(Set(circle).count == circle.count)
      }
      #expect(found.circle.count == shortest(below: argument, in: framework, labelling))
      #expect(found.others.count == min(3, found.otherCount))
      #expect(!found.isPartial)
    }
  }

  private func expectAttacks(along path: [Int], in framework: Framework) {
    for (target, attacker) in zip(path, path.dropFirst()) {
      #expect(framework.attackers(of: target).contains(Int32(attacker)))
    }
  }

  /// The length of a shortest circle that leads to an argument, by walking from every argument.
  private func shortest(
    below argument: Int, in framework: Framework, _ labelling: Labelling
  ) -> Int? {
    let undecided = { (of: Int) in
      framework.attackers(of: of).map(Int.init).filter { labelling[$0] == .undecided }
    }
    func reached(from start: Int) -> [Set<Int>] {
      var rounds: [Set<Int>] = [[start]]
      for _ in 0..<framework.count {
        rounds.append(Set((rounds.last ?? []).flatMap(undecided)))
      }
      return rounds
    }
    let cone = reached(from: argument).reduce(into: Set<Int>()) { $0.formUnion($1) }
    return cone.compactMap { member in
      reached(from: member).dropFirst().firstIndex { $0.contains(member) }
    }.min()
  }

  @Test func `a chain and a circle of a hundred thousand are no trouble`() throws {
    let count = 100_000
    let chain = Framework(count, (1..<count).map { ($0 - 1, $0) })
    let numbers = MinMaxNumbers(of: chain, under: chain.groundedLabelling())
    #expect(numbers[count - 1] == count)
    let circle = Framework.cycle(count + 1)
    let knot = try #require(circle.knot(below: 5, under: circle.groundedLabelling()))
    #expect(knot.circle.count == count + 1 && knot.way == [5] && !knot.isPartial)
  }

  @Test func `sets that differ in untold arguments alone are one`() {
    // Two that stand alone: of the four sets of both, two are told apart by the first.
    let framework = Framework(2, [])
    #expect(framework.allExtensions(under: .admissible).known.count == 4)
    let told = framework.allExtensions(under: .admissible, toldApartBy: 1).known
    #expect(Set(told.map { $0.contains(0) }) == [true, false])
    #expect(told.count == 2)
    #expect(framework.extensionCount(under: .admissible, toldApartBy: 1).known.value == 2)
  }

  @Test(arguments: 0..<50)
  func `a changed framework is the one built with the change`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(6, &random)
    let attacks = (0..<6).flatMap { attacker in
      framework.targets(of: attacker).map { Attack(attacker: attacker, target: Int($0)) }
    }
    let cut = attacks.filter { _ in random.chance(0.3) }
    let changed = framework.changed(cutting: cut, defeating: [2])
    let labels = framework.groundedLabelling(
      revising: framework.groundedLabelling(), cutting: cut, defeating: [2])
    #expect(changed.count == 7)
    #expect(changed.attackCount == attacks.count - cut.count + 1)
    #expect(Array(changed.groundedLabelling().labels.prefix(6)) == labels.labels)
    #expect(framework.changed().attackCount == framework.attackCount)
  }
}
