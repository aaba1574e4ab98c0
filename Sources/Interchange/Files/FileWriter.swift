#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Puts files down whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which then takes the place of the old one
/// in one step: whoever reads the path sees the old contents or the new, and a failure leaves the
/// old. What is no ordinary file (a device, a pipe) is written in place, because it can't be
/// replaced. Nothing waits for the disk: what is written here can be made again after a power
/// failure, and waiting costs more than making it.
public enum FileWriter {
  /// The path that stands for standard output.
  public static let standardOutput = "-"
  /// The path that stands for standard error.
  public static let standardError = "/dev/stderr"

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: Its whole contents.
  ///   - path: Where it goes, or ``standardOutput`` or ``standardError``. Symbolic links are
  ///     followed.
  /// - Throws: ``WriteFailure``, after which an ordinary file is as it was before; a pipe or a device may
  ///   have got a part.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    try fill(path) { file throws(SystemError) in try file.write(bytes) }
  }

  /// Writes a file piece by piece, so that a large one is never in memory.
  ///
  /// - Parameters:
  ///   - path: Where it goes, as for ``write(_:to:)``.
  ///   - write: Writes its contents.
  /// - Throws: ``WriteFailure``, after which an ordinary file is as it was before; a pipe or a device may
  ///   have got a part.
  static func write(
    to path: String, _ write: (inout ByteSink) -> Void
  ) throws(WriteFailure) {
    try fill(path) { file throws(SystemError) in
      var sink = ByteSink(to: file)
      write(&sink)
      try sink.finish()
    }
  }

  private static func fill(
    _ path: String, _ write: (FileDescriptor) throws(SystemError) -> Void
  ) throws(WriteFailure) {
    do throws(SystemError) {
      switch path {
      case standardOutput: try write(FileDescriptor(STDOUT_FILENO))
      case standardError: try write(FileDescriptor(STDERR_FILENO))
      default: try replaceFile(at: resolvingLinks(path), write)
      }
    } catch {
      throw WriteFailure(path: path, code: error.code)
    }
  }

  /// Makes a folder, and those that it lies in, where they do not exist yet.
  ///
  /// - Throws: ``WriteFailure`` where the path or a part of it is something else than a folder, or
  ///   can't be made.
  public static func makeFolder(_ path: String) throws(WriteFailure) {
    var end = path.startIndex
    while end < path.endIndex {
      let rest = path.index(after: end)
      end = path[rest...].firstIndex(of: "/") ?? path.endIndex
      let folder = String(path[..<end])
      if mkdir(folder, 0o777) == 0 { continue }
      let code = errno
      guard kind(of: folder) == S_IFDIR else {
        throw WriteFailure(path: path, code: code == EEXIST ? ENOTDIR : code)
      }
    }
  }

  private static func replaceFile(
    at path: String, _ write: (FileDescriptor) throws(SystemError) -> Void
  ) throws(SystemError) {
    switch kind(of: path) {
    case nil, S_IFREG: break
    case S_IFDIR: throw SystemError(code: EISDIR)
    default:
      try FileDescriptor(opening: path, O_WRONLY).closing(after: write)
      return
    }
    let temporary = try TemporaryFile(beside: path)
    do throws(SystemError) {
      try temporary.descriptor.copyPermissions(of: path)
      try temporary.descriptor.closing(after: write)
      guard rename(temporary.path, path) == 0 else { throw SystemError() }
    } catch {
      unlink(temporary.path)
      throw error
    }
  }

  /// The kind of file that is at a path; nil where there is none, or none that can be seen.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The path that a link ends at; a path that does not exist yet is its own.
  private static func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
