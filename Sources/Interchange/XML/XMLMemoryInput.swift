/// A file in memory, which is handed out chunk by chunk.
final class XMLMemoryInput {
  private var rest: Slice<UnsafeRawBufferPointer>

  /// - Parameter bytes: The file, which must stay where it is as long as it is read.
  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

  /// Fills a chunk with what comes next.
  ///
  /// - Returns: How many bytes that is; 0 at the end.
  func fill(_ chunk: UnsafeMutableRawBufferPointer) -> Int {
    let next = rest.prefix(chunk.count)
    rest = rest.dropFirst(chunk.count)
    chunk.copyBytes(from: next)
    return next.count
  }
}
