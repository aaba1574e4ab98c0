import Testing

@testable import Argumentation

/// A task that is stopped says what it knows, and that there is more.
@Suite struct LimitTests {
  /// A pair that stays undecided, and a defended argument.
  private let framework = Framework(5, [(0, 1), (1, 0), (2, 3), (3, 4)])
  private let over = Limit(time: .zero)

  @Test func `what the grounded labelling settles is known at once`() {
    #expect(framework.answer(on: 2, .sceptical, under: .preferred, limit: over) == .yes(nil))
    #expect(framework.answer(on: 3, .credulous, under: .complete, limit: over) == .no(nil))
    #expect(framework.answer(on: 3, .credulous, under: .stable, limit: over) == .no(nil))
    #expect(framework.answer(on: 2, .sceptical, under: .stable, limit: over) == .yes(nil))
    let statuses = framework.justificationStatuses(limit: over)
    #expect(
      statuses.values == [nil, nil, .stronglyAccepted, .stronglyRejected, .stronglyAccepted])
    #expect(statuses.isPartial)
    let accepted = framework.acceptance(.sceptical, under: .preferred, limit: over)
    #expect(accepted.values == [nil, nil, true, false, true])
    let ideal = framework.acceptance(.credulous, under: .ideal, limit: over)
    #expect(ideal.values == [nil, nil, true, false, true])
  }

  @Test func `that something is in a stable set is not known before there is one`() {
    let credulous = framework.acceptance(.credulous, under: .stable, limit: over)
    #expect(credulous.values == [nil, nil, nil, false, nil])
    let sceptical = framework.acceptance(.sceptical, under: .stable, limit: over)
    #expect(sceptical.values == [nil, nil, true, nil, true])
  }

  @Test(arguments: [Semantics.preferred, .stable, .ideal])
  func `the rest is left open`(under semantics: Semantics) {
    #expect(framework.oneExtension(under: semantics, limit: over) == .unknown)
    #expect(framework.answer(on: 0, .credulous, under: semantics, limit: over) == .unknown)
    #expect(framework.answer(on: 0, .sceptical, under: semantics, limit: over) == .unknown)
    #expect(framework.allExtensions(under: semantics, limit: over) == .partial([]))
  }

  @Test func `a number that was not finished is a number of at least so many`() {
    let preferred = framework.extensionCount(under: .preferred, limit: over)
    #expect(preferred == .partial(ExtensionCount(factors: [])))
    #expect(preferred.known.value == 1)
    let stable = framework.extensionCount(under: .stable, limit: over)
    #expect(stable.isPartial)
    #expect(stable.known.value == 0)
  }

  @Test func `an answer whose proof was not finished has none`() {
    // The argument is out, but a preferred set without it takes the solver.
    #expect(framework.answer(on: 3, .sceptical, under: .preferred, limit: over) == .no(nil))
  }

  @Test func `what is called off stops`() {
    let cancellation = Cancellation()
    let limit = Limit(cancellation: cancellation)
    #expect(framework.oneExtension(under: .stable, limit: limit) != .unknown)
    #expect(!limit.isReached)
    cancellation.cancel()
    #expect(limit.isReached)
    #expect(framework.oneExtension(under: .stable, limit: limit) == .unknown)
  }

  @Test func `without a limit nothing is partial`() {
    #expect(!Limit.none.isReached)
    #expect(!framework.justificationStatuses().isPartial)
    #expect(!framework.allExtensions(under: .preferred).isPartial)
  }

  @Test func `some of the extensions are a part of them`() {
    #expect(framework.allExtensions(under: .preferred, atMost: 1).isPartial)
    #expect(framework.allExtensions(under: .preferred, atMost: 1).known.count == 1)
    #expect(!framework.allExtensions(under: .preferred, atMost: 2).isPartial)
  }
}
