public import ArgumentMap

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that could not be written; nothing of it was left behind.
public struct WriteFailure: Error, Hashable, Sendable {
  /// The path as it was asked for.
  public let path: String
  /// The system's number for what went wrong (`errno`).
  public let code: Int32

  /// What to tell the person who asked for the file.
  public var diagnostic: Diagnostic {
    let (reason, advice) = explanation
    let place = path == FileWriter.standardOutput ? "standard output" : "\u{201C}\(path)\u{201D}"
    return Diagnostic(
      .cannotWrite, stage: .input, "\(place) can\u{2019}t be written: \(reason)",
      advice: advice)
  }

  /// What went wrong and what to do, for what people run into; the system's words for the rest.
  private var explanation: (reason: String, advice: String) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG:
      ("the disk is full, or a limit is reached", "free some space, or write somewhere else")
    case EROFS: ("the disk can only be read", "write to another folder")
    case EACCES, EPERM:
      ("the permission is missing", "write to a folder that is yours, or change its permissions")
    case ENOENT: ("its folder does not exist", "make the folder first")
    case ENOTDIR: ("a part of its path is a file", "correct the path")
    case EISDIR: ("it is a folder", "name a file in it")
    case EPIPE: ("nobody reads it any more", "let the reading program take everything")
    case ENAMETOOLONG: ("its name is too long", "choose a shorter name")
    default: (String(cString: strerror(code)), "write to another place")
    }
  }
}
