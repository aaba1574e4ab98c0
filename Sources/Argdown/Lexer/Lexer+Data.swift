// `{…}`: data beside an element.

extension Lexer {
  /// Takes data, if the braces match and hold what looks like keys and values.
  mutating func takeData() -> Bool {
    let isBlock = byte(at: endOfBlanks(from: position + 1))?.isLineEnd ?? false
    let close: Int?
    if isBlock {
      let limit = endOfPossibleBlockData()
      close = bracesOnLines.close(of: position, limit: limit, in: bytes)
    } else {
      let limit = blockEnds.next(in: bytes, from: position)
      close = bracesInLine.close(of: position, limit: limit, in: bytes)
    }
    guard let close else {
      if opensWithKey(position) { problems.add(.unclosedData, at: position..<(position + 1)) }
      return false
    }
    guard isBlock || looksLikeData(position..<close) else {
      problems.add(.bracesInText, at: position..<(close + 1))
      return false
    }
    warnOfBraces(in: position..<close)
    dropOpenEmphasis()
    add(Token(kind: .data, start: position, end: close + 1))
    return true
  }

  /// Warns of a brace inside data at which other readers take the data to end.
  private mutating func warnOfBraces(in range: Range<Int>) {
    for place in range where bytes[place] == Byte.closeBrace {
      var next = place + 1
      while next < range.upperBound, bytes[next].isWhitespace { next += 1 }
      let endsData =
        next > place + 1 && next < range.upperBound && bytes[next] != Byte.comma
        && bytes[next] != Byte.closeBrace
      if endsData { problems.add(.braceInData, at: place..<(place + 1)) }
    }
  }

  /// Where the search for the closing brace of data on lines of its own must stop: at the first
  /// blank line behind which an element begins.
  private mutating func endOfPossibleBlockData() -> Int {
    if dataLimit.contains(position) { return dataLimit.upperBound }
    var limit = blockEnds.next(in: bytes, from: position)
    while limit < bytes.count {
      var next = limit
      while let byte = byte(at: next), byte.isWhitespace { next += 1 }
      guard let byte = byte(at: next), !opensElement(byte) else { break }
      limit = blockEndsInData.next(in: bytes, from: next)
    }
    dataLimit = position..<limit
    return limit
  }

  private func opensElement(_ byte: UInt8) -> Bool {
    byte == Byte.openBracket || byte == Byte.less || byte == Byte.openParen
      || byte == Byte.equals
  }

  /// Whether a brace is followed by a word and a colon.
  private func opensWithKey(_ offset: Int) -> Bool {
    var place = offset + 1
    while let byte = byte(at: place), byte.isWhitespace { place += 1 }
    let start = place
    while let byte = byte(at: place), byte.isLetter || byte.isDigit || byte == Byte.hyphen {
      place += 1
    }
    guard place > start, byte(at: place) == Byte.colon else { return false }
    return byte(at: place + 1)?.isWhitespace ?? true
  }

  /// Whether braces on one line hold a mapping: nothing, or a key and a colon.
  private func looksLikeData(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound + 1
    while place < range.upperBound, bytes[place].isWhitespace { place += 1 }
    guard place < range.upperBound else { return true }
    let first = bytes[place]
    if first == Byte.quote || first == Byte.apostrophe {
      var end = place + 1
      while end < range.upperBound, bytes[end] != first { end += 1 }
      while end + 1 < range.upperBound, bytes[end + 1].isBlank { end += 1 }
      return end + 1 < range.upperBound && bytes[end + 1] == Byte.colon
    }
    var hasBlank = false
    while place < range.upperBound {
      let byte = bytes[place]
      if byte == Byte.colon {
        let next = place + 1 < range.upperBound ? bytes[place + 1] : Byte.blank
        if next.isWhitespace { return true }
        return !hasBlank
      }
      if byte == Byte.comma || byte == Byte.openBrace || byte.isLineEnd { return false }
      if byte.isBlank { hasBlank = true }
      place += 1
    }
    return false
  }
}

/// Which closing brace belongs to which opening one; braces in YAML's quotes do not count.
///
/// One walk pairs all braces up to a limit, so that many unclosed braces cost no more than one.
struct BraceTable {
  private var partner: [Int: Int] = [:]
  private var readFrom = 0
  private var readTo = 0
  private var readLimit = -1

  /// The brace that closes the one at an offset; nil if none does before the limit.
  mutating func close(of offset: Int, limit: Int, in bytes: [UInt8]) -> Int? {
    if limit != readLimit || offset < readFrom || offset >= readTo {
      read(from: offset, limit: limit, in: bytes)
    }
    return partner[offset]
  }

  private mutating func read(from start: Int, limit: Int, in bytes: [UInt8]) {
    partner.removeAll(keepingCapacity: true)
    readFrom = start
    readLimit = limit
    var waiting: [Int] = []
    var place = start
    // Whether a quote would open a string here: only where a key or a value can begin.
    var isBeforeValue = false
    var unclosedQuotes: Set<UInt8> = []
    while place < limit {
      let byte = bytes[place]
      switch byte {
      case Byte.openBrace:
        waiting.append(place)
        isBeforeValue = true
      case Byte.closeBrace:
        if let opening = waiting.popLast() { partner[opening] = place }
        isBeforeValue = false
      case Byte.openBracket, Byte.comma, Byte.colon:
        isBeforeValue = true
      case Byte.quote, Byte.apostrophe:
        if isBeforeValue, !unclosedQuotes.contains(byte) {
          if let end = Self.endOfString(at: place, limit: limit, in: bytes) {
            place = end
          } else {
            unclosedQuotes.insert(byte)
          }
        }
        isBeforeValue = false
      default:
        if byte.isLineEnd { isBeforeValue = true }
        if !byte.isWhitespace, byte != Byte.hyphen { isBeforeValue = false }
      }
      place += 1
      if waiting.isEmpty { break }
    }
    readTo = place
  }

  /// The closing quote of a string of YAML.
  private static func endOfString(at start: Int, limit: Int, in bytes: [UInt8]) -> Int? {
    let quote = bytes[start]
    var place = start + 1
    while place < limit {
      if bytes[place] == Byte.backslash, quote == Byte.quote {
        place += 2
        continue
      }
      if bytes[place] == quote {
        let isDoubled =
          quote == Byte.apostrophe && place + 1 < limit && bytes[place + 1] == quote
        guard isDoubled else { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }
}
