// What may stand between two pieces.

extension Layout {
  /// Whether a piece is the first of a block, comments aside.
  func opensBlock(_ index: Int) -> Bool {
    guard let token = pieces[index].token else { return false }
    var before = token - 1
    while before >= 0, tree.tokens[before].kind == .lineEnd { before -= 1 }
    guard before >= 0 else { return true }
    return tree.tokens[before].kind == .blankLine || tree.tokens[before].kind == .frontMatter
  }

  /// The number of line ends before a piece: none, one, or two for a blank line.
  ///
  /// Between tokens it is what the lexer found; beside comments, which take line ends with them, what
  /// is written.
  func lineBreaks(before index: Int) -> Int {
    let (last, next) = (pieces[index - 1], pieces[index])
    if last.kind == .frontMatter { return 2 }
    if joinsLine[index] { return 0 }
    guard let first = last.token, let second = next.token else {
      let written = writtenLineBreaks(last.range.upperBound..<next.range.lowerBound)
      return next.opensLine ? max(1, written) : written
    }
    let between = tree.tokens[(first + 1)..<second]
    if between.contains(where: { $0.kind == .blankLine }) { return 2 }
    return between.isEmpty ? 0 : 1
  }

  /// The line ends in white space, at most two; only those of blank lines count as two.
  private func writtenLineBreaks(_ gap: Range<Int>) -> Int {
    var (most, inRow) = (0, 0)
    for place in gap {
      switch bytes[place] {
      case Byte.newline: inRow += 1
      case Byte.carriageReturn:
        let isFull = place + 1 < bytes.count && bytes[place + 1] == Byte.newline
        if !isFull { (most, inRow) = (max(1, most), 0) }
      default: break
      }
      most = max(most, min(inRow, 2))
    }
    return most
  }

  /// What stands between two pieces of one line.
  func bytesInLine(before index: Int) -> [UInt8] {
    let (last, next) = (pieces[index - 1], pieces[index])
    let written = Array(bytes[last.range.upperBound..<next.range.lowerBound])
    switch (last.kind, next.kind) {
    case (.inferenceStart, .inferenceEnd), (.heading, _), (_, .ruleDelimiter):
      return []
    case (.relation, _), (.statementNumber, _), (.orderedItem, _), (.unorderedItem, _),
      (.statementDefinition, _), (.argumentDefinition, _), (.statementReference, .data),
      (.argumentReference, .data), (.text, .data), (.inferenceStart, _), (_, .inferenceEnd),
      (.ruleDelimiter, _):
      return [Byte.blank]
    case (_, .data):
      return written.isEmpty ? [] : [Byte.blank]
    default:
      return written
    }
  }

  /// The blanks at the end of a line that are part of a text: more than the one that its line end
  /// would give, or those before the end of emphasis.
  func blanksOfText(before index: Int) -> ArraySlice<UInt8> {
    let last = pieces[index - 1]
    let gap = last.range.upperBound..<pieces[index].range.lowerBound
    let end = gap.first { !bytes[$0].isBlank } ?? gap.upperBound
    let blanks = bytes[gap.lowerBound..<end]
    guard !blanks.isEmpty, let token = last.token, tree.tokens[token].isContent,
      let next = tree.tokens[(token + 1)...].first(where: { $0.kind != .lineEnd }), next.isContent
    else { return [] }
    let isLikeLineEnd = blanks.count == 1 && blanks.first == Byte.blank
    let endsInBlank = bytes[last.range.upperBound - 1].isBlank
    return isLikeLineEnd && !endsInBlank && next.kind != .emphasisEnd ? [] : blanks
  }

  /// The number of blanks before a piece, if it is the first of its line.
  func column(of index: Int) -> Int {
    let start = index == 0 ? 0 : pieces[index - 1].range.upperBound
    var place = pieces[index].range.lowerBound
    while place > start, bytes[place - 1].isBlank { place -= 1 }
    return pieces[index].range.lowerBound - place
  }
}
