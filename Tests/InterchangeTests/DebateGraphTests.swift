import ArgumentMap
import Comparison
import Evaluation
import Interchange
import TestSupport
import Testing

@Suite struct DebateGraphTests {
  private let square = DebateGraph(of: MapFixture.square.comparison)

  private func node(_ title: String, in graph: DebateGraph) throws -> DebateGraph.Node {
    try #require(graph.nodes.first { $0.title == title })
  }

  private func ends(_ edge: DebateGraph.Edge, in graph: DebateGraph) -> [String] {
    [graph.nodes[edge.source].title, graph.nodes[edge.target].title]
  }

  @Test func `makes an inference a node that its premises meet in`() {
    let into = square.edges.filter { square.nodes[$0.target].title == "The trade argument" }
    #expect(into.filter { $0.relation == .premise }.count == 2)
    #expect(into.filter { $0.relation == .undercut }.count == 1)
    let outOf = square.edges.filter { square.nodes[$0.source].title == "The trade argument" }
    #expect(outOf.map(\.relation) == [.conclusion])
  }

  @Test func `makes a sketch a node and leaves supports between claims plain`() throws {
    #expect(try node("The traffic only moves", in: square).kind == .argument)
    let plain = square.edges.filter { $0.relation == .support }.map { ends($0, in: square) }
    #expect(plain.contains(["Trade grows", "Close the square"]))
  }

  @Test func `says why a relation counts for nothing`() throws {
    let apart = try #require(square.edges.first { $0.parallel != nil })
    #expect(apart.parallel == .apart)
    #expect(apart.parallelReason == "other means of getting there")
    #expect(apart.exemption == "parallel")
  }

  @Test func `says which theses hang on a claim`() throws {
    #expect(try node("Trade shrinks", in: square).cruxOf == ["Keep it open"])
    #expect(try node("A bus would help", in: square).cruxOf == [])
  }

  @Test func `keeps the ids of what an edit does not touch`() {
    var edited = MapFixture(
      title: "Should the market square be closed to cars?", authors: ["Ada Moss", "Ben Okoro"])
    edited.hold("Ben Okoro", "Something else first", "Something else.")
    edited.argue("Ben Okoro", "Another argument", from: ["Something else first"], to: "New")
    let before = edited.map.statements.count
    var square = MapFixture.square
    square.hold("Ben Okoro", "Something else first", "Something else.")
    square.argue("Ben Okoro", "Another argument", from: ["Something else first"], to: "New")
    let graph = DebateGraph(of: square.comparison)
    #expect(before == 2)
    #expect(Set(self.square.nodes.map(\.id)).isSubset(of: graph.nodes.map(\.id)))
    #expect(Set(self.square.edges.map(\.id)).isSubset(of: graph.edges.map(\.id)))
    // The same titles in another order of the map have the same ids.
    let alone = DebateGraph(of: edited.comparison)
    #expect(Set(alone.nodes.map(\.id)).isSubset(of: graph.nodes.map(\.id)))
  }

  @Test func `has unique ids`() {
    #expect(Set(square.nodes.map(\.id)).count == square.nodes.count)
    #expect(Set(square.edges.map(\.id)).count == square.edges.count)
  }

  @Test func `swaps the columns and nothing else when the authors are named the other way round`()
    throws
  {
    let map = MapFixture.square.map
    let swapped = DebateGraph(
      of: Comparison(of: Evaluation(of: map), authors: map.proponentIDs.reversed()))
    #expect(swapped.authors == ["Ben Okoro", "Ada Moss"])
    #expect(swapped.nodes.map(\.id) == square.nodes.map(\.id))
    #expect(swapped.nodes.map(\.status) == square.nodes.map(\.status))
    #expect(swapped.nodes.map { $0.stances.reversed() } == square.nodes.map(\.stances))
    #expect(swapped.edges.map(\.id) == square.edges.map(\.id))
  }

  @Test func `does not say where a debate lies on the disk`() {
    #expect(Set(square.nodes.map(\.file)).isSubset(of: ["both.argdown", ""]))
  }

  @Test func `shows of the disagreements the theses, what is contested and what links them`() throws
  {
    let part = DebateGraph(of: MapFixture.square.comparison, view: .disagreements)
    let titles = part.nodes.map(\.title)
    #expect(titles.contains("Close the square"))
    #expect(titles.contains("Trade shrinks"))
    #expect(titles.contains("Talk is not trade"))
    #expect(!titles.contains("Health counts first"))
    #expect(!titles.contains("The customers argument"))
    #expect(try node("The health argument", in: part).omitted == 1)
    #expect(part.edges.allSatisfy { part.nodes.indices.contains($0.source) })
    #expect(part.view == .disagreements)
    // Nothing that leads nowhere in the view, and nothing that one author holds against oneself.
    #expect(!titles.contains("Towns like ours gained"))
    #expect(part.edges.allSatisfy { $0.exemption.isEmpty || $0.parallel != nil })
  }

  @Test func `is empty for an empty map`() {
    let empty = DebateGraph(of: MapFixture().comparison, view: .disagreements)
    #expect(empty.nodes.isEmpty)
    #expect(GraphMLValidator().problems(in: GraphMLWriter().write(empty)).isEmpty)
  }
}
