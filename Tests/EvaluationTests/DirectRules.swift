import ArgumentMap
import Argumentation
import Evaluation

/// The labels of a small map by the rules themselves, without a flattening: what each claim and
/// reason asks of its neighbours, tried for every labelling.
struct DirectRules {
  let evaluation: Evaluation
  let nodes: [Node]
  private let places: [Node: Int]
  private let attackers: [[Int]]

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    nodes =
      evaluation.map.statementIDs.map(Node.statement)
      + evaluation.reasons.indices.map { .reason(ReasonID($0)) }
    let places = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    var attackers = [[Int]](repeating: [], count: nodes.count)
    for conflict in evaluation.conflicts where conflict.counts {
      guard let source = places[conflict.source], let target = places[conflict.target] else {
        continue
      }
      attackers[target].append(source)
      if conflict.isMutual { attackers[source].append(target) }
    }
    self.places = places
    self.attackers = attackers
  }

  private var map: ArgumentMap { evaluation.map }

  /// The complete labellings: those in which every label is what the rules make of the others.
  func completeLabellings() -> [[Label]] {
    var found: [[Label]] = []
    var labels = [Label](repeating: .in, count: nodes.count)
    func extend(_ place: Int) {
      guard place < nodes.count else {
        let isComplete = labels.indices.allSatisfy { labels[$0] == demanded($0, labels) }
        if isComplete { found.append(labels) }
        return
      }
      for label in [Label.in, .out, .undecided] {
        labels[place] = label
        extend(place + 1)
      }
    }
    extend(0)
    return found
  }

  /// The grounded labelling: what follows from nothing.
  func groundedLabelling() -> [Label] {
    var labels = [Label](repeating: .undecided, count: nodes.count)
    while true {
      let next = labels.indices.map { demanded($0, labels) }
      if next == labels { return labels }
      labels = next
    }
  }

  private func demanded(_ place: Int, _ labels: [Label]) -> Label {
    all(conditions(on: nodes[place], labels))
  }

  /// What a node asks for: in if all is given, out if something is refused.
  private func conditions(on node: Node, _ labels: [Label]) -> [Label] {
    var conditions = unattacked(node, labels)
    switch node {
    case .statement(let id): conditions += needs(of: id, labels) + consequences(of: id, labels)
    case .reason(let id): conditions += demands(of: evaluation[id], labels)
    }
    return conditions
  }

  private func unattacked(_ node: Node, _ labels: [Label]) -> [Label] {
    attackers[places[node] ?? 0].map { not(labels[$0]) }
  }

  // MARK: Claims

  private func needs(of statement: StatementID, _ labels: [Label]) -> [Label] {
    let supporters = evaluation.reasons(for: statement).map { (evaluation[$0], label($0, labels)) }
    guard let holders = holders(of: statement) else {
      return [any(supporters.filter { $0.0.owners.contains { $0 != nil } }.map(\.1))]
    }
    guard map[statement].data["basic"]?.bool != true else { return [] }
    let relied = supporters.filter { $0.0.isRelied }
    let isRestful = holders.allSatisfy { holder in relied.contains { $0.0.owners.contains(holder) }
    }
    guard isRestful else { return [] }
    switch evaluation.reading {
    case .evidential: return [any(supporters.map(\.1))]
    case .necessary:
      return relied.filter { $0.0.owners.contains(where: holders.contains) }.map(\.1)
    case .deductive, .ignored: return []
    }
  }

  private func holders(of statement: StatementID) -> [ProponentID?]? {
    let committed = evaluation.commitments.committed(to: statement)
    if !committed.isEmpty { return committed }
    let positions = evaluation.commitments.positions(on: statement)
    let isAnalysts =
      positions.count == 1 && positions[0].proponent == nil && positions[0].commitment != nil
    return !map.hasProponents || isAnalysts ? [nil] : nil
  }

  /// Under the deductive reading: what a step from this one premise leads to has to hold, unless the
  /// step is undercut.
  private func consequences(of statement: StatementID, _ labels: [Label]) -> [Label] {
    guard evaluation.reading == .deductive else { return [] }
    return evaluation.reasonsFrom(statement).flatMap { id -> [Label] in
      let reason = evaluation[id]
      let binds =
        !reason.isRelied
        || holders(of: statement).map { $0.allSatisfy(reason.owners.contains) } ?? false
      guard reason.premises.count == 1, binds else { return [] }
      let undercutters = attackers[places[.reason(id)] ?? 0].map { labels[$0] }
      return reason.conclusions.map { any([standing(of: $0, labels)] + undercutters) }
    }
  }

  /// The label of a claim that only its reasons put forward is, as a consequence, the one that it has
  /// once it is put forward.
  private func standing(of statement: StatementID, _ labels: [Label]) -> Label {
    holders(of: statement) == nil
      ? supposed(statement, labels) : labels[places[.statement(statement)] ?? 0]
  }

  /// The label of a claim that needs no reason.
  private func supposed(_ statement: StatementID, _ labels: [Label]) -> Label {
    all(unattacked(.statement(statement), labels) + consequences(of: statement, labels))
  }

  // MARK: Reasons

  private func demands(of reason: Reason, _ labels: [Label]) -> [Label] {
    guard evaluation.reading != .ignored else { return [] }
    let premises = reason.premises.map { premise in
      reason.owners.contains { evaluation.commitments.onlySupposes($0, premise) }
        ? supposed(premise, labels) : labels[places[.statement(premise)] ?? 0]
    }
    guard evaluation.reading == .deductive else { return premises }
    return premises + reason.conclusions.map { standing(of: $0, labels) }
  }

  // MARK: Three values

  private func label(_ id: ReasonID, _ labels: [Label]) -> Label {
    labels[places[.reason(id)] ?? 0]
  }

  private func not(_ label: Label) -> Label {
    switch label {
    case .in: .out
    case .out: .in
    case .undecided: .undecided
    }
  }

  private func all(_ labels: [Label]) -> Label {
    labels.contains(.out) ? .out : labels.contains(.undecided) ? .undecided : .in
  }

  private func any(_ labels: [Label]) -> Label { not(all(labels.map(not))) }
}
