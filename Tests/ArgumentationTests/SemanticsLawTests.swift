import TestSupport
import Testing

@testable import Argumentation

/// What must hold of every framework, on some that are too large to go through all sets.
@Suite struct SemanticsLawTests {
  @Test(arguments: 0..<60)
  func `the semantics stand to each other as they should`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 12...40, using: &random), &random)
    let extensions = { Set(framework.allExtensions(under: $0, atMost: 500).known.map(\.members)) }
    let checker = CertificateChecker(framework)
    let preferred = extensions(.preferred)
    let grounded = Set(
      framework.groundedLabelling().labels.indices.filter { argument in
        framework.groundedLabelling()[argument] == .in
      })
    let ideal = Set(framework.acceptance(.credulous, under: .ideal).arguments(where: true))
    #expect(grounded.isSubset(of: ideal))
    for set in preferred {
      #expect(ideal.isSubset(of: set.map(Int.init)))
      #expect(checker.check(Extension(set), under: .complete) == .proven)
    }
    for set in extensions(.stable) {
      #expect(preferred.count == 500 || preferred.contains(set))
    }
    for semantics in Semantics.allCases where semantics != .stable {
      let credulous = framework.acceptance(.credulous, under: semantics).arguments(where: true)
      let sceptical = framework.acceptance(.sceptical, under: semantics).arguments(where: true)
      #expect(Set(sceptical).isSubset(of: credulous))
    }
  }

  @Test(arguments: 0..<40)
  func `frameworks side by side have the product of their numbers`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let left = Framework.random(Int.random(in: 0...7, using: &random), &random)
    let right = Framework.random(Int.random(in: 0...7, using: &random), &random)
    for semantics in Semantics.allCases {
      let counts = try [left, right, left.beside(right)].map {
        try #require($0.extensionCount(under: semantics).known.value)
      }
      #expect(counts[0] * counts[1] == counts[2])
      #expect(left.beside(right).allExtensions(under: semantics).known.count == counts[2])
    }
  }

  @Test(arguments: 0..<20)
  func `an argument's answer by itself is its answer among all`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 20...60, using: &random), &random)
    for semantics in Semantics.allCases {
      for acceptance in Acceptance.allCases {
        let all = framework.acceptance(acceptance, under: semantics)
        for argument in stride(from: 0, to: framework.count, by: 3) {
          let alone = framework.answer(on: argument, acceptance, under: semantics)
          #expect(alone.isYes == all[argument], "\(semantics) \(acceptance)")
        }
      }
    }
  }

  @Test(arguments: 0..<3)
  func `regions have what leads to them, and ask about each argument once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 4000
    let framework = Framework(
      count,
      (0..<count).flatMap { attacker in
        (0..<2).map { _ in
          (attacker, min(count - 1, attacker + Int.random(in: 0...4, using: &random)))
        }
      })
    var askedCount = [Int](repeating: 0, count: count)
    var regionCount = 0
    var memberCount = 0
    for region in Regions(of: framework) {
      regionCount += 1
      memberCount += region.members.count
      let members = Set(region.members)
      #expect(members.count == region.members.count)
      #expect(members.allSatisfy { framework.attackers(of: Int($0)).allSatisfy(members.contains) })
      #expect(members.isSuperset(of: region.asked))
      for argument in region.asked { askedCount[Int(argument)] += 1 }
    }
    #expect(askedCount.allSatisfy { $0 == 1 })
    #expect(regionCount > 1)
    #expect(memberCount <= 3 * count)
  }

  @Test func `what is found region by region is what is found at once`() {
    var random = SeededGenerator(seed: 11)
    let small = (0..<120).map { _ in Framework.random(12, &random) }
    let framework = small.reduce(Framework(0, [])) { $0.beside($1) }
    let apart = small.flatMap { $0.justificationStatuses().values }
    #expect(framework.justificationStatuses().values == apart)
    let sceptical = small.flatMap { $0.acceptance(.sceptical, under: .preferred).values }
    #expect(framework.acceptance(.sceptical, under: .preferred).values == sceptical)
  }
}
