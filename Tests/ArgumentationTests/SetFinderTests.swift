import TestSupport
import Testing

@testable import Argumentation

@Suite struct SetFinderTests {
  /// With so little effort every question is a hard one.
  @Test(arguments: 0..<60)
  func `asking by turns for stable sets finds a set exactly if there is one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 5...40, using: &random), &random)
    let checker = CertificateChecker(framework)
    let plain = SetFinder(.complete, in: framework, limit: .none)
    let byTurns = SetFinder(.complete, in: framework, turningAfter: 1, limit: .none)
    for argument in 0..<Int32(framework.count) {
      let expected = plain.find(with: [argument])
      switch (byTurns.find(with: [argument]), expected) {
      case (.set(let set), .set):
        #expect(set[argument])
        #expect(checker.check(Extension(set.members), under: .complete) == .proven)
      case (.none, .none): break
      case (let found, _): Issue.record("\(found) and not \(expected)")
      }
    }
  }

  @Test(arguments: 0..<30)
  func `what is excluded is not found again by turns`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(8, &random)
    let finder = SetFinder(.complete, in: framework, turningAfter: 1, limit: .none)
    var found: [Int] = []
    while case .set(let set) = finder.find() {
      finder.exclude(set)
      found.append(Extension(set.members).bits)
    }
    #expect(found.sorted() == BruteForce(framework).extensions(under: .complete))
  }

  /// Admissible sets are described in other words than complete ones, and grown by turns.
  @Test(arguments: 0..<60)
  func `an admissible set grows, by turns too, into a preferred one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 3...10, using: &random), &random)
    let preferred = BruteForce(framework).extensions(under: .preferred)
    for effort in [nil, 1] as [Int32?] {
      let finder = SetFinder(.admissible, in: framework, turningAfter: effort, limit: .none)
      guard case .set(let grown) = finder.grow(.empty(of: framework.count)) else {
        Issue.record("there is a preferred set")
        continue
      }
      #expect(preferred.contains(Extension(grown.members).bits))
    }
  }
}
