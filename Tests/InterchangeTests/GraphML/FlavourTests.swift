import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

/// GraphML for programs of which no one file suits all.
struct FlavourTests {
  private let map = MapFixture.square.map

  private func file(_ flavour: GraphMLFlavour, of map: ArgumentMap) -> [UInt8] {
    let graph = DebateGraph(of: MapFixture(map).comparison)
    return GraphMLWriter(flavour: flavour).write(graph, of: map)
  }

  @Test(arguments: 0..<50)
  func `what is made for yEd comes back, too`(seed: UInt64) {
    let map = ArgumentMap.randomWithTexts(seed: seed)
    let reading = GraphMLReader().read(
      SourceFile(path: "a.graphml", bytes: file(.yed, of: map)))
    #expect(reading.diagnostics.isEmpty, "\(DiagnosticRenderer().render(reading.diagnostics))")
    #expect(reading.map.contentLines == map.contentLines)
  }

  @Test func `yEd gets frames, labels, places and lines`() throws {
    let text = file(.yed, of: map).text
    #expect(text.contains("<y:NodeLabel fontSize=\"15\" modelName=\"internal\""))
    #expect(text.contains(">Ada Moss</y:NodeLabel>"))
    #expect(text.contains("<y:Arrows source=\"none\" target=\"t_shape\"/>"))
    let places = text.matches(of: /<y:Geometry x="([0-9.-]+)" y="([0-9.-]+)"/)
    #expect(Set(places.map { "\($0.1) \($0.2)" }).count == places.count)
  }

  @Test func `yEd does not take a label for markup`() {
    var debate = MapFixture(authors: ["A"])
    debate.hold("A", "<html>bold</html>")
    let text = file(.yed, of: debate.map).text
    #expect(text.contains(">\u{200B}&lt;html&gt;bold"))
  }

  @Test func `Gephi gets few columns, and no records`() {
    let names = GraphMLFile(file(.gephi, of: map)).keys.values.compactMap { $0["attr.name"] }
    #expect(!names.contains("record"))
    #expect(!names.contains { $0.hasSuffix("_why") })
    #expect(
      names.contains("label") && names.contains("status") && names.contains("stance.ada-moss"))
  }

  @Test(arguments: GraphMLFlavour.allCases)
  func `every flavour follows the schema of the profile`(flavour: GraphMLFlavour) {
    for map in [map, .randomWithTexts(seed: 3), .randomWithTexts(seed: 4)] {
      let found = GraphMLValidator().problems(in: file(flavour, of: map), schema: .ofProfile)
      #expect(found.isEmpty, "\(DiagnosticRenderer().render(found))")
    }
  }

  @Test(
    .enabled(if: SharedFolder.has(folder), "needs the GraphML schema in the shared folder"),
    arguments: GraphMLFlavour.allCases)
  func `every flavour follows its schema`(flavour: GraphMLFlavour) throws {
    let name = flavour == .yed ? "1.1-open" : "1.1"
    let schema = try #require(SharedFolder.url)
      .appendingPathComponent("\(folder)/\(name)/graphml.xsd").path
    for map in [map, .randomWithTexts(seed: 3)] {
      let found = GraphMLValidator().problems(in: file(flavour, of: map), schema: .file(schema))
      #expect(found.isEmpty, "\(DiagnosticRenderer().render(found))")
    }
  }
}

private let folder = "graph-harness/xsd"
