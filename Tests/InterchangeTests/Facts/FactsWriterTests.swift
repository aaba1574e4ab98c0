import Argdown
import ArgumentMap
import Foundation
import Interchange
import TestSupport
import Testing

/// What `dissoi inspect` prints.
@Suite struct FactsWriterTests {
  private func facts(_ text: String) throws -> [String: Any] {
    let reading = DebateReader().read([SourceFile(path: "a.argdown", text: text)])
    let bytes = FactsWriter(reading.map)
      .write(request: DataObject(), diagnostics: reading.diagnostics)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func `the facts of a small document are what they were when somebody last read them`() {
    let text = """
      ===
      title: T
      model: {mode: strict}
      ===

      # Head #h {isGroup: true}

      [A]: text with *bold 🙂* and [link](u) #tag
        - <B>: why
        _ [A]

      <B> {key: [1, 2.5, true, null]}

      (1) [P]: p
      -- Rule, Other {uses: [1]} --
        <_ <U>
      (2) [A]
      """
    let reading = DebateReader().read([SourceFile(path: "a.argdown", text: text)])
    expectSnapshot(
      of: FactsWriter(reading.map).write(
        request: reading.map.settings, diagnostics: reading.diagnostics),
      named: "facts.json")
  }

  @Test func `columns and ranges are in UTF-16 units`() throws {
    let facts = try facts("🙂 [x](u) #t 🙂\n  + [B]: 🙂 *e*\n")
    let statements = try #require(facts["statements"] as? [[String: Any]])
    let members = try #require(statements[0]["members"] as? [[String: Any]])
    let ranges = try #require(members[0]["ranges"] as? [[String: Any]])
    #expect(ranges[0]["start"] as? Int == 3)
    #expect(ranges[1]["start"] as? Int == 5)
    #expect(ranges[1]["stop"] as? Int == 7)
    #expect(members[0]["endLine"] as? Int == 2)
  }

  @Test func `the columns of what is wrong are in UTF-16 units, too`() throws {
    let errors = try facts("[🙂] x\n")["errors"] as? [String: [[String: Any]]]
    #expect(errors?["parser"]?.first?["column"] as? Int == 6)
  }

  @Test func `what is wrong stands under errors, with its place`() throws {
    let facts = try facts("[A] x\n\n[B]: *b\n")
    #expect(facts["ok"] as? Bool == false)
    let errors = try #require(facts["errors"] as? [String: [[String: Any]]])
    #expect(errors["parser"]?.map { $0["name"] as? String } == ["text-after-reference"])
    #expect(errors["parser"]?.first?["line"] as? Int == 1)
    #expect(errors["parser"]?.first?["column"] as? Int == 5)
    #expect(errors["warnings"]?.contains { $0["name"] as? String == "unclosed-emphasis" } == true)
  }
}
