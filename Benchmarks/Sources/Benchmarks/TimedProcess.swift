#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A run of a program: how long it took, and the most memory that it held.
struct TimedProcess {
  let duration: Duration
  /// In bytes.
  let peakMemory: Int
  let status: Int32

  /// Runs a program and waits for it; what it writes is dropped, or goes to a file.
  ///
  /// - Returns: Nil if it can't be started.
  static func run(_ arguments: [String], output: String = "/dev/null") -> TimedProcess? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let start = ContinuousClock.now
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    #if canImport(Darwin)
      let peak = usage.ru_maxrss
    #else
      let peak = usage.ru_maxrss * 1024
    #endif
    return TimedProcess(
      duration: ContinuousClock.now - start, peakMemory: peak, status: status >> 8 & 0xFF)
  }
}
