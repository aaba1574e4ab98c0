/// A file as it was read: its path for people, its bytes, and where its lines begin.
public struct SourceFile: Hashable, Sendable {
  /// The most bytes of a file that is read: places in a text are kept in 32 bits.
  package static let largest = Int(Int32.max)

  /// The path as the user gave it; `-` for standard input.
  public let path: String
  /// The contents, in UTF-8.
  public let bytes: [UInt8]
  /// Where the contents come from other files, in order of their starts; empty where they do not.
  public let parts: [Part]
  /// The offset of the first byte that can't be UTF-8; nil if all can.
  package let firstInvalidByte: Int?
  private let lines: LineIndex

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
    firstInvalidByte = UTF8Check.firstInvalidByte(in: bytes)
    lines = LineIndex(bytes)
  }

  /// Takes a text as a file of that path.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Returns the line and column of a byte.
  ///
  /// - Parameter offset: In bytes from 0; offsets past the end count as the end.
  /// - Complexity: O(1).
  public func position(at offset: Int) -> SourcePosition {
    lines.position(of: min(max(offset, 0), bytes.count), in: bytes)
  }

  /// Returns the same with the column in UTF-16 units, as other tools count.
  package func positionInUTF16(at offset: Int) -> SourcePosition {
    lines.positionInUTF16(of: min(max(offset, 0), bytes.count), in: bytes)
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

  /// Returns where a line begins, in bytes from 0.
  ///
  /// - Parameter line: Counted from 1; a line that does not exist begins at the end.
  package func start(ofLine line: Int) -> Int {
    lines.start(ofLine: line, in: bytes) ?? bytes.count
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
  private let lower: UInt32
  private let upper: UInt32

  /// Names a stretch of bytes of a file.
  public init(file: FileID, bytes: Range<Int>) {
    self.file = file
    // Maps hold many ranges, and files of this size are not read.
    lower = UInt32(clamping: bytes.lowerBound)
    upper = UInt32(clamping: bytes.upperBound)
  }

  /// The first byte, counted from 0.
  public var lowerBound: Int { Int(lower) }
  /// The byte after the last one.
  public var upperBound: Int { Int(upper) }
}
