internal import Interchange

public import Comparison

/// The comparison as text for a terminal: two columns, one an author, fitted to the width.
public struct ComparisonText: Sendable {
  private let listing: ComparisonListing
  private let page: TextPage

  /// Prepares a listing.
  ///
  /// - Parameters:
  ///   - comparison: What to list.
  ///   - options: What to leave out, and what to say besides.
  ///   - width: The columns of the terminal.
  ///   - usesColor: Whether to use ANSI styles.
  public init(
    of comparison: Comparison, options: ListingOptions = ListingOptions(), width: Int = 100,
    usesColor: Bool = false
  ) {
    listing = ComparisonListing(of: comparison, options: options)
    page = TextPage(width: width, usesColor: usesColor)
  }

  /// The listing, with a line end.
  public func render() -> String {
    let sections = [
      head, theses,
      rows(
        "Disagreements", listing.disagreements, ifNone: listing.noDisagreement),
      notes(listing.stakes), shared, notes(listing.sharedNotes),
      rows("Talking past each other", listing.seeming, ifNone: nil),
      objections, notes(listing.findings), oneSided,
    ]
    return sections.compactMap(\.self).joined(separator: "\n")
  }

  private var head: String {
    var lines = page.wrapped(listing.title, bold: true)
    lines += listing.authors.filter { !$0.sources.isEmpty }.flatMap { author in
      page.wrapped("\(author.name): " + author.sources.joined(separator: "; "))
    }
    lines += page.wrapped(listing.relativity)
    lines += listing.isPartial ? page.wrapped(Wording.partial) : []
    lines += listing.reviewed.map { page.wrapped(Wording.review($0)) } ?? []
    return page.joined(lines)
  }

  private var theses: String? {
    guard !listing.authors.isEmpty else { return nil }
    return page.joined(
      page.section("Theses")
        + listing.authors.flatMap { author in
          page.wrapped(author.name, bold: true) + author.theses.flatMap { claim($0, indent: 2) }
        })
  }

  private func rows(_ name: String, _ rows: [ComparisonListing.Row], ifNone: String?) -> String? {
    if rows.isEmpty { return ifNone.map { page.joined(page.section(name) + page.wrapped($0)) } }
    let title = "\(name) (\(rows.count))"
    let lines = rows.enumerated().map { row($0.element, number: $0.offset + 1) }
    return page.joined(page.section(title) + lines.joined(separator: [""]))
  }

  private func row(_ row: ComparisonListing.Row, number: Int) -> [String] {
    let title = (["\(number). \(row.kind)"] + row.remarks).joined(separator: " · ")
    let columns = zip(row.authors, row.claims).map { author, claim in
      page.wrapped(author, width: page.columnWidth, bold: true)
        + self.claim(claim, indent: 0, width: page.columnWidth)
    }
    return page.wrapped(title, hanging: TextPage.columnIndent, bold: true)
      + page.columns(columns)
      + page.wrapped("witness: \(row.witness)", indent: TextPage.columnIndent)
  }

  private var shared: String? {
    guard !listing.shared.isEmpty else { return nil }
    let rows = listing.shared.flatMap { shared in
      page.wrapped(
        ([shared.title, shared.standing] + shared.remarks).joined(separator: " · "), hanging: 2,
        bold: true)
        + shared.claims.flatMap { hold in
          page.wrapped(
            "\(hold.author) \(hold.claim.stance): \(hold.claim.text ?? "")", indent: 2, hanging: 2)
            + page.wrapped(hold.claim.anchors.joined(separator: "; "), indent: 4)
        }
    }
    return page.joined(page.section("Shared ground (\(listing.shared.count))") + rows)
  }

  private func notes(_ notes: [ListingNotes]) -> String? {
    let parts = notes.map { part in
      page.joined(
        page.section(part.title)
          + part.items.flatMap { page.item($0) })
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private var objections: String? {
    guard !listing.objections.isEmpty else { return nil }
    return page.joined(
      page.section("Objections of the analyst (\(listing.objections.count))")
        + listing.objections.flatMap { objection in
          page.wrapped(
            [objection.text, objection.place].compactMap(\.self).joined(separator: " · "),
            hanging: 2)
        })
  }

  private var oneSided: String? {
    let parts = listing.oneSided.filter { !$0.claims.isEmpty }
    guard !parts.isEmpty else { return nil }
    return page.joined(
      page.section("Said by one author alone")
        + parts.flatMap { part in
          page.wrapped("\(part.author) (\(part.claims.count))", bold: true)
            + part.claims.flatMap { claim in
              page.wrapped(
                "\(claim.title) · \(claim.stance) · \(claim.standing)", indent: 2, hanging: 2)
            }
        })
  }

  private func claim(
    _ claim: ComparisonListing.Claim, indent: Int, width: Int? = nil
  ) -> [String] {
    let text = claim.text.map { "\(claim.stance): \($0)" } ?? claim.stance
    return page.wrapped(claim.title, indent: indent, width: width)
      + page.wrapped(text, indent: indent, width: width)
      + page.wrapped(claim.anchors.joined(separator: "; "), indent: indent, width: width)
      + page.wrapped("\(claim.standing): \(claim.explanation)", indent: indent, width: width)
  }
}
