/// How far two texts are apart in letters to put in, take out or change (Levenshtein 1966).
public enum EditDistance {
  /// Returns the distance if it is at most a limit, else nil.
  ///
  /// - Parameters:
  ///   - left: A text.
  ///   - right: Another.
  ///   - limit: The greatest distance of interest.
  /// - Complexity: O(length of left · length of right).
  public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (line, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let substitution = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
