import Argdown
import ArgumentMap
import Testing

/// One case at least for each rule of the grammar, in its order: what is written, and what is read.
///
/// What is read stands in short: `[title] text (role)` for each place of a statement, `<title> text`
/// for each of an argument, `title: (role) [statement] …` for a structure, then relations, sections
/// and tags.
@Suite struct GrammarTests {
  @Test(arguments: [
    // document
    ("\n\n===\ntitle: T\n===\n\n[A]: a\n", ["[A] a (top-level-statement)"]),
    ("[A]: a\n \t\n\n[B]: b", ["[A] a (top-level-statement)", "[B] b (top-level-statement)"]),
    ("[A]: a\r\n\r\n[B]: b\r\n", ["[A] a (top-level-statement)", "[B] b (top-level-statement)"]),

    // heading
    (
      "# One #t\n\n## *Two* {k: v}\n\n[A]: a\n",
      ["[A] a (top-level-statement)", "1 One #t", "2 Two", "#t"]
    ),

    // statement
    ("plain text\n", ["[Untitled 1] plain text (top-level-statement)"]),
    (
      "[A]: defined\n\n[A]\n", ["[A] defined (top-level-statement)", "[A] - (top-level-statement)"]
    ),
    (
      "[A] #t {k: v}\n\n[A]: a\n",
      ["[A] - (top-level-statement)", "[A] a (top-level-statement)", "#t"]
    ),
    ("[A]:\n  two\n  lines\n", ["[A] two lines (top-level-statement)"]),

    // argument
    ("<A>: why\n\n<A>\n", ["<A> why", "<A> -"]),
    ("<A> #t\n{k: v}\n", ["<A> -", "#t"]),

    // content
    (
      "a *b* __c__ [d](e) #f #(g h) @[I] @<J>\n",
      [
        "[Untitled 1] a b c d #f #(g h) @[I] @<J> (top-level-statement)", "#f", "#g h",
      ]
    ),
    (
      "a \\* .->. :->: // gone\nb <!-- gone --> c /* gone */\n",
      [
        "[Untitled 1] a * → → b c (top-level-statement)"
      ]
    ),

    // relations
    (
      "[A]\n  + [B]\n  <+ [C]\n  +> [D]\n",
      [
        "[A] - (top-level-statement)", "[B] - (relation-statement)", "[C] - (relation-statement)",
        "[D] - (relation-statement)", "[B] support [A]", "[C] support [A]", "[A] support [D]",
      ]
    ),
    (
      "<A>\n  - <B>\n  <- <C>\n  -> <D>\n",
      [
        "<A> -", "<B> -", "<C> -", "<D> -", "<B> attack <A>", "<C> attack <A>", "<A> attack <D>",
      ]
    ),
    (
      "[A]\n  >< [B]\n",
      [
        "[A] - (top-level-statement)", "[B] - (relation-statement)", "[A] contradiction [B]",
      ]
    ),
    (
      "<A>\n  _ <B>\n  <_ <C>\n  _> <D>\n",
      [
        "<A> -", "<B> -", "<C> -", "<D> -", "<B> undercut <A>", "<C> undercut <A>",
        "<A> undercut <D>",
      ]
    ),
    (
      "<A>\n  - <B>\n      + <C>\n    + <D>\n  - <E>\n",
      [
        "<A> -", "<B> -", "<C> -", "<D> -", "<E> -", "<C> support <B>", "<B> attack <A>",
        "<D> support <A>", "<E> attack <A>",
      ]
    ),
    (
      "<A>\n  -<B>\n\t\t+<C>: c\n",
      [
        "<A> -", "<B> -", "<C> c", "<B> attack <A>", "<C> support <A>",
      ]
    ),

    // pcs, inference, infRelations
    (
      "<A>\n\n(1) p\n(2) [Q]\n----\n(3) c\n",
      [
        "[Untitled 1] p (premise)", "[Q] - (premise)", "[Untitled 2] c (main-conclusion)", "<A> -",
        "A: (premise) [Untitled 1]; (premise) [Q]; (main-conclusion) [Untitled 2]",
      ]
    ),
    (
      "(7) p\n--\nRule one, Rule two\n--\n(7) m\n-- {k: v} --\n(1) c\n",
      [
        "[Untitled 2] p (premise)", "[Untitled 3] m (intermediary-conclusion)",
        "[Untitled 4] c (main-conclusion)",
        "Untitled 1: (premise) [Untitled 2]; (intermediary-conclusion) [Untitled 3] by Rule one, "
          + "Rule two; (main-conclusion) [Untitled 4]",
      ]
    ),
    (
      "<A>\n\n(1) p\n  - <B>\n----\n  <_ <C>\n(2) c\n  _ <D>\n",
      [
        "[Untitled 1] p (premise)", "[Untitled 2] c (main-conclusion)", "<A> -", "<B> -", "<C> -",
        "<D> -", "A: (premise) [Untitled 1]; (main-conclusion) [Untitled 2]",
        "<B> attack [Untitled 1]", "<C> undercut (A)", "<D> undercut (A)",
      ]
    ),

    // list
    (
      "* one\n* [A]: two\n    + <B>\n",
      [
        "[Untitled 1] one (list-item)", "[A] two (list-item)", "<B> -", "<B> support [A]",
      ]
    ),
    ("1. one\n2. <A>: two\n", ["[Untitled 1] one (list-item)", "<A> two"]),
  ])
  func `the rules of the grammar are read`(input: String, facts: [String]) {
    let result = reading(input)
    #expect(!result.diagnostics.hasErrors, "\(DiagnosticRenderer().render(result.diagnostics))")
    #expect(result.map.facts == facts)
  }

  @Test func `data stands behind any element, in braces or as a block`() throws {
    let map = reading(
      """
      # H {on: heading}

      [A]: a {on: statement}
        - <B>: b
          {
            on: argument
            list:
              - 1
          }

      <B>

      (1) p {on: premise}
      -- {on: inference} --
      (2) c
      """
    ).map
    #expect(map.sections[0].data["on"] == .string("heading"))
    #expect(try map.statement("A").data["on"] == .string("statement"))
    #expect(try map.argument("B").data["on"] == .string("argument"))
    #expect(try map.argument("B").data["list"] == .list([.integer(1)]))
    #expect(map.statements[1].data["on"] == .string("premise"))
    #expect(map.inferences[0].data["on"] == .string("inference"))
  }
}

extension ArgumentMap {
  /// What the map holds, in short.
  fileprivate var facts: [String] {
    var lines: [String] = []
    for statement in statements {
      lines += statement.members.map { member in
        "[\(statement.title)] \(member.text ?? "-") (\(member.role.rawValue))"
      }
    }
    for argument in arguments {
      lines += argument.members.map { "<\(argument.title)> \($0.text ?? "-")" }
    }
    for argument in arguments where !argument.isSketch {
      let structure = argument.structure.map { line in
        let rules = line.inference.map { self[$0].rules.joined(separator: ", ") } ?? ""
        return "(\(line.role.rawValue)) [\(self[line.statement].title)]"
          + (rules.isEmpty ? "" : " by \(rules)")
      }
      lines.append("\(argument.title): \(structure.joined(separator: "; "))")
    }
    let tags = sections.flatMap(\.tags) + statements.flatMap(\.tags) + arguments.flatMap(\.tags)
    return lines + relationLines + sections.map { "\($0.level) \($0.title)" }
      + tags.map { "#\($0)" }
  }
}
