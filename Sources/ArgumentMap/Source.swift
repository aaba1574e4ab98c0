/// A text that a map's anchors point into. The text itself is never part of the map.
public struct Source: Hashable, Sendable {
  /// The name by which anchors refer to it, such as `dierkes-2019`.
  public var key: String
  /// The text's title.
  public var title: String?
  /// Who wrote it, as printed.
  public var author: String?
  /// When it appeared, as printed: a year, or year, month and day.
  public var date: String?
  /// Where it can be read.
  public var url: String?
  /// The file's name in the folder of texts.
  public var file: String?
  /// The language it is written in, as a tag such as `en` or `de-AT`; nil for English.
  public var language: String?
  /// The blocks that carry no reasoning, each with the reason, in the order of writing.
  public var skipped: [SkippedBlock]
  /// Where it is declared.
  public var location: SourceRange?

  /// Declares a text.
  public init(
    key: String, title: String? = nil, author: String? = nil, date: String? = nil,
    url: String? = nil, file: String? = nil, language: String? = nil,
    skipped: [SkippedBlock] = [], location: SourceRange? = nil
  ) {
    self.key = key
    self.title = title
    self.author = author
    self.date = date
    self.url = url
    self.file = file
    self.language = language
    self.skipped = skipped
    self.location = location
  }

  /// The year of the date: its first four digits in a row, if there are any.
  public var year: Int? {
    guard let date else { return nil }
    let digits = Set("0123456789".utf8)
    let groups = date.utf8.split { !digits.contains($0) }
    return groups.first { $0.count == 4 }.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}

/// A block of a source text that is left out of the map on purpose.
public struct SkippedBlock: Hashable, Sendable {
  /// Which block.
  public var block: BlockLocator
  /// Why it carries no reasoning.
  public var reason: String

  /// Skips a block for a reason.
  public init(block: BlockLocator, reason: String) {
    self.block = block
    self.reason = reason
  }
}

/// The place of a block in a source text: `p23`, or `p23.2` for the second numbered item in it.
public struct BlockLocator: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The block of text between blank lines, counted from 1.
  public let block: Int
  /// The numbered item in the block, counted from 1; nil for the whole block.
  public let item: Int?

  /// Names a block, or an item in it.
  public init(block: Int, item: Int? = nil) {
    self.block = block
    self.item = item
  }

  /// Reads `pN` or `pN.M`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.first == "p" else { return nil }
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...2).contains(numbers.count),
      numbers.allSatisfy({ $0 >= 1 })
    else { return nil }
    self.init(block: numbers[0], item: numbers.count == 2 ? numbers[1] : nil)
  }

  /// The form in which it is read.
  public var description: String {
    item.map { "p\(block).\($0)" } ?? "p\(block)"
  }

  /// Orders by block, the whole block before its items.
  public static func < (left: BlockLocator, right: BlockLocator) -> Bool {
    (left.block, left.item ?? 0) < (right.block, right.item ?? 0)
  }
}

/// A place in a source that bears out a stance.
public struct Anchor: Hashable, Sendable {
  /// The text.
  public var source: SourceID
  /// The block in it.
  public var place: BlockLocator
  /// At most eight words of the block, by which the place can be found.
  public var phrase: String?
  /// Where the anchor is written in the map.
  public var location: SourceRange?

  /// Points to a block of a source.
  public init(
    source: SourceID, place: BlockLocator, phrase: String? = nil, location: SourceRange? = nil
  ) {
    self.source = source
    self.place = place
    self.phrase = phrase
    self.location = location
  }
}
