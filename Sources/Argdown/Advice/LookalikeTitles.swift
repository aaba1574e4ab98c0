/// Finds titles that look the same and are not: with letters of another script, with characters
/// that can't be seen, or with other quotes, dashes and blanks.
enum LookalikeTitles {
  /// Returns the pairs among some titles, in order of the later title; each later title is paired
  /// with the earliest that it looks like.
  ///
  /// - Complexity: O(n) in the total length of the titles.
  static func pairs(among titles: [String]) -> [SimilarTitles.Pair] {
    guard titles.contains(where: hasLookalikes) else { return [] }
    var first: [String: Int] = [:]
    var pairs: [SimilarTitles.Pair] = []
    for (index, title) in titles.enumerated() {
      let face = Confusables.face(of: title)
      if let earlier = first[face] {
        pairs.append(SimilarTitles.Pair(earlier: earlier, later: index))
      } else {
        first[face] = index
      }
    }
    return pairs
  }

  private static func hasLookalikes(_ title: String) -> Bool {
    title.utf8.contains { $0 >= 0x80 } && title.unicodeScalars.contains(where: Confusables.isOne)
  }
}
