import ArgumentMap
import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct GraphMLWriterTests {
  private let square = DebateGraph(of: MapFixture.square.comparison)

  private func read(_ graph: DebateGraph, layout: GraphLayout? = nil) -> GraphMLFile {
    GraphMLFile(GraphMLWriter().write(graph, layout: layout))
  }

  @Test func `writes every node and every relation, contraries both ways`() {
    let file = read(square)
    let symmetric = square.edges.count { $0.relation.isSymmetric }
    #expect(file.nodes.count == square.nodes.count)
    #expect(file.edges.count == square.edges.count + symmetric)
    #expect(file.graph.attributes["edgedefault"] == "directed")
    #expect(file.graph.data["profile"] == "dissoi-graphml/1")
  }

  @Test func `declares every key it uses, with a type and no default`() {
    let file = read(square)
    for item in file.nodes + file.edges + [file.graph] {
      for key in item.data.keys { #expect(file.keys[key] != nil, "\(key)") }
    }
    for key in file.keys.values {
      #expect(["string", "int", "double"].contains(key["attr.type"] ?? ""))
      #expect(["graph", "node", "edge"].contains(key["for"] ?? ""))
    }
  }

  @Test func `gives an attribute one type wherever it occurs`() {
    var types: [String: String] = [:]
    for key in read(square).keys.values {
      let name = key["attr.name"] ?? ""
      #expect(types[name] == nil || types[name] == key["attr.type"], "\(name)")
      types[name] = key["attr.type"]
    }
  }

  @Test func `has one attribute for the stance of each author`() throws {
    let file = read(square)
    let air = try #require(file.nodes.first { $0.data["nodelabel"] == "Air gets cleaner" })
    #expect(air.data["stance.ada-moss"] == "holds (hedged)")
    #expect(air.data["stance.ben-okoro"] == "denies")
    #expect(air.data["author"] == "Ada Moss")
    #expect(air.data["contested"] == "1")
    #expect(air.data["contested_why"]?.contains("Ben Okoro denies") == true)
  }

  @Test func `names the stances of authors whose names make no slug, or the same`() {
    let names = GraphMLName.ofStances(["王", "Ana", "ana", "Bo"])
    #expect(names == ["stance.author.1", "stance.ana.2", "stance.ana.3", "stance.bo"])
  }

  @Test func `puts claims of several authors into the shared group`() throws {
    let noise = try #require(read(square).nodes.first { $0.data["nodelabel"] == "Noise drops" })
    #expect(noise.data["group"] == "shared")
    #expect(noise.data["author"] == "Ada Moss; Ben Okoro")
  }

  @Test func `never writes two edges in one direction between the same nodes`() throws {
    var debate = MapFixture(authors: ["A", "B"])
    debate.hold("A", "One")
    debate.hold("B", "Two")
    debate.relate(.attack, "One", "Two")
    debate.relate(.contrary, "One", "Two")
    debate.relate(.support, "Two", "One")
    let file = read(DebateGraph(of: debate.comparison))
    #expect(file.edges.count == 2)
    #expect(file.edges.map { $0.data["relation"] } == ["contrary", "contrary"])
    #expect(file.edges.map { $0.data["also"] } == ["attack", "support"])
    #expect(Set(file.edges.map { $0.attributes["id"] }).count == 2)
  }

  @Test func `writes positions only where there is a layout`() throws {
    #expect(!read(square).keys.keys.contains("x"))
    let box = GraphLayout.Box(x: 10.25, y: 20, width: 144, height: 36)
    let layout = GraphLayout(width: 100, height: 50, boxes: [square.nodes[0].id: box])
    let file = read(square, layout: layout)
    #expect(file.nodes[0].data["x"] == "10.25")
    #expect(file.nodes[0].data["size"] == "144.0")
    #expect(file.nodes[1].data["x"] == "0.0")
  }

  @Test(arguments: hostileTexts)
  func `keeps any text`(text: String) throws {
    var debate = MapFixture(title: text, authors: [text, "Other"])
    debate.hold(text, text, text, thesis: true, tags: [text])
    debate.hold("Other", "Reply")
    debate.relate(.attack, "Reply", text, Relation.Qualifiers(note: text))
    debate.argue(text, text, from: ["Reply"], to: text, rules: [text])
    let bytes = GraphMLWriter().write(DebateGraph(of: debate.comparison))
    let file = GraphMLFile(bytes)
    #expect(file.nodes[0].data["text"] == text)
    #expect(file.nodes[0].data["n_title"] == text)
    #expect(file.edges.contains { $0.data["note"] == text })
    #expect(file.graph.data["title"] == text)
    #expect(GraphMLValidator().problems(in: bytes).isEmpty)
  }

  @Test func `replaces what XML cannot hold and keeps a very long text`() {
    var debate = MapFixture()
    let long = String(repeating: "lorem & ipsum <b> ", count: 6000) + "."
    _ = debate.claim("Control", "a\u{0}b\u{1B}c\u{FFFE}d")
    _ = debate.claim("Long", long)
    let file = read(DebateGraph(of: debate.comparison))
    #expect(file.nodes[0].data["text"] == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(file.nodes[1].data["text"] == long)
  }

  @Test(.enabled(if: SharedFolder.has(xsd), "needs the GraphML schema in the shared folder"))
  func `follows the GraphML schema`() throws {
    let schema = try #require(SharedFolder.url).appendingPathComponent(xsd).path
    let box = GraphLayout.Box(x: 1, y: 2, width: 3, height: 4)
    let layout = GraphLayout(width: 9, height: 9, boxes: [square.nodes[0].id: box])
    var strange = MapFixture(title: hostileTexts.joined(), authors: hostileTexts)
    for text in hostileTexts { strange.hold(text, text, text, tags: [text]) }
    for graph in [square, square.disagreements(), DebateGraph(of: strange.comparison)] {
      for layout in [layout, nil] {
        let bytes = GraphMLWriter().write(graph, layout: layout)
        #expect(GraphMLValidator().problems(in: bytes, schema: .file(schema)) == [])
      }
    }
  }

  @Test func `writes a small debate as it always did`() {
    let graph = DebateGraph(of: MapFixture.tiny.comparison)
    expectSnapshot(of: GraphMLWriter().write(graph), named: "tiny.graphml")
    expectSnapshot(of: DOTWriter().write(graph), named: "tiny.dot")
    expectSnapshot(of: MapJSONWriter().write(MapFixture.tiny.comparison), named: "tiny.json")
  }
}

private let xsd = "graph-harness/xsd/1.1/graphml.xsd"

extension MapFixture {
  /// A debate that fits on a screen.
  static var tiny: MapFixture {
    var debate = MapFixture(title: "Tea or coffee?", authors: ["Ann", "Bob"])
    debate.hold("Ann", "Tea calms", "Tea calms those who drink it.")
    debate.hold("Ann", "Drink tea", "One should drink tea.", thesis: true)
    debate.argue("Ann", "The calm argument", from: ["Tea calms"], to: "Drink tea")
    debate.hold("Bob", "Drink coffee", "One should drink coffee.", thesis: true)
    debate.relate(.contrary, "Drink tea", "Drink coffee")
    return debate
  }
}
