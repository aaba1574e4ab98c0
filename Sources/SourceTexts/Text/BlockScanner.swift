/// Finds the blocks of a text and the numbered items in them.
///
/// A line ends with `\n`, `\r\n` or a lone `\r`; it is blank if nothing in it can be seen.
struct BlockScanner {
  private let bytes: [UInt8]
  private var blocks: [TextBlock] = []
  /// The bytes of the lines of the block that is being read; nil between blocks.
  private var open: Range<Int>?
  /// Where the items of that block begin.
  private var itemStarts: [Int] = []

  /// Divides a text into blocks.
  ///
  /// - Complexity: O(n).
  static func blocks(of bytes: [UInt8]) -> [TextBlock] {
    var scanner = BlockScanner(bytes: bytes)
    var lineStart = 0
    for (offset, byte) in bytes.enumerated() {
      guard byte == .lineFeed || byte == .carriageReturn else { continue }
      // The line feed of "\r\n" makes an empty stretch, which must not count as a blank line.
      let isPairEnd = byte == .lineFeed && offset > 0 && bytes[offset - 1] == .carriageReturn
      if !isPairEnd { scanner.read(lineStart..<offset) }
      lineStart = offset + 1
    }
    scanner.read(lineStart..<bytes.count)
    scanner.closeBlock()
    return scanner.blocks
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ line: Range<Int>) {
    let line = bytes.trimmed(line)
    guard !line.isEmpty else {
      closeBlock()
      return
    }
    open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
    if Self.lengthOfItemNumber(in: line, of: bytes) != nil { itemStarts.append(line.lowerBound) }
  }

  private mutating func closeBlock() {
    guard let range = open else { return }
    let ends = itemStarts.dropFirst() + [range.upperBound]
    let items = zip(itemStarts, ends).map { bytes.trimmed($0..<$1) }
    blocks.append(TextBlock(range: range, items: items))
    open = nil
    itemStarts = []
  }

  /// The length of `1.`, `2)` or `(3)` at the start of a line; nil if there is no such number, or
  /// no space behind it. Years are no numbers of items, so there are three digits at most.
  static func lengthOfItemNumber(in line: Range<Int>, of bytes: [UInt8]) -> Int? {
    var place = line.lowerBound
    let isBracketed = place < line.upperBound && bytes[place] == UInt8(ascii: "(")
    if isBracketed { place += 1 }
    let digits = place
    while place < line.upperBound, bytes[place].isDigit { place += 1 }
    guard (1...3).contains(place - digits), place < line.upperBound else { return nil }
    let isClosed =
      bytes[place] == UInt8(ascii: ")") || (!isBracketed && bytes[place] == UInt8(ascii: "."))
    guard isClosed else { return nil }
    place += 1
    guard place == line.upperBound || bytes.scalar(at: place).scalar.kind == .space else {
      return nil
    }
    return place - line.lowerBound
  }
}
