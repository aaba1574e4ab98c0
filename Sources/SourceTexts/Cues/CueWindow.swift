/// The sentence of an anchor's phrase, the sentences next to it, and the cues in them.
public struct CueWindow: Hashable, Sendable {
  /// The bytes of the sentence; of all of them, if the phrase goes over several.
  public let sentence: Range<Int>
  /// The bytes of the sentence before it in the block, if there is one.
  public let before: Range<Int>?
  /// The bytes of the sentence behind it in the block, if there is one.
  public let after: Range<Int>?
  /// The cues, in the order of the text.
  public let findings: [CueFinding]

  /// Reads what is around a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The bytes of the phrase.
  ///   - sentences: The sentences of its block, in order.
  ///   - text: The text.
  ///   - cues: The words of its language.
  /// - Complexity: O(log n) in the number of sentences, and linear in the size of those it reads.
  init(around phrase: Range<Int>, sentences: [Range<Int>], in text: SourceText, cues: CueList) {
    let first = sentences.firstIndex(endingAfter: phrase.lowerBound)
    var last = first
    while last + 1 < sentences.count, sentences[last + 1].lowerBound < phrase.upperBound {
      last += 1
    }
    if first < sentences.count {
      sentence = sentences[first].lowerBound..<max(phrase.upperBound, sentences[last].upperBound)
    } else {
      sentence = phrase
    }
    before = first > 0 && !sentences.isEmpty ? sentences[first - 1] : nil
    after = last + 1 < sentences.count ? sentences[last + 1] : nil

    let neighbours = [before, after].map { range in
      range.map { Self.cues(in: $0, of: text, cues: cues) } ?? []
    }
    let own = Sentence(Token.tokens(of: text.bytes, in: sentence), phrase: phrase, cues: cues)
    findings = neighbours[0] + own.findings + neighbours[1]
  }

  /// The cues that have the phrase in their reach.
  public var governing: [CueFinding] { findings.filter { $0.strength == .governing } }

  private static func cues(
    in range: Range<Int>, of text: SourceText, cues: CueList
  ) -> [CueFinding] {
    let tokens = Token.tokens(of: text.bytes, in: range)
    return cues.matches(in: tokens).map { $0.finding(in: tokens, .neighbour) }
  }
}

/// The sentence of a phrase, as tokens.
private struct Sentence {
  /// How many words of its clause may stand between a cue and the phrase for the cue to reach it.
  static let reach = 6

  let clauses: Clauses
  let matches: [CueMatch]
  /// The tokens of the phrase.
  let phrase: Range<Int>

  init(_ tokens: [Token], phrase: Range<Int>, cues: CueList) {
    clauses = Clauses(of: tokens, cues: cues)
    matches = cues.matches(in: tokens)
    let start = tokens.firstIndex { $0.range.upperBound > phrase.lowerBound } ?? tokens.count
    let end = tokens.lastIndex { $0.range.lowerBound < phrase.upperBound } ?? start - 1
    self.phrase = start..<max(start, end + 1)
  }

  var findings: [CueFinding] {
    matches.map { $0.finding(in: clauses.tokens, governs($0) ? .governing : .sentence) }
  }

  private func governs(_ match: CueMatch) -> Bool {
    guard !match.pattern.isNote, let first = phrase.first, let last = phrase.last else {
      return false
    }
    let place = match.place
    if place.overlaps(phrase) { return true }
    if place.lowerBound > last {
      // What goes before an "if" hangs on it only in the clause that the "if" is joined to.
      let clause = clauses.clause[place.lowerBound]
      return match.pattern.governsWhatPrecedes
        && clauses.stretch[place.lowerBound] == clauses.stretch[last]
        && [clause, clauses.parent[clause]].contains(clauses.clause[last])
    }
    let end = place.upperBound - 1
    if match.pattern.governsWhatFollows { return clauses.stretch[end] == clauses.stretch[first] }
    guard clauses.clause[end] == clauses.clause[first] else { return false }
    let between = (place.upperBound..<first).count {
      clauses.tokens[$0].isWord && clauses.clause[$0] == clauses.clause[first]
    }
    return between <= Self.reach
  }
}

extension [Range<Int>] {
  /// The first range that ends after a place, by bisection; the last one where none does.
  fileprivate func firstIndex(endingAfter place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
