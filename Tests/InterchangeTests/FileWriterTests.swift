import ArgumentMap
import Foundation
import Interchange
import Testing

@Suite struct FileWriterTests {
  /// A folder that goes with the test.
  private final class Folder {
    let path: String

    init() throws {
      let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var names: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
    }
  }

  private func contents(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `writes a new file and replaces an old one`() throws {
    let folder = try Folder()
    let path = folder.path + "/a.txt"
    try FileWriter.write(Array("old".utf8), to: path)
    #expect(contents(path) == "old")
    try FileWriter.write([], to: path)
    #expect(contents(path) == "")
    #expect(folder.names == ["a.txt"])
  }

  @Test func `keeps the permissions of the file it replaces`() throws {
    let folder = try Folder()
    let path = folder.path + "/a.txt"
    try FileWriter.write([1], to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileWriter.write([2], to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `follows a symbolic link`() throws {
    let folder = try Folder()
    try FileWriter.write([1], to: folder.path + "/real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "real")
    try FileWriter.write(Array("new".utf8), to: folder.path + "/link")
    #expect(contents(folder.path + "/real") == "new")
    #expect(folder.names == ["link", "real"])
  }

  @Test func `says what to do where the folder is missing`() throws {
    let folder = try Folder()
    let failure = #expect(throws: WriteFailure.self) {
      try FileWriter.write([1], to: folder.path + "/none/a.txt")
    }
    #expect(failure?.diagnostic.advice == "make the folder first")
    #expect(failure?.diagnostic.stage == .input)
  }

  @Test func `does not write over a folder`() throws {
    let folder = try Folder()
    let failure = #expect(throws: WriteFailure.self) { try FileWriter.write([1], to: folder.path) }
    #expect(failure?.diagnostic.message.contains("it is a folder") == true)
    #expect(folder.names.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func `reports a full disk`() {
    let failure = #expect(throws: WriteFailure.self) { try FileWriter.write([1], to: "/dev/full") }
    #expect(failure?.diagnostic.message.contains("the disk is full") == true)
    #expect(failure?.diagnostic.code.rawValue == "cannot-write")
  }

  @Test func `leaves the old file and nothing else where the new one does not fit`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let path = folder.path + "/a.txt"
      try FileWriter.write(Array("old".utf8), to: path)
      // A limit on the size of files stands in for a disk that fills up half-way.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      #if canImport(Darwin)
        setrlimit(RLIMIT_FSIZE, &limit)
      #else
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #endif
      #expect(throws: WriteFailure.self) {
        try FileWriter.write([UInt8](repeating: 65, count: 5000), to: path)
      }
      let kept = FileManager.default.contents(atPath: path)
      #expect(kept == Data("old".utf8))
      #expect(folder.names == ["a.txt"])
    }
  }

  @Test func `makes folders in depth and minds files in the way`() throws {
    let folder = try Folder()
    try FileWriter.makeFolder(folder.path + "/a/b/c/")
    try FileWriter.makeFolder(folder.path + "/a/b")
    try FileWriter.write([1], to: folder.path + "/a/b/c/file")
    let failure = #expect(throws: WriteFailure.self) {
      try FileWriter.makeFolder(folder.path + "/a/b/c/file/d")
    }
    #expect(failure?.diagnostic.message.contains("a part of its path is a file") == true)
  }
}
