import ArgumentMap
public import ArgumentParser
import Comparison
public import Interchange
import Report

/// Writes the argument graph in a format that other programs read.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the argument graph as GraphML, DOT, JSON, CSV, Mermaid or for solvers.",
    discussion: """
      GraphML is for graph viewers (yEd, Gephi, Cytoscape, NetworkX, igraph), DOT for Graphviz, \
      JSON for scripts, node-link JSON for NetworkX and D3, CSV for spreadsheets, Mermaid for GitHub. \
      Where Graphviz is installed, the GraphML nodes have positions. The formats i23, apx and tgf are \
      for solvers: the plain framework of attacks that the map is evaluated by.

      Examples:
        dissoi export --to graphml arguments/mongolia -o mongolia.graphml
        dissoi export --to graphml --flavour yed arguments/mongolia -o yed.graphml
        dissoi export --to dot arguments/mongolia | dot -Tpdf -o mongolia.pdf
        dissoi export --to mermaid --view disagreements arguments/mongolia
        dissoi export --to dot --view map arguments/four-day-week.argdown
        dissoi export --to apx arguments/four-day-week.argdown
      """)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case graphml, dot, json, mermaid
    case nodeLink = "node-link"
    case nodeCSV = "node-csv"
    case edgeCSV = "edge-csv"
    case i23, apx, tgf

    /// The format of solvers that it is; nil if it is none.
    var ofFrameworks: FrameworkFormat? {
      switch self {
      case .i23: .i23
      case .apx: .apx
      case .tgf: .tgf
      case .graphml, .dot, .json, .mermaid, .nodeLink, .nodeCSV, .edgeCSV: nil
      }
    }
  }

  @OptionGroup var debate: DebateOptions

  @Option(help: ArgumentHelp("The format.", valueName: "format"))
  var to: Format

  @OptionGroup var drawing: ViewOptions

  @OptionGroup var look: DrawingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = FileWriter.standardOutput

  @Option(
    help: """
      For which programs the GraphML is made: plain for all of them, yed with drawings and frames, \
      gephi with fewer columns and dots.
      """)
  var flavour = GraphMLFlavour.plain

  @Flag(
    name: .customLong("validate"),
    help: """
      Check the GraphML before it is written, against the schema of Dissoi's profile and its own rules, \
      and write none that has a fault.
      """)
  var isChecked = false

  @Option(
    help: ArgumentHelp(
      "An XML Schema to check the GraphML against in the place of that of the profile.",
      valueName: "file.xsd"))
  var schema: String?

  func validate() throws {
    if to != .graphml {
      if schema != nil { throw ValidationError("--schema goes with --to graphml") }
      if isChecked { throw ValidationError("--validate goes with --to graphml") }
      if flavour != .plain { throw ValidationError("--flavour goes with --to graphml") }
    }
    if drawing.view != .whole && (to == .json || to.ofFrameworks != nil) {
      throw ValidationError("--view goes with graphs; \(to.rawValue) holds the whole debate")
    }
  }

  func run() async throws {
    if drawing.isPlainMap { return try await exportPlainMap() }
    let comparison = try debate.compare()
    if to == .json {
      return try Console.write(MapJSONWriter().write(comparison), to: output)
    }
    if let format = to.ofFrameworks {
      return try Console.write(FlattenedWriter(format).write(comparison.evaluation), to: output)
    }
    let graph = try drawing.graph(of: comparison)
    // A part of a debate is no map that could be read back.
    let map = graph.view == .whole ? comparison.map : nil
    let writer = DOTWriter(style: look.style)
    if to == .dot {
      return try Console.writing { try writer.write(graph, to: output) }
    }
    try await write(graph, from: map) { writer.write(graph) }
  }

  private func exportPlainMap() async throws {
    let map = try debate.input.read(settings: try drawing.settings(for: debate.input))
    let plain = PlainMap(map)
    if to == .dot {
      try Console.write(PlainDOTWriter().write(plain), to: output)
    } else {
      try await write(DebateGraph(of: plain), from: nil) { PlainDOTWriter().write(plain) }
    }
    Console.leave(plain)
  }

  /// Writes a graph in another format than DOT.
  ///
  /// - Parameters:
  ///   - map: The map that it is the whole of.
  ///   - drawing: Draws it for Graphviz.
  private func write(
    _ graph: DebateGraph, from map: ArgumentMap?, drawing: () -> [UInt8]
  ) async throws {
    let bytes: [UInt8]
    switch to {
    case .graphml: return try await writeGraphML(of: graph, from: map, drawnAs: drawing())
    case .nodeLink: bytes = NodeLinkWriter().write(graph)
    case .nodeCSV: bytes = CSVWriter().writeNodes(of: graph)
    case .edgeCSV: bytes = CSVWriter().writeEdges(of: graph)
    case .mermaid: bytes = MermaidWriter().write(graph)
    // These have been written from what is not a graph, or by who draws it.
    case .dot, .json, .i23, .apx, .tgf: return
    }
    try Console.write(bytes, to: output)
  }

  /// Where Graphviz puts the nodes; a graph without positions is whole, too.
  private func layout(of drawing: [UInt8], nodes: Int) async throws -> GraphLayout? {
    do {
      let engine = Graphviz.Engine.suiting(nodes: nodes)
      return try await Console.waitingForGraphviz {
        try await Graphviz(engine: engine, timeLimit: .seconds(30)).layout(drawing)
      }
    } catch let error as GraphvizFailure {
      if !error.isMissing { Console.show([error.diagnostic]) }
      return nil
    }
  }

  private func writeGraphML(
    of graph: DebateGraph, from map: ArgumentMap?, drawnAs drawing: [UInt8]
  ) async throws {
    let writer = GraphMLWriter(flavour: flavour)
    let layout = try await layout(of: drawing, nodes: graph.nodes.count)
    guard isChecked || schema != nil else {
      return try Console.writing {
        try writer.write(graph, layout: layout, of: map, to: output)
      }
    }
    let bytes = writer.write(graph, layout: layout, of: map)
    let diagnostics = GraphMLValidator().problems(
      in: bytes, schema: schema.map(GraphMLValidator.Schema.file) ?? .ofProfile)
    Console.show(diagnostics)
    if diagnostics.hasErrors { throw ExitCode(2) }
    try Console.write(bytes, to: output)
  }
}

extension GraphMLFlavour: ExpressibleByArgument {}
