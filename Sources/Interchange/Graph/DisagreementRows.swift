import ArgumentMap
import Comparison

/// Where each row of the comparison's list of disagreements is seen in a graph: on the relation that
/// sets the two sides against each other, else on what they part over.
struct DisagreementRows {
  private var byRelation: [RelationID: [DebateGraph.DisagreementRow]] = [:]
  private var byElement: [Element: [DebateGraph.DisagreementRow]] = [:]

  /// Numbers the rows as the listing does.
  ///
  /// - Complexity: O(disagreements).
  init(_ disagreements: [Disagreement]) {
    var count = 0
    for disagreement in disagreements {
      if disagreement.kind.isAboutTruth { count += 1 }
      let row = DebateGraph.DisagreementRow(
        number: disagreement.kind.isAboutTruth ? count : nil, kind: disagreement.kind.rawValue)
      if let relation = disagreement.relation {
        byRelation[relation, default: []].append(row)
      } else if disagreement.kind.isAboutTruth {
        for element in Set(disagreement.sides.map(\.element)) {
          byElement[element, default: []].append(row)
        }
      }
    }
  }

  subscript(relation: RelationID) -> [DebateGraph.DisagreementRow] {
    byRelation[relation, default: []]
  }

  subscript(element: Element) -> [DebateGraph.DisagreementRow] { byElement[element, default: []] }
}
