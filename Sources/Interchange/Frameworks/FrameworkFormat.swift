/// The formats in which solvers exchange frameworks.
public enum FrameworkFormat: String, CaseIterable, Sendable {
  /// That of the competitions since 2023: `p af 3`, then an attack a line, `1 2`, by number.
  case i23
  /// Facts: `arg(a).` and `att(a,b).`
  case apx
  /// Trivial graph format: an argument a line, a line `#`, an attack a line.
  case tgf

  /// Recognises the format of a text; nil if it is none of them.
  ///
  /// - Complexity: O(n) in the length of the text, and less where it begins as it should.
  init?(of bytes: [UInt8]) {
    var scanner = WordScanner(bytes)
    var hasLines = false
    while !scanner.isAtEnd {
      let first = scanner.nextWord()
      let isComment = first.map { bytes[$0.lowerBound] == UInt8(ascii: "#") } ?? true
      if let first, !isComment, !hasLines {
        hasLines = true
        if Self.beginsFact(bytes[first.lowerBound...]) {
          self = .apx
          return
        }
        if bytes[first].elementsEqual("p".utf8) {
          self = .i23
          return
        }
      }
      // A lone # divides the arguments of trivial graph format from the attacks.
      if let first, isComment, first.count == 1, scanner.nextWord() == nil, hasLines {
        self = .tgf
        return
      }
      scanner.skipLine()
    }
    return nil
  }

  private static func beginsFact(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "%") { return true }
    guard rest.starts(with: "arg".utf8) || rest.starts(with: "att".utf8) else { return false }
    return rest.dropFirst(3).first { !WordScanner.isBlank($0) } == UInt8(ascii: "(")
  }
}
