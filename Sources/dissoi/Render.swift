public import ArgumentParser
import ArgumentMap
import Interchange
public import Report

/// Draws the argument graph with Graphviz.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the argument graph with Graphviz, as SVG, PNG or PDF.",
    discussion: """
      Examples:
        dissoi render --to svg arguments/mongolia -o mongolia.svg
        dissoi render --to pdf --view disagreements arguments/mongolia -o clash.pdf
        dissoi render --theme dark --authors-as columns arguments/mongolia
        dissoi render --view "around=Symbols not commitments,2" arguments/mongolia
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to = Graphviz.Format.svg

  @OptionGroup var drawing: ViewOptions

  @OptionGroup var look: DrawingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  func run() async throws {
    if drawing.isPlainMap {
      let settings = try drawing.settings(for: debate.input)
      let plain = PlainMap(try debate.input.read(settings: settings))
      return try await Console.draw(PlainDOTWriter().write(plain), as: to, into: output)
    }
    let graph = try drawing.graph(of: try debate.compare())
    try await Console.draw(
      DOTWriter(style: look.style).write(graph), ofNodes: graph.nodes.count, as: to, into: output)
  }
}

extension Graphviz.Format: ExpressibleByArgument {}
