import ArgumentMap
import Comparison
import Interchange
import TestSupport
import Testing

/// Parts of a debate.
@Suite struct ViewTests {
  private let comparison = MapFixture.square.comparison
  private var whole: DebateGraph { DebateGraph(of: comparison) }

  private func graph(_ view: DebateGraph.View) -> DebateGraph {
    DebateGraph(of: comparison, view: view)
  }

  @Test func `an author's view has what the author speaks of, and nothing else`() throws {
    let ben = try comparison.map.author("Ben Okoro")
    let part = graph(.author(ben))
    let place = try #require(part.authors.firstIndex(of: "Ben Okoro"))
    #expect(part.subtitle == "What Ben Okoro says")
    #expect(part.nodes.count < whole.nodes.count)
    for node in whole.nodes {
      let speaks = node.authors.contains(place) || !node.stances[place].isEmpty
      #expect(part.nodes.contains { $0.id == node.id } == speaks, "\(node.label)")
    }
  }

  @Test func `around a claim nothing is farther than asked, and nothing nearer is missing`() throws
  {
    let claim = try comparison.map.id("Noise drops")
    #expect(graph(.around(claim, depth: 0)).nodes.map(\.title) == ["Noise drops"])
    var before: Set<String> = []
    for depth in 0..<6 {
      let part = graph(.around(claim, depth: depth))
      let ids = Set(part.nodes.map(\.id))
      #expect(ids.isSuperset(of: before))
      let ends = whole.edges.map { (whole.nodes[$0.source].id, whole.nodes[$0.target].id) }
      for (source, target) in ends where before.contains(source) || before.contains(target) {
        #expect(ids.contains(source) && ids.contains(target))
      }
      before = ids
    }
  }

  @Test func `without inferences premises lead straight to conclusions`() {
    let part = graph(.withoutInferences)
    #expect(!part.nodes.contains { $0.kind == .inference })
    #expect(!part.edges.contains { $0.relation == .premise || $0.relation == .conclusion })
    let premises = whole.edges.filter { $0.relation == .premise }
    let drawn = part.edges.filter { !$0.note.isEmpty && $0.relation == .support }
    #expect(drawn.count >= premises.count)
    #expect(Set(part.edges.map(\.id)).count == part.edges.count)
  }

  @Test(arguments: 0..<100)
  func `every part of any debate can be written and read`(seed: UInt64) {
    let map = ArgumentMap.randomWithTexts(seed: seed)
    let views: [DebateGraph.View] = [
      .whole, .disagreements, .author(ProponentID(0)), .around(StatementID(0), depth: 2),
      .withoutInferences, .sections,
    ]
    for view in views {
      let graph = DebateGraph(of: MapFixture(map).comparison, view: view)
      for edge in graph.edges {
        #expect(graph.nodes.indices.contains(edge.source))
        #expect(graph.nodes.indices.contains(edge.target))
      }
      for flavour in GraphMLFlavour.allCases {
        let bytes = GraphMLWriter(flavour: flavour).write(graph)
        let found = GraphMLValidator().problems(in: bytes)
        #expect(found.isEmpty, "\(view), \(flavour): \(DiagnosticRenderer().render(found))")
      }
      #expect(!DOTWriter().write(graph).isEmpty)
    }
  }

  @Test func `nearest to the theses is what few steps lead to, and no more than asked for`() {
    let theses = Set(whole.nodes.filter(\.isThesis).map(\.id))
    for most in 0...whole.nodes.count {
      let part = whole.nearTheses(most)
      let ids = Set(part.nodes.map(\.id))
      #expect(part.nodes.count <= most)
      #expect(most < theses.count ? ids.isSubset(of: theses) : ids.isSuperset(of: theses))
      // Whatever is farther comes later.
      #expect(ids.isSuperset(of: whole.nearTheses(max(0, most - 1)).nodes.map(\.id)))
    }
  }
}
