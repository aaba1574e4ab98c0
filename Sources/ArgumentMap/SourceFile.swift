/// A file as it was read: its path for people, its bytes, and where its lines begin.
public struct SourceFile: Hashable, Sendable {
  /// The path as the user gave it; `-` for standard input.
  public let path: String
  /// The contents, in UTF-8.
  public let bytes: [UInt8]
  /// Where the contents come from other files, in order of their starts; empty where they do not.
  public let parts: [Part]
  /// The byte offset at which each line begins; the first is 0.
  private let lineStarts: [Int]

  /// A stretch of a file's contents that was copied from another file.
  public struct Part: Hashable, Sendable {
    /// The first byte of it.
    public let start: Int
    /// The other file.
    public let file: SourceFile
    /// The byte of the other file that the first one was.
    public let offset: Int

    /// Names a stretch that reaches to the next one, or to the end.
    public init(start: Int, file: SourceFile, offset: Int) {
      self.start = start
      self.file = file
      self.offset = offset
    }
  }

  /// Takes a file's contents and finds its lines; `\n`, `\r\n` and a lone `\r` each end one.
  ///
  /// - Complexity: O(n) in the number of bytes.
  public init(path: String, bytes: [UInt8], parts: [Part] = []) {
    self.path = path
    self.bytes = bytes
    self.parts = parts
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1
      let endsLine =
        byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r")
          && !(next < bytes.count && bytes[next] == UInt8(ascii: "\n")))
      if endsLine { starts.append(next) }
    }
    lineStarts = starts
  }

  /// Takes a text as a file of that path.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Returns the line and column of a byte.
  ///
  /// - Parameter offset: In bytes from 0; offsets past the end count as the end.
  /// - Complexity: O(log lines + length of the line).
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(containing: offset)
    let before = bytes[lineStarts[line]..<offset]
    return SourcePosition(line: line + 1, column: Self.scalarCount(before) + 1)
  }

  /// Returns the file that a byte was copied from, and its place there; the file itself where it
  /// was copied from nowhere.
  ///
  /// - Complexity: O(log parts).
  public func origin(of offset: Int) -> (file: SourceFile, offset: Int) {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (self, offset) }
    let part = parts[low - 1]
    return (part.file, part.offset + offset - part.start)
  }

  /// Returns the text of a line without its line end.
  ///
  /// - Parameter line: Counted from 1; a line that does not exist is empty.
  public func text(ofLine line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    var slice = bytes[lineStarts[line - 1]..<end]
    while slice.last == UInt8(ascii: "\n") || slice.last == UInt8(ascii: "\r") {
      slice.removeLast()
    }
    return String(decoding: slice, as: UTF8.self)
  }

  /// Returns where a line begins, in bytes from 0.
  ///
  /// - Parameter line: Counted from 1; a line that does not exist begins at the end.
  package func start(ofLine line: Int) -> Int {
    lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : bytes.count
  }

  /// Finds the last line that begins at or before an offset, by bisection.
  private func lineIndex(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Counts the bytes that begin a Unicode scalar.
  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

/// A place in a file as people name it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int

  /// Names a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A stretch of one of the map's files.
public struct SourceRange: Hashable, Sendable {
  /// The file.
  public let file: FileID
  /// The first byte, counted from 0.
  public let lowerBound: Int
  /// The byte after the last one.
  public let upperBound: Int

  /// Names a stretch of bytes of a file.
  public init(file: FileID, bytes: Range<Int>) {
    self.file = file
    lowerBound = bytes.lowerBound
    upperBound = bytes.upperBound
  }
}
