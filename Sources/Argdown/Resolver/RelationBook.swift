internal import ArgumentMap

/// A relation as a line of a file draws it.
struct DrawnRelation {
  var kind: Relation.Kind
  var source: Element
  var target: Element
  var occurrence: Relation.Occurrence
  var qualifiers: Relation.Qualifiers
  /// Whether the file reads support and attack strictly.
  var isStrict: Bool
}

/// Makes the map's relations of those that are drawn, when all structures are known.
enum RelationBook {
  /// Two ends and a kind, of which there is one relation.
  private struct Key: Hashable {
    var kind: Relation.Kind
    var source: Element
    var target: Element
  }

  /// Adds the relations to the map: those from an argument with a structure start at its
  /// conclusion, undercuts of one aim at its last inference, and what comes to the same is merged.
  static func settle(_ drawn: [DrawnRelation], in map: inout ArgumentMap) {
    var known: [Key: RelationID] = [:]
    for relation in drawn {
      guard let key = settled(relation, in: map) else { continue }
      let reverse = Key(kind: key.kind, source: key.target, target: key.source)
      if let id = known[key] ?? (key.kind.isSymmetric ? known[reverse] : nil) {
        map.relations[id.index].occurrences.append(relation.occurrence)
        map.relations[id.index].qualifiers.add(relation.qualifiers)
      } else {
        known[key] = map.add(
          Relation(
            key.kind, from: key.source, to: key.target, occurrences: [relation.occurrence],
            qualifiers: relation.qualifiers))
      }
    }
  }

  /// The ends and kind that a drawn relation has in the map; nil if it would lead from a statement
  /// to itself only because its argument concludes it.
  private static func settled(_ relation: DrawnRelation, in map: ArgumentMap) -> Key? {
    var key = Key(kind: relation.kind, source: relation.source, target: relation.target)
    if case .argument(let argument) = key.source, let conclusion = map[argument].conclusion {
      key.source = .statement(conclusion)
      if key.source == key.target { return nil }
    }
    if key.kind == .undercut, case .argument(let argument) = key.target,
      let inference = map[argument].lastInference
    {
      key.target = .inference(inference)
    }
    if relation.isStrict, case .statement = key.source, case .statement = key.target {
      if key.kind == .support { key.kind = .entailment }
      if key.kind == .attack { key.kind = .contrary }
    }
    return key
  }
}

extension Relation.Qualifiers {
  /// Adds what another occurrence says; what is said first stays.
  fileprivate mutating func add(_ other: Relation.Qualifiers) {
    analogy = analogy ?? other.analogy
    apart = apart ?? other.apart
    verbal = verbal ?? other.verbal
    note = note ?? other.note
    defeats = defeats || other.defeats
  }
}
