/// The bytes that mean something in Argdown, by name.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let exclamation = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let apostrophe = UInt8(ascii: "'")
  static let openParen = UInt8(ascii: "(")
  static let closeParen = UInt8(ascii: ")")
  static let asterisk = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let underscore = UInt8(ascii: "_")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
}

extension UInt8 {
  /// Whether it is a blank or a tab.
  var isBlank: Bool { self == Byte.blank || self == Byte.tab }

  /// Whether it ends a line or is part of what does.
  var isLineEnd: Bool { self == Byte.newline || self == Byte.carriageReturn }

  /// Whether it is ASCII white space, vertical tab and form feed included.
  var isWhitespace: Bool { self == Byte.blank || (9...13).contains(self) }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether it continues a UTF-8 sequence.
  var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}

/// Finds the next place of a short text, remembering the last answer, so that asking from ever later
/// places costs one walk over the file in all.
struct Finder {
  /// What is looked for.
  private let pattern: [UInt8]
  /// The last answer holds for questions from here …
  private var from = 0
  /// … to here, where the text was found; `Int.max` if it does not come any more.
  private var found = -1

  /// Looks for an ASCII text.
  init(_ text: StaticString) {
    pattern = text.withUTF8Buffer { Array($0) }
  }

  /// Returns the first place at or after an offset; nil if there is none.
  ///
  /// - Complexity: Amortised O(n) over all questions from rising offsets.
  mutating func next(in bytes: [UInt8], from offset: Int) -> Int? {
    if from <= offset, offset <= found { return found == Int.max ? nil : found }
    from = offset
    found = Int.max
    guard let first = pattern.first else { return nil }
    var place = offset
    while place < bytes.count, let next = bytes[place...].firstIndex(of: first) {
      if bytes[next...].starts(with: pattern) {
        found = next
        return next
      }
      place = next + 1
    }
    return nil
  }
}

/// Finds the next blank line, remembering the last answer.
struct BlockEnds {
  private var from = 0
  private var found = -1

  /// Returns where the first line end of the next blank line stands, or the end of the file.
  ///
  /// - Complexity: Amortised O(n) over all questions from rising offsets.
  mutating func next(in bytes: [UInt8], from offset: Int) -> Int {
    if from <= offset, offset <= found { return found }
    from = offset
    var place = offset
    while place < bytes.count {
      if bytes[place] == Byte.newline {
        var next = place + 1
        while next < bytes.count, bytes[next].isBlank || bytes[next] == Byte.carriageReturn {
          next += 1
        }
        if next < bytes.count, bytes[next] == Byte.newline { break }
        place = next
      } else {
        place += 1
      }
    }
    found = min(place, bytes.count)
    return found
  }
}
