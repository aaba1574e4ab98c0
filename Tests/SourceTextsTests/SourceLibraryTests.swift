import ArgumentMap
import SourceTexts
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite final class SourceLibraryTests {
  private let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.path + "/"
      + "dissoi-texts-\(UInt64.random(in: 0...UInt64.max))"
    try FileManager.default.createDirectory(
      atPath: folder + "/inner", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func map(_ file: String?) -> ArgumentMap {
    var map = ArgumentMap()
    let id = map.add(SourceFile(path: "m.argdown", text: "sources"))
    _ = map.add(
      Source(key: "k", file: file, location: SourceRange(file: id, bytes: 0..<7)))
    return map
  }

  private func write(_ bytes: [UInt8], to name: String) {
    _ = FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
  }

  @Test(arguments: ["a.txt", "inner/a.txt"])
  func `a declared text is read from the folder`(name: String) {
    write(Array("One.\r\n\r\nTwo.".utf8), to: name)
    for path in [folder, folder + "/"] {
      let library = SourceLibrary(of: map(name), in: path)
      #expect(library.diagnostics.isEmpty && library.count == 1)
      #expect(library[SourceID(0)]?.blocks.count == 2)
      #expect(library[SourceID(5)] == nil)
    }
  }

  @Test(
    arguments: [
      (nil, "source-without-file"), ("", "source-without-file"), ("none.txt", "text-unreadable"),
      ("inner", "text-unreadable"), ("/etc/hostname", "text-outside-folder"),
      ("../a.txt", "text-outside-folder"), ("inner/../../a.txt", "text-outside-folder"),
      ("bad.txt", "text-not-utf8"), ("a\0b", "text-outside-folder"),
    ] as [(String?, String)])
  func `a text that can't be had is told of`(name: String?, code: String) {
    write([0x41, 0xFF], to: "bad.txt")
    let library = SourceLibrary(of: map(name), in: folder)
    #expect(library.diagnostics.map(\.code.rawValue) == [code])
    #expect(library.count == 0)
  }

  @Test func `a folder that is not there is told of once`() {
    let library = SourceLibrary(of: map("a.txt"), in: folder + "/none")
    #expect(library.diagnostics.map(\.code.rawValue) == ["no-text-folder"])
    #expect(library.diagnostics.hasUnreadableInput)
  }
}
