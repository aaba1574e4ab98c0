import Argdown
import ArgumentMap
import Testing

/// The examples of the page of codes, read.
struct ManualExampleTests {
  /// The sections with examples that one file makes up.
  static let sections = DiagnosticManual.standard.sections.filter { !$0.examples.isEmpty }

  /// What can't be had without another slip.
  static let companions = [
    "title-spans-brackets": "text-after-reference",
    "inference-before-premise": "argument-in-structure",
  ]

  @Test(arguments: sections.map(\.code))
  func `an example gives its code and no other`(code: String) throws {
    let section = try #require(Self.sections.first { $0.code == code })
    let found = DebateReader().read([file(section.examples[0])])
    #expect(Set(found.codes) == Set([code, Self.companions[code]].compactMap(\.self)))
  }

  @Test(arguments: sections.map(\.code))
  func `a mended example gives none`(code: String) throws {
    let section = try #require(Self.sections.first { $0.code == code })
    let found = DebateReader().read([file(section.examples[1])])
    #expect(found.codes == [])
  }

  @Test func `there are examples of all that one file can have`() {
    #expect(Self.sections.count >= 82)
  }
}

/// The file that an example of the page stands for: what can't be seen is written in escapes there.
func file(_ example: String) -> SourceFile {
  var bytes: [UInt8] = []
  var rest = Substring(example)
  while let match = rest.firstMatch(of: /\\([ux])\{([0-9A-F]+)\}/) {
    bytes += Array(rest[..<match.range.lowerBound].utf8)
    let value = UInt32(match.2, radix: 16) ?? 0
    if match.1 == "x" {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes += Array(String(Character(scalar)).utf8)
    }
    rest = rest[match.range.upperBound...]
  }
  return SourceFile(path: "example.argdown", bytes: bytes + Array(rest.utf8))
}
