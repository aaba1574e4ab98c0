import ArgumentMap
import Argumentation
import Evaluation
import TestSupport
import Testing

/// Explanations: that they are sound, that they are enough, and that they end.
@Suite struct DiscussionTests {
  private static let cases = SupportReading.allCases.flatMap { reading in
    (0..<100).map { (reading, UInt64($0)) }
  }

  private func nodes(of evaluation: Evaluation) -> [Node] {
    evaluation.map.statementIDs.map(Node.statement)
      + evaluation.reasons.indices.map { .reason(ReasonID($0)) }
  }

  @Test(arguments: cases)
  func `what is decided has a discussion, what is not a knot`(
    reading: SupportReading, seed: UInt64
  ) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    for node in nodes(of: evaluation) {
      let isUndecided = evaluation.status(of: node) == .undecided
      #expect((evaluation.discussion(of: node) == nil) == isUndecided)
      #expect((evaluation.knot(below: node) != nil) == isUndecided)
    }
  }

  @Test(arguments: cases)
  func `every step says what its claim or reason does, and explains it`(
    reading: SupportReading, seed: UInt64
  ) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    for node in nodes(of: evaluation) {
      let steps = evaluation.discussion(of: node) ?? []
      for (place, step) in steps.enumerated() {
        if !step.isSupposed {
          #expect(step.stands == (evaluation.status(of: step.node) == .accepted))
        }
        #expect((step.bearing == nil) == (place == 0))
        if place > 0 { #expect((1...steps[place - 1].depth + 1).contains(step.depth)) }
        let below = steps[(place + 1)...].prefix { $0.depth > step.depth }
        let children = below.filter { $0.depth == step.depth + 1 }
        #expect(
          step.isRepeated ? children.isEmpty : explains(children, step, in: evaluation),
          "\(step) \(children) \(evaluation.verdict(on: step.node))")
      }
    }
  }

  /// Whether what stands below a step shows that it stands or falls.
  private func explains(
    _ children: [DiscussionStep], _ step: DiscussionStep, in evaluation: Evaluation
  ) -> Bool {
    let isAttack = { (child: DiscussionStep) in
      if case .attack = child.bearing { true } else { false }
    }
    if step.stands {
      // All that attacks it is answered; what it rests on stands.
      let attackers = Set(
        evaluation.conflicts(at: step.node).map { evaluation[$0] }.filter(\.counts).compactMap {
          $0.target == step.node ? $0.source : $0.isMutual ? $0.target : nil
        })
      let answered = Set(children.filter { !$0.stands }.filter(isAttack).map(\.node))
      return attackers.isSubset(of: answered)
        && children.filter { !isAttack($0) }.allSatisfy(\.stands)
    }
    if children.contains(where: { isAttack($0) && $0.stands }) { return true }
    if !children.isEmpty { return children.allSatisfy { !$0.stands } }
    // Nothing below it: there is no reason at all where one is needed.
    guard case .statement(let id) = step.node else { return false }
    return evaluation.restsOnReasons(id)
      && evaluation.reasons(for: id).allSatisfy {
        evaluation.status(of: .reason($0)) != .accepted
          || evaluation[$0].owners.allSatisfy { $0 == nil }
      }
  }

  @Test(arguments: cases)
  func `no step is explained by itself`(reading: SupportReading, seed: UInt64) {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    for node in nodes(of: evaluation) {
      var above: [DiscussionStep] = []
      for step in evaluation.discussion(of: node) ?? [] {
        above.removeAll { $0.depth >= step.depth }
        #expect(
          !above.contains { $0.node == step.node && $0.isSupposed == step.isSupposed }, "\(step)")
        above.append(step)
      }
    }
  }

  @Test(arguments: cases)
  func `a knot keeps each other undecided, and the way leads to it`(
    reading: SupportReading, seed: UInt64
  ) throws {
    let evaluation = Evaluation(of: .random(seed: seed), reading: reading)
    for node in nodes(of: evaluation) {
      guard let knot = evaluation.knot(below: node) else { continue }
      for (way, circle) in [(knot.way, knot.circle)] + knot.others.map({ ($0.way, $0.circle) }) {
        #expect(way.first?.node == node && way.first?.bearing == nil)
        #expect(way.dropFirst().allSatisfy { $0.bearing != nil })
        #expect(way.last?.node == circle.first?.node)
        #expect(!circle.isEmpty)
        for (place, step) in circle.enumerated() {
          let before = circle[(place + circle.count - 1) % circle.count].node
          #expect(bears(step, on: before, in: evaluation), "\(step)")
        }
      }
    }
  }

  /// Whether a step bears on a claim or reason as it says.
  private func bears(
    _ step: DiscussionStep, on node: Node, in evaluation: Evaluation
  ) -> Bool {
    switch (step.bearing, step.node, node) {
    case (.attack(let id), _, _):
      let conflict = evaluation[id]
      return conflict.counts && conflict.source == step.node || conflict.isMutual
    case (.reason, .reason(let reason), .statement(let claim)):
      return evaluation[reason].conclusions.contains(claim)
    case (.premise, .statement(let claim), .reason(let reason)),
      (.supposition, .statement(let claim), .reason(let reason)):
      return evaluation[reason].premises.contains(claim)
    case (.consequence, .statement(let claim), .reason(let reason)):
      return evaluation[reason].conclusions.contains(claim)
    case (.consequence, .statement(let claim), .statement(let premise)):
      return evaluation.reasonsFrom(premise).contains {
        evaluation[$0].conclusions.contains(claim)
      }
    default: return false
    }
  }

  @Test func `the shorter of two answers is given`() throws {
    let map = readDebate(
      """
      [a]: A.
        - [long]: L.
          - [answer]: N.
            - [counter]: C.
        - [short]: S.
      """)
    let evaluation = Evaluation(of: map)
    let steps = try #require(evaluation.discussion(of: .statement(try map.id("a"))))
    #expect(steps.map(\.node) == [.statement(try map.id("a")), .statement(try map.id("short"))])
    #expect(steps.map(\.stands) == [false, true])
  }

  @Test func `a chain of claims as long as a book is explained without recursion`() throws {
    var map = ArgumentMap()
    for index in 0..<20_000 {
      _ = map.add(Statement(title: "claim \(index)"))
      guard index > 0 else { continue }
      _ = map.add(
        Relation(
          .support, from: .statement(StatementID(index)), to: .statement(StatementID(index - 1))))
    }
    let steps = try #require(Evaluation(of: map).discussion(of: .statement(StatementID(0))))
    #expect(steps.count == 2 * 20_000 - 1)
  }
}
