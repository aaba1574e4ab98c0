import Argdown
import ArgumentMap
import Testing

/// What the canonical layout is.
@Suite struct FormatterTests {
  /// A text as people write it, and as the formatter lays it out.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var written: String
    var canonical: String
    var testDescription: String { name }

    init(_ name: String, _ written: String, _ canonical: String) {
      (self.name, self.written, self.canonical) = (name, written, canonical)
    }
  }

  static let cases = [
    Case(
      "blocks are parted by one blank line", "\n\n[A]: a\n\n \n\n\n[B]: b\n\n", "[A]: a\n\n[B]: b\n"
    ),
    Case("a last line is ended", "[A]: a", "[A]: a\n"),
    Case("line ends are newlines", "[A]: a\r\nb\r\n\r\n[B]: b\r\n", "[A]: a\n  b\n\n[B]: b\n"),
    Case("a byte order mark goes", "\u{FEFF}[A]: a\n", "[A]: a\n"),
    Case("nothing stays nothing", " \n\n", ""),
    Case("blanks at line ends go", "[A]: a  \n  + [B] \t\n", "[A]: a\n  + [B]\n"),
    Case(
      "blanks at a line end stay where they are text", "[A]: a  \nb \nc\n", "[A]: a  \n  b\n  c\n"),
    Case(
      "relations are indented by level, however they were",
      "[A]: a\n + b\n     - c\n     -> d\n   - e\n\t+ f\n",
      "[A]: a\n  + b\n    - c\n    -> d\n  - e\n  + f\n"),
    Case(
      "signs are short", "[A]: a\n <+[B]\n <-   [C]\n _ [D]\n ><[E]\n +>[F]\n _>[G]\n",
      "[A]: a\n  + [B]\n  - [C]\n  <_ [D]\n  >< [E]\n  +> [F]\n  _> [G]\n"),
    Case(
      "marks and titles are followed by one blank", "#   H\n\n[A]:a\n\n<B>:   b\n\n*   c\n",
      "# H\n\n[A]: a\n\n<B>: b\n\n* c\n"),
    Case(
      "structures stand at the margin",
      "<A>\n\n  (1)p\n q\n  --rule ,other{uses: [1]}--\n   _ <B>\n (7) c\n  + d\n",
      "<A>\n\n(1) p\n  q\n-- rule, other {uses: [1]} --\n  <_ <B>\n(7) c\n  + d\n"),
    Case(
      "inferences are short and on one line",
      "(1) p\n--------\n(2) q\n--\nrule\n{a: 1}\n--\n(3) r\n",
      "(1) p\n----\n(2) q\n-- rule {a: 1} --\n(3) r\n"),
    Case("texts without a title go on at the margin", " a\n   b\n  {c: 1}\n", "a\nb\n  {c: 1}\n"),
    Case(
      "data keeps its bytes and moves with its line",
      "[A]: a\n + b{c:   1}\n + d {\n   e:\n     - 1\n }\n",
      "[A]: a\n  + b {c:   1}\n  + d {\n    e:\n      - 1\n  }\n"),
    Case(
      "data that would say something else stays where it is",
      "[A]: a\n + b {\n   t: |2\n       x\n }\n",
      "[A]: a\n  + b {\n    t: |2\n        x\n  }\n"),
    Case(
      "front matter keeps its bytes", "===\na:   1 \nb: [x,y]\n===\n[A]: a\n",
      "===\na:   1 \nb: [x,y]\n===\n\n[A]: a\n"),
    Case(
      "comments stand like what they are about",
      "// a\n[A]: a // b\n // c\n - [B]\n  /* d\n     e */\n   + [C]\n\n\n   <!-- f -->\n\n[D]: d\n // g\n",
      "// a\n[A]: a // b\n  // c\n  - [B]\n    /* d\n       e */\n    + [C]\n\n<!-- f -->\n\n[D]: d\n// g\n"
    ),
    Case(
      "a sign behind a comment gets its own line", "[A]: a\n /* x */ + [B]\n",
      "[A]: a\n  /* x */\n  + [B]\n"),
    Case(
      "a closing mark at the margin stays there", "[A]: **a\n** b\n **c** d\n",
      "[A]: **a\n** b\n  **c** d\n"),
    Case(
      "includes stay where they are", "[A]: a\n\n   @include(b.argdown)\n",
      "[A]: a\n\n   @include(b.argdown)\n"),
    Case(
      "wording is kept", "[A]: \\*a\\_b *c*  d #(e  f)  [g](h i)  {j}. :smile:\n",
      "[A]: \\*a\\_b *c*  d #(e  f)  [g](h i)  {j}. :smile:\n"),
  ]

  @Test(arguments: cases)
  func `is what it says`(item: Case) throws {
    let result = try ArgdownFormatter().format(SourceFile(path: "a", text: item.written))
    #expect(String(decoding: result, as: UTF8.self) == item.canonical)
    let again = try ArgdownFormatter().format(SourceFile(path: "a", bytes: result))
    #expect(again == result)
  }

  @Test func `a file with errors is refused with all of them`() {
    let text = "[A] b\n\n(1) c\n\n[D]: d {proponent: nobody}\n"
    #expect {
      try ArgdownFormatter().format(SourceFile(path: "a", text: text))
    } throws: { error in
      (error as? ArgdownFormatter.Refusal)?.diagnostics.map(\.code.rawValue)
        == ["text-after-reference", "missing-inference"]
    }
  }

  @Test func `a file that is no text is refused`() {
    #expect(throws: ArgdownFormatter.Refusal.self) {
      try ArgdownFormatter().format(SourceFile(path: "a", bytes: [0x61, 0xFF]))
    }
  }
}
