import ArgumentMap
import Comparison
import Evaluation

/// What the evaluation and the comparison say of elements, as phrases with their witnesses.
struct VerdictPhrases {
  let comparison: Comparison
  /// The stance records of each argument, in reading order.
  let argumentStances: [[ArgumentStance]]
  private let reasons: [Element: ReasonID]

  private var map: ArgumentMap { comparison.map }
  private var evaluation: Evaluation { comparison.evaluation }

  /// - Complexity: O(reasons + argument stances).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    var reasons: [Element: ReasonID] = [:]
    for (index, reason) in comparison.evaluation.reasons.enumerated() {
      switch reason.origin {
      case .inference(let id): reasons[.inference(id)] = ReasonID(index)
      case .sketch(let id): reasons[.argument(id)] = ReasonID(index)
      case .relation: break
      }
    }
    self.reasons = reasons
    var stances = [[ArgumentStance]](repeating: [], count: comparison.map.arguments.count)
    for stance in comparison.map.argumentStances { stances[stance.argument.index].append(stance) }
    argumentStances = stances
  }

  // MARK: Status

  /// The status of an element with what decides it; an argument that nobody makes has none but
  /// that.
  func status(of element: Element) -> (word: String, reason: String) {
    let node: Node? =
      if case .statement(let id) = element {
        .statement(id)
      } else {
        reasons[element].map(Node.reason)
      }
    guard let node else {
      return (Status.notPutForward.rawValue, "no author makes the argument")
    }
    let verdict = evaluation.verdict(on: node)
    return (verdict.status.rawValue, reason(of: verdict, on: node))
  }

  private func reason(of verdict: Verdict, on node: Node) -> String {
    let attackers = listing(verdict.conflicts.map { other(than: node, in: $0) })
    let supporters = listing(verdict.reasons.map(Node.reason))
    let premises = listing(verdict.premises.map(Node.statement))
    let parts: [(String, String)] =
      switch verdict.status {
      case .accepted: []
      case .rejected: [("defeated by ", attackers)]
      case .unsupported: [("its reasons fell: ", supporters), ("premises fell: ", premises)]
      case .notPutForward: [("", "no author puts it forward")]
      case .undecided:
        [
          ("against it, undecided: ", attackers), ("reasons undecided: ", supporters),
          ("premises undecided: ", premises),
        ]
      }
    return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }.joined(separator: "; ")
  }

  private func other(than node: Node, in id: ConflictID) -> Node {
    let conflict = evaluation[id]
    return conflict.source == node ? conflict.target : conflict.source
  }

  // MARK: Marks

  /// The marks of a claim, each with its witness.
  func marks(of id: StatementID) -> [DebateGraph.Mark] {
    let marks = comparison.marks(of: id)
    let disputes = marks.disputes.map { phrase(for: comparison.disagreements[$0]) }
    let all: [(kind: DebateGraph.Mark.Kind, applies: Bool, reason: String)] = [
      (.disputed, marks.isDisputed, disputes.joined(separator: "; ")),
      (.challenged, marks.isChallenged, conflicts(marks.challenges, on: id)),
      (
        .challengedBelow, marks.challengedBelow != nil,
        marks.challengedBelow.map { quoted(.statement($0)) } ?? ""
      ),
      (.answered, marks.isAnswered, "every attacker is defeated"),
      (.unresolved, marks.isUnresolved, "undecided under the grounded semantics"),
      (.parallel, !marks.parallels.isEmpty, marks.parallels.map(phrase).joined(separator: "; ")),
      (.inTension, !marks.tensions.isEmpty, conflicts(marks.tensions, on: id)),
      (.ownObjection, !marks.ownObjections.isEmpty, conflicts(marks.ownObjections, on: id)),
      (
        .onSupposition, !marks.suppositions.isEmpty,
        listing(marks.suppositions.map(Node.statement))
      ),
    ]
    return all.filter(\.applies).map { DebateGraph.Mark($0.kind, reason: $0.reason) }
  }

  /// Why a claim is contested: what bears out that it is disputed or challenged.
  func contestedReason(_ marks: [DebateGraph.Mark]) -> String {
    marks.filter { $0.kind == .disputed || $0.kind == .challenged }
      .map { "\($0.kind.rawValue): \($0.reason)" }
      .joined(separator: "; ")
  }

  private func phrase(for disagreement: Disagreement) -> String {
    let sides = disagreement.sides.map { side in
      // What an author is bound to without a word of theirs follows from what they do say.
      let isDerived = disagreement.kind == .derived && side.records.isEmpty
      let verb = side.denies ? "denies" : isDerived ? "is led to" : "holds"
      return "\(map[side.author].name) \(verb) \(quoted(side.element))"
    }
    return "\(sides.joined(separator: ", ")) (\(disagreement.kind.rawValue))"
  }

  /// The other ends of some conflicts, those that go against an argument for the claim with it.
  private func conflicts(_ ids: [ConflictID], on statement: StatementID) -> String {
    let node = Node.statement(statement)
    var phrases: [String] = []
    for id in ids {
      let conflict = evaluation[id]
      let touchesClaim = conflict.source == node || conflict.target == node
      let opponent = touchesClaim ? other(than: node, in: id) : conflict.source
      let way = touchesClaim ? "" : " against " + quoted(node: conflict.target)
      let phrase = quoted(node: opponent) + way
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases.joined(separator: "; ")
  }

  private func phrase(for parallel: RelationID) -> String {
    let relation = map[parallel]
    let qualifiers = relation.qualifiers
    let why = qualifiers.apart ?? qualifiers.analogy ?? qualifiers.verbal ?? ""
    let ends = "\(quoted(relation.source)) and \(quoted(relation.target))"
    return why.isEmpty ? ends : "\(ends): \(why)"
  }

  // MARK: Names

  private func listing(_ nodes: [Node]) -> String {
    nodes.map { quoted(node: $0) }.joined(separator: ", ")
  }

  private func quoted(node: Node) -> String {
    switch node {
    case .statement(let id): return quoted(.statement(id))
    case .reason(let id):
      switch evaluation[id].origin {
      case .inference(let inference): return quoted(.inference(inference))
      case .sketch(let argument): return quoted(.argument(argument))
      case .relation(let relation): return quoted(map[relation].source)
      }
    }
  }

  private func quoted(_ element: Element) -> String { "“\(map.title(of: element))”" }
}
