/// The tokens of a sentence, and which of them belong to one clause.
///
/// A rough parse by commas, dashes, brackets and the words that join clauses: a subordinate clause
/// (*which may fade*) lasts to the next comma, and the clause around it then goes on; another main
/// clause begins after a semicolon, at a word such as *but*, and at *and* or *so* behind a comma.
struct Clauses {
  /// The tokens.
  let tokens: [Token]
  /// For each token the number of its clause.
  private(set) var clause: [Int] = []
  /// For each token the number of the stretch that it is in: a clause behind a break such as *but*
  /// begins another one.
  private(set) var stretch: [Int] = []
  /// For each clause the clause in which it was opened; itself for a main clause.
  private(set) var parent: [Int] = []

  /// Divides a sentence.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(of tokens: [Token], cues: CueList) {
    self.tokens = tokens
    var parser = ClauseParser()
    for (index, token) in tokens.enumerated() {
      let previous = index > 0 ? tokens[index - 1].text : nil
      parser.read(token, after: previous, cues: cues)
      clause.append(parser.place.clause)
      stretch.append(parser.place.stretch)
    }
    parent = parser.parents
  }
}

/// Follows the clauses of a sentence from token to token.
private struct ClauseParser {
  struct Place {
    var clause = 0
    var stretch = 0
  }

  /// Where the last token is.
  private(set) var place = Place()
  /// For each clause the one in which it was opened.
  private(set) var parents = [0]
  /// The place that goes on where the subordinate clause ends; nil in a main clause.
  private var outer: Place?
  /// The mark that ends the clause, if it is in brackets or between dashes.
  private var closing: String?
  private var stretches = 1

  mutating func read(_ token: Token, after previous: String?, cues: CueList) {
    let isBreak = token.text == ";" || cues.has(token.text, in: .breaks)
    switch token.text {
    case _ where closing == token.text, "," where outer != nil && closing == nil: goBack()
    case "(" where closing == nil: open(closing: ")")
    case "-" where closing == nil: open(closing: "-")
    case _ where closing == nil && cues.has(token.text, in: .clauses):
      open(closing: nil)
      if isBreak { breakOff() }
    case _ where isBreak:
      beginMain()
      breakOff()
    case _ where previous == "," && cues.has(token.text, in: .joints): beginMain()
    default: break
    }
  }

  private mutating func goBack() {
    if let outer { place = outer }
    outer = nil
    closing = nil
  }

  private mutating func open(closing mark: String?) {
    if outer == nil { outer = place }
    closing = mark
    parents.append(place.clause)
    place.clause = parents.count - 1
  }

  private mutating func beginMain() {
    outer = nil
    closing = nil
    parents.append(parents.count)
    place.clause = parents.count - 1
  }

  private mutating func breakOff() {
    place.stretch = stretches
    stretches += 1
  }
}
