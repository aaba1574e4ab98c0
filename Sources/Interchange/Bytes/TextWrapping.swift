/// Breaks a text into lines that are at most so many columns wide.
///
/// Lines break at white space, and between characters of scripts that are written without it; a
/// word that is longer than a line is cut. Line ends of the text itself are white space.
package struct TextWrapping: Sendable {
  /// The widest line, in columns of a Latin letter.
  package var columns: Int
  /// How many lines to keep at most; the last then ends in an ellipsis.
  package var maximumLines: Int

  /// Wraps at a width.
  package init(columns: Int, maximumLines: Int = .max) {
    self.columns = max(columns, 2)
    self.maximumLines = max(maximumLines, 1)
  }

  /// Breaks a text into lines; a text without visible characters has none.
  ///
  /// - Complexity: O(n) in the length of the text that is kept.
  package func lines(of text: String) -> [String] {
    plainLines(of: text) ?? lines(ofAny: text)
  }

  /// The quick way for plain ASCII with single spaces, which most texts are: a byte is a column. Nil
  /// for any other text, and where a word has to be cut or lines left out.
  private func plainLines(of text: String) -> [String]? {
    var text = text
    return text.withUTF8(plainLines)
  }

  private func plainLines(of bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    let space = UInt8(ascii: " ")
    var lines: [String] = []
    var start = bytes.first == space ? 1 : 0
    var wordStart = start
    // The end of the last word that fits into the line.
    var end = start
    for place in start...max(start, bytes.count) {
      if place < bytes.count, bytes[place] != space {
        guard (0x21..<0x7F).contains(bytes[place]) else { return nil }
        continue
      }
      if place == wordStart {
        // Nothing is left but a space at the end, or there are two.
        guard place == bytes.count else { return nil }
        break
      }
      guard place - wordStart <= columns else { return nil }
      if place - start > columns {
        lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
        start = wordStart
      }
      end = place
      wordStart = place + 1
    }
    if end > start { lines.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
    return lines.count <= maximumLines ? lines : nil
  }

  private func lines(ofAny text: String) -> [String] {
    var lines: [String] = []
    var line = Line()
    for piece in text.split(whereSeparator: isBlank).lazy.flatMap({ self.pieces(of: $0) }) {
      if !line.isEmpty, line.width(with: piece) > columns {
        lines.append(line.text)
        line = Line()
        if lines.count == maximumLines { break }
      }
      line.append(piece)
    }
    guard lines.count < maximumLines else { return shortened(lines) }
    return line.isEmpty ? lines : lines + [line.text]
  }

  /// A stretch of text that is not broken; the first of a word has a space before it.
  private struct Piece {
    var text: String
    var columns: Int
    var startsWord: Bool
  }

  /// A line that is being filled.
  private struct Line {
    var text = ""
    var columns = 0
    var isEmpty: Bool { text.isEmpty }

    func width(with piece: Piece) -> Int {
      columns + (piece.startsWord ? 1 : 0) + piece.columns
    }

    mutating func append(_ piece: Piece) {
      if piece.startsWord, !isEmpty {
        text += " "
        columns += 1
      }
      text += piece.text
      columns += piece.columns
    }
  }

  /// Whether a character is white space; quick for ASCII, which most texts are made of.
  private func isBlank(_ character: Character) -> Bool {
    character.asciiValue.map { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? character.isWhitespace
  }

  /// Takes a word apart where it may be broken, and where it must be.
  private func pieces(of word: Substring) -> [Piece] {
    let bytes = word.utf8
    if bytes.count <= columns, bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      return [Piece(text: String(word), columns: bytes.count, startsWord: true)]
    }
    var pieces: [Piece] = []
    var current = Piece(text: "", columns: 0, startsWord: true)
    var lastBreaks = false
    for character in word {
      let width = CharacterWidth.columns(of: character)
      let breaks = CharacterWidth.breaksAnywhere(character)
      let mayBreak = (breaks || lastBreaks) && !clingsToTheLeft(character)
      if !current.text.isEmpty, mayBreak || current.columns + width > columns {
        pieces.append(current)
        current = Piece(text: "", columns: 0, startsWord: false)
      }
      current.text.append(character)
      current.columns += width
      lastBreaks = breaks
    }
    return current.text.isEmpty ? pieces : pieces + [current]
  }

  /// Whether a character must not begin a line: closing marks and stops.
  private func clingsToTheLeft(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: return true
    default: return false
    }
  }

  /// Ends the last line in an ellipsis, making room for it.
  private func shortened(_ lines: [String]) -> [String] {
    guard var last = lines.last else { return lines }
    while CharacterWidth.columns(of: last) > columns - 2, !last.isEmpty { last.removeLast() }
    while last.last?.isWhitespace == true { last.removeLast() }
    return lines.dropLast() + [last + " …"]
  }
}
