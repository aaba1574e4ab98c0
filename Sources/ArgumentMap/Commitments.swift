/// Who is bound to what, worked out from the stance records.
///
/// An author is committed to a statement by a record that holds it in the author's own voice,
/// flatly, hedged or conceded; of several, the strongest counts.
public struct Commitments: Sendable {
  /// How one author stands to one statement, all records taken together.
  public struct Position: Hashable, Sendable {
    /// The author; nil for the analyst.
    public let proponent: ProponentID?
    /// The records as indices into the map's stances, in reading order.
    public internal(set) var records: [Int]
    /// The strongest force of a committing record; nil if none commits.
    public internal(set) var commitment: Stance.Force?
    /// The strongest force of a record that denies the statement; nil if none does.
    public internal(set) var denial: Stance.Force?
    /// Whether a record marks the statement as a thesis.
    public internal(set) var isThesis: Bool
    /// Whether a record takes the statement as given for the sake of argument.
    public internal(set) var isSupposed: Bool
    /// Whether every record that commits or denies ascribes what the text leaves unsaid.
    public internal(set) var isOnlyImplied: Bool
  }

  /// For each statement the positions of those who have a record on it, in the order of authors,
  /// the analyst last.
  private let positionsByStatement: [[Position]]
  /// For each argument those who make it in their own voice, in order, the analyst last.
  private let makersByArgument: [[Maker]]

  /// Somebody who makes an argument, and the strongest force with which it is made.
  private struct Maker {
    let proponent: ProponentID?
    var force: Stance.Force
    var records: [Int]
  }

  /// Works the commitments out.
  ///
  /// - Complexity: O(statements + arguments + records · log records).
  public init(of map: ArgumentMap) {
    var positions = [[Position]](repeating: [], count: map.statements.count)
    for (index, stance) in map.stances.enumerated() {
      positions[stance.statement.index].record(stance, at: index)
    }
    positionsByStatement = positions.map { $0.sorted { isBefore($0.proponent, $1.proponent) } }

    var makers = [[Maker]](repeating: [], count: map.arguments.count)
    for (index, stance) in map.argumentStances.enumerated() where stance.makes {
      let argument = stance.argument.index
      if let place = makers[argument].firstIndex(where: { $0.proponent == stance.proponent }) {
        makers[argument][place].force = stronger(makers[argument][place].force, stance.force)
        makers[argument][place].records.append(index)
      } else {
        makers[argument].append(
          Maker(proponent: stance.proponent, force: stance.force, records: [index]))
      }
    }
    makersByArgument = makers.map { $0.sorted { isBefore($0.proponent, $1.proponent) } }
  }

  /// The positions taken on a statement, in the order of authors, the analyst last.
  public func positions(on statement: StatementID) -> [Position] {
    positionsByStatement[statement.index]
  }

  /// How one author (nil for the analyst) stands to a statement; nil if silent.
  public func position(of proponent: ProponentID?, on statement: StatementID) -> Position? {
    positions(on: statement).first { $0.proponent == proponent }
  }

  /// The authors committed to a statement, in order; the analyst is not among them.
  public func committed(to statement: StatementID) -> [ProponentID] {
    positions(on: statement).compactMap { $0.commitment == nil ? nil : $0.proponent }
  }

  /// The authors who deny a statement, in order.
  public func deniers(of statement: StatementID) -> [ProponentID] {
    positions(on: statement).compactMap { $0.denial == nil ? nil : $0.proponent }
  }

  /// Whether one author is committed to a statement.
  public func isCommitted(_ proponent: ProponentID, to statement: StatementID) -> Bool {
    position(of: proponent, on: statement)?.commitment != nil
  }

  /// Whether somebody takes a statement as given for the sake of argument, without holding it.
  public func onlySupposes(_ proponent: ProponentID?, _ statement: StatementID) -> Bool {
    guard let position = position(of: proponent, on: statement) else { return false }
    return position.isSupposed && position.commitment == nil
  }

  /// Those who make an argument in their own voice, in order; nil stands for the analyst, last.
  public func makers(of argument: ArgumentID) -> [ProponentID?] {
    makersByArgument[argument.index].map(\.proponent)
  }

  /// The records by which somebody makes an argument, as indices into the map's argument stances.
  public func records(of proponent: ProponentID?, making argument: ArgumentID) -> [Int] {
    makersByArgument[argument.index].first { $0.proponent == proponent }?.records ?? []
  }

  /// The strongest force with which somebody makes an argument; nil if they do not make it.
  public func force(of proponent: ProponentID?, making argument: ArgumentID) -> Stance.Force? {
    makersByArgument[argument.index].first { $0.proponent == proponent }?.force
  }
}

extension [Commitments.Position] {
  fileprivate mutating func record(_ stance: Stance, at index: Int) {
    let place = firstIndex { $0.proponent == stance.proponent } ?? endIndex
    if place == endIndex {
      append(
        Commitments.Position(
          proponent: stance.proponent, records: [], commitment: nil, denial: nil, isThesis: false,
          isSupposed: false, isOnlyImplied: true))
    }
    self[place].records.append(index)
    if stance.commits {
      self[place].commitment = stronger(self[place].commitment, stance.force)
    }
    if stance.denies {
      self[place].denial = stronger(self[place].denial, stance.force)
    }
    if stance.isThesis { self[place].isThesis = true }
    if stance.isSupposition { self[place].isSupposed = true }
    if (stance.commits || stance.denies) && !stance.isImplied {
      self[place].isOnlyImplied = false
    }
  }
}

/// The stronger of two forces, if there is already one.
private func stronger(_ known: Stance.Force?, _ new: Stance.Force) -> Stance.Force {
  guard let known else { return new }
  return new.strength > known.strength ? new : known
}

/// Authors in order, the analyst after all of them.
private func isBefore(_ left: ProponentID?, _ right: ProponentID?) -> Bool {
  (left?.index ?? Int.max) < (right?.index ?? Int.max)
}
