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
        dissoi render --view "around=Symbols not commitments,2" arguments/mongolia -o near.svg
      """)

  @OptionGroup var debate: DebateOptions

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to = Graphviz.Format.svg

  @OptionGroup var drawing: ViewOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  func run() async throws {
    try await Console.draw(try source(), as: to, into: output)
  }

  /// What Graphviz is to draw.
  private func source() throws -> [UInt8] {
    if !drawing.isPlainMap {
      return DOTWriter().write(try drawing.graph(of: try debate.compare()))
    }
    let settings = try drawing.settings(for: debate.input)
    return PlainDOTWriter().write(PlainMap(try debate.input.read(settings: settings)))
  }
}

extension Graphviz.Format: ExpressibleByArgument {}
