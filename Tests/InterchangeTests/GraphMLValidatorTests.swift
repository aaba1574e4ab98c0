import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct GraphMLValidatorTests {
  private func problems(_ text: String, schema: GraphMLValidator.Schema? = nil) -> [String] {
    GraphMLValidator().problems(in: Array(text.utf8), schema: schema).map {
      "\($0.code): \($0.message)"
    }
  }

  @Test func `takes what is well-formed`() {
    #expect(problems("<graphml><graph edgedefault='directed'/></graphml>") == [])
  }

  @Test(arguments: ["", "<a>", "<a></b>", "text", "<a>\u{1}</a>", "<a b='1' b='2'/>", "<a>&x;</a>"])
  func `refuses what is not`(text: String) {
    #expect(problems(text).first?.hasPrefix("malformed-xml") == true)
  }

  @Test func `says on which line`() {
    let found = GraphMLValidator().problems(in: Array("<a>\n<b>\n</a>".utf8), named: "x.graphml")
    #expect(found.first?.file?.path == "x.graphml")
    #expect(found.first?.range == 8..<12)
  }

  @Test func `refuses a document type before its entities do harm`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;&x;"><!ENTITY z SYSTEM "file:///etc/passwd">]>
      <a>&y;&z;</a>
      """
    #expect(problems(bomb) == ["malformed-xml: a document type (DOCTYPE) is not taken"])
  }

  @Test func `refuses nesting without end`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(problems(deep) == ["malformed-xml: elements are nested more than 64 deep"])
    // So it is beyond the first of the chunks that are read.
    let long = "<graphml><graph>" + String(repeating: "<node/>\n", count: 20_000) + deep
    #expect(problems(long) == ["malformed-xml: elements are nested more than 64 deep"])
  }

  @Test func `does not fetch the parts of a schema from a network`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let outer = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="b.xsd"/>
      </xs:schema>
      """
    let inner = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import schemaLocation="http://example.org/c.xsd"/></xs:schema>
      """
    try Data(outer.utf8).write(to: folder.appendingPathComponent("a.xsd"))
    try Data(inner.utf8).write(to: folder.appendingPathComponent("b.xsd"))
    let found = problems("<graphml/>", schema: .file(folder.appendingPathComponent("a.xsd").path))
    #expect(found.count == 1)
    #expect(found.first?.contains("nothing is fetched from a network") == true)
  }

  @Test func `a file on the disk is checked as one in memory`() throws {
    let wrong = "<graphml><graph><node id=\"a\"/>\n<node id=\"a\"/></graph></graphml>"
    let folder = try TemporaryFolder(["a.graphml": wrong])
    let path = folder.path + "/a.graphml"
    let found = try #require(GraphMLValidator().problems(inFileAt: path))
    #expect(found == GraphMLValidator().problems(in: Array(wrong.utf8), named: path))
    #expect(found.map(\.range) == [31..<63])
    #expect(GraphMLValidator().problems(inFileAt: folder.path + "/none") == nil)
  }

  @Test func `a schema that cannot be used hides nothing that is wrong besides`() {
    let wrong = "<graphml><graph><node id='a'/><node id='a'/></graph></graphml>"
    let found = problems(wrong, schema: .file("/none.xsd"))
    #expect(found.count == 2 && found.first?.contains("two nodes have the id") == true)
  }

  @Test func `of a schema's many complaints only the first are told`() {
    let nodes = String(repeating: "<node id='a b'/>", count: 300)
    let file =
      "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><graph id='g' "
      + "edgedefault='directed'>" + nodes + "</graph></graphml>"
    let found = problems(file, schema: .ofProfile)
    #expect(found.count { $0.hasPrefix("invalid-graphml: Element") } == 100)
  }

  @Test func `says that a schema is missing or none`() {
    #expect(
      problems("<graphml/>", schema: .file("/none.xsd")).first?.hasPrefix("unusable-schema") == true
    )
    #expect(
      problems("<graphml/>", schema: .file(#filePath)).first?.hasPrefix("unusable-schema") == true)
  }

  @Test(arguments: [
    "<node id='a b'/>", "<node/>", "<edge id='e' source='a' target='a'/><node id='b'/>",
    "<node id='b'><b/></node>", "<node id='b'><data key='t'><b/></data></node>", "<hyperedge/>",
    "text",
  ])
  func `finds what the schema of the profile forbids`(part: String) {
    func file(_ part: String) -> String {
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="t" for="node" attr.name="t" attr.type="string"/>
      <graph id="g" edgedefault="directed"><node id="a"/>\(part)</graph></graphml>
      """
    }
    #expect(problems(file(""), schema: .ofProfile) == [])
    let found = problems(file(part), schema: .ofProfile)
    #expect(found.contains { $0.hasPrefix("invalid-graphml: Element") }, "\(found)")
  }

  @Test func `holds a file against our own rules, whatever the schema`() {
    let dangling = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <graph id="g" edgedefault="directed"><edge id="e" source="a" target="b"/></graph></graphml>
      """
    let found = problems(dangling, schema: .ofProfile)
    #expect(found.count == 2 && found.allSatisfy { $0.contains("no node has that id") })
  }

  @Test(.enabled(if: SharedFolder.has(xsd), "needs the GraphML schema in the shared folder"))
  func `finds what the schema forbids`() throws {
    let schema = try #require(SharedFolder.url).appendingPathComponent(xsd).path
    let wrong = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
      <node id="a b"/>
      <edge source="x" target="y"/></graph></graphml>
      """
    let found = GraphMLValidator().problems(in: Array(wrong.utf8), schema: .file(schema))
    #expect(found.count >= 3)
    #expect(found.allSatisfy { $0.code.rawValue == "invalid-graphml" })
  }
}

private let xsd = "graph-harness/xsd/1.1/graphml.xsd"
