import ArgumentMap
import Comparison
import Evaluation
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Files that are made to break readers of GraphML.
struct HostileGraphTests {
  /// A file, and how a reader should behave.
  struct Case: Sendable, CustomStringConvertible {
    var file: String
    var expectation: String
    var nodes: Int?
    var edges: Int?
    var description: String { file }
  }

  static let folder = "graph-harness/hostile"
  static let isAvailable = SharedFolder.has("\(folder)/index.json")

  static let cases: [Case] = {
    guard let data = SharedFolder.data("\(folder)/index.json"),
      let index = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let cases = index["cases"] as? [[String: Any]]
    else { return [] }
    return cases.compactMap { entry in
      guard let file = entry["file"] as? String, let expectation = entry["expect"] as? String
      else { return nil }
      return Case(
        file: file, expectation: expectation, nodes: entry["nodes"] as? Int,
        edges: entry["edges"] as? Int)
    }
  }()

  @Test(.enabled(if: isAvailable, "no hostile files here"), arguments: cases)
  func `a hostile file behaves as the index says`(hostile: Case) throws {
    let data = try #require(SharedFolder.data("\(Self.folder)/\(hostile.file)"))
    let reading = GraphMLReader().read(SourceFile(path: hostile.file, bytes: Array(data)))
    let isRefused = reading.diagnostics.hasErrors
    switch hostile.expectation {
    case "reject": #expect(isRefused)
    case "accept": #expect(!isRefused, "\(DiagnosticRenderer().render(reading.diagnostics))")
    default: break
    }
    let written = String(
      decoding: MapJSONWriter().write(Comparison(of: Evaluation(of: reading.map))), as: UTF8.self)
    #expect(!written.contains("root:") && !written.contains("TOP-SECRET-MARKER"))
    guard !isRefused else { return }
    var parser = GraphMLParser { $0.map { _ in true } }
    #expect(SAXParser.parse(Array(data), handler: &parser).isEmpty)
    let document = parser.document
    if let nodes = hostile.nodes { #expect(document.nodes.count == nodes) }
    if let edges = hostile.edges { #expect(document.edges.count == edges) }
    expectAll(of: document, in: reading.map)
  }

  /// Holds a map to what its file holds: every node is in it, and every edge, but for frames and what
  /// ends at them. Edges with the same ends are one relation.
  private func expectAll(of document: GraphMLDocument, in map: ArgumentMap) {
    let frames = document.nodes.count(where: \.isGroup)
    #expect(map.statements.count + map.arguments.count == document.nodes.count - frames)
    let ends = document.edges.map { [$0.source, $0.target] }.filter {
      $0.compactMap(document.node(named:)).allSatisfy { !document.nodes[$0].isGroup }
    }
    #expect(map.relations.count == Set(ends).count)
  }

  @Test(.enabled(if: isAvailable, "no hostile files here"))
  func `there are as many as the index promises`() {
    #expect(Self.cases.count > 100)
  }
}
