internal import ArgumentMap
internal import Argumentation
internal import Evaluation
internal import Interchange

public import Comparison

/// The comparison as data, in the shape `dissoi-comparison/1`.
///
/// An object with `format`, `title`, `semantics` (that of the statuses), `settledUnder` (that of the
/// settlements), `partial` (whether the time was up first), `reviewed` (or null), `authors` (in
/// column order: `name`, `sources`, `theses`),
/// `disagreements` (in listing order), `sharedGround`, `oneSided`, and `claims` with the status and
/// the marks of every claim. Claims are named by title everywhere.
///
/// `cruxes` says for each thesis what it hangs on (`author`, `thesis`, `ground`, `cruxes`,
/// `jointCruxes` with `claims` and `arguments`, `jointSearchIsPartial`), `doubleCruxes` which cruxes
/// of two authors clash, `settlements` what becomes of theses (`effects`: `thesis`, `before`,
/// `after`) when a contested `claim` is granted or dropped or a `relation` taken out (`change`:
/// granting, dropping, without), `diagnosticGround` which shared claims both argue from to opposed
/// ones (`claim`, `left`, `right`), and `findings` what else is to be known
/// about an author's reasoning (`author`, `finding`, `claims`, `argument`).
///
/// A disagreement has `kind`, `aboutTruth`, `thesis`, `crux`, `unlocated`, `natures`, `yearsApart` (or null), `attack`
/// (`kind` and `target`, or null), `witness` in words, `relation` (`kind`, `source`, `target`,
/// `drawnBy`, `at`, `note`; null where one side denies what the other holds), `left` and `right`. A side
/// has `author`, `element` (claim, argument or inference), `title`, `text`, `stance`, `anchors`
/// (`source`, `at`, `phrase`), `derivation` (the arguments by which it follows), `status`, `justification` and `because`.
public struct ComparisonJSON: Sendable {
  let comparison: Comparison
  private let options: ListingOptions
  private let wording: Wording

  /// Prepares the data.
  ///
  /// - Parameters:
  ///   - comparison: What to list.
  ///   - options: Which disagreements to leave out, and what to say besides.
  public init(of comparison: Comparison, options: ListingOptions = ListingOptions()) {
    self.comparison = comparison
    self.options = options
    wording = Wording(comparison: comparison)
  }

  var map: ArgumentMap { comparison.map }
  var evaluation: Evaluation { comparison.evaluation }

  /// The shape as a JSON Schema.
  public static var schema: [UInt8] { PackageResources.dissoi_comparison_schema_json }

  /// The data as bytes, with a line end.
  public func render() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-comparison/1")
      json.field("title", map.title)
      json.field("semantics", "grounded")
      json.field("settledUnder", comparison.semantics.rawValue)
      json.field("partial", comparison.isPartial)
      json.field("reviewed", options.reviewed)
      json.field("authors", comparison.authors, write)
      json.field(
        "disagreements",
        comparison.disagreements.filter { options.filter.admits($0, in: comparison) }, write)
      writeStakes(&json)
      json.field("sharedGround", comparison.sharedGround, writeHolds)
      json.field("oneSided", comparison.oneSided, writeHolds)
      json.field("claims", map.statementIDs, writeClaim)
    }
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ author: ProponentID) {
    let sources = Set(
      map.stances.lazy.filter { $0.proponent == author }.flatMap(\.anchors).map(\.source))
    json.field("name", map[author].name)
    json.field("sources", sources.sorted()) { json, id in
      let source = map[id]
      json.field("key", source.key)
      json.field("title", source.title)
      json.field("author", source.author)
      json.field("date", source.date)
      json.field("url", source.url)
    }
    json.field("theses", comparison.theses(of: author).map { map[$0].title })
  }

  // MARK: Disagreements

  private func write(_ json: inout JSONWriter, _ row: Disagreement) {
    json.field("kind", row.kind.rawValue)
    json.field("aboutTruth", row.kind.isAboutTruth)
    json.field("thesis", row.concernsThesis)
    json.field("crux", row.concernsCrux)
    json.field("unlocated", row.isUnlocated)
    json.field("natures", row.natures)
    json.key("yearsApart")
    if let years = row.yearsApart { json.value(years) } else { json.null() }
    json.key("attack")
    writeAttack(&json, row.attack)
    json.field("witness", wording.witness(of: row))
    json.key("relation")
    writeRelation(&json, row.relation)
    json.key("left")
    writeSide(&json, row.left)
    json.key("right")
    writeSide(&json, row.right)
  }

  private func writeAttack(_ json: inout JSONWriter, _ attack: Disagreement.Attack?) {
    guard let attack else { return json.null() }
    json.object { json in
      json.field("kind", attack.kind.rawValue)
      json.field("target", map[attack.target].name)
    }
  }

  func writeRelation(_ json: inout JSONWriter, _ id: RelationID?) {
    guard let relation = id.map({ map[$0] }) else { return json.null() }
    json.object { json in
      json.field("kind", relation.kind.rawValue)
      json.field("source", map.title(of: relation.source))
      json.field("target", map.title(of: relation.target))
      json.field("drawnBy", relation.occurrences.map { wording.name(of: $0.proponent) })
      json.field("at", relation.occurrences.compactMap { wording.place(of: $0.location) })
      json.field("note", relation.qualifiers.note)
    }
  }

  private func writeSide(_ json: inout JSONWriter, _ side: Disagreement.Side) {
    let claim = ListingReader(comparison: comparison)
      .claim(side.element, of: side.author, records: side.records)
    json.object { json in
      json.field("author", map[side.author].name)
      json.field("element", kind(of: side.element))
      json.field("title", map.title(of: side.element))
      json.field("text", claim.text)
      json.field("stance", claim.stance)
      writeAnchors(&json, map.anchors(of: side))
      json.field("derivation", side.derivation.map { evaluation.title(of: $0) })
      json.field("status", claim.status)
      json.field("justification", claim.justification)
      json.field("because", claim.explanation)
    }
  }

  private func kind(of element: Element) -> String {
    switch element {
    case .statement: "claim"
    case .argument: "argument"
    case .inference: "inference"
    }
  }

  private func writeAnchors(_ json: inout JSONWriter, _ anchors: [Anchor]) {
    json.field("anchors", anchors) { json, anchor in
      json.field("source", map[anchor.source].key)
      json.field("at", anchor.place.description)
      json.field("phrase", anchor.phrase)
    }
  }

  // MARK: Claims

  private func writeHolds(_ json: inout JSONWriter, _ statement: StatementID) {
    let commitments = evaluation.commitments
    let holders = comparison.authors.filter { commitments.isCommitted($0, to: statement) }
    json.field("title", map[statement].title)
    json.field("holders", holders) { json, author in
      let stances = commitments.position(of: author, on: statement)?.records ?? []
      json.field("author", map[author].name)
      json.field("stance", StanceWords.describe(stances.map { map.stances[$0] }))
      json.field("text", stances.compactMap { map.stances[$0].text }.last)
      writeAnchors(&json, stances.flatMap { map.stances[$0].anchors })
    }
  }

  private func writeClaim(_ json: inout JSONWriter, _ statement: StatementID) {
    let status = evaluation.status(of: statement)
    json.field("title", map[statement].title)
    json.field("text", map[statement].displayText)
    json.field("status", status.rawValue)
    json.field("justification", wording.justification(of: .statement(statement)))
    json.field("because", wording.explanation(of: Node.statement(statement)))
    json.field("marks", comparison.marks(of: statement).names)
    json.field("thesis", comparison.isThesis(statement))
  }
}
