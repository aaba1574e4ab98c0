import TestSupport
import Testing

@testable import Argumentation

/// The semantics that compare ranges.
@Suite struct RangeTests {
  @Test(arguments: 0..<40)
  func `where there are stable sets, they are the semi-stable and the stage sets`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 10...30, using: &random), &random)
    let sets = { Set(framework.allExtensions(under: $0).known.map(\.members)) }
    let stable = sets(.stable)
    let semiStable = sets(.semiStable)
    #expect(semiStable.isSubset(of: sets(.preferred)))
    if !stable.isEmpty {
      #expect(semiStable == stable)
      #expect(sets(.stage) == stable)
    }
  }

  @Test func `a circle of three has no stable set, an empty semi-stable one and three stages`() {
    let circle = Framework.cycle(3)
    #expect(circle.allExtensions(under: .semiStable).known == [Extension([])])
    #expect(circle.extensionCount(under: .stage).known.value == 3)
    #expect(circle.answer(on: 0, .credulous, under: .semiStable) == .no(nil))
    #expect(circle.answer(on: 0, .sceptical, under: .semiStable) == .no(Extension([])))
    #expect(circle.answer(on: 0, .credulous, under: .stage).isYes == true)
  }

  @Test func `a component without a stable set leaves the others theirs`() {
    let framework = Framework.pairs(100).beside(.cycle(5))
    let count = framework.extensionCount(under: .semiStable).known
    #expect(count.description == "1267650600228229401496703205376")
    let answer = framework.answer(on: 0, .credulous, under: .semiStable)
    #expect(answer.certificate?.members.count == 100)
    #expect(framework.acceptance(.sceptical, under: .stage).values.allSatisfy { $0 == false })
  }

  @Test func `ranges are made of the arguments that count`() {
    // 0 or 1; behind 1 hangs 2, which attacks itself, behind 0 nothing.
    let framework = Framework(3, [(0, 1), (1, 0), (2, 2), (1, 2)])
    let sets = { (told: Int?) in
      Set(framework.allExtensions(under: .semiStable, toldApartBy: told).known.map(\.members))
    }
    #expect(sets(nil) == [[1]])
    #expect(sets(2) == [[0], [1]])
    let zero = Extension([0])
    #expect(CertificateChecker(framework).check(zero, under: .semiStable) == .refuted)
    #expect(
      CertificateChecker(framework, toldApartBy: 2).check(zero, under: .semiStable) == .proven)
    #expect(framework.acceptance(.credulous, under: .semiStable).values == [false, true, false])
    #expect(
      framework.acceptance(.credulous, under: .semiStable, toldApartBy: 2).values
        == [true, true, false])
    #expect(
      framework.answer(on: 0, .credulous, under: .semiStable, toldApartBy: 2).certificate == zero)
  }

  @Test(arguments: [Semantics.semiStable, .stage])
  func `what the limit leaves open is not known`(semantics: Semantics) {
    let framework = Framework.pairs(2)
    let over = Limit(time: .zero)
    #expect(framework.oneExtension(under: semantics, limit: over) == .unknown)
    #expect(framework.answer(on: 0, .credulous, under: semantics, limit: over) == .unknown)
    #expect(
      framework.acceptance(.sceptical, under: semantics, limit: over).values
        == [nil, nil, nil, nil])
    #expect(framework.extensionCount(under: semantics, limit: over).isPartial)
  }
}
