internal import ArgumentMap
internal import Comparison
internal import Evaluation
internal import Interchange

extension ComparisonJSON {
  /// Writes what the theses hang on and what would change them.
  func writeStakes(_ json: inout JSONWriter) {
    json.field("cruxes", comparison.footings, writeFooting)
    json.field("doubleCruxes", comparison.doubleCruxes) { json, crux in
      json.field("source", map[crux.source].title)
      json.field("sourceAuthor", map[crux.sourceAuthor].name)
      json.field("target", map[crux.target].title)
      json.field("targetAuthor", map[crux.targetAuthor].name)
    }
    json.field(
      "settlements", comparison.settlements + comparison.decidingConflicts, writeSettlement)
    json.field("diagnosticGround", comparison.diagnosticGround) { json, claim in
      json.field("claim", map[claim.statement].title)
      let row = comparison.disagreements[claim.disagreement]
      json.field("left", map.title(of: row.left.element))
      json.field("right", map.title(of: row.right.element))
    }
    json.field("findings", comparison.findings, writeFinding)
  }

  private func writeFooting(_ json: inout JSONWriter, _ footing: ThesisFooting) {
    json.field("author", map[footing.author].name)
    json.field("thesis", map[footing.thesis].title)
    json.field("ground", footing.ground.rawValue)
    json.field("cruxes", footing.cruxes.map { map[$0].title })
    json.field("jointCruxes", footing.jointCruxes) { json, set in
      json.field(
        "claims", set.compactMap { if case .statement(let id) = $0 { map[id].title } else { nil } })
      json.field(
        "arguments",
        set.compactMap { if case .reason(let id) = $0 { evaluation.title(of: id) } else { nil } })
    }
    json.field("jointSearchIsPartial", footing.jointSearchIsPartial)
  }

  private func writeSettlement(_ json: inout JSONWriter, _ settlement: Settlement) {
    switch settlement.change {
    case .granting(let claim):
      json.field("change", "granting")
      json.field("claim", map[claim].title)
    case .dropping(let claim):
      json.field("change", "dropping")
      json.field("claim", map[claim].title)
    case .without(let id):
      json.field("change", "without")
      json.key("relation")
      writeRelation(&json, evaluation[id].relation)
    }
    json.field("effects", settlement.effects) { json, effect in
      json.field("thesis", map[effect.thesis].title)
      json.field("before", effect.before.words)
      json.field("after", effect.after.words)
    }
  }

  private func writeFinding(_ json: inout JSONWriter, _ finding: Finding) {
    json.field("author", map[finding.author].name)
    switch finding.kind {
    case .inconsistent(let first, let second):
      json.field("finding", "inconsistent")
      json.field("claims", [map[first].title, map[second].title])
    case .holdsAndDenies(let claim):
      json.field("finding", "holds and denies")
      json.field("claims", [map[claim].title])
    case .circular(let claim):
      json.field("finding", "circular reasons")
      json.field("claims", [map[claim].title])
    case .incomplete(let reason, let missing):
      json.field("finding", "incomplete reason")
      json.field("argument", evaluation.title(of: reason))
      json.field("claims", missing.map { map[$0].title })
    case .misdirected(_, let target):
      json.field("finding", "misdirected attack")
      json.field("claims", [map[target].title])
    case .unanswered(let claim):
      json.field("finding", "unanswered")
      json.field("claims", [map[claim].title])
    }
  }
}
