import Interchange
import Report

extension Console {
  /// Has Graphviz draw something, and writes the drawing; a failure is shown and ends with exit code 2.
  static func draw(_ source: [UInt8], as format: Graphviz.Format, into path: String) async throws {
    let drawing: Graphviz.Drawing
    do throws(GraphvizFailure) {
      drawing = try await Graphviz().draw(source, as: format)
    } catch {
      throw failure(error.diagnostic)
    }
    drawing.warnings.forEach { note("dot: \($0)\n") }
    try write(drawing.bytes, to: path)
  }
}
