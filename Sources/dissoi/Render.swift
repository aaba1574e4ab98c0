public import ArgumentParser
import ArgumentMap
import Comparison
import Evaluation
import Interchange
public import Report
import SourceTexts

/// Draws the argument graph with Graphviz, or makes the page.
struct Render: AsyncParsableCommand {
  /// What can be made.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, png, pdf, html

    /// What Graphviz has to make; nil for the page.
    var drawing: Graphviz.Format? { Graphviz.Format(rawValue: rawValue) }
  }

  static let configuration = CommandConfiguration(
    abstract: "Draws the argument graph with Graphviz, or makes one page of everything.",
    discussion: """
      The page is one file that needs no network. With --texts it shows the passages behind the \
      anchors: they are their authors' words, so such a page is for your own eyes.

      Examples:
        dissoi render --to html arguments/mongolia -o mongolia.html
        dissoi render --to svg arguments/mongolia -o mongolia.svg
        dissoi render --to pdf --view disagreements arguments/mongolia -o clash.pdf
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: "The format.")
  var to = Format.svg

  @OptionGroup var drawing: ViewOptions

  @OptionGroup var sources: SourceOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  func validate() throws {
    if sources.texts != nil && to != .html {
      throw ValidationError("--texts goes with --to html")
    }
    if to == .html && drawing.view != .whole {
      throw ValidationError("--view goes with drawings; the page has the whole debate")
    }
  }

  func run() async throws {
    guard let format = to.drawing else { return try Console.write(try await page(), to: output) }
    try await Console.draw(try source(), as: format, into: output)
  }

  /// What Graphviz is to draw.
  private func source() throws -> [UInt8] {
    if let part = drawing.part {
      return DOTWriter().write(DebateGraph(of: try debate.compare(), view: part))
    }
    let settings = try drawing.settings(for: debate.input)
    return PlainDOTWriter().write(PlainMap(try debate.input.read(settings: settings)))
  }

  /// The page; without Graphviz it has no diagram.
  private func page() async throws -> [UInt8] {
    let comparison = try debate.compare()
    let companions = MapCompanions(of: debate.input.paths)
    var diagram: DebatePage.Drawing?
    do throws(GraphvizFailure) {
      diagram = try await DebatePage.Drawing(of: comparison, with: Graphviz())
    } catch {
      Console.note("The page has no diagram. \(error.diagnostic)\n")
    }
    let options = ListingOptions(reviewed: companions.reviewSummary(of: comparison.map))
    return try DebatePage(
      of: comparison, options: options, drawing: diagram, passages: try passages()
    ).render()
  }

  /// The passages behind the anchors, if they are asked for.
  private func passages() throws -> Review? {
    try sources.texts.map { texts in
      let sourced = try SourcedDebate(debate.input, texts: texts)
      return sourced.review(with: sourced.companions.ledger)
    }
  }
}

extension Graphviz.Format: ExpressibleByArgument {}
