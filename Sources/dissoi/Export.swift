import ArgumentMap
import ArgumentParser
import Comparison
import Interchange
import Report

/// Writes the argument graph in a format that other programs read.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the argument graph as GraphML, DOT, JSON or for solvers.",
    discussion: """
      GraphML is for graph viewers (yEd, Gephi, Cytoscape, NetworkX, igraph), DOT for Graphviz, \
      JSON for scripts. Where Graphviz is installed, the GraphML nodes have positions. The formats i23, \
      apx and tgf are for solvers: the plain framework of attacks that the map is evaluated by.

      Examples:
        dissoi export --to graphml arguments/mongolia -o mongolia.graphml
        dissoi export --to dot arguments/mongolia | dot -Tpdf -o mongolia.pdf
        dissoi export --to dot --view map arguments/four-day-week.argdown
        dissoi export --to apx arguments/four-day-week.argdown
      """)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case graphml, dot, json, i23, apx, tgf
  }

  @OptionGroup var debate: DebateOptions

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to: Format

  @OptionGroup var drawing: ViewOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  @Option(
    help: ArgumentHelp(
      "An XML Schema that the GraphML is checked against before it is written.",
      valueName: "file.xsd"))
  var schema: String?

  func validate() throws {
    if schema != nil && to != .graphml { throw ValidationError("--schema goes with --to graphml") }
    if drawing.view != .whole && to != .graphml && to != .dot {
      throw ValidationError(
        "--view goes with --to graphml and dot; the other formats hold the whole debate")
    }
  }

  func run() async throws {
    guard let part = drawing.part else { return try await exportPlainMap() }
    let comparison = try debate.compare()
    switch to {
    case .graphml, .dot: try await write(DebateGraph(of: comparison, view: part))
    case .json: try Console.write(MapJSONWriter().write(comparison), to: output)
    case .i23: try write(comparison, as: .i23)
    case .apx: try write(comparison, as: .apx)
    case .tgf: try write(comparison, as: .tgf)
    }
  }

  private func write(_ graph: DebateGraph) async throws {
    let drawing = DOTWriter().write(graph)
    try Console.write(
      to == .graphml ? try await graphML(of: graph, drawnAs: drawing) : drawing, to: output)
  }

  private func write(_ comparison: Comparison, as format: FrameworkFormat) throws {
    try Console.write(FlattenedWriter(format).write(comparison.evaluation), to: output)
  }

  private func exportPlainMap() async throws {
    let map = try debate.input.read(settings: try drawing.settings(for: debate.input))
    let plain = PlainMap(map)
    let drawing = PlainDOTWriter().write(plain)
    if to == .graphml {
      let graph = DebateGraph(of: plain)
      try Console.write(try await graphML(of: graph, drawnAs: drawing), to: output)
    } else {
      try Console.write(drawing, to: output)
    }
    Console.leave(plain)
  }

  /// Where Graphviz puts the nodes; a graph without positions is whole, too.
  private func layout(of drawing: [UInt8]) async -> GraphLayout? {
    do throws(GraphvizFailure) {
      return try await Graphviz(timeLimit: .seconds(30)).layout(drawing)
    } catch {
      if !error.isMissing { Console.show([error.diagnostic]) }
      return nil
    }
  }

  private func graphML(of graph: DebateGraph, drawnAs drawing: [UInt8]) async throws -> [UInt8] {
    let bytes = GraphMLWriter().write(graph, layout: await layout(of: drawing))
    if let schema {
      let diagnostics = GraphMLValidator().problems(in: bytes, schema: schema)
      Console.show(diagnostics)
      if diagnostics.hasErrors { throw ExitCode(2) }
    }
    return bytes
  }
}
