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
        dissoi render --theme dark --authors-as columns arguments/mongolia
        dissoi render --view "around=Symbols not commitments,2" arguments/mongolia
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to = Format.svg

  @OptionGroup var drawing: ViewOptions

  @OptionGroup var look: DrawingOptions

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
      let page = try await Console.waitingForGraphviz { [debate, sources] in
        try await debate.page(texts: sources.texts)
      }
      return try Console.write(page.render(), to: output)
    }
    if drawing.isPlainMap {
      let settings = try drawing.settings(for: debate.input)
      let plain = PlainMap(try debate.input.read(settings: settings))
      return try await Console.draw(PlainDOTWriter().write(plain), as: format, into: output)
    }
    let graph = try drawing.graph(of: try debate.compare())
    try await Console.draw(
      DOTWriter(style: look.style).write(graph), ofNodes: graph.nodes.count, as: format,
      into: output)
  }
}

extension Graphviz.Format: ExpressibleByArgument {}
