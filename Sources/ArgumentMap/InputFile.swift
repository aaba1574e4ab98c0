#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, with the system's own words where that fails.
package enum InputFile {
  /// Why a file could not be read.
  package struct Failure: Error {
    /// The words.
    package var reason: String
  }

  /// What is said of a file that is not read to its end.
  package static let tooLarge = Failure(reason: "it is larger than 2 GiB")

  /// Reads a file, or standard input for `-`.
  package static func read(_ path: String) -> Result<[UInt8], Failure> {
    if path == "-" { return readAll(from: STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(lastFailure()) }
    defer { close(descriptor) }
    return readAll(from: descriptor)
  }

  /// Whether a path names a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func readAll(from descriptor: Int32) -> Result<[UInt8], Failure> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size(of: descriptor), SourceFile.largest))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        system_read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        guard bytes.count + count <= SourceFile.largest else { return .failure(tooLarge) }
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return .success(bytes)
      } else if errno != EINTR {
        return .failure(lastFailure())
      }
    }
  }

  /// The size of a file; 0 of what has none, such as a pipe.
  private static func size(of descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
  }

  private static func lastFailure() -> Failure {
    Failure(reason: String(cString: strerror(errno)).lowercased())
  }
}

extension Diagnostic {
  /// What is said of a path that can't be read.
  package static func cannotRead(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .cannotRead, stage: .input, "\(path) can't be read: \(reason)",
      advice: "check the path and who may read it")
  }
}

/// The system's `read`, which the method of the same name would hide.
private func system_read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
