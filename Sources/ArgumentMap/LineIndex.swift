/// Finds the line and column of a byte, and the byte at which a line begins.
///
/// It knows both at every 256th byte, and counts from there: remembering every line would take more room
/// than the text, where lines are short, and counting through a line would take long, where lines are
/// long. That takes a twentieth of the room of the text.
struct LineIndex: Hashable, Sendable {
  /// What stands before a place.
  private struct Milestone: Hashable {
    /// The number of line ends.
    var line: Int32 = 0
    /// The number of Unicode scalars since the last of them.
    var column: Int32 = 0
    /// How many of these are two units in UTF-16.
    var pairs: Int32 = 0

    /// Goes on behind a byte; `\n`, `\r\n` and a lone `\r` each end a line.
    ///
    /// - Returns: Whether a line ends with it.
    @discardableResult
    mutating func pass(_ place: Int, in bytes: [UInt8]) -> Bool {
      let byte = bytes[place]
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && !(place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n"))
      if endsLine {
        self = Milestone(line: line + 1)
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
        if byte >= 0xF0 { pairs += 1 }
      }
      return endsLine
    }

    /// Goes on behind some bytes.
    mutating func pass(_ range: Range<Int>, in bytes: [UInt8]) {
      // Counting alone is many times faster than to follow the lines.
      var returns: Int32 = 0
      var newlines: Int32 = 0
      let span = bytes.span.extracting(range)
      for place in span.indices {
        returns &+= span[place] == UInt8(ascii: "\r") ? 1 : 0
        newlines &+= span[place] == UInt8(ascii: "\n") ? 1 : 0
      }
      guard returns == 0 else {
        for place in range { pass(place, in: bytes) }
        return
      }
      let lineEnd = newlines > 0 ? bytes[range].lastIndex(of: UInt8(ascii: "\n")) : nil
      if lineEnd != nil { self = Milestone(line: line + newlines) }
      let rest = bytes[(lineEnd.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound]
      column += Int32(truncatingIfNeeded: rest.count { $0 & 0b1100_0000 != 0b1000_0000 })
      pairs += Int32(truncatingIfNeeded: rest.count { $0 >= 0xF0 })
    }
  }

  /// The bytes from one milestone to the next.
  private static let distance = 256

  /// What stands before the first byte, the 256th, and so on.
  private let milestones: [Milestone]

  /// Looks through a text once.
  init(_ bytes: [UInt8]) {
    var milestones: [Milestone] = []
    milestones.reserveCapacity(bytes.count / Self.distance + 1)
    var current = Milestone()
    for start in stride(from: 0, through: bytes.count, by: Self.distance) {
      milestones.append(current)
      current.pass(start..<min(start + Self.distance, bytes.count), in: bytes)
    }
    self.milestones = milestones
  }

  /// Returns the line and column of a byte of the text, or of its end.
  func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let before = milestone(at: offset, in: bytes)
    return SourcePosition(line: Int(before.line) + 1, column: Int(before.column) + 1)
  }

  /// Returns the same with the column in UTF-16 units.
  func positionInUTF16(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let before = milestone(at: offset, in: bytes)
    return SourcePosition(
      line: Int(before.line) + 1, column: Int(before.column + before.pairs) + 1)
  }

  private func milestone(at offset: Int, in bytes: [UInt8]) -> Milestone {
    let last = offset / Self.distance
    var current = milestones[last]
    current.pass((last * Self.distance)..<offset, in: bytes)
    return current
  }

  /// Returns where a line begins; nil if there is no such line.
  ///
  /// - Parameter line: Counted from 1.
  /// - Complexity: O(log n) in the length of the text.
  func start(ofLine line: Int, in bytes: [UInt8]) -> Int? {
    guard line > 1 else { return line == 1 ? 0 : nil }
    // The last milestone that stands on an earlier line; the first one does.
    var low = 0
    var high = milestones.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if milestones[middle].line + 1 < line { low = middle } else { high = middle }
    }
    var current = milestones[low]
    for place in (low * Self.distance)..<bytes.count
    where current.pass(place, in: bytes) && current.line + 1 == line {
      return place + 1
    }
    return nil
  }
}
