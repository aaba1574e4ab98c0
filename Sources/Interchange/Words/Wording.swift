package import ArgumentMap
package import Argumentation
package import Comparison
package import Evaluation

/// The sentences in which listings, drawings and exports say what the library knows.
package struct Wording: Sendable {
  private let comparison: Comparison

  /// Words what a comparison holds.
  package init(comparison: Comparison) {
    self.comparison = comparison
  }

  private var map: ArgumentMap { comparison.map }
  private var evaluation: Evaluation { comparison.evaluation }

  /// What a listing says that had to stop.
  package static let partial = "Partial: the time was up before all was known."

  /// What people have to know to read a status rightly.
  package var relativity: String {
    let reading = evaluation.reading
    let support = reading == .evidential ? "" : "; support read as \(reading.rawValue)"
    return
      "Every status is relative to this map: it says which claims survive the objections drawn here "
      + "(grounded semantics\(support)), not who is right."
  }

  /// How far the claims have been held against the sources, as a sentence.
  package static func review(_ summary: String) -> String {
    "Claims and the passages that are to bear them out: \(summary)."
  }

  // MARK: Names

  /// An author's name; the analyst has none of their own.
  package func name(of holder: ProponentID?) -> String {
    holder.map { map[$0].name } ?? (map.hasProponents ? "the analyst" : "the map")
  }

  /// An element's title in the brackets that Argdown gives its kind.
  package func title(of element: Element) -> String {
    switch element {
    case .statement: "[\(map.title(of: element))]"
    case .argument, .inference: "<\(map.title(of: element))>"
    }
  }

  /// The title of a claim or reason; a bare support goes by the claim it starts from.
  package func title(of node: Node) -> String {
    switch node {
    case .statement(let id): title(of: Element.statement(id))
    case .reason: title(of: evaluation.element(of: node))
    }
  }

  /// A source as a line of a bibliography: title, author, date.
  package func citation(of source: Source) -> String {
    let title = source.title.map { "“\($0)”" } ?? source.key
    return [title, source.author, source.date].compactMap(\.self).joined(separator: ", ")
  }

  /// An anchor as people look it up: `dierkes-2019 p19 “worth this price”`.
  package func locator(_ anchor: Anchor) -> String {
    let place = "\(map[anchor.source].key) \(anchor.place)"
    return anchor.phrase.map { "\(place) “\($0)”" } ?? place
  }

  /// Where a relation is drawn: file and line.
  package func place(of range: SourceRange?) -> String? {
    map.position(of: range).map { "\($0.path):\($0.position.line)" }
  }

  // MARK: Statuses

  /// The labels that a node takes over all positions, as one word; nil if the limit came first. What
  /// is out for lack of support or of an author is called that.
  package func justification(of node: Node) -> String? {
    switch evaluation.status(of: node) {
    case .unsupported, .notPutForward: evaluation.status(of: node).rawValue
    case .accepted, .rejected, .undecided: comparison.justifications[node]?.rawValue
    }
  }

  /// The justification status where it says more than the status: of what is undecided, how it fares
  /// in the positions that do decide it.
  package func finerStatus(of node: Node) -> JustificationStatus? {
    guard evaluation.status(of: node) == .undecided,
      let finer = comparison.justifications[node], finer != .undecided
    else { return nil }
    return finer
  }

  /// The status of a node as people read it, with the justification status where that says more.
  package func standing(of node: Node) -> String {
    let status = evaluation.status(of: node).rawValue
    return finerStatus(of: node).map { "\(status) (\($0.rawValue))" } ?? status
  }

  /// Why a node has its status.
  package func explanation(of node: Node) -> String {
    let verdict = evaluation.verdict(on: node)
    switch verdict.status {
    case .accepted: return acceptance(of: node)
    case .rejected:
      let attackers = attackers(verdict.conflicts, of: node)
      if attackers.isEmpty { return "leads to what falls: " + list(claims(verdict.consequences)) }
      return "defeated by " + list(attackers)
    case .unsupported:
      if case .reason = node { return fall(of: "premise", claims(verdict.premises)) }
      return fall(of: "reason", reasons(verdict.reasons))
    case .notPutForward: return "no author puts it forward"
    case .undecided: return indecision(verdict, on: node)
    }
  }

  private func acceptance(of node: Node) -> String {
    let isAttacked = evaluation.conflicts(at: node).contains { id in
      let conflict = evaluation[id]
      return conflict.counts && (conflict.target == node || conflict.isMutual)
    }
    return isAttacked ? "what attacks it is defeated" : "nothing on this map attacks it"
  }

  private func indecision(_ verdict: Verdict, on node: Node) -> String {
    let ground = unique(
      reasons(verdict.reasons) + claims(verdict.premises) + claims(verdict.consequences))
    let against = attackers(verdict.conflicts, of: node)
    let pronoun = { (causes: [String]) in causes.count == 1 ? "itself" : "themselves" }
    let parts = [
      ground.isEmpty ? nil : "rests on \(list(ground)), \(pronoun(ground)) undecided",
      against.isEmpty
        ? nil
        : "\(list(against)) \(against.count == 1 ? "is" : "are") against it, \(pronoun(against)) undecided",
    ]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  private func fall(of kind: String, _ titles: [String]) -> String {
    "its \(kind)\(titles.count == 1 ? "" : "s") fell: \(list(titles))"
  }

  private func attackers(_ conflicts: [ConflictID], of node: Node) -> [String] {
    unique(
      conflicts.map { id in
        let conflict = evaluation[id]
        let isTarget = conflict.target == node
        let attacker = isTarget ? conflict.source : conflict.target
        let holders = isTarget ? conflict.sourceHolders : conflict.targetHolders
        return holders.isEmpty || !map.hasProponents
          ? title(of: attacker) : "\(title(of: attacker)) (\(names(of: holders)))"
      })
  }

  private func reasons(_ ids: [ReasonID]) -> [String] {
    unique(ids.map { title(of: Node.reason($0)) })
  }

  private func claims(_ ids: [StatementID]) -> [String] {
    unique(ids.map { title(of: Element.statement($0)) })
  }

  /// Several holders as one phrase.
  package func names(of holders: [ProponentID?]) -> String { list(unique(holders.map(name))) }

  private func unique(_ items: [String]) -> [String] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0).inserted }
  }

  /// Items as one phrase: `a`, `a and b`, `a, b and c`.
  package func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }

  // MARK: Witnesses

  /// What sets the two sides of a disagreement against each other, as whole sentences.
  package func witness(of row: Disagreement) -> String {
    if row.isUnlocated { return hiddenPremise(in: row) }
    if row.kind == .onImportance { return "Both hold \(importance(of: row))." }
    guard let id = row.relation else {
      let denier = row.left.denies ? row.left : row.right
      let holder = row.left.denies ? row.right : row.left
      return sentences(
        ["\(name(of: denier.author)) denies what \(name(of: holder.author)) holds"]
          + row.sides.compactMap(derivation))
    }
    let relation = map[id]
    var sentence = clash(relation, row.attack)
    let occurrence = relation.occurrences.first
    if let place = place(of: occurrence?.location) {
      sentence += ", drawn by \(name(of: occurrence?.proponent)) at \(place)"
    }
    let remarks = [
      relation.qualifiers.apart, relation.qualifiers.analogy, relation.qualifiers.verbal,
      relation.qualifiers.note,
    ]
    return sentences(
      [sentence] + row.sides.compactMap(derivation)
        + remarks.compactMap(\.self).filter { !$0.isEmpty })
  }

  /// What two authors share, and for whom it weighs more.
  package func importance(of row: Disagreement) -> String {
    let footings = comparison.footings
    let owners = footings.filter { row.left.element == .statement($0.thesis) }.map(\.author)
    let reliers = footings.filter { footing in
      footing.cruxes.contains { row.left.element == .statement($0) }
    }
    let parts = [
      owners.isEmpty ? nil : "it is a thesis of \(names(of: Set(owners).sorted()))",
      reliers.isEmpty
        ? nil : "a thesis of \(names(of: Set(reliers.map(\.author)).sorted())) hangs on it",
    ]
    return "\(title(of: row.left.element)): \(list(parts.compactMap(\.self)))"
  }

  private func hiddenPremise(in row: Disagreement) -> String {
    let isLeft = if case .statement = row.right.element { true } else { false }
    let (reasoner, other) = isLeft ? (row.left, row.right) : (row.right, row.left)
    return "\(name(of: other.author)) grants every premise of \(title(of: reasoner.element)) and "
      + "rejects where it leads: look for the premise that is left unsaid."
  }

  /// How an author is led to a claim without saying it.
  private func derivation(of side: Disagreement.Side) -> String? {
    guard !side.derivation.isEmpty else { return nil }
    let steps = side.derivation.map { title(of: Node.reason($0)) }
    return "For \(name(of: side.author)), \(title(of: side.element)) follows by \(list(steps))"
  }

  /// Strings parts together, with a stop wherever one ends without.
  private func sentences(_ parts: [String]) -> String {
    var text = ""
    for part in parts {
      if part.first?.isLowercase == true, !endsInStop(text) {
        text += "; "
      } else if !text.isEmpty {
        text += endsInStop(text) ? " " : ". "
      }
      text += part
    }
    return endsInStop(text) ? text : text + "."
  }

  private func endsInStop(_ text: String) -> Bool {
    let closers: Set<Character> = ["”", "’", "\"", "'", ")"]
    let end = text.reversed().first { !closers.contains($0) && !$0.isWhitespace }
    return end.map { ".!?…".contains($0) } ?? false
  }

  private func clash(_ relation: Relation, _ attack: Disagreement.Attack?) -> String {
    let source = title(of: relation.source)
    let target = title(of: relation.target)
    if let attack {
      return switch attack.kind {
      case .rebut: "\(source) attacks \(target)"
      case .undermine: "\(source) attacks \(target), a premise of \(name(of: attack.target))’s"
      case .undercut: "\(source) goes against the step \(target)"
      }
    }
    if relation.qualifiers.isParallel { return "\(source) seems to go against \(target)" }
    return switch relation.kind {
    case .contrary: "\(source) and \(target) can’t both be true"
    case .contradiction: "\(source) is true exactly if \(target) is not"
    case .attack, .undercut, .support, .entailment: "\(source) goes against \(target)"
    }
  }
}
