import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `dissoi watch`, and what a browser makes of it.
@Suite(.enabled(if: Browser.program != nil, "no Chromium here")) struct WatchTests {
  /// A running `dissoi watch`.
  private final class Watching {
    let process = Process()
    let address: String
    private let errors = Pipe()

    init(_ path: String) throws {
      process.executableURL = try Tool.executable()
      process.arguments = ["watch", path]
      process.standardError = errors
      try process.run()
      var text = ""
      while !text.contains("Ctrl-C") {
        let more = errors.fileHandleForReading.availableData
        guard !more.isEmpty else { break }
        text += String(decoding: more, as: UTF8.self)
      }
      address = try #require(text.firstMatch(of: /http:\S+/).map { String($0.0) }, "\(text)")
    }

    /// What Ctrl-C does; the exit status.
    func interrupt() -> Int32 {
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test func `a browser loads the page anew when the map is saved, and another host is refused`()
    throws
  {
    let folder = try TemporaryFolder(["map.argdown": "===\ntitle: One\n===\n\n[a]: A."])
    let watching = try Watching(folder.path)
    let browser = try Browser()
    try browser.visit(watching.address)
    #expect(try browser.text("document.querySelector('h1').textContent") == "One")
    let saved = "===\ntitle: Two\n===\n\n[a]: A."
    try Data(saved.utf8).write(to: URL(fileURLWithPath: folder.path + "/map.argdown"))
    try browser.wait(for: "document.querySelector('h1')?.textContent === 'Two'")
    #expect(browser.complaints == [])
    try browser.visit(watching.address.replacing("127.0.0.1", with: "localhost"))
    #expect(try browser.evaluate("document.querySelector('main') === null") as? Bool == true)
    #expect(watching.interrupt() == 0)
  }

  @Test func `a map that can’t be read is no end of it`() throws {
    let folder = try TemporaryFolder(["map.argdown": "[a]: A.\n(1) x\n"])
    let watching = try Watching(folder.path)
    let browser = try Browser()
    try browser.visit(watching.address)
    #expect(try browser.text("document.body.textContent").contains("can’t be read yet"))
    try Data("[a]: A.".utf8).write(to: URL(fileURLWithPath: folder.path + "/map.argdown"))
    try browser.wait(for: "document.querySelector('#claims') !== null")
    #expect(watching.interrupt() == 0)
  }
}
