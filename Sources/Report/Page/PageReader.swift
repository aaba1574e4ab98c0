import ArgumentMap
import Comparison
import Evaluation
import Interchange
import SourceTexts

/// Puts what a comparison says into the parts of a page; in the words of the listings.
struct PageReader {
  let comparison: Comparison
  let options: ListingOptions
  /// The ids by which the page knows claims: those of the exports.
  let names: ElementNames
  private let listing: ListingReader
  private let notes: NotesReader
  private let passages: [StatementID: [PassageView]]

  init(comparison: Comparison, options: ListingOptions, review: Review?) {
    self.comparison = comparison
    self.options = options
    names = ElementNames(comparison.map)
    listing = ListingReader(comparison: comparison)
    notes = NotesReader(comparison: comparison)
    var passages: [StatementID: [PassageView]] = [:]
    for item in review?.items ?? [] {
      guard let passage = item.passage else { continue }
      passages[item.statement, default: []]
        .append(PassageView(passage, at: "\(item.key.source) \(item.key.place)"))
    }
    self.passages = passages
  }

  private var map: ArgumentMap { comparison.map }
  private var wording: Wording { listing.wording }

  // MARK: Parts

  func theses() -> PageContent.Theses? {
    let authors = comparison.authors.enumerated().map { place, author in
      let words = listing.author(author)
      return PageContent.Author(
        name: words.name, tone: tone(place), sources: words.sources,
        theses: comparison.theses(of: author).map { claim(.statement($0), of: author) })
    }
    return authors.isEmpty ? nil : PageContent.Theses(authors: authors)
  }

  func rows(where isListed: (Disagreement) -> Bool, named name: String) -> PageContent.Rows? {
    let rows = comparison.disagreements.filter(isListed).enumerated().map { index, row in
      self.row(row, number: index + 1, id: "\(name)-\(index + 1)")
    }
    return rows.isEmpty ? nil : PageContent.Rows(count: rows.count, rows: rows)
  }

  func shared() -> PageContent.Shared? {
    let claims = comparison.sharedGround.map { id in
      let words = listing.shared(id)
      let isSame = Set(words.claims.map(\.claim.text)).count == 1
      return PageContent.SharedClaim(
        id: name(id), place: id.index, title: words.title,
        text: isSame ? words.claims.first?.claim.text : nil, standing: words.standing,
        remarks: words.remarks,
        holds: words.claims.map { author, claim in
          PageContent.Hold(
            author: author, stance: claim.stance, text: isSame ? nil : claim.text,
            anchors: claim.anchors)
        })
    }
    let sentences = notes.sharedGround()
    if claims.isEmpty && sentences.isEmpty { return nil }
    return PageContent.Shared(count: claims.count, claims: claims, notes: sentences)
  }

  func stakes() -> PageContent.Notes? { part(notes.stakes()) }

  func findings() -> PageContent.Notes? {
    let objections = listing.analystsObjections().map { objection in
      [objection.text, objection.place].compactMap(\.self).joined(separator: ", ")
    }
    let part = ListingNotes(title: "Objections of the analyst", items: objections)
    return self.part(notes.findings() + (objections.isEmpty ? [] : [part]))
  }

  func oneSided() -> PageContent.OneSided? {
    let commitments = comparison.evaluation.commitments
    let authors = comparison.authors.compactMap { author -> PageContent.OneSidedAuthor? in
      let claims = comparison.oneSided.filter { commitments.isCommitted(author, to: $0) }
      guard !claims.isEmpty else { return nil }
      return PageContent.OneSidedAuthor(
        author: map[author].name, count: claims.count,
        claims: claims.map { claim(.statement($0), of: author) })
    }
    return authors.isEmpty ? nil : PageContent.OneSided(authors: authors)
  }

  func arguments() -> PageContent.Arguments? {
    let evaluation = comparison.evaluation
    let arguments = evaluation.reasons.indices.map(ReasonID.init).filter(evaluation.isNamed)
      .map { id in
        let reason = evaluation[id]
        return PageContent.Argument(
          id: names[evaluation.element(of: .reason(id))],
          title: wording.title(of: Node.reason(id)), authors: wording.names(of: reason.owners),
          premises: titles(reason.premises, orElse: "what it says"),
          conclusions: titles(reason.conclusions, orElse: "what it speaks for or against"),
          standing: "\(wording.standing(of: .reason(id))): \(wording.explanation(of: .reason(id)))")
      }
    return arguments.isEmpty
      ? nil : PageContent.Arguments(count: arguments.count, arguments: arguments)
  }

  private func titles(_ claims: [StatementID], orElse other: String) -> String {
    claims.isEmpty ? other : wording.list(claims.map { wording.title(of: Element.statement($0)) })
  }

  private func part(_ notes: [ListingNotes]) -> PageContent.Notes? {
    notes.isEmpty ? nil : PageContent.Notes(notes: notes)
  }

  // MARK: Claims

  func details() -> [PageContent.Detail] { map.statementIDs.map(detail) }

  private func detail(_ id: StatementID) -> PageContent.Detail {
    let why = WhyReader(comparison: comparison).lines(for: .statement(id))
    let voices = comparison.evaluation.commitments.positions(on: id)
    // What somebody says in these words need not be said twice.
    let isVoiced = voices.contains { position in
      position.records.contains { map.stances[$0].text == map[id].displayText }
    }
    return PageContent.Detail(
      id: name(id), place: id.index, title: wording.title(of: Element.statement(id)),
      text: map[id].displayText, isVoiced: isVoiced,
      holders: holders(of: id).joined(separator: ", "),
      standing: wording.standing(of: .statement(id)),
      marks: comparison.marks(of: id).names.joined(separator: ", "),
      parts: ExplanationReader(statement: id, comparison: comparison).parts()
        .filter { $0.title != "Marks" || !comparison.marks(of: id).names.isEmpty },
      sources: passages[id].map(PageContent.Passages.init),
      why: why.count > 1 ? PageContent.Why(steps: why.map(step)) : nil)
  }

  private func step(_ line: WhyLine) -> PageContent.Step {
    PageContent.Step(depth: min(line.depth, 6), text: line.text)
  }

  /// The names of those who are committed to a claim.
  func holders(of id: StatementID) -> [String] {
    comparison.evaluation.commitments.committed(to: id).map(wording.name)
  }

  func name(_ id: StatementID) -> String { names[.statement(id)] }

  private func row(_ row: Disagreement, number: Int, id: String) -> PageContent.Row {
    let words = listing.row(row)
    let claims = row.sides.map { claim($0.element, of: $0.author, records: $0.records) }
    return PageContent.Row(
      id: id, number: number, kind: words.kind, remarks: words.remarks,
      places: claims.compactMap(\.place).map(String.init).joined(separator: " "),
      sides: zip(row.sides, claims).map { side, claim in
        PageContent.Side(
          author: map[side.author].name,
          tone: tone(comparison.authors.firstIndex(of: side.author) ?? 0), claim: claim)
      }, witness: words.witness)
  }

  private func claim(
    _ element: Element, of author: ProponentID, records: [Int]? = nil
  ) -> PageContent.Claim {
    let words = listing.claim(element, of: author, records: records)
    var statement: StatementID?
    if case .statement(let id) = element { statement = id }
    return PageContent.Claim(
      id: statement.map(name), place: statement?.index, title: words.title, text: words.text,
      stance: words.stance, standing: words.standing.isEmpty ? nil : words.standing,
      explanation: words.explanation.isEmpty ? nil : words.explanation, anchors: words.anchors)
  }

  /// The class that gives an author a colour; with more authors than colours they come round again.
  private func tone(_ place: Int) -> String { "tone-\(place % 4 + 1)" }
}
