/// How many letters two words differ in (the restricted form of Damerau 1964).
package enum EditDistance {
  /// The fewest letters of a word that something near is looked for.
  private static let shortest = 4
  /// The most bytes of one.
  private static let longest = 400

  /// Returns the number of insertions, deletions, replacements and swaps of neighbours between two
  /// texts, or nil if it is more than a limit.
  ///
  /// - Complexity: O(length · limit).
  package static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  )
    -> Int?
  {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    // Of each row of the usual table only the columns within the limit of its diagonal count; they
    // are kept by their distance from its lower end.
    let far = limit + 1
    let width = 2 * limit + 1
    var beforeLast = [Int](repeating: far, count: width)
    var last = (0..<width).map { $0 < limit ? far : $0 - limit }
    var current = beforeLast
    for row in left.indices {
      var least = far
      for place in 0..<width {
        current[place] = far
        let column = row + place - limit
        guard column >= -1, column < right.count else { continue }
        var cost = row + 1
        if column >= 0 {
          cost = last[place] + (left[row] == right[column] ? 0 : 1)
          if place + 1 < width { cost = min(cost, last[place + 1] + 1) }
          if place > 0 { cost = min(cost, current[place - 1] + 1) }
          if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
            cost = min(cost, beforeLast[place] + 1)
          }
        }
        current[place] = min(cost, far)
        least = min(least, current[place])
      }
      guard least <= limit || last.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    let distance = last[right.count - left.count + limit]
    return distance <= limit ? distance : nil
  }

  /// Returns the nearest of some candidates, the first of several equally near ones; nil if none
  /// is near enough to be a slip of the hand. Nobody looks for slips in what is longer than a line;
  /// what has three letters is near everything, and what differs only in digits is meant to differ.
  ///
  /// - Complexity: O(total length of the candidates).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let scalars = Array(word.lowercased().unicodeScalars)
    guard scalars.count >= shortest else { return nil }
    var best: (distance: Int, word: String)?
    for candidate in candidates
    where candidate.utf8.count <= longest && candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      let length = max(scalars.count, other.count)
      let limit = min(length <= 7 ? 2 : 3, (best?.distance ?? 4) - 1)
      guard limit >= 0, let distance = between(scalars, other, atMost: limit),
        distance == 0 || !differOnlyInDigits(scalars, other)
      else { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  private static func differOnlyInDigits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar])
    -> Bool
  {
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == nil }
    return left.filter(isLetter) == right.filter(isLetter)
  }
}
