import ArgumentMap
import Comparison
import Evaluation
import Interchange

/// Puts the parts of a comparison into words.
struct ListingReader {
  let comparison: Comparison
  let wording: Wording

  init(comparison: Comparison) {
    self.comparison = comparison
    wording = Wording(comparison: comparison)
  }

  private var map: ArgumentMap { comparison.map }
  private var evaluation: Evaluation { comparison.evaluation }

  func author(_ id: ProponentID) -> ComparisonListing.Author {
    var cited: Set<SourceID> = []
    for stance in map.stances where stance.proponent == id {
      cited.formUnion(stance.anchors.map(\.source))
    }
    return ComparisonListing.Author(
      name: map[id].name, sources: cited.sorted().map { wording.citation(of: map[$0]) },
      theses: comparison.theses(of: id).map { claim(.statement($0), of: id) })
  }

  func row(_ disagreement: Disagreement) -> ComparisonListing.Row {
    var remarks = disagreement.natures
    if disagreement.concernsThesis {
      remarks.insert("thesis", at: 0)
    } else if disagreement.concernsCrux {
      remarks.insert("crux", at: 0)
    }
    if disagreement.isUnlocated { remarks.append("unlocated") }
    if let attack = disagreement.attack { remarks.append(attack.kind.rawValue) }
    if let years = disagreement.yearsApart { remarks.append("sources \(years) years apart") }
    return ComparisonListing.Row(
      kind: disagreement.kind.rawValue, remarks: remarks,
      claims: disagreement.sides.map { claim($0.element, of: $0.author, records: $0.records) },
      authors: disagreement.sides.map { map[$0.author].name },
      witness: wording.witness(of: disagreement))
  }

  func shared(_ statement: StatementID) -> ComparisonListing.Shared {
    let holders = comparison.authors.filter {
      evaluation.commitments.isCommitted($0, to: statement)
    }
    return ComparisonListing.Shared(
      title: wording.title(of: Element.statement(statement)),
      standing: wording.standing(of: .statement(statement)),
      remarks: map.natures(of: .statement(statement)) + comparison.marks(of: statement).names,
      claims: holders.map { (map[$0].name, claim(.statement(statement), of: $0)) })
  }

  /// An author's hold on an element; the records are looked up where they are not given.
  func claim(
    _ element: Element, of author: ProponentID, records: [Int]? = nil
  ) -> ComparisonListing.Claim {
    switch element {
    case .statement(let id):
      let records =
        records ?? evaluation.commitments.position(of: author, on: id)?.records ?? []
      let stances = records.map { map.stances[$0] }
      return ComparisonListing.Claim(
        title: wording.title(of: element),
        text: stances.last { $0.text != nil }?.text ?? map[id].displayText,
        stance: StanceWords.describe(stances),
        anchors: stances.flatMap(\.anchors).map(wording.locator),
        status: evaluation.status(of: id).rawValue,
        standing: wording.standing(of: .statement(id)),
        justification: wording.justification(of: .statement(id)),
        explanation: wording.explanation(of: Node.statement(id)),
        marks: comparison.marks(of: id).names)
    case .argument(let id):
      return argument(id, element, records ?? [])
    case .inference(let id):
      return argument(map[id].argument, element, records ?? [])
    }
  }

  private func argument(
    _ id: ArgumentID, _ element: Element, _ records: [Int]
  ) -> ComparisonListing.Claim {
    let stances = records.map { map.argumentStances[$0] }
    let node = evaluation.node(of: element)
    return ComparisonListing.Claim(
      title: wording.title(of: element), text: map[id].displayText, stance: "argues",
      anchors: stances.flatMap(\.anchors).map(wording.locator),
      status: node.map { evaluation.status(of: $0).rawValue } ?? "",
      standing: node.map(wording.standing) ?? "",
      justification: node.flatMap(wording.justification),
      explanation: node.map(wording.explanation) ?? "", marks: [])
  }

  func analystsObjections() -> [ComparisonListing.Objection] {
    guard map.hasProponents else { return [] }
    return evaluation.conflicts.filter { $0.counts && $0.sourceHolders == [nil] }.map { conflict in
      let relation = map[conflict.relation]
      let target = wording.title(of: conflict.target)
      return ComparisonListing.Objection(
        text: "\(wording.title(of: conflict.source)) against \(target)",
        place: wording.place(of: relation.occurrences.first?.location))
    }
  }
}
