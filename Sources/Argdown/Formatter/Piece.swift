/// A part of a file that formatting moves but does not change: a token with all that belongs to it,
/// or a comment.
struct Piece {
  /// The token's index; nil for a comment.
  var token: Int?
  /// What the token is; nil for a comment.
  var kind: Token.Kind?
  /// The bytes, without blanks at the end.
  var range: Range<Int>

  /// Whether it is a comment.
  var isComment: Bool { token == nil }

  /// Whether it can only stand at the start of a line.
  var opensLine: Bool {
    switch kind {
    case .relation, .heading, .statementNumber, .orderedItem, .unorderedItem, .inferenceStart: true
    default: false
    }
  }

  /// Whether its place in the line decides whether it opens or closes emphasis, or neither.
  func isMark(in bytes: [UInt8]) -> Bool {
    let first = bytes[range.lowerBound]
    return !isComment && !opensLine && (first == Byte.asterisk || first == Byte.underscore)
  }

  /// Whether it stands for another file.
  func isInclude(in bytes: [UInt8]) -> Bool {
    kind == .text && bytes[range].starts(with: "@include(".utf8)
  }
}

extension SyntaxTree {
  /// The pieces of a file in reading order: all but its white space.
  func pieces(in bytes: [UInt8]) -> [Piece] {
    var result: [Piece] = []
    result.reserveCapacity(tokens.count + comments.count)
    var nextComment = 0
    func takeComments(before offset: Int) {
      while nextComment < comments.count, comments[nextComment].lowerBound < offset {
        result.append(Piece(token: nil, kind: nil, range: comments[nextComment]))
        nextComment += 1
      }
    }
    for (index, token) in tokens.enumerated() {
      takeComments(before: token.start)
      switch token.kind {
      case .lineEnd, .blankLine, .endOfFile: continue
      default:
        let range = token.piece(in: bytes, after: result.last?.range.upperBound ?? 0)
        result.append(Piece(token: index, kind: token.kind, range: range))
      }
    }
    takeComments(before: .max)
    return result
  }
}

extension Token {
  /// The bytes of the token with what makes it one: the backslash before it, the fences around front
  /// matter; without the blanks at the end of a text.
  fileprivate func piece(in bytes: [UInt8], after previous: Int) -> Range<Int> {
    var (first, last) = (start, end)
    switch kind {
    case .text:
      // Only an escape leaves a backslash out of the tokens.
      if first > previous, bytes[first - 1] == Byte.backslash { first -= 1 }
      while last > start + 1, bytes[last - 1].isBlank { last -= 1 }
    case .frontMatter:
      while first > previous, bytes[first - 1] == Byte.equals { first -= 1 }
      while last < bytes.count, bytes[last] == Byte.equals { last += 1 }
    default: break
    }
    return first..<last
  }
}
