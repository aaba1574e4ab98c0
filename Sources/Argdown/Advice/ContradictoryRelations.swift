internal import ArgumentMap

/// Finds what speaks for something and against it at once, in one author's reasoning, and what
/// speaks for or against itself.
enum ContradictoryRelations {
  /// From where to where a relation leads.
  private struct Ends: Hashable {
    var source: Element
    var target: Element

    init(of relation: Relation) { (source, target) = (relation.source, relation.target) }

    var reversed: Ends {
      var ends = self
      swap(&ends.source, &ends.target)
      return ends
    }
  }

  /// Looks through the relations.
  ///
  /// - Complexity: O(n).
  static func findings(in map: ArgumentMap) -> [MapAdvice] {
    circles(in: map) + clashes(in: map)
  }

  private static func circles(in map: ArgumentMap) -> [MapAdvice] {
    map.relations.compactMap { relation in
      guard relation.source == relation.target, let place = relation.occurrences.last?.location
      else { return nil }
      return MapAdvice(finding: .relationToItself(map.written(relation.source)), place: place)
    }
  }

  private static func clashes(in map: ArgumentMap) -> [MapAdvice] {
    // Few supports start and end where some opposition does; only those are looked up.
    var opponents = ElementFlags(in: map)
    var opposed = ElementFlags(in: map)
    for id in map.relationIDs where map[id].opposes {
      opponents.insert(map[id].source)
      opposed.insert(map[id].target)
      guard map[id].kind.isSymmetric else { continue }
      opponents.insert(map[id].target)
      opposed.insert(map[id].source)
    }
    var supports: [Ends: RelationID] = [:]
    for id in map.relationIDs
    where map[id].kind.isSupporting && opponents.contains(map[id].source)
      && opposed.contains(map[id].target)
    {
      supports[Ends(of: map[id])] = id
    }
    guard !supports.isEmpty else { return [] }
    var findings: [MapAdvice] = []
    var told: Set<Ends> = []
    for id in map.relationIDs where map[id].opposes {
      let ends = Ends(of: map[id])
      for ends in map[id].kind.isSymmetric ? [ends, ends.reversed] : [ends] {
        guard let support = supports[ends], let place = place(of: map[support], and: map[id]),
          told.insert(ends).inserted
        else { continue }
        let finding = Finding.contradictoryRelations(
          map.written(ends.source), map.written(ends.target), map[support].kind, map[id].kind)
        findings.append(MapAdvice(finding: finding, place: place))
      }
    }
    return findings
  }

  /// The place of the later of two relations that stand in one author's reasoning; nil if they
  /// stand in none.
  private static func place(of one: Relation, and other: Relation) -> SourceRange? {
    let owners = Set(one.occurrences.map(\.proponent))
    let shared = other.occurrences.filter { owners.contains($0.proponent) }
    guard let place = one.occurrences.last?.location, let otherPlace = shared.last?.location
    else { return nil }
    return place.isBefore(otherPlace) ? otherPlace : place
  }
}

extension Relation {
  /// Whether it speaks against its target, or excludes it.
  fileprivate var opposes: Bool {
    (kind == .attack || kind.isSymmetric) && source != target && !qualifiers.isParallel
  }
}

extension SourceRange {
  /// Whether it begins before another, in reading order.
  func isBefore(_ other: SourceRange) -> Bool {
    (file.index, lowerBound) < (other.file.index, other.lowerBound)
  }
}
