/// Something that a text can be full of.
struct Construct: Sendable {
  /// What it is.
  let name: String
  /// What stands before it all.
  private let opening: String
  /// The piece of a number.
  private let piece: @Sendable (Int) -> String

  private init(
    _ name: String, after opening: String = "", _ piece: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.opening = opening
    self.piece = piece
  }

  private init(repeating piece: String, after opening: String = "") {
    let shown = (opening + piece + "…").split(separator: "\n", omittingEmptySubsequences: false)
    self.init("`\(shown.joined(separator: "↵"))`", after: opening) { _ in piece }
  }

  /// A text of at least so many bytes.
  func text(of size: Int) -> String {
    var text = opening
    var number = 0
    while text.utf8.count < size {
      text += piece(number)
      number += 1
    }
    return text
  }

  /// What is left unclosed, what is closed, what nests, and what there can be thousands of.
  static let all = unclosed + repeated + numbered

  private static let unclosed =
    [
      "{", "{\n", "{a: ", "{\"", "[", "[[]", "<", "<!--", "/*", "//", "*", "**", "_", "#(", "@[",
      "@<",
      "[a](", ":", ".", "\\", "===\n", "\n\n===\n", "`", "\"", "(1)\n", "-- a\n",
    ].map { Construct(repeating: $0) }
    + ["{", "{\"", "[", "*", "_"].map { Construct(repeating: $0, after: "[A]: a ") }
    + ["{", ", ", ".", "-- a\n"].map { Construct(repeating: $0, after: "(1) a\n-- ") }

  private static let repeated = [
    "[a]:", "[a]: ", "[a](b) ", "*a* ", "#a ", "@[a] ", "{k: 1} ", "[A]: a {k: [1, {l: m}]}\n\n",
    "\n", " ", "\r", "\r\n", "\0", "é", "word ", "word\n", "# h\n\n", "- a\n", "* a\n",
    "[A]\n  + [B]\n\n", "[A]: a\n  + [A]\n    - [A]\n\n", "(1) a\n----\n(2) b\n\n", "(1) a\n----\n",
    "<A>\n\n(1) [P]\n----\n(2) [C]\n\n", "[A]: a // b\n\n", "a /* b */ ",
  ].map { Construct(repeating: $0) }

  private static let numbered = [
    Construct("tags of one claim", after: "[A]: ") { "#t\($0) " },
    Construct("tags of many members") { "[A]: a #t\($0)\n\n" },
    Construct("keys of one claim's members") { "[A]: a {k\($0): 1}\n\n" },
    Construct("nested keys of one claim's members") { "[A]: a {k: {k\($0): 1}}\n\n" },
    Construct("front matter of many authors", after: "===\nproponents:\n") { "- P\($0)\n" },
    Construct("unknown authors", after: "===\nproponents: [Ann, Ben]\n===\n\n") {
      "[A\($0)]: a {proponent: Anna\($0)}\n\n"
    },
    Construct("misspelt keys") { "[A\($0)]: a {proponant: Ann}\n\n" },
    Construct("undefined claims") { "[an undefined claim \($0)]\n\n" },
    Construct("unknown mentions") { "[A\($0)]: see @[nothing \($0)]\n\n" },
    Construct("titles that differ in a letter") { number in
      let letters = [1, 26, 676, 17_576].map {
        Character(UnicodeScalar(97 + UInt8(number / $0 % 26)))
      }
      return "[a title of words that ends in \(String(letters))]: a\n\n"
    },
    Construct("titles of one long word") { "[\(String(repeating: "a", count: 999))\($0)]: a\n\n" },
    Construct("titles of many words") { "[\(String(repeating: "word ", count: 200))\($0)]: a\n\n" },
    Construct("titles with accents") { "[Überführung \($0)]: é\n\n" },
    Construct("headings") { "\(String(repeating: "#", count: $0 % 6 + 1)) h\($0)\n\n" },
    Construct("relations of one claim", after: "[A]: a\n") { "  + <N\($0)>: n\n" },
    Construct("relations of changing depth", after: "[A]: a\n") {
      "\(String(repeating: " ", count: $0 % 200 + 1))- <N\($0)>: n\n"
    },
    // Every level costs one more blank, so that n bytes are at most √2n levels deep.
    Construct("relations in relations", after: "[A]: a\n") {
      "\(String(repeating: " ", count: $0 + 1))- <N\($0)>: n\n"
    },
    Construct("premises of one argument", after: "<A>\n\n") { "(\($0 + 1)) [P\($0)]: p\n" },
    Construct("second structures of an argument") { _ in "<A>\n\n(1) p\n----\n(2) c\n\n" },
    Construct("claims without title") { "text \($0)\n\n" },
    Construct("titles that look made up") { "[Untitled \($0)]: a\n\n" },
  ]
}
