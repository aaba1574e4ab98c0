public import Foundation

/// The folder of reference cases that may lie beside the project: other people's corpora and
/// checkers, which are run when they are there and skipped when they are not.
public enum SharedFolder {
  /// The folder named by `DISSOI_SHARED`, else `../shared` beside the package; nil if neither is
  /// there.
  public static let url: URL? = {
    let named = ProcessInfo.processInfo.environment["DISSOI_SHARED"]
      .map { URL(fileURLWithPath: $0) }
    let beside = packageFolder.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = named ?? beside
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The package's folder.
  public static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Whether a file or folder is there.
  public static func has(_ path: String) -> Bool {
    guard let url else { return false }
    return FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  /// Reads a file; nil if it is not there.
  public static func data(_ path: String) -> Data? {
    guard let url else { return nil }
    return try? Data(contentsOf: url.appendingPathComponent(path))
  }
}
