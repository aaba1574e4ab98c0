import ArgumentMap

/// Places in a document as the reference counts them: in UTF-16 units, ends included.
struct FactPlaces: Sendable {
  /// A line and a column, from 1.
  struct Spot {
    var line: Int
    var column: Int
  }

  private let files: [SourceFile]

  init(_ map: ArgumentMap) { files = map.files }

  /// Where a range begins.
  func start(of range: SourceRange?) -> Spot? {
    guard let range, files.indices.contains(range.file.index) else { return nil }
    return spot(at: range.lowerBound, in: files[range.file.index])
  }

  /// Where a range ends: the place of its last character.
  func end(of range: SourceRange?) -> Spot? {
    guard let range, files.indices.contains(range.file.index) else { return nil }
    let last = max(range.lowerBound, range.upperBound - 1)
    return spot(at: last, in: files[range.file.index])
  }

  private func spot(at offset: Int, in file: SourceFile) -> Spot {
    let position = file.position(at: offset)
    // Scalars beyond the first plane are two units; each is a sequence of four bytes.
    let end = min(offset, file.bytes.count)
    let line = file.bytes[min(file.start(ofLine: position.line), end)..<end]
    return Spot(line: position.line, column: position.column + line.count { $0 >= 0xF0 })
  }
}
