import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

/// Files of ours that another program has stored anew, or somebody has edited there.
struct ResaveTests {
  private func read(_ text: String) -> GraphMLReading {
    GraphMLReader().read(SourceFile(path: "a.graphml", text: text))
  }

  @Test(arguments: 0..<60)
  func `another order, other prefixes, ids and keys change nothing`(seed: UInt64) {
    let map = ArgumentMap.randomWithTexts(seed: seed)
    let stored = resaved(GraphMLFile(graphML(of: map)), seed: seed)
    let reading = read(stored)
    #expect(reading.diagnostics.isEmpty, "\(DiagnosticRenderer().render(reading.diagnostics))")
    #expect(reading.map.contentLines == map.contentLines)
  }

  /// Writes a file as another program might: elements shuffled and prefixed, ids and keys renamed,
  /// one key more, texts in CDATA sections.
  private func resaved(_ file: GraphMLFile, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var keyIDs: [String: String] = [:]
    for (number, id) in file.keys.keys.sorted().shuffled(using: &random).enumerated() {
      keyIDs[id] = "d\(number)"
    }
    var nodeIDs: [String: String] = [:]
    for (number, node) in file.nodes.shuffled(using: &random).enumerated() {
      nodeIDs[node.attributes["id"] ?? ""] = "n\(number)"
    }
    func data(_ item: GraphMLFile.Item) -> String {
      item.data.keys.sorted().shuffled(using: &random).map { key in
        let text = (item.data[key] ?? "").split(separator: "]]>", omittingEmptySubsequences: false)
          .joined(separator: "]]]]><![CDATA[>")
        return "<g:data key='\(keyIDs[key] ?? "")'><![CDATA[\(text)]]></g:data>"
      }.joined(separator: "\n")
    }
    var lines = ["<g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns'>"]
    lines.append("<g:key id='SUID' for='node' attr.name='SUID' attr.type='long'/>")
    for (id, key) in file.keys.sorted(by: { $0.key < $1.key }).shuffled(using: &random) {
      lines.append(
        "<g:key attr.type='\(key["attr.type"] ?? "")' attr.name='\(key["attr.name"] ?? "")'"
          + " for='\(key["for"] ?? "")' id='\(keyIDs[id] ?? "")'/>")
    }
    lines.append("<g:graph edgedefault='directed'>")
    var elements = file.nodes.map { node in
      "<g:node id='\(nodeIDs[node.attributes["id"] ?? ""] ?? "")'>\(data(node))"
        + "<g:data key='SUID'>7</g:data></g:node>"
    }
    for edge in file.edges {
      let source = nodeIDs[edge.attributes["source"] ?? ""] ?? ""
      let target = nodeIDs[edge.attributes["target"] ?? ""] ?? ""
      elements.append("<g:edge target='\(target)' source='\(source)'>\(data(edge))</g:edge>")
    }
    lines += elements.shuffled(using: &random)
    lines.append(data(file.graph))
    return lines.joined(separator: "\n") + "</g:graph></g:graphml>"
  }

  // MARK: Edits

  private let tea = graphML(of: MapFixture.tiny.map).text

  private func edited(_ old: String, _ new: String) -> ArgumentMap {
    #expect(tea.contains(old))
    return read(tea.replacing(old, with: new)).map
  }

  @Test func `a text that was changed counts, not the record`() throws {
    let map = edited(">Tea calms those who drink it.<", ">Tea keeps people awake.<")
    #expect(map[try map.id("Tea calms")].text == "Tea keeps people awake.")
  }

  @Test func `so does a title, a relation and a stance`() throws {
    let retitled = edited("n_title\">Drink tea<", "n_title\">Drink more tea<")
    #expect(retitled.statements.map(\.title).contains("Drink more tea"))
    let related = edited(">contrary<", ">contradiction<")
    #expect(related.relations.map(\.kind) == [.contradiction])
    let name = "stance.bob\">holds<"
    let denied = edited(name, "stance.bob\">denies<")
    #expect(denied.stances.filter { $0.polarity == .denies }.count == 1)
  }

  @Test func `a premise whose edge was taken out is gone`() throws {
    let start = try #require(tea.range(of: "    <edge id=\"premise-"))
    let end = try #require(tea[start.lowerBound...].range(of: "</edge>\n"))
    let map = read(tea.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")).map
    #expect(map.inferences.map(\.premises) == [[]])
    #expect(map.arguments.map(\.structure.count) == [1])
  }

  @Test func `a broken record is told of, and the attributes are read`() throws {
    let broken = tea.replacing("{\"id\":\"claim-tea-calms", with: "{\"id:\"claim-tea-calms")
    let reading = read(broken)
    #expect(reading.diagnostics.map(\.code) == [.brokenRecord])
    #expect(reading.map[try reading.map.id("Tea calms")].text == "Tea calms those who drink it.")
  }

  @Test func `without records the attributes give the debate`() throws {
    var file = tea
    while let start = file.range(of: "<data key=\"record\""),
      let end = file[start.lowerBound...].range(of: "</data>")
    {
      file.replaceSubrange(start.lowerBound..<end.upperBound, with: "")
    }
    file.replace("e_record", with: "other", maxReplacements: 1)
    file.replace("<data key=\"e_record\"", with: "<data key=\"other\"")
    let map = read(file.replacing("attr.name=\"record\"", with: "attr.name=\"unused\"")).map
    let whole = MapFixture.tiny.map
    #expect(map.statements.map(\.title) == whole.statements.map(\.title))
    #expect(map.statements.map(\.text) == whole.statements.map(\.text))
    #expect(map.proponents == whole.proponents)
    #expect(map.arguments.map(\.structure) == whole.arguments.map(\.structure))
    #expect(map.relations.map(\.kind) == [.contrary])
    #expect(map.stances.filter(\.isThesis).count == 2)
  }
}
