import Foundation
import TestSupport
import Testing

/// What the program writes: exports, drawings, and everything at once.
@Suite struct FileTests {
  // MARK: Export

  @Test(arguments: [
    ("graphml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "</graphml>\n"),
    ("dot", "// Draw with Graphviz", "}\n"), ("json", "{\n  \"format\": \"dissoi-map/1\"", "}\n"),
  ])
  func `exports are whole, on standard output and in a file alike`(
    format: String, start: String, end: String
  ) async throws {
    let folder = try TemporaryFolder.square()
    let printed = try await Tool.run(["export", "--to", format, "square"], in: folder)
    #expect(printed.status == 0)
    #expect(printed.errors.isEmpty)
    #expect(printed.text.hasPrefix(start) && printed.text.hasSuffix(end))
    let written = try await Tool.run(
      ["export", "--to", format, "square", "-o", "out"], in: folder)
    #expect(written.status == 0)
    #expect(written.output.isEmpty && written.errors.isEmpty)
    #expect(folder.bytes(of: "out") == printed.output)
    let dash = try await Tool.run(["export", "--to", format, "square", "-o", "-"], in: folder)
    #expect(dash.output == printed.output)
    #expect(folder.names() == ["out", "square"])
  }

  @Test(arguments: ["graphml", "dot"])
  func `the view of the disagreements leaves out what nobody contests`(
    format: String
  ) async throws {
    let folder = try TemporaryFolder.square()
    let whole = try await Tool.run(["export", "--to", format, "square"], in: folder).text
    let part = try await Tool.run(
      ["export", "--to", format, "--view", "disagreements", "square"], in: folder
    ).text
    #expect(whole.contains("Deliveries need cars"))
    #expect(!part.contains("Deliveries need cars"))
    #expect(part.contains("Keep it open") && part.contains("Trade shrinks"))
  }

  @Test(.enabled(if: SharedFolder.has("graph-harness"), "no GraphML schema here"))
  func `GraphML can be checked against a schema before it is written`() async throws {
    let folder = try TemporaryFolder.square()
    try folder.write("<nonsense/>", to: "bad.xsd")
    let run = try await Tool.run(
      ["export", "--to", "graphml", "--schema", "bad.xsd", "square", "-o", "out"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("error: "))
    #expect(folder.names() == ["bad.xsd", "square"])
  }

  @Test func `without Graphviz GraphML has no positions and nobody complains`() async throws {
    let folder = try TemporaryFolder.square()
    let run = try await Tool.run(
      ["export", "--to", "graphml", "square"], in: folder, environment: ["PATH": folder.path])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.text.contains("<data key=\"x\">"))
  }

  // MARK: What can't be written

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"),
    arguments: [["export", "--to", "dot"], ["export", "--to", "json"]])
  func `a full disk ends with 2`(command: [String]) async throws {
    let run = try await Tool.run(command + ["square", "-o", "/dev/full"], in: .square())
    #expect(run.status == 2)
    #expect(run.errors.contains("error: “/dev/full” can’t be written: the disk is full"))
    #expect(run.errors.contains("; free some space"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"),
    arguments: [["check"], ["evaluate"], ["compare"], ["export", "--to", "dot"]])
  func `standard output on a full disk ends with 2`(command: [String]) async throws {
    let run = try await Tool.run(command + ["square"], in: .square(), output: "/dev/full")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: standard output can’t be written: the disk is full"))
  }

  @Test(arguments: [["export", "--to", "dot"], ["export", "--to", "graphml"]])
  func `a missing folder ends with 2 and is not made`(command: [String]) async throws {
    let folder = try TemporaryFolder.square()
    let run = try await Tool.run(command + ["square", "-o", "none/out"], in: folder)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: “none/out” can’t be written: its folder does not exist; make the folder first \
        [cannot-write]

        """)
    #expect(folder.names() == ["square"])
  }

  @Test(.enabled(if: getuid() != 0, "nothing is read-only to the superuser"))
  func `a folder that can only be read ends with 2 and keeps what it had`() async throws {
    let folder = try TemporaryFolder.square()
    try folder.write("old", to: "kept/out")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder.path + "/kept")
    let run = try await Tool.run(["export", "--to", "dot", "square", "-o", "kept/out"], in: folder)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/kept")
    #expect(run.status == 2)
    #expect(run.errors.contains("the permission is missing; write to a folder that is yours"))
    #expect(folder.text(of: "kept/out") == "old")
    #expect(folder.names(in: "kept") == ["out"])
  }

  @Test func `a debate at fault leaves the old file alone`() async throws {
    let folder = try TemporaryFolder(["a.argdown": "(1) x\n", "out": "old"])
    let run = try await Tool.run(["export", "--to", "dot", "a.argdown", "-o", "out"], in: folder)
    #expect(run.status == 2)
    #expect(folder.text(of: "out") == "old")
  }

  // MARK: Render

  @Test(
    .enabled(if: Graphviz.isInstalled, "Graphviz is not installed"),
    arguments: [("svg", "<?xml"), ("png", "\u{89}PNG\r\n"), ("pdf", "%PDF-")])
  func `draws with Graphviz, without a warning`(format: String, start: String) async throws {
    let folder = try TemporaryFolder.square()
    let run = try await Tool.run(
      ["render", "--to", format, "square", "-o", "out"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let bytes = try #require(folder.bytes(of: "out"))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    let printed = try await Tool.run(
      ["render", "--to", format, "--view", "disagreements", "square"], in: folder)
    #expect(printed.output.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    #expect(printed.output != bytes)
  }

  @Test func `without Graphviz drawing ends with 2, names the cure and writes nothing`()
    async throws
  {
    let folder = try TemporaryFolder.square()
    let run = try await Tool.run(
      ["render", "square", "-o", "out.svg"], in: folder, environment: ["PATH": folder.path])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: Graphviz is not installed"))
    #expect(run.errors.contains("apt install graphviz") && run.errors.contains("brew install"))
    #expect(folder.names() == ["square"])
  }

  // MARK: Build

  /// A folder with two debates, one of them a file.
  private func twoDebates() throws -> TemporaryFolder {
    try TemporaryFolder([
      "all/square/1-ada.argdown": SquareTexts.ada, "all/square/2-ben.argdown": SquareTexts.ben,
      "all/square/links.argdown": SquareTexts.links, "all/one.argdown": "[a]: A.\n  - [b]: B.\n",
      "all/.hidden.argdown": "(1) x\n", "all/notes.txt": "x", "all/empty/notes.txt": "x",
    ])
  }

  @Test(.enabled(if: Graphviz.isInstalled, "Graphviz is not installed"))
  func `build writes what it promises, into a folder that it makes`() async throws {
    let folder = try twoDebates()
    let run = try await Tool.run(["build", "all", "--to", "made/here"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let names = ["one", "square"].flatMap { name in
      ["dot", "graphml", "html", "md", "svg"].map { "\(name).\($0)" }
    }
    #expect(folder.names(in: "made/here") == names)
    #expect(names.allSatisfy { run.errors.contains("wrote made/here/\($0)\n") })
    for name in names { #expect(folder.bytes(of: "made/here/\(name)")?.isEmpty == false) }
    #expect(folder.text(of: "made/here/square.graphml")?.contains("<data key=\"x\">") == true)
    let compared = try await Tool.run(
      ["compare", "all/square", "--format", "markdown"], in: folder)
    #expect(folder.bytes(of: "made/here/square.md") == compared.output)
    let exported = try await Tool.run(["export", "all/square", "--to", "graphml"], in: folder)
    #expect(folder.bytes(of: "made/here/square.graphml") == exported.output)
  }

  @Test func `build needs no Graphviz where no drawings are wanted`() async throws {
    let folder = try twoDebates()
    let run = try await Tool.run(
      ["build", "all", "--to", "made", "--no-drawings"], in: folder,
      environment: ["PATH": folder.path])
    #expect(run.status == 0)
    #expect(
      folder.names(in: "made")
        == ["one", "square"].flatMap { name in
          ["dot", "graphml", "html", "md"].map { "\(name).\($0)" }
        })
  }

  @Test func `build without Graphviz ends with 2, says so once and writes nothing`() async throws {
    let folder = try twoDebates()
    let run = try await Tool.run(
      ["build", "all", "--to", "made"], in: folder, environment: ["PATH": folder.path])
    #expect(run.status == 2)
    #expect(run.errors.components(separatedBy: "Graphviz is not installed").count == 2)
    #expect(run.errors.contains("dissoi build --no-drawings"))
    #expect(folder.names() == ["all"])
  }

  @Test func `build makes the other debates where one is at fault`() async throws {
    let folder = try twoDebates()
    try folder.write("(1) x\n", to: "all/bad.argdown")
    let run = try await Tool.run(["build", "all", "--to", "made", "--no-drawings"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("all/bad.argdown:1:1: error: "))
    #expect(folder.names(in: "made").filter { $0.hasSuffix(".md") } == ["one.md", "square.md"])
  }

  @Test(arguments: ["nowhere", "all/notes.txt", "all/empty"])
  func `build without debates ends with 2 and makes no folder`(path: String) async throws {
    let folder = try twoDebates()
    let run = try await Tool.run(["build", path, "--to", "made"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error: "))
    #expect(folder.names() == ["all"])
  }

  // MARK: The same bytes

  @Test(arguments: [
    ["compare"], ["compare", "--format", "markdown"], ["compare", "--format", "json"],
    ["evaluate"], ["evaluate", "--format", "json"], ["export", "--to", "graphml"],
    ["export", "--to", "dot"], ["export", "--to", "json"],
  ])
  func `two processes make the same bytes of the same debate`(command: [String]) async throws {
    let path = Repository.has("arguments/mongolia") ? "arguments/mongolia" : "square"
    let folder = try path == "square" ? TemporaryFolder.square() : Repository.copyOfArguments()
    let runs = try await [
      Tool.run(command + [path], in: folder), Tool.run(command + [path], in: folder),
    ]
    #expect(runs[0].status == 0)
    #expect(runs[0].output == runs[1].output)
    #expect(runs[0].errors == runs[1].errors)
    #expect(!runs[0].text.contains(folder.path), "no absolute paths")
  }

  // MARK: What ships

  @Test(arguments: Repository.debates)
  func `what ships with the project is without fault`(name: String) async throws {
    let folder = try Repository.copyOfArguments()
    let run = try await Tool.run(["check", "--strict", "arguments/\(name)"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }
}
