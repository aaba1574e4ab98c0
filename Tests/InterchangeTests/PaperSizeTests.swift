import Interchange
import Testing

@Suite struct PaperSizeTests {
  private func layout(_ width: Double, _ height: Double) -> GraphLayout {
    GraphLayout(width: width, height: height, boxes: [:])
  }

  @Test func `never enlarges letters`() {
    #expect(PaperSize.a3Landscape.letterSize(ofDrawing: layout(100, 100), smallestFont: 10) == 10)
  }

  @Test(arguments: [
    (1100.0, 700.0, true), (1900.0, 1300.0, true), (2000.0, 700.0, false), (700.0, 2000.0, false),
  ])
  func `tells whether a drawing can be read on A3`(width: Double, height: Double, fits: Bool) {
    #expect(PaperSize.a3Landscape.fits(layout(width, height), smallestFont: 10) == fits)
  }
}
