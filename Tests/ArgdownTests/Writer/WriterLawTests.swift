import Argdown
import ArgumentMap
import Foundation
import TestSupport
import Testing

/// What is written is read back to the same map.
@Suite struct WriterLawTests {
  /// Writes a map and checks that what is read of it says the same.
  @discardableResult
  private func expectSame(
    _ map: ArgumentMap, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let writing = ArgdownWriter().write(map)
    let text = String(decoding: writing.bytes, as: UTF8.self)
    let reading = reading(text)
    #expect(
      !reading.diagnostics.hasErrors,
      "\(name)\n\(DiagnosticRenderer().render(reading.diagnostics))",
      sourceLocation: sourceLocation)
    if writing.diagnostics.contains(where: { $0.code == .sectionMoved }) { return false }
    // What is written is laid out as the formatter would.
    let formatted = try? ArgdownFormatter().format(SourceFile(path: "a", bytes: writing.bytes))
    #expect(
      formatted.map { String(decoding: $0, as: UTF8.self) } == text, "\(name)",
      sourceLocation: sourceLocation)
    let (before, after) = (map.contentLines, reading.map.contentLines)
    let difference = after.difference(from: before).map { change in
      switch change {
      case .insert(_, let line, _): "  + \(line)"
      case .remove(_, let line, _): "  - \(line)"
      }
    }
    #expect(
      difference.isEmpty, "\(name)\n\(difference.joined(separator: "\n"))\n\(text)",
      sourceLocation: sourceLocation)
    return difference.isEmpty
  }

  @Test(.enabled(if: !FormatterLawTests.files.isEmpty, "neither corpus nor debates are here"))
  func `what people have written is written back`() throws {
    var count = 0
    for path in FormatterLawTests.files {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let reading = DebateReader().read([SourceFile(path: "a", bytes: bytes)])
      if reading.diagnostics.hasErrors { continue }
      if expectSame(reading.map, path) { count += 1 }
    }
    print("Writer: \(count) of the files without error are read back to the same map")
    #expect(count > 0)
  }

  @Test(.enabled(if: !FormatterLawTests.files.isEmpty, "neither corpus nor debates are here"))
  func `several files are written as one`() throws {
    let files = try FormatterLawTests.files.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: URL(filePath: $0))))
    }
    for (first, second) in zip(files, files.dropFirst()) {
      let reading = DebateReader().read([first, second])
      if reading.diagnostics.hasErrors { continue }
      expectSame(reading.map, "\(first.path) and \(second.path)")
    }
  }

  @Test(arguments: 0..<200)
  func `random maps are written back`(seed: UInt64) {
    expectSame(.randomWithTexts(seed: seed), "seed \(seed)")
  }

  @Test(
    .enabled(if: !FormatterLawTests.files.isEmpty, "the debates are not here"),
    arguments: ["arguments/mongolia", "arguments/four-day-week.argdown"])
  func `what ships is written back whole`(path: String) {
    let input = DebateFiles.gather([SharedFolder.packageFolder.path + "/" + path])
    #expect(!input.files.isEmpty)
    expectSame(DebateReader().read(input.files).map, path)
  }

  @Test(arguments: hostileTexts)
  func `hostile texts are written back wherever they stand`(text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var fixture = MapFixture(title: line, authors: [line])
    fixture.hold(line, line, line)
    fixture.hold(line, "[\(line)", "*\(line)*: .->. \(line)")
    fixture.sketch(line, line, "  \(line)  ")
    fixture.relate(
      .support, line, "[\(line)", by: line, Relation.Qualifiers(apart: line, note: line))
    let writing = ArgdownWriter().write(fixture.map)
    let map = reading(String(decoding: writing.bytes, as: UTF8.self)).map
    #expect(map.title == line)
    #expect(map.proponents.map(\.name) == [line])
    #expect(map.statements.map(\.text) == [line, "*\(line)*: .->. \(line)"])
    #expect(map.arguments.map(\.text) == [line])
    #expect(map.relations.map(\.qualifiers) == fixture.map.relations.map(\.qualifiers))
    let changed = writing.diagnostics.filter { $0.code == .titleChanged }.count
    let kept = map.statements.count { $0.title == line || $0.title == "[\(line)" }
    #expect(kept + changed >= 2)
  }
}
