import Argdown
import ArgumentMap
import Testing

/// What a slip costs: its own block at most.
struct RecoveryTests {
  private static let before = "[Before]: b #tag {k: 1}\n  + <Reason>: r\n    - [Doubt]: d\n\n"
  private static let after =
    "# Heading\n\n<Step>: s\n\n(1) [P]: p\n-- rule --\n(2) [C]: c\n  <_ <Hole>: h\n\n[After]: a\n"

  /// The examples of errors that may stand in the middle of a file.
  static let errors = ManualExampleTests.sections.filter { section in
    guard DiagnosticCode(rawValue: section.code)?.severity == .error else { return false }
    // Front matter stands at the start; what is wrong in it is no slip of a block.
    return !section.examples[0].hasPrefix("===")
  }

  @Test(arguments: errors.map(\.code))
  func `a slip leaves the blocks before and after it as they are`(code: String) throws {
    let section = try #require(Self.errors.first { $0.code == code })
    let slip = file(section.examples[0]).bytes
    let bytes = Array(Self.before.utf8) + slip + Array("\n\n\(Self.after)".utf8)
    let found = DebateReader().read([SourceFile(path: "test.argdown", bytes: bytes)])
    #expect(found.codes.contains(code))
    let map = found.map
    let good = reading(Self.before + Self.after).map
    for statement in good.statements {
      let other = try map.statement(statement.title)
      #expect(other.text == statement.text)
      #expect(other.tags == statement.tags)
      #expect(other.data == statement.data)
      #expect(other.members.map(\.role) == statement.members.map(\.role))
    }
    for argument in good.arguments {
      let other = try map.argument(argument.title)
      #expect(other.text == argument.text)
      #expect(other.structure.map(\.role) == argument.structure.map(\.role))
      #expect(
        other.structure.map { map[$0.statement].title }
          == argument.structure.map { good[$0.statement].title })
    }
    #expect(Set(good.relationLines).isSubset(of: map.relationLines))
    #expect(map.sections.map(\.title).contains("Heading"))
  }

  @Test func `front matter that is wrong costs none of the blocks`() throws {
    for section in ManualExampleTests.sections where section.examples[0].hasPrefix("===\n") {
      let head = section.examples[0].components(upTo: "\n===\n")
      guard let head else { continue }
      let map = reading(head + "\n" + Self.before + Self.after).map
      #expect(Set(map.relationLines) == Set(reading(Self.before + Self.after).map.relationLines))
    }
  }
}

extension String {
  /// What comes up to the end of some text; nil if it is not there.
  fileprivate func components(upTo text: String) -> String? {
    firstRange(of: text).map { String(self[..<$0.upperBound]) }
  }
}
