/// Finds titles that are almost the same: alike but for letter case, blanks and hyphens, or but for
/// a letter or two of one word.
///
/// Titles that differ in a number, in a short word, or by a prefix such as the "il" of "illegal"
/// mean different things and are left alone. To stay far from comparing all with all, titles are
/// grouped by what is left when one word is taken out, and large groups by what is left when one
/// letter of that word is taken out, too (symmetric deletion).
enum SimilarTitles {
  /// Two titles, by their indices.
  struct Pair: Hashable {
    var earlier: Int
    var later: Int
  }

  /// Groups up to this size are compared word by word.
  private static let small = 8
  /// In a large group, what is left of a word is looked up in so many others at most.
  private static let most = 16

  private typealias Word = [Unicode.Scalar]

  /// Returns the pairs among some titles, in order of the later title; each later title is paired
  /// with the earliest it is similar to.
  ///
  /// - Complexity: O(total length of the titles), nearly.
  static func pairs(among titles: [String]) -> [Pair] {
    var found: [Int: Int] = [:]
    let words = titles.map(split)
    var firstOfFolded: [[Word]: Int] = [:]
    var groups: [Int: [(title: Int, word: Int)]] = [:]
    for (index, title) in words.enumerated() {
      if let first = firstOfFolded[title] {
        found[index] = first
        continue
      }
      firstOfFolded[title] = index
      guard title.reduce(0, { $0 + $1.count }) >= 5 else { continue }
      for place in title.indices where isWordy(title[place]) {
        groups[signature(of: title, without: place), default: []].append((index, place))
      }
    }
    for group in groups.values where group.count > 1 {
      for pair in pairs(in: group, words) {
        found[pair.later] = min(found[pair.later] ?? pair.earlier, pair.earlier)
      }
    }
    return found.sorted { $0.key < $1.key }.map { Pair(earlier: $0.value, later: $0.key) }
  }

  /// The words of a title, in small letters; hyphens part words like blanks.
  private static func split(_ title: String) -> [Word] {
    title.lowercased().unicodeScalars
      .split { $0.properties.isWhitespace || $0 == "-" || $0 == "_" }
      .map(Array.init)
  }

  /// Whether a word is long enough to be misspelt, and is none with digits.
  private static func isWordy(_ word: Word) -> Bool {
    word.count >= 4 && !word.contains { $0.properties.numericType != nil }
  }

  private static func signature(of title: [Word], without place: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(title.count)
    hasher.combine(place)
    for other in title.indices where other != place { hasher.combine(title[other]) }
    return hasher.finalize()
  }

  private static func pairs(in group: [(title: Int, word: Int)], _ words: [[Word]]) -> [Pair] {
    if group.count <= small {
      return group.indices.flatMap { later in
        group[..<later].compactMap { pair($0, group[later], words) }
      }
    }
    var result: [Pair] = []
    var variants: [Word: [Int]] = [:]
    for (later, entry) in group.enumerated() {
      let word = words[entry.title][entry.word]
      guard word.count <= 40 else { continue }
      let keys = [word] + shortened(word)
      let neighbours = keys.lazy.flatMap { variants[$0] ?? [] }
      result += neighbours.lazy.compactMap { pair(group[$0], entry, words) }.prefix(1)
      for key in keys where variants[key, default: []].count < most {
        variants[key, default: []].append(later)
      }
    }
    return result
  }

  private static func shortened(_ word: Word) -> [Word] {
    word.indices.map { place in
      var shorter = word
      shorter.remove(at: place)
      return shorter
    }
  }

  private static func pair(
    _ earlier: (title: Int, word: Int), _ later: (title: Int, word: Int), _ words: [[Word]]
  ) -> Pair? {
    let (first, second) = (words[earlier.title], words[later.title])
    // The grouping is by hash; make sure that the other words are the same.
    guard first.count == second.count, earlier.word == later.word,
      first.indices.allSatisfy({ $0 == earlier.word || first[$0] == second[$0] }),
      areSimilar(first[earlier.word], second[later.word])
    else { return nil }
    return Pair(earlier: earlier.title, later: later.title)
  }

  private static func areSimilar(_ left: Word, _ right: Word) -> Bool {
    let isLong = min(left.count, right.count) >= 7
    let differsByPrefix =
      left.count != right.count
      && (left.suffix(right.count).elementsEqual(right)
        || right.suffix(left.count).elementsEqual(left))
    return !differsByPrefix
      && EditDistance.between(left, right, atMost: isLong ? 2 : 1) != nil
  }
}
