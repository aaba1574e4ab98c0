import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The built program, run as a process of its own, as people run it.
enum Tool {
  /// What a run left behind.
  struct Run {
    let status: Int32
    /// Whether it ended by itself, and not by a signal, as after a crash.
    let endedByItself: Bool
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }

    /// Standard output as a JSON object.
    func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
      try #require(
        try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any],
        sourceLocation: sourceLocation)
    }
  }

  /// Where the program is: in the build folder, beside the tests themselves (Linux) or the bundle
  /// that they lie in (macOS).
  private static let place: URL? = {
    let places = [
      Bundle(for: TemporaryFolder.self).executableURL, Bundle.main.executableURL,
      URL(fileURLWithPath: CommandLine.arguments[0]),
    ]
    for place in places.compactMap(\.self) {
      var folder = place.resolvingSymlinksInPath().deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("dissoi")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
          !isFolder.boolValue
        {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()

  /// The program; one that is not there fails the test.
  static func executable() throws -> URL {
    let place = Self.place
    return try #require(place, "there is no dissoi in the build folder of the tests")
  }

  /// Runs the program.
  ///
  /// The streams are files, so that no pipe can run full while nobody reads it.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - folder: The folder it runs in, so that paths in its output are the same everywhere.
  ///   - input: What is on standard input.
  ///   - environment: Variables to set; nil takes one away.
  ///   - output: A file to take standard output, such as `/dev/full`; nil collects it.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, input: String = "",
    environment: [String: String?] = [:], output: String? = nil
  ) async throws -> Run {
    let streams = try TemporaryFolder(["in": input, "out": "", "err": ""])
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder?.path ?? streams.path)
    process.environment = changed(environment)
    process.standardInput = FileHandle(forReadingAtPath: streams.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: output ?? streams.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: streams.path + "/err")
    try await start(process)
    return Run(
      status: process.terminationStatus, endedByItself: process.terminationReason == .exit,
      output: streams.bytes(of: "out") ?? [], errors: streams.text(of: "err") ?? "")
  }

  /// Runs the program with standard output on a terminal, and gives what it wrote there.
  ///
  /// - Parameter columns: The width of the terminal.
  static func runOnTerminal(
    _ arguments: [String], in folder: TemporaryFolder, columns: UInt16,
    environment: [String: String?] = [:]
  ) async throws -> String {
    var terminal: Int32 = -1
    var end: Int32 = -1
    var size = winsize(ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let opened = openpty(&terminal, &end, nil, nil, &size)
    try #require(opened == 0)
    defer { close(terminal) }
    // Other processes that are started meanwhile must not keep it open.
    for descriptor in [terminal, end] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = changed(environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(fileDescriptor: end, closeOnDealloc: false)
    process.standardError = FileHandle(fileDescriptor: end, closeOnDealloc: false)
    // A terminal holds only a few thousand bytes, so somebody has to read while it is written: on a
    // thread of its own, for reading waits.
    let ours = terminal
    async let shown = withCheckedContinuation { done in
      Thread.detachNewThread { done.resume(returning: readAll(from: ours)) }
    }
    do {
      try await start(process)
    } catch {
      close(end)
      throw error
    }
    close(end)
    return await shown.replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// Starts a process and waits for its end without holding up a thread.
  private static func start(_ process: Process) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
      }
    }
  }

  private static func changed(_ changes: [String: String?]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["NO_COLOR"] = nil
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Reads until every other end of a terminal is closed, which is an error on Linux.
  private static func readAll(from terminal: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(terminal, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}

extension TemporaryFolder {
  /// A folder with the debate about the square in it.
  static func square() throws -> TemporaryFolder {
    try TemporaryFolder([
      "square/1-ada.argdown": SquareTexts.ada, "square/2-ben.argdown": SquareTexts.ben,
      "square/links.argdown": SquareTexts.links,
    ])
  }
}
