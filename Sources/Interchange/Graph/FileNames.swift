import ArgumentMap

/// The names of a map's files, without the folders that all of them are in: exports must not
/// depend on where a debate lies on somebody's disk.
struct FileNames {
  private let names: [String]
  private let map: ArgumentMap

  init(_ map: ArgumentMap) {
    self.map = map
    let paths = map.files.map { $0.path.split(separator: "/", omittingEmptySubsequences: false) }
    let folders = paths.map { $0.dropLast() }
    var common = folders.first ?? []
    for folder in folders {
      let shared = zip(common, folder).prefix { $0 == $1 }.count
      common = common.prefix(shared)
    }
    names = paths.map { $0.dropFirst(common.count).joined(separator: "/") }
  }

  /// The file and line that a range begins on; an empty name and 0 where it is unknown.
  func place(of range: SourceRange?) -> (file: String, line: Int) {
    guard let range, let position = map.position(of: range) else { return ("", 0) }
    return (names[range.file.index], position.position.line)
  }
}
