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

  /// Where an element ends: with its last character, or with the line end behind it, which belongs
  /// to the element unless it is one of a blank line.
  func end(of range: SourceRange?) -> Spot? {
    guard let range, files.indices.contains(range.file.index) else { return nil }
    let file = files[range.file.index]
    let last = max(range.lowerBound, endWithLine(range.upperBound, in: file.bytes) - 1)
    return spot(at: last, in: file)
  }

  /// The place behind the line end after an offset; the offset itself where none, or a blank line,
  /// follows.
  private func endWithLine(_ offset: Int, in bytes: [UInt8]) -> Int {
    guard let first = lineEnd(from: offset, in: bytes) else { return offset }
    return lineEnd(from: first, in: bytes) == nil ? first : offset
  }

  /// The place behind the next line end, if only blanks stand before it.
  private func lineEnd(from offset: Int, in bytes: [UInt8]) -> Int? {
    var place = offset
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t")
    { place += 1 }
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\n") { return place + 1 }
    guard bytes[place] == UInt8(ascii: "\r") else { return nil }
    let isPair = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
    return isPair ? place + 2 : place + 1
  }

  private func spot(at offset: Int, in file: SourceFile) -> Spot {
    let position = file.position(at: offset)
    // Scalars beyond the first plane are two units; each is a sequence of four bytes.
    let line = file.bytes[file.start(ofLine: position.line)..<min(offset, file.bytes.count)]
    return Spot(line: position.line, column: position.column + line.count { $0 >= 0xF0 })
  }
}
