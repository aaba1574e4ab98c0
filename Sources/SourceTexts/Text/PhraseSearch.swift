/// Finds a phrase in a text by the method of Knuth, Morris and Pratt (1977), which no phrase and
/// text can make slow.
struct PhraseSearch {
  /// The phrase, folded.
  let phrase: FoldedText
  /// For each beginning of the phrase the length of its longest end that is a beginning, too.
  private let borders: [Int]

  /// Prepares the search for a phrase.
  init(_ phrase: String) {
    self.phrase = FoldedText(phrase)
    let bytes = self.phrase.bytes
    var borders = [Int](repeating: 0, count: bytes.count)
    var length = 0
    for place in bytes.indices.dropFirst() {
      while length > 0, bytes[place] != bytes[length] { length = borders[length - 1] }
      if bytes[place] == bytes[length] { length += 1 }
      borders[place] = length
    }
    self.borders = borders
  }

  /// The places in a range of folded bytes where the phrase stands as whole words, as ranges of the
  /// text.
  ///
  /// - Complexity: O(n) in the size of the range.
  func matches(in text: FoldedText, range: Range<Int>) -> [Range<Int>] {
    let needle = phrase.bytes
    guard !needle.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var length = 0
    for place in range {
      let byte = text.bytes[place]
      while length > 0, byte != needle[length] { length = borders[length - 1] }
      if byte == needle[length] { length += 1 }
      guard length == needle.count else { continue }
      length = borders[length - 1]
      let match = (place + 1 - needle.count)..<(place + 1)
      if text.hasWords(at: match) { found.append(text.source(of: match)) }
    }
    return found
  }
}

extension FoldedText {
  /// Whether a range of folded bytes begins and ends where words do.
  fileprivate func hasWords(at range: Range<Int>) -> Bool {
    !isInsideWord(range.lowerBound) && !isInsideWord(range.upperBound)
  }

  /// Whether a place has letters of one word before and after it.
  private func isInsideWord(_ place: Int) -> Bool {
    guard place < bytes.count, let before = bytes.scalar(before: place) else { return false }
    let after = bytes.scalar(at: place).scalar
    return before.isWordPart && after.isWordPart && !before.isUnspaced && !after.isUnspaced
  }
}
