public import ArgumentMap

extension ArgumentMap {
  /// The map as one author's case alone: what the author says and argues, and what logic makes of it.
  ///
  /// Stances, arguments and relations of everybody else are left out, the analyst's objections too;
  /// contraries, contradictions and entailments that the analyst draws stay, for they say what words
  /// mean. Elements keep their ids, but for relations.
  ///
  /// - Complexity: O(size of the map).
  public func perspective(of author: ProponentID) -> ArgumentMap {
    var alone = self
    alone.stances.removeAll { $0.proponent != author }
    alone.argumentStances.removeAll { $0.proponent != author }
    alone.relations = relations.compactMap { relation in
      let isLogical = relation.kind.isSymmetric || relation.kind == .entailment
      var kept = relation
      kept.occurrences.removeAll { occurrence in
        occurrence.proponent != author && !(isLogical && occurrence.proponent == nil)
      }
      return kept.occurrences.isEmpty ? nil : kept
    }
    return alone
  }
}
