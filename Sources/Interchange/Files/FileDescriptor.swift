#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a system call left in `errno`.
struct SystemError: Error {
  let code: Int32

  init(code: Int32 = errno) { self.code = code }
}

/// An open file, as the system numbers it.
struct FileDescriptor {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Opens a file; the number is not handed on to programs that are started.
  init(opening path: String, _ flags: Int32, permissions: mode_t = 0) throws(SystemError) {
    number = open(path, flags | O_CLOEXEC, permissions)
    guard number >= 0 else { throw SystemError() }
  }

  /// Writes all bytes, however many calls it takes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        system_write(number, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0 {
        guard errno == EINTR else { throw SystemError() }
      } else {
        done += count
      }
    }
  }

  /// Writes and closes the file, also where writing fails.
  func closing(after write: (FileDescriptor) throws(SystemError) -> Void) throws(SystemError) {
    do throws(SystemError) {
      try write(self)
    } catch {
      close(number)
      throw error
    }
    guard close(number) == 0 else { throw SystemError() }
  }

  /// Gives the file the permissions of another, if there is one.
  func copyPermissions(of path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard fchmod(number, status.st_mode & 0o7777) == 0 else { throw SystemError() }
  }
}

/// The system's `write`, under a name that the method above does not hide.
private func system_write(_ number: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(number, buffer.baseAddress, buffer.count)
}

/// A new file under a name of its own, in the folder of the file that it will replace.
struct TemporaryFile {
  let path: String
  let descriptor: FileDescriptor

  /// Makes an empty one; hidden, and named so that a left-over can be told.
  init(beside target: String) throws(SystemError) {
    let folderEnd = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    let folder = target[..<folderEnd]
    var attempt = 0
    while true {
      let candidate = "\(folder).dissoi-\(getpid())-\(attempt).tmp"
      do throws(SystemError) {
        descriptor = try FileDescriptor(
          opening: candidate, O_WRONLY | O_CREAT | O_EXCL, permissions: 0o666)
        path = candidate
        return
      } catch  where error.code == EEXIST && attempt < 1000 {
        attempt += 1
      }
    }
  }
}

extension FileDescriptor {
  /// Opens a file to read it.
  init(reading path: String) throws(SystemError) { try self.init(opening: path, O_RDONLY) }

  /// Reads as many bytes as there are, up to the size of a buffer.
  ///
  /// - Returns: How many; 0 at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = system_read(number, buffer)
      if count >= 0 { return count }
      guard errno == EINTR else { throw SystemError() }
    }
  }

  /// Closes a file that was read.
  func finish() { close(number) }

  /// Reads a whole file.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    let file = try FileDescriptor(reading: path)
    defer { file.finish() }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var contents: [UInt8] = []
    while true {
      let count = try file.read(into: buffer)
      if count == 0 { return contents }
      contents += buffer[..<count]
    }
  }
}

/// The system's `read`, under a name that the method above does not hide.
private func system_read(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}
