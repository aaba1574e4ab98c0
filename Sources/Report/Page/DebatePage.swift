internal import ArgumentMap
public import Comparison
internal import Interchange
public import SourceTexts

/// A compared debate as one page of HTML that needs nothing else: no network, no other file.
///
/// Without scripts it is a readable report; with them one can search, filter, move about in the diagram
/// and try what would be if a claim were granted or dropped.
public struct DebatePage: Sendable {
  private let comparison: Comparison
  private let options: ListingOptions
  private let drawing: Drawing?
  private let review: Review?

  /// A drawing to put into the page.
  public struct Drawing: Sendable {
    /// How many boxes a page may show; with more, browsers no longer move them smoothly.
    static let limit = 400

    let name: String
    let graph: DebateGraph
    let svg: [UInt8]

    /// Draws a debate; of a large one its clashes, or what is nearest to the theses.
    ///
    /// - Parameters:
    ///   - comparison: The debate.
    ///   - graphviz: How to draw.
    ///   - known: A drawing of the whole that is there already.
    /// - Throws: ``GraphvizFailure`` where it can't be drawn.
    public init(
      of comparison: Comparison, with graphviz: Graphviz, drawn known: [UInt8]? = nil
    ) async throws(GraphvizFailure) {
      let whole = DebateGraph(of: comparison)
      let isWhole = whole.nodes.count <= Self.limit
      (name, graph) =
        isWhole ? ("The whole debate as a diagram", whole) : Self.part(of: whole, comparison)
      if let known, isWhole {
        svg = known
      } else {
        svg = try await graphviz.draw(DOTWriter().write(graph), as: .svg).bytes
      }
    }

    /// What to show of a debate that is too large.
    private static func part(
      of whole: DebateGraph, _ comparison: Comparison
    ) -> (name: String, graph: DebateGraph) {
      let clashes = DebateGraph(of: comparison, view: .disagreements)
      return (1...limit).contains(clashes.nodes.count)
        ? ("Where they disagree, as a diagram", clashes)
        : ("What is nearest to the theses, as a diagram", whole.nearTheses(limit))
    }
  }

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - comparison: What to show.
  ///   - options: What to say besides.
  ///   - drawing: The diagram; nil leaves it out.
  ///   - review: The passages behind the anchors; they are other people’s words, so a page with them is
  ///     for whoever has the texts. Nil leaves them out.
  public init(
    of comparison: Comparison, options: ListingOptions = ListingOptions(),
    drawing: Drawing? = nil, passages review: Review? = nil
  ) {
    self.comparison = comparison
    self.options = options
    self.drawing = drawing
    self.review = review
  }

  /// The page, in UTF-8.
  ///
  /// - Parameter version: The number of a page that ``PageServer`` serves, which loads itself anew once
  ///   there is another; nil for a page that stands by itself.
  /// - Throws: What is wrong with the templates; nothing, unless they have been changed.
  /// - Complexity: That of explaining every claim.
  public func render(version: Int? = nil) throws -> [UInt8] {
    Array(try PageTemplates.page(content(version: version)).utf8)
  }

  private func content(version: Int?) -> PageContent {
    let reader = PageReader(comparison: comparison, options: options, review: review)
    let listing = ComparisonListing(of: comparison, options: options)
    let disagreements = reader.rows(where: \.kind.isAboutTruth, named: "disagreement")
    let seeming = reader.rows(
      where: { $0.kind == .talkingPast || $0.kind == .onMeaning }, named: "past")
    let parts = (
      theses: reader.theses(), shared: reader.shared(), stakes: reader.stakes(),
      findings: reader.findings(), oneSided: reader.oneSided(), arguments: reader.arguments(),
      drawing: diagram()
    )
    let claims = reader.details()
    let entries: [PageContent.Entry?] = [
      parts.theses.map { _ in entry("theses", "Theses") },
      entry("disagreements", "Where they disagree", disagreements?.count ?? 0),
      seeming.map { entry("talking-past", "Talking past each other", $0.count) },
      parts.shared.map { entry("shared", "Shared ground", $0.count) },
      parts.stakes.map { _ in entry("stakes", "What the theses depend on") },
      parts.drawing.map { _ in entry("diagram", "Diagram") },
      parts.findings.map { _ in entry("findings", "About the reasoning") },
      parts.oneSided.map { _ in entry("one-sided", "Said by one alone") },
      entry("claims", "All claims", claims.count), entry("details", "Claim by claim"),
      parts.arguments.map { _ in entry("arguments", "Argument by argument") },
    ]
    let style = PageTemplates.style
    let script = PageTemplates.script + (version == nil ? "" : PageTemplates.liveScript)
    return PageContent(
      title: listing.title, relativity: listing.relativity,
      partial: listing.isPartial ? Wording.partial : nil,
      reviewed: listing.reviewed.map(Wording.review),
      contents: entries.compactMap(\.self), filters: filters(), theses: parts.theses,
      disagreements: disagreements, noDisagreement: listing.noDisagreement, seeming: seeming,
      shared: parts.shared, stakes: parts.stakes, drawing: parts.drawing,
      findings: parts.findings, oneSided: parts.oneSided, arguments: parts.arguments,
      claimCount: claims.count,
      claims: claims, data: PageData(reader: reader).json(), style: style, script: script,
      version: version,
      policy: PagePolicy.text(style: style, script: script, isLive: version != nil))
  }

  private func entry(_ id: String, _ name: String, _ count: Int? = nil) -> PageContent.Entry {
    PageContent.Entry(id: id, name: name, count: count)
  }

  private func diagram() -> PageContent.Drawing? {
    guard let drawing, let svg = InlineSVG(of: drawing.graph).element(from: drawing.svg) else {
      return nil
    }
    return PageContent.Drawing(name: drawing.name, svg: svg)
  }

  private func filters() -> [PageContent.Filter] {
    let map = comparison.map
    func present(_ values: [String], in used: Set<String>) -> [String] {
      values.filter(used.contains)
    }
    let kinds = present(
      Disagreement.Kind.allCases.map(\.rawValue),
      in: Set(comparison.disagreements.map(\.kind.rawValue)))
    let marks = Set(map.statementIDs.flatMap { comparison.marks(of: $0).names })
    let tags = Set(map.statements.flatMap(\.tags)).sorted()
    let all = [
      PageContent.Filter(
        name: "author", label: "Held by", values: comparison.authors.map { map[$0].name }),
      PageContent.Filter(name: "kind", label: "Kind", values: kinds),
      PageContent.Filter(name: "tag", label: "Tag", values: tags),
      PageContent.Filter(name: "mark", label: "Mark", values: present(Marks.allNames, in: marks)),
    ]
    return all.filter { $0.values.count > 1 }
  }
}
