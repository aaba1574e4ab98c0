import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct MapJSONWriterTests {
  private func parse(_ debate: MapFixture) throws -> [String: Any] {
    let bytes = MapJSONWriter().write(debate.comparison)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func rows(_ key: String, in file: [String: Any]) throws -> [[String: Any]] {
    try #require(file[key] as? [[String: Any]])
  }

  @Test func `holds everything of the map`() throws {
    let map = MapFixture.square.map
    let file = try parse(.square)
    #expect(file["format"] as? String == "dissoi-map/1")
    #expect(try rows("claims", in: file).count == map.statements.count)
    #expect(try rows("arguments", in: file).count == map.arguments.count)
    #expect(try rows("inferences", in: file).count == map.inferences.count)
    #expect(try rows("relations", in: file).count == map.relations.count)
    let stances = try rows("claims", in: file).flatMap { try rows("stances", in: $0) }
    #expect(stances.count == map.stances.count)
  }

  @Test func `refers by ids that are there`() throws {
    let file = try parse(.square)
    let claims = try Set(rows("claims", in: file).compactMap { $0["id"] as? String })
    for inference in try rows("inferences", in: file) {
      #expect(claims.isSuperset(of: try #require(inference["premises"] as? [String])))
      #expect(claims.contains(try #require(inference["conclusion"] as? String)))
    }
  }

  @Test func `has the same ids as the graph`() throws {
    let graph = DebateGraph(of: MapFixture.square.comparison)
    let file = try parse(.square)
    let ids = try rows("claims", in: file).map { $0["id"] as? String }
    #expect(ids == graph.nodes.filter { $0.kind == .claim }.map(\.id))
  }

  @Test(arguments: hostileTexts)
  func `keeps any text`(text: String) throws {
    var debate = MapFixture(title: text, authors: [text])
    debate.hold(text, text, text)
    let file = try parse(debate)
    #expect(file["title"] as? String == text)
    #expect(try rows("claims", in: file)[0]["text"] as? String == text)
  }
}
