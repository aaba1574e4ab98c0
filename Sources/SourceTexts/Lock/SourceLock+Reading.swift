public import ArgumentMap

extension SourceLock {
  /// What the reading of a lock gives.
  public struct Reading: Sendable {
    /// The lock, as far as it could be read.
    public let lock: SourceLock
    /// What there is to say about the lines that could not.
    public let diagnostics: [Diagnostic]
  }

  /// Reads the contents of `sources.lock`; a line that is broken is told, and the rest is taken.
  ///
  /// - Complexity: O(n) in the size of the file.
  public static func reading(_ file: SourceFile) -> Reading {
    var reader = LockReader(file: file)
    for line in Line.meant(in: file) { reader.read(line) }
    if !reader.hasHeader { reader.diagnostics.append(.lockWithoutHeader(file)) }
    return Reading(lock: reader.lock, diagnostics: reader.diagnostics)
  }
}

/// Takes in a lock line by line.
private struct LockReader {
  let file: SourceFile
  var lock = SourceLock()
  var diagnostics: [Diagnostic] = []
  var hasHeader = false
  /// The text to which the blocks belong; nil before the first, and after one that is broken.
  private var key: String?

  init(file: SourceFile) { self.file = file }

  mutating func read(_ line: Line) {
    let parts = line.text.split(separator: " ", maxSplits: 2)
    if !hasHeader {
      hasHeader = parts == [SourceLock.header[...], SourceLock.version[...]]
      if hasHeader { return }
    }
    guard parts.count == 3, let hash = ContentHash(digits: parts[1]) else {
      diagnostics.append(.lockLineBroken(file, line.range))
      return
    }
    switch parts[0] {
    case "text": readText(hash, LineText.unescaped(parts[2]), at: line)
    case "block": readBlock(hash, BlockLocator(parts[2]), at: line)
    default: diagnostics.append(.lockLineBroken(file, line.range))
    }
  }

  private mutating func readText(_ hash: ContentHash, _ name: String?, at line: Line) {
    key = nil
    guard let name, lock.entries[name] == nil else {
      diagnostics.append(.lockLineBroken(file, line.range))
      return
    }
    key = name
    lock.entries[name] = SourceLock.Entry(text: hash)
  }

  private mutating func readBlock(_ hash: ContentHash, _ place: BlockLocator?, at line: Line) {
    guard let key, let place, lock.entries[key]?.blocks[place] == nil else {
      diagnostics.append(.lockLineBroken(file, line.range))
      return
    }
    lock.entries[key]?.blocks[place] = hash
  }
}

extension Diagnostic {
  fileprivate static func lockLineBroken(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .lockBroken, stage: .input,
      "this line is no hash of a text or block, or stands for one a second time",
      advice: "take the line out and run dissoi anchor", file: file, range: range)
  }

  fileprivate static func lockWithoutHeader(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .lockBroken, stage: .input,
      "the file does not begin with \(SourceLock.header) \(SourceLock.version)",
      advice: "write it anew by dissoi anchor, or with the release that wrote it", file: file)
  }
}
