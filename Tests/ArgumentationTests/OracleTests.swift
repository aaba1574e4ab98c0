import TestSupport
import Testing

@testable import Argumentation

/// Every semantics and every task against the definitions.
@Suite struct OracleTests {
  @Test(arguments: 0..<60)
  func `random frameworks of up to ten arguments`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<50 {
      let count = round < 5 ? 9 + round % 2 : Int.random(in: 0...8, using: &random)
      let framework = Framework.random(count, &random)
      expectAllTasksRight(on: framework, asking: round % 5 == 0)
    }
  }

  @Test func `every framework of up to three arguments`() {
    for count in 0...3 {
      for choice in 0..<(1 << (count * count)) {
        let pairs = (0..<(count * count)).filter { choice >> $0 & 1 == 1 }
        expectAllTasksRight(on: Framework(count, pairs.map { ($0 / count, $0 % count) }))
      }
    }
  }

  /// Asks everything, and of each argument by itself if so wished.
  private func expectAllTasksRight(on framework: Framework, asking asksEach: Bool = true) {
    let oracle = BruteForce(framework)
    for semantics in Semantics.allCases {
      expectExtensionsRight(on: framework, under: semantics, by: oracle)
      for acceptance in Acceptance.allCases {
        let accepted = framework.acceptance(acceptance, under: semantics)
        let expected = (0..<framework.count).map {
          oracle.accepts($0, acceptance, under: semantics)
        }
        #expect(accepted.values == expected, "\(semantics) \(acceptance) \(framework)")
        guard asksEach else { continue }
        for argument in 0..<framework.count {
          let answer = framework.answer(on: argument, acceptance, under: semantics)
          #expect(answer.isYes == expected[argument], "\(semantics) \(acceptance) \(framework)")
          expectProven(answer, on: argument, acceptance, under: semantics, in: framework)
        }
      }
    }
    let statuses = framework.justificationStatuses().values.map { $0.map { Set($0.labels) } }
    #expect(statuses == (0..<framework.count).map(oracle.labels))
  }

  private func expectExtensionsRight(
    on framework: Framework, under semantics: Semantics, by oracle: BruteForce
  ) {
    let expected = oracle.extensions(under: semantics)
    let found = framework.allExtensions(under: semantics)
    #expect(found.known.map(\.bits).sorted() == expected, "\(semantics) \(framework)")
    #expect(!found.isPartial)
    let count = framework.extensionCount(under: semantics)
    #expect(!count.isPartial)
    #expect(count.known.value == expected.count)
    switch framework.oneExtension(under: semantics) {
    case .found(let one): #expect(expected.contains(one.bits), "\(semantics) \(framework)")
    case .none: #expect(expected.isEmpty)
    case .unknown: Issue.record("no limit was given")
    }
  }

  /// What one set can prove is proven by one.
  private func expectProven(
    _ answer: Answer, on argument: Int, _ acceptance: Acceptance, under semantics: Semantics,
    in framework: Framework
  ) {
    let isProvable = answer.isYes == (acceptance == .credulous)
    // To check these sets by exhaustion takes long, and one ideal set answers for all arguments.
    let takesLong = [.ideal, .semiStable, .stage].contains(semantics)
    guard isProvable, !takesLong || argument == 0 else { return }
    let checker = CertificateChecker(framework)
    #expect(checker.check(answer, on: argument, acceptance, under: semantics) == .proven)
  }
}
