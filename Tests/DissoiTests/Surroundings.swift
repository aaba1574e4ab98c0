import Foundation
import TestSupport

/// The debates that lie in the repository.
enum Repository {
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: SharedFolder.packageFolder.path + "/" + path)
  }

  /// The debates that ship with the project; none where there are no such.
  static let debates: [String] =
    has("arguments")
    ? ((try? FileManager.default.contentsOfDirectory(
      atPath: SharedFolder.packageFolder.path + "/arguments")) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
    : []

  /// A folder with a copy of them, in which a test may write.
  static func copyOfArguments() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: SharedFolder.packageFolder.path + "/arguments", toPath: folder.path + "/arguments")
    return folder
  }
}

/// Graphviz on this machine.
enum Graphviz {
  static let isInstalled: Bool = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/dot")
    }
  }()
}
