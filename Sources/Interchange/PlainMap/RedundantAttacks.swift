import ArgumentMap

/// Attacks on arguments that go without saying, since their source is at odds with a premise.
enum RedundantAttacks {
  /// Takes them out: an attack by a statement on an argument with a structure, where the statement
  /// attacks a premise of it, or is contrary to it or contradicts it. The places where it is drawn
  /// go to that other relation.
  static func remove(from map: inout ArgumentMap) {
    let candidates = map.relationIDs.filter { id in
      guard map[id].kind == .attack, case .statement = map[id].source,
        case .argument(let argument) = map[id].target
      else { return false }
      return !map[argument].isSketch
    }
    guard !candidates.isEmpty else { return }
    let oppositions = oppositions(in: map)
    var redundant: Set<RelationID> = []
    for id in candidates {
      guard case .statement(let attacker) = map[id].source,
        case .argument(let argument) = map[id].target,
        let stronger = oppositions[attacker]?.first(where: { opposition in
          map[argument].structure.contains {
            $0.role == .premise && $0.statement == opposition.opponent
          }
        })
      else { continue }
      redundant.insert(id)
      map.relations[stronger.relation.index].occurrences += map[id].occurrences
    }
    guard !redundant.isEmpty else { return }
    map.relations = map.relationIDs.filter { !redundant.contains($0) }.map { map[$0] }
  }

  /// For each statement what it is at odds with, and by which relation, in the order of relations.
  private static func oppositions(in map: ArgumentMap)
    -> [StatementID: [(opponent: StatementID, relation: RelationID)]]
  {
    var result: [StatementID: [(opponent: StatementID, relation: RelationID)]] = [:]
    for id in map.relationIDs {
      let relation = map[id]
      guard relation.kind == .attack || relation.kind.isSymmetric,
        case .statement(let source) = relation.source,
        case .statement(let target) = relation.target
      else { continue }
      result[source, default: []].append((target, id))
      if relation.kind.isSymmetric { result[target, default: []].append((source, id)) }
    }
    return result
  }
}
