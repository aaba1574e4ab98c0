public import ArgumentMap

/// A text that anchors point into: its bytes, and the blocks and numbered items that they form.
///
/// A block is a run of lines that are not blank, as in Markdown and e-mail; blocks are counted from
/// 1. All ranges are in UTF-8 bytes of the file, counted from 0.
public struct SourceText: Hashable, Sendable {
  /// The file, by which lines and columns can be told.
  public let file: SourceFile
  /// The blocks, in order.
  public let blocks: [TextBlock]
  /// The SHA-256 of the file's bytes, the one that `sha256sum` gives.
  public let hash: ContentHash
  /// The text without regard to white space, quotation marks, dashes and case.
  let folded: FoldedText

  /// Divides a file into blocks.
  ///
  /// - Parameter file: A file in UTF-8; elsewhere characters are replaced, so check it first with
  ///   ``reading(_:)``.
  /// - Complexity: O(n) in the size of the file.
  public init(_ file: SourceFile) {
    self.file = file
    blocks = BlockScanner.blocks(of: file.bytes)
    hash = ContentHash(of: file.bytes)
    folded = FoldedText(file.bytes, in: 0..<file.bytes.count)
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { file.bytes }

  /// The bytes that a locator names, from the first letter to the last; nil if the text has no such
  /// block or item.
  public func range(of place: BlockLocator) -> Range<Int>? {
    guard place.block >= 1, place.block <= blocks.count else { return nil }
    let block = blocks[place.block - 1]
    guard let item = place.item else { return block.range }
    return item >= 1 && item <= block.items.count ? block.items[item - 1] : nil
  }

  /// The text of a block or item; nil if there is none.
  public func text(of place: BlockLocator) -> String? {
    range(of: place).map(text(in:))
  }

  /// The text of a range; what is outside the file is left out.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The SHA-256 of a block or item, each run of white space taken for one space, so that other
  /// line breaks make no other block; nil if there is no such block.
  ///
  /// - Complexity: O(n) in the size of the block.
  public func hash(of place: BlockLocator) -> ContentHash? {
    range(of: place).map { ContentHash(of: bytes.withSpacesFolded(in: $0)) }
  }

  /// The item, or else the block, that a range lies in; nil if it lies in none.
  ///
  /// - Complexity: O(log blocks + log items).
  public func place(containing range: Range<Int>) -> BlockLocator? {
    guard let number = blocks.index(containing: range, by: \.range) else { return nil }
    let item = blocks[number].items.index(containing: range, by: \.self)
    return BlockLocator(block: number + 1, item: item.map { $0 + 1 })
  }
}

/// Lines of a source text between blank lines.
public struct TextBlock: Hashable, Sendable {
  /// The bytes of the block, without white space at its ends.
  public let range: Range<Int>
  /// The bytes of its numbered items, each from its number to the next item or the block's end.
  public let items: [Range<Int>]
}

extension [UInt8] {
  /// The bytes of a range with each run of white space taken for one space.
  fileprivate func withSpacesFolded(in range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var isAfterSpace = false
    forEachScalar(in: trimmed(range)) { offset, scalar, length in
      let isSpace = scalar.kind == .space
      if isSpace {
        if !isAfterSpace { result.append(.space) }
      } else {
        result.append(contentsOf: self[offset..<(offset + length)])
      }
      isAfterSpace = isSpace
    }
    return result
  }
}

extension Array {
  /// Finds the element whose range holds another one, by bisection; the ranges must be in order and
  /// apart.
  func index(containing other: Range<Int>, by range: (Element) -> Range<Int>) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if range(self[middle]).upperBound <= other.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, range(self[low]).lowerBound <= other.lowerBound,
      range(self[low]).upperBound >= other.upperBound
    else { return nil }
    return low
  }
}
