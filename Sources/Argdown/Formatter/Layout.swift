/// Lays the pieces of a file out anew: what stands between them is decided here, what they hold is
/// kept.
struct Layout {
  let bytes: [UInt8]
  let tree: SyntaxTree
  let pieces: [Piece]
  /// For each piece whether it goes on with the line of the one before, wherever it stood.
  let joinsLine: [Bool]
  /// For each piece the first from it on that is no comment.
  private let followers: [Int?]
  /// For each relation line in reading order how deep it is.
  private let levels: [Int]
  /// How many relation lines have been written.
  private var relationCount = 0
  /// The text so far.
  private var output: [UInt8] = []
  /// The indentation of the line under way, as it was and as it is.
  private var oldIndentation = 0
  private var newIndentation = 0
  /// How deep the element under way is indented.
  private var elementIndentation = 0
  /// Whether lines that go on with it are indented more.
  private var isHanging = false

  /// The blanks that each level of relations is indented by.
  static let step = 2
  /// The blanks by which lines that go on with an element are indented more than it.
  static let hanging = 2

  /// Prepares to lay out a file without errors.
  init(_ tree: SyntaxTree, of bytes: [UInt8]) {
    self.tree = tree
    self.bytes = bytes
    pieces = tree.pieces(in: bytes)
    joinsLine = pieces.partsOfShortInferences(in: bytes)
    followers = pieces.followers
    levels = tree.relationLevels
  }

  /// Writes the whole file.
  mutating func write() -> [UInt8] {
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for index in pieces.indices {
      writeGap(before: index)
      writePiece(index)
    }
    if !output.isEmpty { output.append(Byte.newline) }
    return output
  }

  // MARK: Between the pieces

  private mutating func writeGap(before index: Int) {
    let breaks = index == 0 ? 1 : lineBreaks(before: index)
    if breaks == 0 {
      output += bytesInLine(before: index)
      return
    }
    if index > 0 {
      output += blanksOfText(before: index)
      output += [UInt8](repeating: Byte.newline, count: breaks)
    }
    noteElement(at: index)
    oldIndentation = column(of: index)
    newIndentation = indentation(of: index)
    if pieces[index].isComment, !canShift(pieces[index], by: newIndentation - oldIndentation) {
      newIndentation = oldIndentation
    }
    output += [UInt8](repeating: Byte.blank, count: newIndentation)
  }

  /// Notes where an element or a block begins, for the lines that go on with it.
  private mutating func noteElement(at index: Int) {
    let piece = pieces[index]
    if piece.opensLine {
      elementIndentation = piece.kind == .relation ? Self.step * levels[relationCount] : 0
      isHanging = true
    } else if let token = piece.token, opensBlock(index) {
      elementIndentation = 0
      isHanging = tree.tokens[token].isDefinitionOrReference
    }
  }

  /// The number of blanks before the first piece of a line.
  private func indentation(of index: Int) -> Int {
    let piece = pieces[index]
    // What is included may begin with a relation, which would be indented like this.
    if piece.isInclude(in: bytes) { return column(of: index) }
    if piece.opensLine || opensBlock(index) { return elementIndentation }
    if piece.isComment { return indentationOfComment(index) }
    let hanging = isHanging || piece.kind == .data ? Self.hanging : 0
    let result = elementIndentation + hanging
    guard piece.isMark(in: bytes) else { return result }
    return column(of: index) == 0 ? 0 : max(1, result)
  }

  /// A comment stands like the line that it is about: the next, unless a blank line comes first.
  private func indentationOfComment(_ index: Int) -> Int {
    guard let next = followers[index] else {
      return index > 0 && lineBreaks(before: index) == 1 ? elementIndentation : 0
    }
    if opensBlock(next) {
      let follows = index > 0 && lineBreaks(before: index) == 1
      return follows && pieces[index - 1].kind != .frontMatter ? elementIndentation : 0
    }
    switch pieces[next].kind {
    case .relation: return Self.step * levels[relationCount]
    case .heading, .statementNumber, .orderedItem, .unorderedItem, .inferenceStart: return 0
    default: return elementIndentation + (isHanging ? Self.hanging : 0)
    }
  }

  // MARK: The pieces

  private mutating func writePiece(_ index: Int) {
    let piece = pieces[index]
    if let token = piece.token, piece.kind == .relation {
      relationCount += 1
      output += tree.tokens[token].relationSymbol.sign.utf8
      return
    }
    switch piece.kind {
    case .inferenceStart, .inferenceEnd:
      output += [Byte.hyphen, Byte.hyphen]
    case nil, .data:
      output += shifted(piece, by: newIndentation - oldIndentation)
    case .frontMatter:
      output += bytes[piece.range].withPlainLineEnds
    default:
      output += bytes[piece.range]
    }
  }
}

extension SyntaxTree {
  /// For each relation line in reading order the number of elements and inferences that it hangs on,
  /// one below the other.
  fileprivate var relationLevels: [Int] {
    var all: [Int] = []
    var result: [Int] = []
    all.reserveCapacity(elements.count)
    for element in elements {
      let level =
        switch element.parent {
        case .none: 0
        case .inference: 1
        case .element(let parent): all[parent] + 1
        }
      all.append(level)
      if element.relation != nil { result.append(level) }
    }
    return result
  }
}

extension [Piece] {
  /// For each piece the first from it on that is no comment.
  fileprivate var followers: [Int?] {
    var result = [Int?](repeating: nil, count: count)
    var next: Int?
    for index in indices.reversed() {
      if !self[index].isComment { next = index }
      result[index] = next
    }
    return result
  }

  /// For each piece whether it is a part, but not the first, of an inference that goes on one line:
  /// one without comments and without data over several lines.
  fileprivate func partsOfShortInferences(in bytes: [UInt8]) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for start in indices where self[start].kind == .inferenceStart {
      guard let end = self[start...].firstIndex(where: { $0.kind == .inferenceEnd }) else { break }
      let parts = (start + 1)...end
      let isShort = parts.allSatisfy { index in
        let piece = self[index]
        return !piece.isComment
          && !(piece.kind == .data && bytes[piece.range].contains(where: \.isLineEnd))
      }
      if isShort { parts.forEach { result[$0] = true } }
    }
    return result
  }
}
