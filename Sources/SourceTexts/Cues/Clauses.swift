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
  /// For each token the number of the stretch between breaks such as *but* that it is in.
  private(set) var stretch: [Int] = []

  /// Divides a sentence.
  ///
  /// - Complexity: O(n) in the number of tokens.
  init(of tokens: [Token], cues: CueList) {
    self.tokens = tokens
    var state = State()
    for (index, token) in tokens.enumerated() {
      let previous = index > 0 ? tokens[index - 1].text : nil
      state.read(token, after: previous, cues: cues)
      clause.append(state.clause)
      stretch.append(state.stretch)
    }
  }

  private struct State {
    var clause = 0
    var stretch = 0
    /// The clause that goes on where the one that is being read ends; nil in a main clause.
    private var outer: Int?
    /// The mark that ends the clause that is being read, if it is a bracket or dash.
    private var closing: String?
    private var count = 1

    mutating func read(_ token: Token, after previous: String?, cues: CueList) {
      switch token.text {
      case _ where closing == token.text, "," where outer != nil && closing == nil: goBack()
      case "(" where closing == nil: open(closing: ")")
      case "-" where closing == nil: open(closing: "-")
      case ";": breakOff()
      case _ where cues.has(token.text, in: .breaks): breakOff()
      case _ where previous == "," && cues.has(token.text, in: .joints): beginMain()
      case _ where closing == nil && cues.has(token.text, in: .clauses): open(closing: nil)
      default: break
      }
    }

    private mutating func newClause() {
      clause = count
      count += 1
    }

    private mutating func goBack() {
      clause = outer ?? clause
      outer = nil
      closing = nil
    }

    private mutating func open(closing mark: String?) {
      if outer == nil { outer = clause }
      closing = mark
      newClause()
    }

    private mutating func beginMain() {
      outer = nil
      closing = nil
      newClause()
    }

    private mutating func breakOff() {
      beginMain()
      stretch += 1
    }
  }
}
