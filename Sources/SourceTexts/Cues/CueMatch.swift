/// A cue found among the tokens of a sentence.
struct CueMatch {
  /// What it does.
  let category: CueCategory
  /// The pattern that it fits.
  let pattern: CuePattern
  /// Its tokens.
  let place: Range<Int>

  /// The finding that tells of it.
  func finding(in tokens: [Token], _ strength: CueFinding.Strength) -> CueFinding {
    let words = tokens[place]
    let start = words.first?.range.lowerBound ?? 0
    return CueFinding(
      cue: words.map(\.text).joined(separator: " "), category: category,
      range: start..<(words.last?.range.upperBound ?? start), strength: strength)
  }
}

extension CueList {
  /// How many words before a verb of saying its subject is looked for.
  private static let subjectReach = 4

  /// The cues among some tokens, in order. Of cues that share words the longest counts, and words
  /// that look like a cue and are none hide it; what authors say of themselves is not attributed.
  ///
  /// - Complexity: O(n) in the number of tokens, for a given list.
  func matches(in tokens: [Token]) -> [CueMatch] {
    var result: [CueMatch] = []
    var place = 0
    while place < tokens.count {
      guard let entry = cues.longestMatch(tokens[place...]) else {
        place += 1
        continue
      }
      let range = place..<(place + entry.pattern.words.count)
      place = range.upperBound
      guard case .cues(let category) = entry.section else { continue }
      if category == .attribution, isOwn(before: range.lowerBound, in: tokens) { continue }
      result.append(CueMatch(category: category, pattern: entry.pattern, place: range))
    }
    return result
  }

  /// Whether the author is the subject of what stands at a place.
  private func isOwn(before place: Int, in tokens: [Token]) -> Bool {
    for token in tokens[max(0, place - Self.subjectReach)..<place].reversed() {
      guard token.isWord else { return false }
      if has(token.text, in: .own) { return true }
    }
    return false
  }

  /// Whether a text of the map takes a category up: by a cue of it, or a word that answers it.
  func takesUp(_ category: CueCategory, in tokens: [Token]) -> Bool {
    matches(in: tokens).contains { $0.category == category } || answers(category, in: tokens)
  }

  /// Whether a text of the map has a word that answers a category.
  func answers(_ category: CueCategory, in tokens: [Token]) -> Bool {
    tokens.indices.contains { answers.hasMatch(tokens[$0...], in: .answers(category)) }
  }
}
