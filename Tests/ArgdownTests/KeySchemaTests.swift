import Argdown
import ArgumentMap
import Foundation
import TestSupport
import Testing

/// The schema and the page of keys against the keys that are read.
struct KeySchemaTests {
  private let schema: [String: Any]

  init() throws {
    schema = try #require(
      try JSONSerialization.jsonObject(with: Data(KeySchema.bytes)) as? [String: Any])
  }

  /// The properties of the schema itself, or of one of its definitions.
  private func properties(of name: String? = nil) throws -> [String: [String: Any]] {
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let part = try #require(name.map { definitions[$0] } ?? schema)
    return try #require(part["properties"] as? [String: [String: Any]])
  }

  static let parts: [(name: String?, keys: [String])] = [
    (nil, DataKeys.ofFiles), ("source", DataKeys.ofSources), ("anchor", DataKeys.ofAnchors),
    ("data", DataKeys.ofElements),
  ]

  @Test(arguments: parts.indices)
  func `the schema has the keys that are read, each with a meaning`(part: Int) throws {
    let (name, keys) = Self.parts[part]
    let properties = try properties(of: name)
    #expect(Set(properties.keys) == Set(keys))
    for (key, property) in properties {
      #expect(property["description"] != nil || property["$ref"] != nil, "\(key)")
    }
  }

  @Test(arguments: parts.indices)
  func `the page has the keys that are read`(part: Int) throws {
    let page = SharedFolder.packageFolder.appendingPathComponent(
      "Sources/Argdown/Documentation/Keys.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let keys = text.matches(of: /(?m)^\| `(\w+)` \|/).map { String($0.1) }
    #expect(Set(Self.parts[part].keys).isSubset(of: keys))
    #expect(Set(keys) == Set(Self.parts.flatMap(\.keys)))
  }

  @Test func `the schema allows the values that are read`() throws {
    let data = try properties(of: "data")
    #expect(data["polarity"]?["enum"] as? [String] == Stance.Polarity.allCases.map(\.rawValue))
    #expect(data["force"]?["enum"] as? [String] == Stance.Force.allCases.map(\.rawValue))
    #expect(data["voice"]?["enum"] as? [String] == Stance.Voice.allCases.map(\.rawValue))
    let own = try #require(try properties()["dissoi"]?["properties"] as? [String: [String: Any]])
    let items = try #require(own["off"]?["items"] as? [String: [String]])
    let warnings = DiagnosticCode.allCases.filter(\.canWarn)
    #expect(items["enum"] == warnings.map(\.rawValue))
  }

  @Test func `what is in the schema is read without a warning, and a slip of it is told of`() throws
  {
    for key in try properties(of: "data").keys where key.count > 3 {
      #expect(!reading("[A]: a {\(key): true}\n").codes.contains("misspelt-key"))
      #expect(reading("[A]: a {\(key)x: true}\n").codes == ["misspelt-key"], "\(key)")
    }
  }

  @Test func `the shipped debates have no other keys`() throws {
    let folder = SharedFolder.packageFolder.appendingPathComponent("arguments").path
    let listing = DebateFolder(at: folder)
    #expect(!listing.debates.isEmpty)
    let ofData = Set(try properties(of: "data").keys).union(DataKeys.others)
    for debate in listing.debates {
      let files = DebateFiles.gather([debate.path]).files
      let map = DebateReader().read(files).map
      let members = map.statements.flatMap(\.members) + map.arguments.flatMap(\.members)
      let data = members.map(\.data) + map.sections.map(\.data) + map.inferences.map(\.data)
      #expect(ofData.isSuperset(of: data.flatMap(\.entries).map(\.key)))
      for file in files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let front = text.split(separator: "===\n").first.map(String.init) ?? ""
        let keys = front.matches(of: /(?m)^(\w+):/).map { String($0.1) }
        #expect(Set(try properties().keys).isSuperset(of: keys), "\(file.path)")
      }
    }
  }
}
