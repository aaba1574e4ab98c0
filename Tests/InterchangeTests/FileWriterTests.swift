import ArgumentMap
import Foundation
import Interchange
import TestSupport
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
      limitFiles(to: 1000)
      #expect(throws: WriteFailure.self) {
        try FileWriter.write([UInt8](repeating: 65, count: 5000), to: path)
      }
      let kept = FileManager.default.contents(atPath: path)
      #expect(kept == Data("old".utf8))
      #expect(folder.names == ["a.txt"])
    }
  }

  /// A graph whose files take several pieces.
  private static var large: DebateGraph {
    var debate = MapFixture()
    for number in 0..<600 {
      debate.hold("Alpha", "Claim \(number)", String(repeating: "& so on ", count: 20))
      if number > 0 { debate.relate(.attack, "Claim \(number)", "Claim \(number / 2)") }
    }
    return DebateGraph(of: debate.comparison)
  }

  @Test func `writes a graph piece by piece as it writes it at once`() throws {
    let folder = try Folder()
    let graph = Self.large
    try GraphMLWriter().write(graph, to: folder.path + "/a.graphml")
    try DOTWriter().write(graph, to: folder.path + "/a.dot")
    let graphML = String(decoding: GraphMLWriter().write(graph), as: UTF8.self)
    #expect(graphML.utf8.count > 500_000)
    #expect(contents(folder.path + "/a.graphml") == graphML)
    let dot = String(decoding: DOTWriter().write(graph), as: UTF8.self)
    #expect(contents(folder.path + "/a.dot") == dot)
    #expect(folder.names == ["a.dot", "a.graphml"])
  }

  @Test func `leaves the old file where a later piece of the new one does not fit`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let path = folder.path + "/a.graphml"
      try FileWriter.write(Array("old".utf8), to: path)
      limitFiles(to: 300_000)
      let failure = #expect(throws: WriteFailure.self) {
        try GraphMLWriter().write(Self.large, to: path)
      }
      #expect(failure?.path == path)
      #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
      #expect(folder.names == ["a.graphml"])
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

/// Lets no file of this process grow beyond so many bytes, in the place of a disk that fills up
/// half-way.
private func limitFiles(to size: rlim_t) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: size, rlim_max: size)
  #if canImport(Darwin)
    setrlimit(RLIMIT_FSIZE, &limit)
  #else
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #endif
}
