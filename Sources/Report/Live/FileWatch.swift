internal import Foundation

/// Notices when files change, by looking at their sizes and times.
///
/// Looking again and again costs next to nothing for the few files of a debate, and works alike on
/// every system, on network folders, and with editors that put a new file in the place of the old.
public struct FileWatch: Sendable {
  private let paths: [String]

  /// Prepares to watch files, and folders with all that lies in them.
  public init(_ paths: [String]) {
    self.paths = paths
  }

  /// What the files are at the moment; equal as long as nothing has changed.
  public struct State: Hashable, Sendable {
    fileprivate var files: [String: [Double]] = [:]
  }

  /// Looks at the files.
  ///
  /// - Complexity: O(files).
  public func state() -> State {
    var state = State()
    for path in paths {
      note(path, in: &state)
      for name in FileManager.default.enumerator(atPath: path) ?? .init() {
        if let name = name as? String { note("\(path)/\(name)", in: &state) }
      }
    }
    return state
  }

  private func note(_ path: String, in state: inout State) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return }
    let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
    let number = (attributes[.systemFileNumber] as? NSNumber)?.doubleValue ?? 0
    let size = (attributes[.size] as? NSNumber)?.doubleValue ?? 0
    state.files[path] = [time, number, size]
  }
}
