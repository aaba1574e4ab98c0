/// The words of one language that change what a sentence claims, and those by which its sentences
/// and clauses are told apart.
public struct CueList: Hashable, Sendable {
  /// A section of a word list.
  enum Section: Hashable, Sendable {
    /// Cues of a category.
    case cues(CueCategory)
    /// Words by which a claim or a note takes a category up, besides its cues.
    case answers(CueCategory)
    /// Words that look like cues and are none.
    case neutral
    /// Words by which authors speak of themselves: what follows is attributed to nobody else.
    case own
    /// Words with a full stop that ends no sentence.
    case abbreviations
    /// Words with which a sentence begins after such a full stop.
    case starters
    /// Words with which a subordinate clause begins.
    case clauses
    /// Words with which, after a comma, another main clause begins.
    case joints
    /// Words that end the reach of every cue before them.
    case breaks
  }

  /// A pattern and the section it is in.
  struct Entry: Hashable, Sendable {
    let section: Section
    let pattern: CuePattern
  }

  /// The patterns of the cues and of what looks like them, by first words.
  private(set) var cues = PatternIndex()
  /// The patterns of the answers, by first words.
  private(set) var answers = PatternIndex()
  /// The single words of the other sections.
  private var words: [Section: Set<String>] = [:]

  /// Makes an empty list.
  init() {}

  /// Adds what one place of a word list says; false if it says nothing.
  mutating func add(_ text: String, to section: Section) -> Bool {
    switch section {
    case .cues, .neutral:
      guard let pattern = CuePattern(text) else { return false }
      cues.add(Entry(section: section, pattern: pattern))
    case .answers:
      guard let pattern = CuePattern(text) else { return false }
      answers.add(Entry(section: section, pattern: pattern))
    case .own, .abbreviations, .starters, .clauses, .joints, .breaks:
      let folded = FoldedText(text).bytes
      guard !folded.isEmpty else { return false }
      words[section, default: []].insert(String(decoding: folded, as: UTF8.self))
    }
    return true
  }

  /// Whether a section of single words has a word.
  func has(_ word: String, in section: Section) -> Bool {
    words[section]?.contains(word) ?? false
  }
}

/// Patterns that can be looked up by the first word of a place.
struct PatternIndex: Hashable, Sendable {
  private var byFirstWord: [String: [CueList.Entry]] = [:]
  /// Those whose first word is open.
  private var others: [CueList.Entry] = []

  mutating func add(_ entry: CueList.Entry) {
    if case .exactly(let word) = entry.pattern.words[0] {
      byFirstWord[word, default: []].append(entry)
    } else {
      others.append(entry)
    }
  }

  /// The longest pattern that stands at a place; of equals the one that was added first.
  func longestMatch(_ tokens: ArraySlice<Token>) -> CueList.Entry? {
    guard let first = tokens.first else { return nil }
    var best: CueList.Entry?
    var length = 0
    for entries in [byFirstWord[first.text] ?? [], others] {
      for entry in entries where entry.pattern.words.count > length {
        guard entry.pattern.matches(tokens) else { continue }
        best = entry
        length = entry.pattern.words.count
      }
    }
    return best
  }

  /// Whether a pattern of a section stands at a place.
  func hasMatch(_ tokens: ArraySlice<Token>, in section: CueList.Section) -> Bool {
    guard let first = tokens.first else { return false }
    let fits: (CueList.Entry) -> Bool = { $0.section == section && $0.pattern.matches(tokens) }
    return byFirstWord[first.text]?.contains(where: fits) == true || others.contains(where: fits)
  }
}
