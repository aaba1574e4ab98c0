/// How many letters two words differ in (the restricted form of Damerau 1964).
package enum EditDistance {
  /// Returns the number of insertions, deletions, replacements and swaps of neighbours between two
  /// texts, or nil if it is more than a limit.
  ///
  /// - Complexity: O(length · limit).
  package static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  )
    -> Int?
  {
    guard abs(left.count - right.count) <= limit else { return nil }
    if right.isEmpty { return left.count <= limit ? left.count : nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: right.count + 1)
    var last = (0...right.count).map { min($0, far) }
    for (row, letter) in left.enumerated() {
      var current = [Int](repeating: far, count: right.count + 1)
      current[0] = min(row + 1, far)
      let low = max(0, row - limit)
      let high = min(right.count, row + limit + 1)
      guard low < high else { return nil }
      for column in low..<high {
        var cost = last[column] + (letter == right[column] ? 0 : 1)
        cost = min(cost, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(cost, far)
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// Returns the nearest of some candidates, the first of several equally near ones; nil if none
  /// is near enough to be a slip of the hand.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(word.lowercased().unicodeScalars)
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      let length = max(scalars.count, other.count)
      let limit = min(length <= 3 ? 1 : length <= 7 ? 2 : 3, (best?.distance ?? 4) - 1)
      guard limit >= 0, let distance = between(scalars, other, atMost: limit) else { continue }
      best = (distance, candidate)
    }
    return best?.word
  }
}
