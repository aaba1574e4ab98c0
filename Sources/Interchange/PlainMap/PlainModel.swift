import ArgumentMap

/// A map made ready for a plain drawing, as Argdown's settings wish, in Argdown's order: redundant
/// attacks are left out, arguments may be taken apart into their steps, sections may be replaced.
struct PlainModel: Hashable, Sendable {
  /// The settings.
  let settings: PlainMapSettings
  /// The map.
  private(set) var map: ArgumentMap
  /// The sections and which of them are groups.
  let sections: PlainSections
  /// For each statement what it is used as, before any argument is taken apart.
  let uses: [Uses]
  /// The sections of the document's own headings.
  let headings: [Section]

  /// What a statement is used as.
  struct Uses: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let topLevelStatement = Uses(rawValue: 1)
    static let relationStatement = Uses(rawValue: 2)
    static let premise = Uses(rawValue: 4)
    static let intermediaryConclusion = Uses(rawValue: 8)
    static let mainConclusion = Uses(rawValue: 16)
  }

  /// Makes a map ready.
  ///
  /// - Complexity: O(n) in the size of the map, if no statement is a premise of many arguments that
  ///   it also attacks.
  init(_ map: ArgumentMap, settings: PlainMapSettings) {
    self.settings = settings
    self.map = map
    headings = map.sections
    uses = map.statements.map { statement in
      statement.members.reduce(into: Uses()) { $0.formUnion($1.role.use) }
    }
    RedundantAttacks.remove(from: &self.map)
    if settings.explodesArguments { ArgumentSteps.takeApart(&self.map) }
    sections = PlainSections(of: &self.map, settings: settings)
  }
}

extension Member.Role {
  /// What a statement is used as where it has this role.
  fileprivate var use: PlainModel.Uses {
    switch self {
    case .topLevelStatement: .topLevelStatement
    case .relationStatement: .relationStatement
    case .premise: .premise
    case .intermediaryConclusion: .intermediaryConclusion
    case .mainConclusion: .mainConclusion
    case .listItem, .argumentDescription: []
    }
  }
}
