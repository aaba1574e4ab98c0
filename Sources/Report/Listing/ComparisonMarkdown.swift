internal import Interchange
public import Comparison

/// The comparison as Markdown, to be read on a page or quoted.
public struct ComparisonMarkdown: Sendable {
  private let listing: ComparisonListing

  /// Prepares a listing.
  ///
  /// - Parameters:
  ///   - comparison: What to list.
  ///   - options: What to leave out, and what to say besides.
  public init(of comparison: Comparison, options: ListingOptions = ListingOptions()) {
    listing = ComparisonListing(of: comparison, options: options)
  }

  /// The listing, with a line end.
  public func render() -> String {
    let sections = [
      head, theses,
      rows("Disagreements", listing.disagreements)
        ?? "## Disagreements\n\n\(escaped(listing.noDisagreement))\n",
      notes(listing.stakes), shared, notes(listing.sharedNotes),
      rows("Talking past each other", listing.seeming),
      objections, notes(listing.findings), oneSided,
    ]
    return sections.compactMap(\.self).joined(separator: "\n")
  }

  private var head: String {
    let authors = listing.authors.map { author in
      ["- **\(escaped(author.name))**", author.sources.map(escaped).joined(separator: "; ")]
        .filter { !$0.isEmpty }.joined(separator: ": ")
    }
    let parts = [
      "# \(escaped(listing.title))", authors.joined(separator: "\n"), listing.relativity,
      listing.isPartial ? Wording.partial : "", listing.reviewed.map(Wording.review) ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var theses: String? {
    guard !listing.authors.isEmpty else { return nil }
    let rows = listing.authors.flatMap { author in
      author.theses.map { claim in
        tableRow([author.name, summary(claim), claim.standing, claim.marks.joined(separator: ", ")])
      }
    }
    return """
      ## Theses

      | author | thesis | status | marks |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  private func rows(_ name: String, _ rows: [ComparisonListing.Row]) -> String? {
    guard !rows.isEmpty else { return nil }
    let parts = rows.enumerated().map { row($0.element, number: $0.offset + 1) }
    return "## \(name) (\(rows.count))\n\n" + parts.joined(separator: "\n")
  }

  private func row(_ row: ComparisonListing.Row, number: Int) -> String {
    let remarks = row.remarks.isEmpty ? "" : " · " + row.remarks.joined(separator: " · ")
    var titles = row.claims.map(\.title)
    if Set(titles).count == 1 { titles.removeLast(titles.count - 1) }
    var lines = [
      row.claims.map(summary), row.claims.map { $0.anchors.joined(separator: "; ") },
      row.claims.map { "\($0.standing): \($0.explanation)" },
    ]
    lines.removeAll { $0.allSatisfy(\.isEmpty) }
    return """
      ### \(number). \(titles.map(escaped).joined(separator: " ↔ "))

      *\(row.kind)*\(escaped(remarks))

      \(tableRow(row.authors))
      | \(row.authors.map { _ in "---" }.joined(separator: " | ")) |
      \(lines.map(tableRow).joined(separator: "\n"))

      Witness: \(escaped(row.witness))

      """
  }

  private func tableRow(_ cells: [String]) -> String {
    "| \(cells.map(MarkdownText.cell).joined(separator: " | ")) |"
  }

  private var shared: String? {
    guard !listing.shared.isEmpty else { return nil }
    let rows = listing.shared.map { shared in
      let remarks = ([shared.standing] + shared.remarks).joined(separator: ", ")
      let holds = shared.claims.map { hold in
        let anchors = hold.claim.anchors.joined(separator: "; ")
        return "  - "
          + escaped("\(hold.author) \(hold.claim.stance): \(hold.claim.text ?? "")")
          + (anchors.isEmpty ? "" : " (\(escaped(anchors)))")
      }
      return "- **\(escaped(shared.title))** (\(remarks))\n" + holds.joined(separator: "\n")
    }
    return "## Shared ground (\(rows.count))\n\n" + rows.joined(separator: "\n") + "\n"
  }

  private func notes(_ notes: [ListingNotes]) -> String? {
    let parts = notes.map { part in
      "## \(part.title)\n\n" + part.items.map { "- \(escaped($0))\n" }.joined()
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private var objections: String? {
    guard !listing.objections.isEmpty else { return nil }
    let rows = listing.objections.map { objection in
      "- " + escaped([objection.text, objection.place].compactMap(\.self).joined(separator: ", "))
    }
    return "## Objections of the analyst (\(rows.count))\n\n" + rows.joined(separator: "\n") + "\n"
  }

  private var oneSided: String? {
    let parts = listing.oneSided.filter { !$0.claims.isEmpty }.map { part in
      let claims = part.claims.map { claim in
        "- \(escaped("\(claim.title): \(claim.text ?? "")")) "
          + "*(\(escaped("\(claim.stance); \(claim.standing)")))*"
      }
      return "### \(escaped(part.author)) (\(part.claims.count))\n\n"
        + claims.joined(separator: "\n") + "\n"
    }
    guard !parts.isEmpty else { return nil }
    return "## Said by one author alone\n\n" + parts.joined(separator: "\n")
  }

  private func summary(_ claim: ComparisonListing.Claim) -> String {
    "\(claim.title) \(claim.stance)" + (claim.text.map { ": \($0)" } ?? "")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
