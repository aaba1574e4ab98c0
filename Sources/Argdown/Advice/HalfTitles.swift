internal import ArgumentMap

/// Finds titles that have only one of their two brackets, and are read as text for that:
/// `[Title: text`, `Title]: text`.
struct HalfTitles {
  private let tree: SyntaxTree
  private let bytes: [UInt8]

  /// Prepares to look through a file.
  init(_ tree: SyntaxTree, in bytes: [UInt8]) {
    self.tree = tree
    self.bytes = bytes
  }

  /// Looks through the file; of the lines of one text, the first such is told of.
  ///
  /// - Complexity: O(n).
  func check(problems: inout Problems) {
    var isTold = false
    for (index, token) in tree.tokens.enumerated() where token.kind == .text {
      let goesOn = tree.followsLine(index)
      guard goesOn || tree.opensLine(index) || opensElement(index - 1) else { continue }
      if !goesOn { isTold = false }
      guard !isTold, !isEscaped(token.start) else { continue }
      if let opening = opening(of: token, goesOn: goesOn) {
        problems.add(
          .unclosedTitle(isArgument: bytes[opening] == Byte.less), at: opening..<(opening + 1))
        isTold = true
      } else if let closing = closing(in: token) {
        problems.add(
          .unopenedTitle(isArgument: bytes[closing] == Byte.greater), at: closing..<(closing + 2))
        isTold = true
      }
    }
  }

  private func opensElement(_ index: Int) -> Bool {
    switch tree.tokens[index].kind {
    case .relation, .statementNumber, .orderedItem, .unorderedItem: true
    default: false
    }
  }

  /// The bracket that opens a title which its line does not close. Inside a text, there must be a
  /// colon, too: brackets in prose may well close on the next line.
  private func opening(of token: Token, goesOn: Bool) -> Int? {
    let start = token.start
    guard start + 1 < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start] {
    case Byte.openBracket: close = Byte.closeBracket
    case Byte.less where bytes[start + 1].isLetter || bytes[start + 1] >= 0x80: close = Byte.greater
    default: return nil
    }
    let line = bytes[start...].prefix { !$0.isLineEnd }
    guard !line.contains(close) else { return nil }
    return !goesOn || line.indices.contains(where: isColon) ? start : nil
  }

  /// The bracket, with a colon behind it, that closes a title which nothing opens.
  private func closing(in token: Token) -> Int? {
    var place = token.start
    while place < token.end, !bytes[place].isLineEnd {
      let byte = bytes[place]
      if byte == Byte.openBracket || byte == Byte.less { return nil }
      let isClosing = byte == Byte.closeBracket || byte == Byte.greater
      if isClosing, place > token.start, isColon(place + 1) {
        return isEscaped(place) || isArrow(endingAt: place) ? nil : place
      }
      place += 1
    }
    return nil
  }

  /// Whether a colon with a blank or nothing behind it stands at a place.
  private func isColon(_ place: Int) -> Bool {
    guard place < bytes.count, bytes[place] == Byte.colon else { return false }
    return place + 1 == bytes.count || bytes[place + 1].isWhitespace
  }

  private func isEscaped(_ place: Int) -> Bool { place > 0 && bytes[place - 1] == Byte.backslash }

  private func isArrow(endingAt place: Int) -> Bool {
    bytes[place] == Byte.greater
      && (bytes[place - 1] == Byte.hyphen || bytes[place - 1] == Byte.equals)
  }
}
