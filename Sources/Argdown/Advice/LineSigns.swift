/// Finds what stands where the sign of a relation would, and is none: `–>`, `=>`, `++`.
enum LineSigns {
  /// What word processors make of signs, and what people take for them: each would do by itself.
  private static let lone = ["–", "—", "−", "‒", "―", "→", "←", "⇒", "⇐", "＋", "－", "•"]
    .map { Array($0.utf8) }

  /// The run of signs at a place; nil where there is none, or none that people take for a relation.
  ///
  /// A lone `>` is a quotation elsewhere, a lone `<` or `=` is mathematics, as is what a number
  /// follows.
  ///
  /// - Parameter limit: Where the text ends, and something else begins.
  static func run(at start: Int, limit: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = start
    var hasLone = false
    while end < limit {
      if isSign(bytes[end]) {
        end += 1
      } else if let sign = lone.first(where: { bytes[end...].starts(with: $0) }) {
        hasLone = true
        end += sign.count
      } else {
        break
      }
    }
    let signs = start..<min(end, limit)
    let isSeveral = signs.count > 1 && bytes[signs].contains { $0 != Byte.equals }
    return (hasLone || isSeveral) && isFollowedWell(signs.upperBound, in: bytes) ? signs : nil
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == Byte.plus || byte == Byte.hyphen || byte == Byte.less || byte == Byte.greater
      || byte == Byte.equals
  }

  /// Whether what stands behind a sign may be what it relates.
  private static func isFollowedWell(_ end: Int, in bytes: [UInt8]) -> Bool {
    guard end < bytes.count else { return false }
    if bytes[end] == Byte.openBracket || bytes[end] == Byte.less { return true }
    guard bytes[end].isBlank else { return false }
    let next = bytes[end...].first { !$0.isBlank } ?? Byte.newline
    return !next.isDigit && !next.isLineEnd
  }
}
