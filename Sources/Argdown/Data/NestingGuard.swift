/// Keeps YAML that is nested too deeply from a library that reads it with recursion.
enum NestingGuard {
  /// Returns the place where a text becomes deeper than allowed, brackets and indentation counted
  /// each; nil if it does not. Counts too much rather than too little.
  ///
  /// - Complexity: O(n).
  static func tooDeep(_ text: ArraySlice<UInt8>, deepest: Int) -> Int? {
    var columns: [Int] = []
    var brackets = 0
    var lineStart = text.startIndex
    var isIndentation = true
    for place in text.indices {
      let byte = text[place]
      if byte.isLineEnd {
        lineStart = place + 1
        isIndentation = true
        continue
      }
      if byte == Byte.openBrace || byte == Byte.openBracket {
        brackets += 1
        if brackets > deepest { return place }
      } else if byte == Byte.closeBrace || byte == Byte.closeBracket {
        brackets = max(0, brackets - 1)
      }
      guard isIndentation, !byte.isBlank else { continue }
      let column = place - lineStart
      while let last = columns.last, last >= column { columns.removeLast() }
      columns.append(column)
      if columns.count > deepest { return place }
      // Behind a dash or a question mark a deeper collection may begin on the same line.
      isIndentation = byte == Byte.hyphen || byte == Byte.question
    }
    return nil
  }
}
