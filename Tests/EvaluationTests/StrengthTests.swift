import ArgumentMap
import Argumentation
import Evaluation
import TestSupport
import Testing

/// Strengths by degree on maps.
@Suite struct StrengthTests {
  @Test(arguments: GradualSemantics.allCases, [UInt64](0..<30))
  func `a map of bare attacks and supports is the plain weighted graph`(
    semantics: GradualSemantics, seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...12, using: &random)
    var map = ArgumentMap()
    var base: [Double] = []
    for index in 0..<count {
      let id = map.add(Statement(title: "claim \(index)"))
      base.append(Double.random(in: 0...1, using: &random))
      map[id].data["strength"] = .number(base[index])
    }
    var links: [Relation.Kind: [Attack]] = [:]
    for source in 0..<count {
      for target in 0..<count where source != target && random.chance(0.2) {
        let kind: Relation.Kind = random.chance(0.5) ? .attack : .support
        links[kind, default: []].append(Attack(attacker: source, target: target))
        _ = map.add(
          Relation(kind, from: .statement(StatementID(source)), to: .statement(StatementID(target)))
        )
      }
    }
    let plain = WeightedGraph(
      baseScores: base, attacks: links[.attack] ?? [], supports: links[.support] ?? []
    ).strengths(under: semantics)
    let strengths = Evaluation(of: map).strengths(under: semantics)
    for index in 0..<count {
      let strength = strengths[.statement(StatementID(index))]
      #expect(abs(strength - plain.values[index]) < 1e-6)
    }
  }

  @Test func `an undercut weakens the step and what it leads to, not the premises`() throws {
    let argument = "(1) [p]\n(2) [q]\n----\n(3) [c]\n"
    let free = readDebate(
      "[p]: P. {strength: 0.9}\n\n[q]: Q. {strength: 0.6}\n\n<a>\n\n\(argument)")
    let undercut = readDebate(
      "[p]: P. {strength: 0.9}\n\n[q]: Q. {strength: 0.6}\n\n<a>\n  - <b>: But.\n\n\(argument)")
    let before = Evaluation(of: free)
    let after = Evaluation(of: undercut)
    let weak = after.strengths(under: .dfQuAD)
    let strong = before.strengths(under: .dfQuAD)
    let (p, q, c) = (try free.id("p"), try free.id("q"), try free.id("c"))
    #expect(strong[.statement(p)] == 0.9 && weak[.statement(p)] == 0.9)
    #expect(strong[.statement(q)] == 0.6 && weak[.statement(q)] == 0.6)
    // The weakest premise carries it: 0.5 + 0.5 · 0.6; and half of that when it is undercut.
    #expect(abs(strong[.statement(c)] - 0.8) < 1e-12)
    #expect(abs(weak[.statement(c)] - 0.65) < 1e-12)
    let due = strong.contributions(to: .statement(c))
    #expect(due.first.map { abs($0.contribution - 0.3) < 1e-12 } == true)
    #expect(due.contains { $0.node == .statement(q) })
    #expect(weak.contributions(to: .statement(c)).contains { $0.contribution < 0 })
  }

  @Test func `strengths leave statuses alone`() throws {
    let map = readDebate("[a]: A. {strength: 0.1}\n  - [b]: B. {strength: 0}\n")
    let evaluation = Evaluation(of: map)
    let strengths = evaluation.strengths(under: .euler)
    #expect(strengths[.statement(try map.id("a"))] > strengths[.statement(try map.id("b"))])
    #expect(evaluation.status(of: try map.id("a")) == .rejected)
    #expect(evaluation.status(of: try map.id("b")) == .accepted)
  }

  @Test func `what swings is told of by claims`() throws {
    let links = (1...4).map { left in
      "[l\(left)]: L. {strength: 0.9}\n" + (1...4).map { "  >< [r\($0)]\n" }.joined()
    }
    let others = (1...4).map { "[r\($0)]: R. {strength: 0.9}\n" }
    let map = readDebate((links + others).joined(separator: "\n"))
    let strengths = Evaluation(of: map).strengths(under: .dfQuAD)
    #expect(strengths.unsteady.count == 8)
    #expect(strengths.found.isSettled)
  }
}
