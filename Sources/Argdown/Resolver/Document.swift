internal import ArgumentMap

/// One file of a debate on its way into the map.
struct Document {
  /// The file's place in the map.
  let id: FileID
  let file: SourceFile
  var tree: SyntaxTree
  let settings: FileSettings
  /// What is added to made-up titles, so that those of several files never meet.
  let untitledSuffix: String

  /// The text of a range of bytes.
  func string(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// A range of bytes as a place in the map's files.
  func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file: id, bytes: bytes) }
}

extension SourceFile {
  /// The place of a range for people.
  func place(of range: Range<Int>) -> String {
    let origin = origin(of: range.lowerBound)
    let position = origin.file.position(at: origin.offset)
    return "\(origin.file.path):\(position.line):\(position.column)"
  }
}
