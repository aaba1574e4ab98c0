import ArgumentMap
import Evaluation
import Interchange

/// Says what would settle a claim or reason that is undecided: which claim of its knots would have to
/// be given up, or upheld against all that is said against it.
struct SettlingReader {
  let wording: Wording
  let evaluation: Evaluation

  /// How many claims are tried; a reader takes in no more.
  private static let limit = 8

  /// Tries the claims of the knots one by one.
  ///
  /// - Complexity: O(statements, and what a claim bears on) for each that is tried.
  func lines(for node: Node, in knot: ClaimKnot) -> [WhyLine] {
    let outcomes = claims(of: knot).filter { .statement($0) != node }.prefix(Self.limit)
      .flatMap { claim in
        [(WhatIf.dropping(claim), "given up"), (.granting(claim), "upheld whatever is against it")]
          .compactMap { outcome(of: $0, claim, $1, for: node) }
      }
    let none = WhyLine(
      depth: 0, text: "No answer to one of these questions alone would settle it", nodes: [],
      bearing: "settling", status: .undecided)
    let head = WhyLine(
      depth: 0, text: "What would settle it:", nodes: [], bearing: "settling", status: .undecided)
    return outcomes.isEmpty ? [none] : [head] + outcomes
  }

  private func outcome(
    of change: WhatIf, _ claim: StatementID, _ words: String, for node: Node
  ) -> WhyLine? {
    let status = evaluation.supposing(change).status(of: node)
    guard status != .undecided else { return nil }
    let title = wording.title(of: Element.statement(claim))
    return WhyLine(
      depth: 1, text: "were \(title) \(words), it would be \(status.rawValue)",
      nodes: [.statement(claim)], bearing: "settling", status: status)
  }

  /// The claims of the circles, each once, those of the nearest circle first.
  private func claims(of knot: ClaimKnot) -> [StatementID] {
    var claims: [StatementID] = []
    for step in knot.circle + knot.others.flatMap(\.circle) {
      guard case .statement(let id) = step.node, !claims.contains(id) else { continue }
      claims.append(id)
    }
    return claims
  }
}
