import TestSupport
import Testing

@testable import Argumentation

@Suite struct CertificateCheckerTests {
  @Test(arguments: 0..<40)
  func `it proves the extensions and refutes every other set`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 0...6, using: &random), &random)
    let checker = CertificateChecker(framework)
    let oracle = BruteForce(framework)
    for semantics in Semantics.allCases {
      let extensions = Set(oracle.extensions(under: semantics))
      for bits in 0..<(1 << framework.count) {
        let finding = checker.check(Extension(bits: bits), under: semantics)
        #expect(finding == (extensions.contains(bits) ? .proven : .refuted))
      }
    }
  }

  @Test func `it refutes arguments that there are not`() {
    let checker = CertificateChecker(Framework(2, []))
    #expect(checker.check(Extension([2]), under: .conflictFree) == .refuted)
    #expect(checker.check(Extension([-1]), under: .conflictFree) == .refuted)
  }

  @Test func `it refutes an answer that its certificate does not bear out`() {
    let checker = CertificateChecker(.cycle(2))
    let one = Answer.yes(Extension([1]))
    #expect(checker.check(one, on: 0, .credulous, under: .stable) == .refuted)
    #expect(checker.check(one, on: 1, .credulous, under: .stable) == .proven)
    #expect(checker.check(one, on: 1, .sceptical, under: .stable) == .open)
    #expect(checker.check(.no(Extension([1])), on: 0, .sceptical, under: .stable) == .proven)
    #expect(checker.check(.no(nil), on: 0, .sceptical, under: .stable) == .open)
    #expect(checker.check(.unknown, on: 0, .sceptical, under: .stable) == .open)
  }

  @Test func `it leaves open what takes too long`() {
    let framework = Framework.pairs(20)
    let checker = CertificateChecker(framework)
    #expect(checker.check(Extension([]), under: .preferred) == .open)
    #expect(checker.check(Extension([]), under: .ideal) == .open)
    #expect(checker.check(Extension([0, 1]), under: .preferred) == .refuted)
    let halves = (0..<Int32(20)).map { 2 * $0 }
    #expect(checker.check(Extension(halves), under: .preferred) == .proven)
  }
}
