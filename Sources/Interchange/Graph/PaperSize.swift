/// A sheet on which a drawing is printed.
public struct PaperSize: Hashable, Sendable {
  /// The width in points (1/72 inch).
  public var width: Double
  /// The height in points.
  public var height: Double

  /// Makes a sheet.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// A3 in landscape: 420 mm × 297 mm.
  public static let a3Landscape = PaperSize(width: 420 / 25.4 * 72, height: 297 / 25.4 * 72)

  /// What a printer leaves free on each side: 8 mm.
  private static let margin = 8 / 25.4 * 72

  /// The size in points of a drawing's smallest letters once it is shrunk to fit on the sheet; a
  /// drawing that is smaller than the sheet keeps its size.
  public func letterSize(ofDrawing layout: GraphLayout, smallestFont: Double) -> Double {
    let scales = [
      (width - 2 * Self.margin) / max(layout.width, 1),
      (height - 2 * Self.margin) / max(layout.height, 1),
      1,
    ]
    return smallestFont * (scales.min() ?? 1)
  }

  /// Whether a drawing can be read on the sheet: all of it fits, with letters of at least 6 pt.
  public func fits(_ layout: GraphLayout, smallestFont: Double = DOTWriter.smallestFont) -> Bool {
    letterSize(ofDrawing: layout, smallestFont: smallestFont) >= 6
  }
}
