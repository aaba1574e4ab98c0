import ArgumentMap

/// The names of a map's files, without the folders that all of them are in: exports must not
/// depend on where a debate lies on somebody's disk.
struct FileNames {
  /// The name of each path.
  private let names: [String: String]
  private let map: ArgumentMap

  init(_ map: ArgumentMap) {
    self.map = map
    let paths = map.files.map(\.path) + map.files.flatMap(\.parts).map(\.file.path)
    let steps = paths.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
    let folders = steps.map { $0.dropLast() }
    var common = folders.first ?? []
    for folder in folders {
      let shared = zip(common, folder).prefix { $0 == $1 }.count
      common = common.prefix(shared)
    }
    names = Dictionary(
      zip(paths, steps.map { $0.dropFirst(common.count).joined(separator: "/") }),
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of a file.
  func name(of file: SourceFile) -> String { names[file.path] ?? file.path }

  /// The file and line that a range begins on; an empty name and 0 where it is unknown.
  func place(of range: SourceRange?) -> (file: String, line: Int) {
    guard let range, let position = map.position(of: range) else { return ("", 0) }
    return (names[position.path] ?? "", position.position.line)
  }
}
