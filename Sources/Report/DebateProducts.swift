public import Comparison
internal import Interchange

/// Everything that is made of a debate: the graph, the drawings, the comparison and the page.
public struct DebateProducts: Sendable {
  /// A file to write.
  public struct File: Sendable {
    /// What follows the debate's name in the file's, such as `.svg`.
    public let suffix: String
    /// The contents.
    public let bytes: [UInt8]
  }

  /// The files, in the order in which they are listed.
  public private(set) var files: [File] = []
  /// What Graphviz complained of.
  public private(set) var warnings: [String] = []

  /// Makes everything.
  ///
  /// - Parameters:
  ///   - comparison: The compared debate.
  ///   - options: What the comparison's listing is to say.
  ///   - graphviz: How to draw; nil makes no drawings, and a graph without positions.
  /// - Throws: ``GraphvizFailure`` where a drawing can't be made; what is wrong with the page’s templates.
  public init(
    of comparison: Comparison, options: ListingOptions = ListingOptions(),
    drawing graphviz: Graphviz?
  ) async throws {
    async let listing = ComparisonMarkdown(of: comparison, options: options).render()
    let graph = DebateGraph(of: comparison)
    let ofWhole = graphviz?.suiting(nodes: graph.nodes.count)
    // Without positions the graph can be written while the drawing is.
    async let unplaced = graphviz == nil ? GraphMLWriter().write(graph, of: comparison.map) : []
    let dot = DOTWriter().write(graph)
    let layout = try await ofWhole?.layout(dot)
    let graphML: [UInt8]
    if let layout {
      graphML = GraphMLWriter().write(graph, layout: layout, of: comparison.map)
    } else {
      graphML = await unplaced
    }
    files.append(File(suffix: ".graphml", bytes: graphML))
    let drawn = try await draw(dot, named: "", with: ofWhole)
    // The whole of a large debate is for screens that zoom; on paper its clashes are.
    if let layout, !PaperSize.a3Landscape.fits(layout) {
      let clashes = DebateGraph(of: comparison, view: .disagreements)
      _ = try await draw(DOTWriter().write(clashes), named: "-disagreements", with: graphviz)
    }
    files.append(File(suffix: ".md", bytes: Array(await listing.utf8)))
    var diagram: DebatePage.Drawing?
    if let graphviz {
      diagram = try await DebatePage.Drawing(of: comparison, with: graphviz, drawn: drawn)
    }
    let page = DebatePage(of: comparison, options: options, drawing: diagram)
    files.append(File(suffix: ".html", bytes: try page.render()))
  }

  /// Takes a drawing in, and what Graphviz makes of it, which is returned.
  private mutating func draw(
    _ dot: [UInt8], named name: String, with graphviz: Graphviz?
  ) async throws(GraphvizFailure) -> [UInt8]? {
    files.append(File(suffix: "\(name).dot", bytes: dot))
    guard let graphviz else { return nil }
    let drawing = try await graphviz.draw(dot, as: .svg)
    files.append(File(suffix: "\(name).svg", bytes: drawing.bytes))
    warnings += drawing.warnings
    return drawing.bytes
  }
}
