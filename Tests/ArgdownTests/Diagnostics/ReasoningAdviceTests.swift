import Argdown
import ArgumentMap
import TestSupport
import Testing

struct ReasoningAdviceTests {
  // MARK: Circles

  @Test func `a circle is told of once, where it is closed, with its members`() {
    let result = expectDiagnostics(
      ["circular-reasons"],
      in: "[A]: a\n  + [B]: b\n\n[C]: c\n  + [A]\n\n[B]\n  ¦+ [C]\n\n[D]: d\n  + [A]\n")
    #expect(
      result.diagnostics.first?.message == "the reasons for [A] lead back to it through [B], [C]")
  }

  @Test func `a circle may run through arguments and structures`() {
    let result = expectDiagnostics(
      ["circular-reasons"],
      in: "[A]: a\n  + <X>: x\n    + [B]: b\n\n<Y>: y\n\n(1) [A]\n¦----\n(2) [B]\n")
    #expect(result.diagnostics.first?.message.contains("[B], <X>") == true)
  }

  @Test func `a conclusion among its own premises is a circle`() {
    let result = expectDiagnostics(["circular-reasons"], in: "<X>\n\n(1) [A]: a\n¦----\n(2) [A]\n")
    #expect(result.diagnostics.first?.message == "the reasons for [A] lead straight back to it")
  }

  @Test func `two circles are two findings`() {
    expectDiagnostics(
      ["circular-reasons", "circular-reasons"],
      in: "[A]: a\n  + [B]: b\n    ¦+ [A]\n\n[C]: c\n  + [D]: d\n    ¦+ [C]\n  + [A]\n")
  }

  @Test func `entailments in a circle only say that claims come to the same`() {
    let text = "[A]: a\n  + [B]: b\n    + [A]\n"
    #expect(reading("===\nmodel: {mode: strict}\n===\n\n\(text)").codes == [])
    #expect(reading(text).codes == ["circular-reasons"])
  }

  @Test func `a circle of two authors is nobody's`() {
    let head = "===\nproponents: [Ann, Ben]\n===\n\n"
    let ann = "# Ann {proponent: Ann}\n\n[A]: a\n  + [B]: b\n\n"
    let ben = "[B]: b\n  + [A]: a\n"
    #expect(reading(head + ann + "# Ben {proponent: Ben}\n\n" + ben).codes == [])
    let found = reading(head + ann + ben)
    #expect(found.codes == ["circular-reasons"])
    #expect(
      found.diagnostics.first?.message.hasPrefix("Ann\u{2019}s reasons for [A] lead back") == true)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a circle is told of if and only if a claim can be reached from itself`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 8
    var reach = Array(repeating: Array(repeating: false, count: count), count: count)
    var text = (0..<count).map { "[Claim \($0)]: c\n\n" }.joined()
    for target in 0..<count {
      for source in 0..<count where source != target && random.chance(0.12) {
        text += "[Claim \(target)]\n  + [Claim \(source)]\n\n"
        reach[source][target] = true
      }
    }
    for middle in 0..<count {
      for source in 0..<count where reach[source][middle] {
        for target in 0..<count where reach[middle][target] { reach[source][target] = true }
      }
    }
    let circles = Set(
      (0..<count).filter { reach[$0][$0] }.map { node in
        (0..<count).first { reach[node][$0] && reach[$0][node] } ?? node
      })
    let found = reading(text).codes.filter { $0 == "circular-reasons" }
    #expect(found.count == circles.count)
  }

  @Test func `a long circle needs no deep stack`() {
    let count = 20_000
    let text = (0..<count).map { "[Claim \($0)]: c\n  + [Claim \(($0 + 1) % count)]\n\n" }.joined()
    let found = reading(text)
    #expect(found.codes == ["circular-reasons"])
    #expect(found.diagnostics.first?.message.hasSuffix(" and 19993 more") == true)
  }

  // MARK: Contradictory relations

  @Test(arguments: [
    "[A]: a\n  + [B]: b\n  ¦- [B]\n", "[A]: a\n  - [B]: b\n  ¦+ [B]\n",
    "[A]: a\n  + [B]: b\n\n[A]\n  ¦>< [B]\n", "[A]: a\n  >< [B]: b\n  ¦+> [B]\n",
    "[A]: a\n  + <X>: x\n  ¦- <X>\n",
  ])
  func `what supports and attacks the same is told of`(text: String) {
    expectDiagnostics(["contradictory-relations"], in: text)
  }

  @Test func `what entails and excludes the same is told of`() {
    expectDiagnostics(
      ["contradictory-relations"],
      in: "===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n\n[B]\n  ¦- [A]\n")
  }

  @Test func `support one way and attack the other is no contradiction`() {
    #expect(reading("[A]: a\n  + [B]: b\n  -> [B]\n").codes == [])
  }

  @Test func `what two authors draw is a disagreement, and no slip`() {
    let text = """
      ===
      proponents: [Ann, Ben]
      ===

      # Ann {proponent: Ann}

      [A]: a
        + [B]: b

      # Ben {proponent: Ben}

      [A]
        - [B]

      """
    #expect(reading(text).codes == [])
  }

  @Test(arguments: [
    "[A]: a\n  ¦- [A]\n", "[A]: a\n  ¦+ [A]\n", "[A]: a\n  ¦>< [A]\n", "<A>: a\n  ¦- <A>\n",
  ])
  func `what is related to itself is told of`(text: String) {
    expectDiagnostics(["relation-to-itself"], in: text)
  }
}
