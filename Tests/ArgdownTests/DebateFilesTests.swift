import Argdown
import ArgumentMap
import Foundation
import Testing

struct DebateFilesTests {
  @Test func `a folder stands for its files in the order of their names`() throws {
    try withFolder(["b.argdown": "b", "a.argdown": "a", "c.txt": "c", ".d.argdown": "d"]) { path in
      let found = DebateFiles.gather([path])
      #expect(found.files.map(\.path) == ["\(path)/a.argdown", "\(path)/b.argdown"])
      #expect(found.diagnostics.isEmpty)
      #expect(DebateFiles.gather(["\(path)/"]).files.map(\.path) == found.files.map(\.path))
    }
  }

  @Test func `a file may have any name`() throws {
    try withFolder(["c.txt": "c"]) { path in
      let found = DebateFiles.gather(["\(path)/c.txt"])
      #expect(found.files.map(\.bytes) == [Array("c".utf8)])
    }
  }

  @Test func `what can't be read is told of, and the rest is read`() throws {
    try withFolder(["a.argdown": "a", "c.txt": "c"]) { path in
      let folder = "\(path)/empty"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let found = DebateFiles.gather([
        "\(path)/missing", folder, "\(path)/a.argdown", "\(path)/a.argdown",
      ])
      #expect(
        found.diagnostics.map(\.code.rawValue) == [
          "cannot-read", "no-argdown-files", "read-twice",
        ])
      #expect(found.diagnostics.allSatisfy { $0.stage == .input })
      #expect(found.diagnostics[0].message.contains("no such file"))
      #expect(found.files.map(\.path) == ["\(path)/a.argdown"])
    }
  }

  @Test func `no paths are an error`() {
    #expect(DebateFiles.gather([]).diagnostics.map(\.code.rawValue) == ["no-files"])
  }

  /// Makes a folder with some files, and takes it away again.
  private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.path() + "dissoi-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    }
    try body(path)
  }
}
