import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program does while Graphviz works, with a `dot` that does what a test wants of it.
struct DrawingTests {
  /// A folder with a debate, and a program called `dot` in `bin`.
  private func folder(dot script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "map.argdown": "[a]: A.", "bin/dot": "#!/bin/sh\n\(script)\n",
    ])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/dot")
    return folder
  }

  private func environment(_ folder: TemporaryFolder) -> [String: String] {
    ["PATH": folder.path + "/bin:/usr/bin:/bin"]
  }

  @Test(arguments: [
    ["render", "map.argdown", "-o", "made"],
    ["render", "--to", "html", "map.argdown", "-o", "made"],
    ["export", "--to", "graphml", "map.argdown", "-o", "made"], ["build", ".", "--to", "made"],
  ])
  func `Ctrl-C ends Graphviz and leaves no file`(arguments: [String]) throws {
    let folder = try folder(dot: "echo $$ > started; exec sleep 600")
    try #require(mkfifo(folder.path + "/started", 0o600) == 0)
    let process = Process()
    process.executableURL = try Tool.executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment(folder)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    // Waits until Graphviz runs.
    let started = try #require(FileHandle(forReadingAtPath: folder.path + "/started"))
    let line = String(decoding: started.readDataToEndOfFile(), as: UTF8.self)
    let graphviz = try #require(pid_t(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(process.processIdentifier, SIGINT)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + SIGINT)
    #expect(said.hasPrefix("Interrupted"))
    #expect(kill(graphviz, 0) != 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/made"))
  }

  @Test(.enabled(if: Graphviz.isInstalled, "no Graphviz here"))
  func `a drawing leads into the page`() async throws {
    let folder = try TemporaryFolder.square()
    func made(_ format: String) async throws -> String {
      let link = format == "svg" ? ["--link", "page.html#{id}"] : []
      return try await Tool.run(["render", "square", "--to", format] + link, in: folder).text
    }
    let page = try await made("html")
    let ids = try await made("svg").matches(of: /xlink:href="page\.html#([^"]+)"/).map(\.1)
    #expect(!ids.isEmpty)
    for id in ids { #expect(page.contains("id=\"\(id)\""), "\(id)") }
    let run = try await Tool.run(["render", "square", "--link", "page.html"], in: folder)
    #expect(run.status == 64)
  }

  @Test func `a terminal is told how long a layout takes, in a line that is gone in the end`()
    async throws
  {
    let folder = try folder(dot: "cat > /dev/null; sleep 2.5; echo '<svg/>'")
    let arguments = ["render", "map.argdown", "-o", "made.svg"]
    let environment = environment(folder).mapValues(Optional.some)
    let shown = try await Tool.runOnTerminal(
      arguments, in: folder, columns: 80, environment: environment)
    #expect(shown.hasPrefix("\rGraphviz is laying out (Ctrl-C ends it): 1 s\r"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    let run = try await Tool.run(arguments, in: folder, environment: environment)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(folder.text(of: "made.svg") == "<svg/>\n")
  }
}
