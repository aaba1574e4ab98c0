import ArgumentMap
import Argumentation

/// Builds the flattening of a map.
struct Flattener {
  let map: ArgumentMap
  let commitments: Commitments
  let reasons: [Reason]
  let conflicts: [Conflict]
  let reading: SupportReading
  private(set) var needs: [Flattening.Need]
  private var helpers: [Flattening.Helper] = []
  private var attacks: [Attack] = []
  /// The statements as supposed, by number.
  private(set) var supposed: [StatementID: Int] = [:]
  /// For each statement what attacks it.
  private let hostile: [StatementID: [Node]]

  init(
    _ map: ArgumentMap, commitments: Commitments, reasons: [Reason], conflicts: [Conflict],
    reading: SupportReading
  ) {
    self.map = map
    self.commitments = commitments
    self.reasons = reasons
    self.conflicts = conflicts
    self.reading = reading
    needs = [Flattening.Need](repeating: .nothing, count: map.statements.count)
    var hostile: [StatementID: [Node]] = [:]
    for conflict in conflicts where conflict.counts {
      if case .statement(let target) = conflict.target {
        hostile[target, default: []].append(conflict.source)
      }
      if conflict.isMutual, case .statement(let source) = conflict.source {
        hostile[source, default: []].append(conflict.target)
      }
    }
    self.hostile = hostile
  }

  /// Builds the flattening.
  ///
  /// - Complexity: O(statements + reasons and their premises + conflicts).
  consuming func flattening() -> Flattening {
    addConflicts()
    addNeeds()
    if reading != .ignored { addPremises() }
    if reading == .deductive { addConsequences() }
    let nodeCount = map.statements.count + reasons.count
    return Flattening(
      framework: Framework(count: nodeCount + helpers.count, attacks: attacks), needs: needs,
      statementCount: map.statements.count, reasonCount: reasons.count, helpers: helpers,
      supposed: supposed)
  }

  // MARK: Parts

  func index(of node: Node) -> Int {
    switch node {
    case .statement(let id): id.index
    case .reason(let id): map.statements.count + id.index
    }
  }

  /// Adds a helper and returns its number.
  mutating func add(_ helper: Flattening.Helper) -> Int {
    helpers.append(helper)
    return map.statements.count + reasons.count + helpers.count - 1
  }

  mutating func addAttack(from attacker: Int, to target: Int) {
    attacks.append(Attack(attacker: attacker, target: target))
  }

  /// The number of a statement as supposed, which is added if there is none yet.
  mutating func supposition(of statement: StatementID) -> Int {
    if let known = supposed[statement] { return known }
    let copy = add(.supposed(statement))
    for attacker in hostile[statement] ?? [] { addAttack(from: index(of: attacker), to: copy) }
    supposed[statement] = copy
    return copy
  }

  private mutating func addConflicts() {
    for conflict in conflicts where conflict.counts {
      addAttack(from: index(of: conflict.source), to: index(of: conflict.target))
      if conflict.isMutual {
        addAttack(from: index(of: conflict.target), to: index(of: conflict.source))
      }
    }
  }

  // MARK: Needs

  private mutating func addNeeds() {
    var supporters = [[ReasonID]](repeating: [], count: map.statements.count)
    for (index, reason) in reasons.enumerated() {
      for conclusion in reason.conclusions { supporters[conclusion.index].append(ReasonID(index)) }
    }
    for statement in map.statementIDs {
      let own = supporters[statement.index]
      let need = need(of: statement, supporters: own)
      needs[statement.index] = need
      switch need {
      case .nothing: continue
      case .puttingForward: addUnsupported(statement, without: own.filter(isAuthors))
      case .reasons where reading == .necessary: addNecessities(own, of: statement)
      case .reasons: addUnsupported(statement, without: own)
      }
    }
  }

  private mutating func addUnsupported(_ statement: StatementID, without reasons: [ReasonID]) {
    let unsupported = add(.unsupported(statement))
    addAttack(from: unsupported, to: statement.index)
    for reason in reasons { addAttack(from: index(of: .reason(reason)), to: unsupported) }
  }

  /// Only what the claim's own holders give is necessary: another author's poor reason lowers nothing.
  private mutating func addNecessities(_ supporters: [ReasonID], of statement: StatementID) {
    let holders = holders(of: statement) ?? []
    for id in supporters {
      let reason = reasons[id.index]
      guard reason.isRelied, reason.owners.contains(where: holders.contains) else { continue }
      let fails = add(.reasonFails(id))
      addAttack(from: index(of: .reason(id)), to: fails)
      addAttack(from: fails, to: statement.index)
    }
  }

  /// A statement rests on its reasons if everybody committed to it gives one.
  private func need(of statement: StatementID, supporters: [ReasonID]) -> Flattening.Need {
    guard let holders = holders(of: statement) else { return .puttingForward }
    let isRestful = reading == .evidential || reading == .necessary
    guard isRestful, map[statement].data["basic"]?.bool != true else { return .nothing }
    let everybodyGivesOne = holders.allSatisfy { holder in
      supporters.contains { id in
        let reason = reasons[id.index]
        return reason.isRelied && reason.owners.contains(holder)
      }
    }
    return everybodyGivesOne ? .reasons : .nothing
  }

  /// Those who hold a statement, nil standing for the analyst; nil if no one puts it forward.
  func holders(of statement: StatementID) -> [ProponentID?]? {
    let committed = commitments.committed(to: statement)
    if !committed.isEmpty { return committed }
    return !map.hasProponents || commitments.isAnalystsOwn(statement) ? [nil] : nil
  }

  private func isAuthors(_ reason: ReasonID) -> Bool {
    reasons[reason.index].owners.contains { $0 != nil }
  }
}
