import Interchange
import ArgumentMap
import Comparison
import Evaluation

/// A part of a listing that is a list of sentences.
struct ListingNotes {
  let title: String
  let items: [String]
}

/// Puts what theses hang on, and what else is to be known about the reasoning, into sentences.
struct NotesReader {
  let comparison: Comparison
  let wording: Wording

  /// How many cruxes of one thesis are spelt out, and how many joint ones; data has them all.
  private static let cruxLimit = 6
  private static let jointLimit = 3

  init(comparison: Comparison) {
    self.comparison = comparison
    wording = Wording(comparison: comparison)
  }

  private var map: ArgumentMap { comparison.map }

  /// What the theses hang on and what would change them.
  func stakes() -> [ListingNotes] {
    notes([
      ("Claims without which a thesis does not follow", comparison.footings.map(footing)),
      (
        "Double cruxes: one author’s crux against the other’s",
        comparison.doubleCruxes.map(doubleCrux)
      ),
      ("Objections that decide a thesis", comparison.decidingConflicts.map(settlement)),
      ("If a contested claim were settled", settlements()),
    ])
  }

  /// What is to be said about what the authors share.
  func sharedGround() -> [ListingNotes] {
    let weighings = comparison.disagreements.filter { $0.kind == .onImportance }
    return notes([
      ("Shared, and argued from to opposed claims", diagnoses()),
      ("Shared, but of unequal importance", weighings.map(wording.importance)),
    ])
  }

  /// What is to be said about each author's own reasoning.
  func findings() -> [ListingNotes] {
    let unanswered = comparison.authors.compactMap(unansweredClaims)
    let others = comparison.findings.filter { !$0.isUnanswered }.map(finding)
    return notes([
      ("About the reasoning", others),
      ("A thesis hangs on them, and the other side says nothing", unanswered),
    ])
  }

  private func notes(_ parts: [(title: String, items: [String])]) -> [ListingNotes] {
    parts.filter { !$0.items.isEmpty }.map { ListingNotes(title: $0.title, items: $0.items) }
  }

  // MARK: Cruxes

  private func footing(_ footing: ThesisFooting) -> String {
    let thesis = "\(wording.name(of: footing.author)), \(title(footing.thesis))"
    switch footing.ground {
    case .asserted: return "\(thesis): asserted, no argument on the map is for it"
    case .ungrounded: return "\(thesis): its reasons reach no ground"
    case .derived: break
    }
    let parts = [
      footing.cruxes.isEmpty ? "no claim by itself" : singly(footing), jointly(footing),
    ]
    return "\(thesis): " + parts.compactMap(\.self).joined(separator: "; ")
  }

  private func singly(_ footing: ThesisFooting) -> String {
    let shown = footing.cruxes.prefix(Self.cruxLimit).map { crux in
      title(crux) + (comparison.marks(of: crux).isContested ? " (contested)" : "")
    }
    let more = footing.cruxes.count - shown.count
    return wording.list(shown) + (more == 0 ? "" : ", and \(more) further down")
  }

  private func jointly(_ footing: ThesisFooting) -> String? {
    guard let first = footing.jointCruxes.first else { return nil }
    let shown = [first] + footing.jointCruxes.dropFirst().prefix(Self.jointLimit - 1)
    let sets = shown.map { set in
      wording.list(set.map(part))
    }
    let more = footing.jointCruxes.count - shown.count
    let rest =
      more == 0
      ? "" : " (\(more)\(footing.jointSearchIsPartial ? " or more" : "") others in the data)"
    return sets.map { "nor without \($0) together" }.joined(separator: ", ") + rest
  }

  private func part(_ part: ThesisFooting.Part) -> String {
    switch part {
    case .statement(let id): title(id)
    case .reason(let id): wording.title(of: Node.reason(id))
    }
  }

  private func doubleCrux(_ crux: DoubleCrux) -> String {
    "\(title(crux.source)) (\(wording.name(of: crux.sourceAuthor))) against "
      + "\(title(crux.target)) (\(wording.name(of: crux.targetAuthor)))"
  }

  // MARK: Settling

  private func settlements() -> [String] {
    let settled = Set(comparison.settlements.compactMap(\.change.claim))
    let idle = map.statementIDs.filter {
      comparison.marks(of: $0).isContested && !settled.contains($0)
    }
    let rest =
      idle.isEmpty || comparison.isPartial || comparison.settlements.isEmpty
      ? nil
      : "granting or dropping \(idle.map(title).joined(separator: " or ")) alone changes no thesis"
    return comparison.settlements.map(settlement) + [rest].compactMap(\.self)
  }

  private func settlement(_ settlement: Settlement) -> String {
    let effects = settlement.effects.map { effect in
      "\(title(effect.thesis)) would go from \(effect.before.words) to \(effect.after.words)"
    }
    return "\(change(settlement.change)), " + wording.list(effects)
  }

  private func change(_ change: WhatIf) -> String {
    switch change {
    case .granting(let claim): return "were \(title(claim)) granted"
    case .dropping(let claim): return "were \(title(claim)) dropped"
    case .without(let id):
      let conflict = comparison.evaluation[id]
      let ends =
        "if \(wording.title(of: conflict.source)) did not speak against "
        + wording.title(of: conflict.target)
      let place = wording.place(of: map[conflict.relation].occurrences.first?.location)
      return [ends, place.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    }
  }

  // MARK: Shared ground

  private func diagnoses() -> [String] {
    comparison.diagnosticGround.map { claim in
      let row = comparison.disagreements[claim.disagreement]
      let goals = row.sides.map { side in
        "\(wording.title(of: side.element)) (\(wording.name(of: side.author)))"
      }
      return "\(title(claim.statement)): on the way to " + goals.joined(separator: " and to ")
    }
  }

  // MARK: Findings

  private func finding(_ finding: Finding) -> String {
    "\(wording.name(of: finding.author)): " + sentence(finding.kind)
  }

  private func unansweredClaims(of author: ProponentID) -> String? {
    let claims = comparison.findings.filter { $0.author == author }.compactMap { finding in
      if case .unanswered(let claim) = finding.kind { title(claim) } else { nil }
    }
    return claims.isEmpty ? nil : "\(wording.name(of: author)): \(wording.list(claims))"
  }

  private func sentence(_ kind: Finding.Kind) -> String {
    switch kind {
    case .inconsistent(let first, let second):
      "bound to \(title(first)) and to \(title(second)), which can’t both be true"
    case .holdsAndDenies(let claim): "bound to \(title(claim)), and denies it"
    case .circular(let claim): "the reasons for \(title(claim)) lead back to it"
    case .incomplete(let reason, let missing):
      "\(wording.title(of: Node.reason(reason))) starts from \(wording.list(missing.map(title))), "
        + "which the author does not hold"
    case .misdirected(_, let target): "attacks \(title(target)), which nobody else holds"
    case .unanswered(let claim): "nobody else says a word on \(title(claim))"
    }
  }

  private func title(_ statement: StatementID) -> String {
    wording.title(of: Element.statement(statement))
  }
}

extension Finding {
  /// Whether it is about a claim that nobody else speaks of; a listing gathers these.
  fileprivate var isUnanswered: Bool {
    if case .unanswered = kind { true } else { false }
  }
}

extension WhatIf {
  /// The claim that is granted or dropped.
  fileprivate var claim: StatementID? {
    switch self {
    case .granting(let claim), .dropping(let claim): claim
    case .without: nil
    }
  }
}
