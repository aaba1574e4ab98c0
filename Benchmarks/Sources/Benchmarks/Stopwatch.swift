import Foundation

/// Measures how long something takes.
enum Stopwatch {
  /// The result of some work, and the shortest of several runs of it.
  static func shortest<Result>(of runs: Int, _ body: () -> Result) -> (Result, Duration) {
    let clock = ContinuousClock()
    var result = body()
    let durations = (0..<runs).map { _ in clock.measure { result = body() } }
    return (result, durations.min() ?? .zero)
  }

  /// The result of some work, and the time that processors spent on it: for what is too large to be
  /// done several times, on a machine that others use, too.
  static func processorTime<Result>(
    _ body: () throws -> Result
  ) rethrows -> (Result, Duration) {
    let start = clock()
    let result = try body()
    let ticks = clock() - start
    return (result, .milliseconds(Int(ticks) * 1_000 / Int(CLOCKS_PER_SEC)))
  }
}

extension Duration {
  /// Milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }

  /// Milliseconds with one decimal.
  var formatted: String { milliseconds.rounded(toPlaces: 1) }
}

extension Double {
  /// The number with so many decimals.
  func rounded(toPlaces places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let number = (self * scale).rounded() / scale
    return places == 0 ? String(Int(number)) : String(number)
  }
}
