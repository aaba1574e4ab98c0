/// A Dung argumentation framework: arguments, numbered from 0, and the attacks among them.
///
/// Attacks are kept in compressed rows, both ways round, each once: 8 bytes an attack and 8 an
/// argument. A million arguments is a normal size.
///
/// P. M. Dung: On the acceptability of arguments and its fundamental role in nonmonotonic
/// reasoning, logic programming and n-person games. Artificial Intelligence 77 (1995), def. 2.
public struct Framework: Sendable {
  /// The number of arguments.
  public let count: Int
  private let targetRows: CompressedRows
  private let attackerRows: CompressedRows

  /// Makes a framework; an attack given twice counts once.
  ///
  /// - Parameters:
  ///   - count: The number of arguments.
  ///   - attacks: Attacks between arguments below `count`, in any order.
  /// - Complexity: O(count + attacks).
  public init(count: Int, attacks: [Attack]) {
    let byTarget = CompressedRows(
      count: count, rows: attacks.lazy.map(\.target), values: attacks.map(\.attacker))
    // Reading the rows in order gives every argument's targets in ascending order, so that equal
    // attacks come to stand side by side.
    let sorted = byTarget.pairs()
    let byAttacker = CompressedRows(
      count: count, rows: sorted.values, values: sorted.rows, droppingRepeats: true)
    let unique = byAttacker.pairs()
    self.count = count
    targetRows = byAttacker
    attackerRows = CompressedRows(count: count, rows: unique.values, values: unique.rows)
  }

  /// The number of attacks.
  public var attackCount: Int { targetRows.valueCount }

  /// The arguments that one attacks, ascending.
  public func targets(of argument: Int) -> ArraySlice<Int32> { targetRows[argument] }

  /// The arguments that attack one, ascending.
  public func attackers(of argument: Int) -> ArraySlice<Int32> { attackerRows[argument] }
}

/// One argument's attack on another.
public struct Attack: Hashable, Sendable {
  /// The argument that attacks.
  public let attacker: Int32
  /// The argument that is attacked.
  public let target: Int32

  /// Makes an attack.
  public init(attacker: Int, target: Int) {
    self.attacker = Int32(attacker)
    self.target = Int32(target)
  }
}
