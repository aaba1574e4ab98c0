import TestSupport
import Testing

@testable import Argumentation

/// Frameworks whose size, or whose number of extensions, must be no trouble.
@Suite struct LargeFrameworkTests {
  @Test func `a chain of a million is settled without search`() {
    let count = 1_000_000
    let chain = Framework(count, (1..<count).map { ($0 - 1, $0) })
    let statuses = chain.justificationStatuses(limit: Limit(time: .zero)).values
    #expect(
      statuses.indices.allSatisfy {
        statuses[$0] == ($0.isMultiple(of: 2) ? .stronglyAccepted : .stronglyRejected)
      })
    for semantics in [Semantics.preferred, .stable, .ideal] {
      let one = chain.oneExtension(under: semantics)
      #expect(one == .found(Extension(of: chain.groundedLabelling())))
    }
    #expect(chain.strongComponents().count == count)
  }

  @Test func `a giant cycle of odd length leaves all undecided`() {
    let cycle = Framework.cycle(100_001)
    #expect(cycle.justificationStatuses().values.allSatisfy { $0 == .undecided })
    #expect(cycle.oneExtension(under: .preferred) == .found(Extension([])))
    #expect(cycle.oneExtension(under: .stable) == .none)
    #expect(cycle.answer(on: 7, .sceptical, under: .stable) == .yes(nil))
    #expect(cycle.answer(on: 7, .credulous, under: .preferred) == .no(nil))
  }

  @Test func `a giant cycle of even length has two sides`() throws {
    let cycle = Framework.cycle(100_000)
    #expect(cycle.justificationStatuses().values.allSatisfy { $0 == .borderline })
    #expect(cycle.extensionCount(under: .preferred).known.value == 2)
    let answer = cycle.answer(on: 7, .sceptical, under: .preferred)
    #expect(answer == .no(Extension((0..<50_000).map { 2 * $0 })))
  }

  @Test func `many small components have more extensions than fit a number`() {
    let pairs = Framework.pairs(100)
    let count = pairs.extensionCount(under: .preferred)
    #expect(count.known.value == nil)
    #expect(count.known.description == "1267650600228229401496703205376")
    #expect(pairs.extensionCount(under: .complete).known.description.count == 48)
    #expect(Set(pairs.extensions(under: .stable).prefix(20)).count == 20)
  }

  @Test func `isolated arguments are in everything but what need not have them`() {
    let isolated = Framework(30, [])
    let all = Extension((0..<30).map { $0 })
    #expect(isolated.oneExtension(under: .stable) == .found(all))
    #expect(isolated.allExtensions(under: .preferred).known == [all])
    #expect(isolated.extensionCount(under: .admissible).known.value == 1 << 30)
  }

  @Test func `a framework of nothing has one empty extension`() {
    for semantics in Semantics.allCases {
      #expect(Framework(0, []).allExtensions(under: semantics) == .whole([Extension([])]))
    }
  }

  @Test func `one argument that attacks itself leaves no stable extension`() {
    let framework = Framework.pairs(3).beside(.cycle(1))
    #expect(framework.extensionCount(under: .stable).known.value == 0)
    #expect(framework.allExtensions(under: .stable) == .whole([]))
    #expect(framework.extensionCount(under: .preferred).known.value == 8)
  }

  @Test(arguments: 0..<50)
  func `strong components are what reaches each other, attackers first`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let framework = Framework.random(Int.random(in: 1...25, using: &random), &random)
    let components = framework.strongComponents()
    #expect(components.flatMap { $0 }.sorted() == (0..<Int32(framework.count)).map { $0 })
    let sources = (0..<framework.count).map { Set(framework.arguments(reaching: [$0])) }
    for (place, component) in components.enumerated() {
      let rest = Set(components[place...].flatMap { $0 })
      for member in component {
        let mutual = sources[Int(member)].filter { sources[Int($0)].contains(member) }
        #expect(mutual == Set(component))
        #expect(sources[Int(member)].isDisjoint(with: rest.subtracting(component)))
      }
    }
  }
}
