import ArgumentMap

/// Which statements and arguments are nodes of a plain map.
///
/// Argdown selects in three rounds: what data, sections and tags allow; of that the statements that
/// fit the mode of selection; and with these the arguments that are connected to anything.
struct PlainSelection {
  /// Whether each statement is in it.
  private(set) var statements: [Bool]
  /// Whether each argument is in it.
  private(set) var arguments: [Bool]

  private let map: ArgumentMap
  private let settings: PlainMapSettings
  private let uses: [PlainModel.Uses]
  private let links: RelationLinks
  private var users: [Users]

  /// How often allowed arguments use a statement.
  private struct Users {
    var asPremise = 0
    var asMainConclusion = 0
    var all = 0
  }

  /// Selects.
  ///
  /// - Complexity: O(n) in the size of the map.
  init(_ model: PlainModel) {
    map = model.map
    settings = model.settings
    uses = model.uses
    links = RelationLinks(model.map)
    let allowed = Preselection(model)
    statements = model.map.statements.map(allowed.allows)
    arguments = model.map.arguments.map(allowed.allows)
    users = []
    users = model.map.statements.map(countUsers)
    let selectedStatements = model.map.statementIDs.map { statements[$0.index] && selects($0) }
    statements = selectedStatements
    let selectedArguments = model.map.argumentIDs.map { arguments[$0.index] && selects($0) }
    arguments = selectedArguments
  }

  // MARK: Statements

  private func selects(_ id: StatementID) -> Bool {
    let statement = map[id]
    if !settings.ignoresIsInMap, statement.data["isInMap"]?.bool == true { return true }
    if settings.includedStatements.contains(statement.title) { return true }
    let isRelated = links.of(id).contains { isSelected($0.other(than: .statement(id), in: map)) }
    let isUsed = statement.members.contains { member in
      member.role != .intermediaryConclusion && isSelected(member.argument)
    }
    if settings.excludesDisconnected, !isUsed, !isRelated { return false }
    let uses = uses[id.index]
    switch settings.statementSelection {
    case .all: return true
    case .withTitle:
      return (isRelated && !isUsed) || !statement.title.hasPrefix("Untitled")
    case .topLevel: return (isRelated && !isUsed) || uses.contains(.topLevelStatement)
    case .withRelations: return isRelated
    case .notUsedInArgument: return !isUsed
    case .withMoreThanOneRelation:
      return isRelated && (!isUsed || partners(of: id) > 1)
    }
  }

  /// How many nodes that are arguments a statement would be joined with by its relations.
  private func partners(of id: StatementID) -> Int {
    links.of(id).reduce(0) { count, relation in
      let end = relation.other(than: .statement(id), in: map)
      switch end.element {
      case .statement(let other):
        guard statements[id.index] else { return count }
        let users = users[other.index]
        return count + (end.isTarget ? users.asPremise : users.asMainConclusion)
      case .argument(let other): return count + (arguments[other.index] ? 1 : 0)
      case .inference(let other): return count + (arguments[map[other].argument.index] ? 1 : 0)
      }
    }
  }

  private func countUsers(of statement: Statement) -> Users {
    statement.members.reduce(into: Users()) { users, member in
      guard isSelected(member.argument) else { return }
      users.all += 1
      if member.role == .premise { users.asPremise += 1 }
      if member.role == .mainConclusion { users.asMainConclusion += 1 }
    }
  }

  // MARK: Arguments

  private func selects(_ id: ArgumentID) -> Bool {
    let argument = map[id]
    if !settings.excludesDisconnected { return true }
    if !settings.ignoresIsInMap, argument.data["isInMap"]?.bool == true { return true }
    if links.of(id).contains(where: { isSelected($0.other(than: .argument(id), in: map)) }) {
      return true
    }
    return argument.structure.contains(where: isConnected)
  }

  private func isConnected(_ line: Argument.Line) -> Bool {
    if let inference = line.inference,
      links.of(inference).contains(where: {
        isSelected($0.other(than: .inference(inference), in: map))
      })
    {
      return true
    }
    guard line.role != .intermediaryConclusion else { return false }
    if statements[line.statement.index] { return true }
    let here = Element.statement(line.statement)
    let leads = links.of(line.statement).contains { id in
      let relation = map[id.relation]
      // Premises are reached by what points at them, conclusions by where they point.
      let isOfThisSide =
        relation.kind.isSymmetric
        || (line.role == .premise ? relation.target : relation.source) == here
      return isOfThisSide && isSelected(id.other(than: here, in: map))
    }
    if leads { return true }
    let counterpart: Member.Role = line.role == .premise ? .mainConclusion : .premise
    return map[line.statement].members.contains {
      $0.role == counterpart && isSelected($0.argument)
    }
  }

  // MARK: Relations

  /// Whether both ends of a relation are nodes, or stand for some.
  func joins(_ relation: Relation) -> Bool {
    isSelected(RelationEnd(relation.source, of: relation, isTarget: false))
      && isSelected(RelationEnd(relation.target, of: relation, isTarget: true))
  }

  private func isSelected(_ argument: ArgumentID?) -> Bool {
    argument.map { arguments[$0.index] } ?? false
  }

  private func isSelected(_ end: RelationEnd) -> Bool {
    switch end.element {
    case .argument(let id): return arguments[id.index]
    case .inference(let id): return arguments[map[id].argument.index]
    case .statement(let id):
      if statements[id.index] { return true }
      let users = users[id.index]
      let count =
        end.isSymmetric ? users.all : end.isTarget ? users.asPremise : users.asMainConclusion
      return count > 0
    }
  }
}

/// What of a map the settings allow to be selected at all.
private struct Preselection {
  private let settings: PlainMapSettings
  private let sections: [Section]

  init(_ model: PlainModel) {
    settings = model.settings
    sections = model.map.sections
  }

  func allows(_ statement: Statement) -> Bool {
    !settings.excludedStatements.contains(statement.title)
      && allows(statement.data, statement.section, statement.tags)
  }

  func allows(_ argument: Argument) -> Bool {
    !settings.excludedArguments.contains(argument.title)
      && allows(argument.data, argument.section, argument.tags)
  }

  private func allows(_ data: DataObject, _ section: SectionID?, _ tags: [String]) -> Bool {
    if !settings.ignoresIsInMap, let isInMap = data["isInMap"], isInMap != .bool(true) {
      return false
    }
    if let titles = settings.selectedSections {
      let isIn = section.map { titles.contains(sections[$0.index].title) }
      guard isIn ?? settings.selectsElementsWithoutSection else { return false }
    }
    if let selected = settings.selectedTags {
      guard
        tags.isEmpty ? settings.selectsElementsWithoutTag : tags.contains(where: selected.contains)
      else { return false }
    }
    return true
  }
}
