import Argdown
import ArgumentMap
import ArgumentParser
import Comparison
import Evaluation
import Foundation
import Interchange
import Report
import SourceTexts

/// Shows the page of a debate while its map is being written.
struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the page of a debate in the browser, and makes it anew whenever you save.",
    discussion: """
      The page is served to this machine alone. What is wrong with the map is said here; the page \
      stays what it was until the map can be read again. Ctrl-C ends it.

      Example:
        dissoi watch --open arguments/mongolia
      """)

  @OptionGroup var debate: DebateOptions

  @OptionGroup var sources: SourceOptions

  @Flag(help: "Open the page in the browser.")
  var open = false

  /// How often the files are looked at.
  private static let pause = Duration.milliseconds(100)

  func run() async throws {
    let server = try PageServer()
    var state = watch.state()
    await remake(for: server)
    let running = Task { try await server.run() }
    Console.note("The page is at \(server.address)\nCtrl-C ends it.\n")
    if open { Self.browse(to: server.address) }
    Console.onInterrupt {
      running.cancel()
      Task { await server.stop() }
    }
    while !running.isCancelled {
      try? await Task.sleep(for: Self.pause)
      let now = watch.state()
      guard now != state else { continue }
      state = now
      await remake(for: server)
    }
    _ = await running.result
  }

  private var watch: FileWatch {
    FileWatch(debate.input.paths + (sources.texts.map { [$0] } ?? []))
  }

  /// Makes the page anew; what keeps it from being made is told.
  private func remake(for server: PageServer) async {
    do {
      let page = try await debate.page(texts: sources.texts)
      try await server.serve { try page.render(version: $0) }
      Console.note("made anew\n")
    } catch is ExitCode {
      Console.note("The page stays what it was.\n")
    } catch {
      Console.note("\(error)\n")
    }
  }

  private static func browse(to address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      Console.note("No browser could be opened; open the address by hand.\n")
    }
  }
}
