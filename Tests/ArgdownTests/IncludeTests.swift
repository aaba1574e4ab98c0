import Argdown
import ArgumentMap
import Foundation
import Testing

/// `@include(path)`.
@Suite struct IncludeTests {
  /// Reads `main.argdown` of a folder with some files.
  private func gather(_ files: [String: String]) throws -> (DebateFiles, folder: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    return (DebateFiles.gather([folder.path() + "/main.argdown"]), folder.path())
  }

  @Test func `what is included stands in its place, paths from the including file`() throws {
    let (found, _) = try gather([
      "main.argdown": "[A]: a\n\n@include(parts/_b.argdown)\n\n[D]: d\n",
      "parts/_b.argdown": "[B]: b\n\n@include(_c.argdown)", "parts/_c.argdown": "[C]: c",
    ])
    #expect(found.diagnostics.isEmpty)
    let map = DebateReader().read(found.files).map
    #expect(map.statements.map(\.title) == ["A", "B", "C", "D"])
  }

  @Test func `places are told in the file that they come from`() throws {
    let (found, folder) = try gather([
      "main.argdown": "[A]: a\n\n@include(_b.argdown)\n\n[D]: *d\n",
      "_b.argdown": "[B]: b\n\n[C] c\n",
    ])
    let reading = DebateReader().read(found.files)
    let shown = DiagnosticRenderer().render(reading.diagnostics)
    #expect(shown.contains("\(folder)/_b.argdown:3:5: error: text can't follow a reference"))
    #expect(shown.contains("\(folder)/main.argdown:5:6: warning: this mark opens emphasis"))
    #expect(shown.contains("  [C] c\n      ^\n"))
    let place = try #require(
      reading.map.position(of: reading.map.statements[3].members[0].location))
    #expect(place.path == "\(folder)/main.argdown")
    #expect(place.position.line == 5)
  }

  @Test func `each file is included once`() throws {
    let (found, _) = try gather([
      "main.argdown": "[A]: a\n\n@include(b.argdown)\n\n@include(./b.argdown)\n\n[D]: d\n",
      "b.argdown": "[B]: b\n\n@include(main.argdown)\n",
    ])
    #expect(found.diagnostics.map(\.code.rawValue) == ["included-twice", "included-twice"])
    let map = DebateReader().read(found.files).map
    #expect(map.statements.map(\.title) == ["A", "B", "D"])
    #expect(map.statements[1].members.count == 1)
  }

  @Test func `what can't be included stays, and is an error at its place`() throws {
    let (found, _) = try gather(["main.argdown": "[A]: a\n\n  @include(no.argdown)\n"])
    #expect(found.diagnostics.map(\.code.rawValue) == ["cannot-include"])
    #expect(found.diagnostics[0].range == 10..<30)
    #expect(DebateReader().read(found.files).map.statements[1].text == "@include(no.argdown)")
  }

  @Test func `a chain of many files is followed`() throws {
    var files = ["f2000.argdown": "[End]: e\n"]
    for index in 1..<2000 { files["f\(index).argdown"] = "@include(f\(index + 1).argdown)\n" }
    files["main.argdown"] = "@include(f1.argdown)\n"
    let (found, _) = try gather(files)
    #expect(DebateReader().read(found.files).map.statements.map(\.title) == ["End"])
  }

  @Test func `files that begin with an underscore are no debate by themselves`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a.argdown", "_b.argdown"] {
      try Data("[A]: a\n".utf8).write(to: folder.appending(path: name))
    }
    #expect(DebateFiles.gather([folder.path()]).files.count == 1)
    #expect(DebateFolder(at: folder.path()).debates.map(\.name) == ["a"])
  }
}
