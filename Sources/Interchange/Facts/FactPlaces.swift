import ArgumentMap

/// Places in a document as the reference counts them: in UTF-16 units, ends included.
struct FactPlaces: Sendable {
  private let files: [SourceFile]

  init(_ map: ArgumentMap) { files = map.files }

  /// Where a range begins.
  func start(of range: SourceRange?) -> SourcePosition? {
    guard let range, files.indices.contains(range.file.index) else { return nil }
    return files[range.file.index].positionInUTF16(at: range.lowerBound)
  }

  /// Where a range ends: the place of its last character.
  func end(of range: SourceRange?) -> SourcePosition? {
    guard let range, files.indices.contains(range.file.index) else { return nil }
    let last = max(range.lowerBound, range.upperBound - 1)
    return files[range.file.index].positionInUTF16(at: last)
  }
}
