import ArgumentMap
import Argumentation
import Comparison
import Evaluation
import Interchange

/// Puts what is known of one claim into sentences.
struct ExplanationReader {
  let statement: StatementID
  let comparison: Comparison
  let wording: Wording

  init(statement: StatementID, comparison: Comparison) {
    self.statement = statement
    self.comparison = comparison
    wording = Wording(comparison: comparison)
  }

  private var map: ArgumentMap { comparison.map }
  private var evaluation: Evaluation { comparison.evaluation }
  private var node: Node { .statement(statement) }

  func parts() -> [ListingNotes] {
    let marks = markSentences()
    let hinges = hinges()
    return [
      ListingNotes(title: "Who says it", items: voices()),
      ListingNotes(title: "What speaks for it", items: support()),
      ListingNotes(title: "What speaks against it", items: attacks()),
      ListingNotes(title: "Status", items: status()),
      ListingNotes(title: "Marks", items: marks.isEmpty ? ["it bears none"] : marks),
    ] + (hinges.isEmpty ? [] : [ListingNotes(title: "What hangs on it", items: hinges)])
  }

  // MARK: Voices

  private func voices() -> [String] {
    let positions = evaluation.commitments.positions(on: statement)
    let spoken = positions.map { position in
      let stances = position.records.map { map.stances[$0] }
      let anchors = stances.flatMap(\.anchors).map(wording.locator)
      let own = stances.last { $0.text != nil }?.text
      var sentence = "\(wording.name(of: position.proponent)) \(StanceWords.describe(stances))"
      if position.isThesis { sentence += ", as a thesis" }
      if let own { sentence += ": \(own)" }
      if !anchors.isEmpty { sentence += " (\(anchors.joined(separator: "; ")))" }
      let remarks =
        stances.compactMap(\.warrant).filter { !$0.isEmpty } + stances.compactMap(\.note)
      return ([sentence] + remarks).joined(separator: " – ")
    }
    let silent = comparison.authors.filter { author in
      !positions.contains { $0.proponent == author }
    }
    return spoken + silent.map { "\(wording.name(of: $0)) takes no stance on this very claim" }
  }

  // MARK: Reasons

  private func support() -> [String] {
    let reasons = evaluation.reasons(for: statement).map { id in
      let reason = evaluation[id]
      let status = evaluation.status(of: .reason(id)).rawValue
      let premises = reason.premises.map { wording.title(of: Element.statement($0)) }
      let from =
        premises.isEmpty || !evaluation.isNamed(id) ? "" : " from \(wording.list(premises))"
      return "\(wording.title(of: Node.reason(id))) (\(wording.names(of: reason.owners)))\(from): "
        + status
    }
    if reasons.isEmpty { return ["no argument on the map; it stands until attacked"] }
    return evaluation.restsOnReasons(statement)
      ? reasons : reasons + ["it does not fall with these: an author takes it as given"]
  }

  private func attacks() -> [String] {
    let direct = evaluation.conflicts(at: node).compactMap { attack($0, on: node) }
    let onReasons = evaluation.reasons(for: statement).flatMap { reason in
      evaluation.conflicts(at: .reason(reason)).compactMap { attack($0, on: .reason(reason)) }
    }
    let all = direct + onReasons
    return all.isEmpty ? ["nothing on this map"] : all
  }

  private func attack(_ id: ConflictID, on target: Node) -> String? {
    let conflict = evaluation[id]
    let relation = map[conflict.relation]
    guard conflict.target == target || conflict.isMutual else { return nil }
    let isTarget = conflict.target == target
    let attacker = isTarget ? conflict.source : conflict.target
    let holders = isTarget ? conflict.sourceHolders : conflict.targetHolders
    var sentence = wording.title(of: attacker)
    if !holders.isEmpty { sentence += " (\(wording.names(of: holders)))" }
    if target != node { sentence += ", against \(wording.title(of: target))" }
    let answers = !isTarget && !relation.kind.isSymmetric && conflict.counts
    sentence += answers ? ", answering its attack" : ""
    sentence += ": \(weight(of: conflict, attacker: attacker))"
    let occurrence = relation.occurrences.first
    let place = wording.place(of: occurrence?.location).map { "drawn at \($0)" }
    return [sentence, place, relation.qualifiers.note].compactMap(\.self).joined(separator: " – ")
  }

  private func weight(of conflict: Conflict, attacker: Node) -> String {
    switch conflict.exemption {
    case nil: evaluation.status(of: attacker).rawValue
    case .parallel: "only seems to speak against it"
    case .tension: "counts for nothing, its holders hold both"
    case .ownObjection(let author):
      "counts for nothing, \(wording.name(of: author)) grants or raises it and keeps to the claim"
    }
  }

  private func status() -> [String] {
    let status = "\(evaluation.status(of: statement).rawValue): \(wording.explanation(of: node))"
    guard let finer = wording.finerStatus(of: node) else { return [status] }
    return [status, "\(finer.rawValue): \(Self.meaning(of: finer))"]
  }

  /// What a justification status says to somebody who has never met the term.
  private static func meaning(of status: JustificationStatus) -> String {
    switch status {
    case .borderline:
      "somebody who takes sides where the map leaves it open can come to accept it or to let it fall"
    case .weaklyAccepted:
      "somebody who takes sides where the map leaves it open can come to accept it, never to let it fall"
    case .weaklyRejected:
      "somebody who takes sides where the map leaves it open can come to let it fall, never to accept it"
    case .stronglyAccepted, .undecided, .stronglyRejected: "however one takes sides"
    }
  }

  // MARK: Marks

  private func markSentences() -> [String] {
    let marks = comparison.marks(of: statement)
    let disputes = marks.disputes.map { index in
      let row = comparison.disagreements[index]
      return "disputed (\(row.kind.rawValue)): \(wording.witness(of: row))"
    }
    let challenges = marks.challenges.map { id in
      "challenged: \(wording.title(of: evaluation[id].source)) against "
        + wording.title(of: evaluation[id].target)
    }
    let others: [String?] = [
      marks.isAnswered ? "answered: every attacker is defeated without its own help" : nil,
      marks.challengedBelow.map {
        "challenged below: at \(wording.title(of: Element.statement($0)))"
      },
      marks.isUnresolved ? "unresolved: neither accepted nor rejected (grounded semantics)" : nil,
    ]
    return disputes + challenges + others.compactMap(\.self) + besides(marks)
  }

  private func besides(_ marks: Marks) -> [String] {
    let parallels = marks.parallels.map { id in
      let relation = map[id]
      let why =
        relation.qualifiers.apart ?? relation.qualifiers.analogy ?? relation.qualifiers.verbal
      let ends = "\(wording.title(of: relation.source)) and \(wording.title(of: relation.target))"
      return "parallel: \(ends)" + (why.map { $0.isEmpty ? "" : " – \($0)" } ?? "")
    }
    let exempt =
      (marks.tensions.map { ("in tension", $0) } + marks.ownObjections.map { ("own objection", $0) })
      .map { name, id in
        "\(name): \(wording.title(of: evaluation[id].source)) against "
          + wording.title(of: evaluation[id].target)
      }
    let suppositions = marks.suppositions.map {
      "on a supposition: that \(wording.title(of: Element.statement($0)))"
    }
    return parallels + exempt + suppositions
  }

  // MARK: Hinges

  private func hinges() -> [String] {
    comparison.footings.compactMap { footing in
      let name = wording.name(of: footing.author)
      let thesis = wording.title(of: Element.statement(footing.thesis))
      if footing.cruxes.contains(statement) {
        return "\(thesis), a thesis of \(name), does not follow without it"
      }
      let joint = footing.jointCruxes.first { $0.contains(.statement(statement)) }
      return joint.map { _ in "\(thesis), a thesis of \(name), together with other claims" }
    }
  }
}
