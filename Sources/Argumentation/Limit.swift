internal import Synchronization

/// How long a task may go on: until a time has passed, or until somebody calls it off.
///
/// Most tasks here are NP-hard or worse. A task that is stopped returns what it knows by then and
/// says that there is more; it never guesses.
public struct Limit: Sendable {
  private let deadline: ContinuousClock.Instant?
  private let cancellation: Cancellation?

  /// No limit.
  public static let none = Limit()

  /// Makes a limit, whose time runs from now.
  ///
  /// - Parameters:
  ///   - time: The time a task may take; nil for any.
  ///   - cancellation: What calls the task off.
  public init(time: Duration? = nil, cancellation: Cancellation? = nil) {
    deadline = time.map { ContinuousClock.now + $0 }
    self.cancellation = cancellation
  }

  /// Whether it is time to stop.
  public var isReached: Bool {
    if let cancellation, cancellation.isCancelled { return true }
    if let deadline { return ContinuousClock.now >= deadline }
    return false
  }
}

/// A flag by which a task is called off from elsewhere: another thread, a `Task`'s cancellation
/// handler or a handler of signals (setting it takes no lock and no memory).
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Makes a flag that is not set.
  public init() {}

  /// Sets the flag, for good.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Whether the flag is set.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
