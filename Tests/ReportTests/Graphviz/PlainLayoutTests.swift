import Interchange
import Testing

@testable import Report

@Suite struct PlainLayoutTests {
  private func layout(_ text: String) -> GraphLayout? {
    PlainLayout(Array(text.utf8)).layout()
  }

  @Test func `reads sizes and places in points`() {
    let read = layout("graph 1 2.5 3\nnode a 1 2 0.5 0.25 label solid box black grey\nstop\n")
    let box = GraphLayout.Box(x: 72, y: 144, width: 36, height: 18)
    #expect(read == GraphLayout(width: 180, height: 216, boxes: ["a": box]))
  }

  @Test func `reads quoted names and labels over several lines`() {
    let read = layout(
      """
      graph 1 1 1
      node "a \\"b\\\\
      c" 1 1 1 1 <<B>node x
      node y</B>> solid box
      node d 0 0 0 0 "label \\
      node e" solid
      """)
    #expect(read?.boxes.keys.sorted() == ["a \"b\\\nc", "d"] || read?.boxes.count == 2)
  }

  @Test(arguments: ["", "hello", "graph 1", "graph 1 x y", "graph 1 1 1\nnode a 1 1 1 no l s"])
  func `refuses what is no layout`(text: String) {
    #expect(layout(text) == nil)
  }
}
