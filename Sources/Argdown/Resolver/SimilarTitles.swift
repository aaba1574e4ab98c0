/// Finds titles that are almost the same: alike but for letter case, blanks and hyphens, or but for
/// a letter or two of one word.
///
/// Titles that differ in a number, in a short word, or by a prefix such as the "il" of "illegal"
/// mean different things and are left alone. To stay far from comparing all with all, titles are
/// grouped by what is left when one word is taken out, and large groups by what is left when one
/// letter of that word is taken out, too (symmetric deletion). Groups are runs of equal hashes in a
/// sorted array; whatever is told of has been compared letter by letter.
struct SimilarTitles {
  /// Two titles, by their indices.
  struct Pair: Hashable {
    var earlier: Int
    var later: Int
  }

  /// A word of a title that may have been misspelt.
  private struct Suspect {
    /// The hash of what it is grouped by.
    var hash: UInt64
    var title: Int32
    var word: Int32
  }

  /// Groups up to this size are compared word by word.
  private static let small = 8
  /// In a large group, a word is compared with so many neighbours at most.
  private static let most = 8
  /// Words that are longer are no words.
  private static let longest = 40

  private var titles: FoldedTitles
  /// For each later title the earliest one it is similar to.
  private var found: [Int: Int] = [:]

  /// Returns the pairs among some titles, in order of the later title; each later title is paired
  /// with the earliest it is found to be similar to.
  ///
  /// - Complexity: O(n log n) in the total length of the titles.
  static func pairs(among titles: [String]) -> [Pair] {
    var search = SimilarTitles(titles: FoldedTitles(titles))
    search.findEqual()
    search.findMisspelt()
    return search.found.sorted { $0.key < $1.key }
      .map { Pair(earlier: $0.value, later: $0.key) }
  }

  private init(titles: FoldedTitles) { self.titles = titles }

  private mutating func findEqual() {
    let entries = (0..<titles.count).map {
      Suspect(hash: titles.hash(of: $0), title: Int32($0), word: 0)
    }
    for run in Self.runs(of: entries) {
      guard let first = run.first else { continue }
      for entry in run.dropFirst() where titles.areEqual(Int(first.title), Int(entry.title)) {
        found[Int(entry.title)] = Int(first.title)
      }
    }
  }

  private mutating func findMisspelt() {
    var entries: [Suspect] = []
    for title in 0..<titles.count where found[title] == nil {
      let whole = titles.hash(of: title)
      for word in titles.words(of: title) where titles.isWordy(word) {
        let rest = titles.hash(whole, of: title, without: word)
        entries.append(Suspect(hash: rest, title: Int32(title), word: Int32(word)))
      }
    }
    for run in Self.runs(of: entries) {
      if run.count <= Self.small {
        for later in run.indices {
          for earlier in run[..<later] { compare(earlier, run[later]) }
        }
      } else {
        compareByDeletion(run)
      }
    }
  }

  /// Compares the words of a large group that are alike when each has lost at most one letter.
  private mutating func compareByDeletion(_ group: ArraySlice<Suspect>) {
    var entries: [Suspect] = []
    for entry in group {
      let word = titles.bytes(of: Int(entry.word))
      guard word.count <= Self.longest else { continue }
      for skipped in word.indices {
        let rest = FoldedTitles.hash(word[..<skipped], word[(skipped + 1)...])
        entries.append(Suspect(hash: rest, title: entry.title, word: entry.word))
      }
      let whole = FoldedTitles.hash(word, [])
      entries.append(Suspect(hash: whole, title: entry.title, word: entry.word))
    }
    for run in Self.runs(of: entries) {
      for later in run.indices {
        for earlier in run[max(run.startIndex, later - Self.most)..<later] {
          compare(earlier, run[later])
        }
      }
    }
  }

  private mutating func compare(_ earlier: Suspect, _ later: Suspect) {
    let (first, second) = (Int(earlier.title), Int(later.title))
    if let known = found[second], known <= first { return }
    guard first != second, titles.areSimilar(Int(earlier.word), Int(later.word)),
      titles.areEqual(first, second, butFor: Int(earlier.word), Int(later.word))
    else { return }
    found[second] = first
  }

  /// The runs of at least two equal hashes, each in the order of titles.
  private static func runs(of entries: [Suspect]) -> [ArraySlice<Suspect>] {
    let sorted = entries.sorted {
      ($0.hash, $0.title, $0.word) < ($1.hash, $1.title, $1.word)
    }
    var result: [ArraySlice<Suspect>] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      if end - start > 1 { result.append(sorted[start..<end]) }
      start = end
    }
    return result
  }
}
