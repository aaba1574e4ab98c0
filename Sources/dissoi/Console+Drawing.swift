import Interchange
import Report

extension Console {
  /// Has Graphviz draw something, and writes the drawing; a failure is shown and ends with exit code 2.
  ///
  /// - Parameter nodes: How many nodes it has: too many are not laid out in ranks.
  static func draw(
    _ source: [UInt8], ofNodes nodes: Int = 0, as format: Graphviz.Format, into path: String
  ) async throws {
    let engine = Graphviz.Engine.suiting(nodes: nodes)
    if engine != .dot {
      note("\(nodes) nodes are too many for ranks: drawn by \(engine.rawValue). ")
      note("--view sections, or around=CLAIM, draws what can be read.\n")
    }
    let drawing: Graphviz.Drawing
    do {
      drawing = try await waitingForGraphviz {
        try await Graphviz(engine: engine).draw(source, as: format)
      }
    } catch let error as GraphvizFailure {
      throw failure(error.diagnostic)
    }
    drawing.warnings.forEach { note("dot: \($0)\n") }
    try write(drawing.bytes, to: path)
  }
}
