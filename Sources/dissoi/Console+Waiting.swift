import ArgumentParser
import Foundation
import Report

extension Console {
  /// What the shell is told of a program that Ctrl-C has ended.
  private static let interrupted = ExitCode(128 + SIGINT)

  /// Does something that Graphviz works at, says on a terminal how long it has taken, and lets the
  /// first Ctrl-C end it, Graphviz included; the second ends the process.
  static func waitingForGraphviz<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    // Nothing starts before Ctrl-C can end it.
    let (gate, opening) = AsyncStream<Never>.makeStream()
    let working = Task {
      for await _ in gate {}
      return try await work()
    }
    let interrupt = onInterrupt { working.cancel() }
    opening.finish()
    let counting = Task { await countSeconds("Graphviz is laying out (Ctrl-C ends it)") }
    let result = await working.result
    interrupt.end()
    counting.cancel()
    await counting.value
    do {
      return try result.get()
    } catch let failure as GraphvizFailure where failure.isInterrupted {
      note("Interrupted: what was being drawn is not written.\n")
      throw interrupted
    }
  }

  /// Says on the terminal that something goes on, from the first second on, in a line that is gone
  /// in the end. What reads standard error from a pipe sees nothing of it.
  private static func countSeconds(_ what: String) async {
    guard isatty(STDERR_FILENO) == 1 else { return }
    var seconds = 0
    while (try? await Task.sleep(for: .seconds(1))) != nil {
      seconds += 1
      note("\r\(what): \(seconds) s")
    }
    if seconds > 0 { note("\r\u{1B}[K") }
  }
}
