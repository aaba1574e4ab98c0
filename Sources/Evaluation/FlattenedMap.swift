import ArgumentMap
import Argumentation

/// The framework that a map was flattened into, as plain numbers: all that is needed to label it anew
/// elsewhere, such as in a page.
///
/// Arguments are numbered from 0: the statements in the order of the map, then the reasons, then
/// helpers that stand for *has no reason left* or *this premise is gone*.
public struct FlattenedMap: Sendable {
  /// How many arguments there are.
  public let count: Int
  /// How many of them, from the first, are statements.
  public let statementCount: Int
  /// How many of them, from the first, are statements and reasons.
  public let nodeCount: Int
  /// The attacks, each by its attacker; as many as ``targets``.
  public let attackers: [Int]
  /// The attacks, each by its target.
  public let targets: [Int]
  /// The statements that also stand as ones that are only supposed, each with the number of that.
  public let copies: [(statement: Int, copy: Int)]
  /// The helpers that defeat what they attack, where others only take its reasons.
  public let defeating: [Int]
  /// The statements that nobody puts forward.
  public let notPutForward: [Int]
}

extension Evaluation {
  /// The framework that the map was flattened into, without the changes that are supposed.
  ///
  /// - Complexity: O(arguments + attacks).
  public var flattened: FlattenedMap { flattening.flattened }
}

extension Flattening {
  fileprivate var flattened: FlattenedMap {
    var attackers: [Int] = []
    var targets: [Int] = []
    for target in 0..<framework.count {
      for attacker in framework.attackers(of: target) {
        attackers.append(Int(attacker))
        targets.append(target)
      }
    }
    let helpers = nodeCount..<framework.count
    return FlattenedMap(
      count: framework.count, statementCount: needs.count, nodeCount: nodeCount,
      attackers: attackers, targets: targets,
      copies: needs.indices.compactMap { statement in
        let numbers = indices(of: .statement(StatementID(statement)))
        return numbers.count > 1 ? (statement, numbers[1]) : nil
      },
      defeating: helpers.filter {
        if case .consequenceFails = helper(at: $0) { true } else { false }
      },
      notPutForward: needs.indices.filter { needs[$0] == .puttingForward })
  }
}
