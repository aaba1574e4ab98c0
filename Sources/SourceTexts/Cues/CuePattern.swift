/// Words that make a cue, as a word list gives them.
struct CuePattern: Hashable, Sendable {
  /// What a word of a text must be.
  enum Word: Hashable, Sendable {
    case exactly(String)
    /// Any word that begins so: `argu*`.
    case beginning(String)
    /// Any word that ends so: `*n't`.
    case ending(String)
    /// Any number in digits: `#`.
    case number

    func matches(_ text: String) -> Bool {
      switch self {
      case .exactly(let word): text == word
      case .beginning(let start): text.utf8.starts(with: start.utf8)
      case .ending(let end):
        text.utf8.count >= end.utf8.count
          && text.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
      case .number: text.utf8.allSatisfy(\.isDigit)
      }
    }
  }

  /// The words, one after the other.
  let words: [Word]
  /// Whether the cue holds for all that follows it up to a *but* or the sentence's end, rather than
  /// for what follows it closely in its clause.
  let governsWhatFollows: Bool
  /// Whether it holds for all that goes before it, back to a *but* or the sentence's start.
  let governsWhatPrecedes: Bool
  /// Whether the cue is only ever a note.
  let isNote: Bool

  /// Reads a pattern: words with `*` for any beginning or ending and `#` for a number; `...` before
  /// or behind them; `~` in front for a note. Nil if it has no word.
  init?(_ text: String) {
    var text = text[...]
    isNote = text.first == "~"
    if isNote { text = text.dropFirst() }
    var parts = text.split(separator: " ").map(String.init)
    governsWhatPrecedes = parts.first == "..."
    if governsWhatPrecedes { parts.removeFirst() }
    governsWhatFollows = parts.last == "..."
    if governsWhatFollows { parts.removeLast() }
    words = parts.flatMap(Self.words)
    guard !words.isEmpty else { return nil }
  }

  /// The word of a pattern; several where it holds a hyphen, which divides words in texts, too.
  private static func words(_ part: String) -> [Word] {
    if part == "#" { return [.number] }
    let tokens = Token.tokens(of: part.filter { $0 != "*" }).map(\.text)
    if part.hasSuffix("*"), let last = tokens.last {
      return tokens.dropLast().map(Word.exactly) + [.beginning(last)]
    }
    if part.hasPrefix("*"), let first = tokens.first {
      return [.ending(first)] + tokens.dropFirst().map(Word.exactly)
    }
    return tokens.map(Word.exactly)
  }

  /// Whether the words stand at a place of a text.
  func matches(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count >= words.count else { return false }
    return zip(words, tokens).allSatisfy { $0.matches($1.text) }
  }
}
