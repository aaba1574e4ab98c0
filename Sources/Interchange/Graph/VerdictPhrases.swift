import ArgumentMap
import Comparison
import Evaluation

/// What the evaluation and the comparison say of elements, as phrases with their witnesses.
struct VerdictPhrases {
  let comparison: Comparison
  /// The stance records of each argument, in reading order.
  let argumentStances: [[ArgumentStance]]
  private let wording: Wording
  private let reasons: [Element: ReasonID]

  private var map: ArgumentMap { comparison.map }
  private var evaluation: Evaluation { comparison.evaluation }

  /// - Complexity: O(reasons + argument stances).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    wording = Wording(comparison: comparison)
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

  /// Says of a node what becomes of its element; an argument that nobody makes has no status but that.
  func describe(_ element: Element, in described: inout DebateGraph.Node) {
    let node: Node? =
      if case .statement(let id) = element {
        .statement(id)
      } else {
        reasons[element].map(Node.reason)
      }
    guard let node else {
      described.status = Status.notPutForward.rawValue
      described.justification = described.status
      described.statusReason = "no author makes the argument"
      return
    }
    described.status = evaluation.status(of: node).rawValue
    described.justification = wording.justification(of: node) ?? ""
    described.statusReason = wording.explanation(of: node)
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
        marks.challengedBelow.map { wording.title(of: Element.statement($0)) } ?? ""
      ),
      (.answered, marks.isAnswered, "every attacker is defeated"),
      (.unresolved, marks.isUnresolved, "undecided under the grounded semantics"),
      (.parallel, !marks.parallels.isEmpty, marks.parallels.map(phrase).joined(separator: "; ")),
      (.inTension, !marks.tensions.isEmpty, conflicts(marks.tensions, on: id)),
      (.ownObjection, !marks.ownObjections.isEmpty, conflicts(marks.ownObjections, on: id)),
      (
        .onSupposition, !marks.suppositions.isEmpty,
        wording.list(marks.suppositions.map { wording.title(of: Element.statement($0)) })
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
      return "\(map[side.author].name) \(verb) \(wording.title(of: side.element))"
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
      let opponent =
        touchesClaim && conflict.source == node ? conflict.target : conflict.source
      let way = touchesClaim ? "" : " against " + wording.title(of: conflict.target)
      let phrase = wording.title(of: opponent) + way
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    return phrases.joined(separator: "; ")
  }

  private func phrase(for parallel: RelationID) -> String {
    let relation = map[parallel]
    let qualifiers = relation.qualifiers
    let why = qualifiers.apart ?? qualifiers.analogy ?? qualifiers.verbal ?? ""
    let ends = "\(wording.title(of: relation.source)) and \(wording.title(of: relation.target))"
    return why.isEmpty ? ends : "\(ends): \(why)"
  }
}
