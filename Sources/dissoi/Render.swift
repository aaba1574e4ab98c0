public import ArgumentParser
import ArgumentMap
import Interchange
public import Report

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

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
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
    guard let format = to.drawing else {
      let page = try await debate.page(texts: sources.texts)
      return try Console.write(page.render(), to: output)
    }
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
}

extension Graphviz.Format: ExpressibleByArgument {}
