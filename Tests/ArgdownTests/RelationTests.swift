import Argdown
import ArgumentMap
import Testing

struct RelationTests {
  @Test(arguments: [
    ("+", "[B] support [A]"), ("<+", "[B] support [A]"), ("+>", "[A] support [B]"),
    ("-", "[B] attack [A]"), ("<-", "[B] attack [A]"), ("->", "[A] attack [B]"),
    ("><", "[A] contradiction [B]"), ("_", "[B] undercut [A]"), ("<_", "[B] undercut [A]"),
    ("_>", "[A] undercut [B]"),
  ])
  func `a symbol relates a line to what it hangs on`(symbol: String, relation: String) {
    #expect(reading("[A]: a\n  \(symbol) [B]: b\n").map.relationLines == [relation])
  }

  @Test func `a relation line nests by its indentation`() {
    let map = reading("[A]: a\n  - <B>\n    + <C>\n      - <D>\n    - <E>\n  + <F>\n").map
    #expect(
      map.relationLines == [
        "<D> attack <C>", "<C> support <B>", "<E> attack <B>", "<B> attack [A]", "<F> support [A]",
      ])
  }

  @Test func `an indentation between two open ones joins the lower`() {
    let map = reading("[A]: a\n  - <B>\n      + <C>\n    + <D>\n   - <E>\n").map
    #expect(
      map.relationLines == [
        "<C> support <B>", "<B> attack [A]", "<E> attack <D>", "<D> support [A]",
      ])
  }

  @Test func `a tab counts one and is warned of beside blanks`() {
    let result = expectDiagnostics(["mixed-indentation"], in: "[A]: a\n\t- b\n¦  - c\n")
    #expect(
      result.map.relationLines == [
        "[Untitled 2] attack [Untitled 1]", "[Untitled 1] attack [A]",
      ])
  }

  @Test func `the same relation drawn twice is one with two occurrences`() {
    let map = reading("[A]: a\n  - [B]: b\n\n[B]\n  -> [A]\n").map
    #expect(map.relationLines == ["[B] attack [A]"])
    #expect(map.relations[0].occurrences.count == 2)
  }

  @Test func `a contradiction is merged with its reverse`() {
    let map = reading("[A]: a\n  >< [B]: b\n\n[B]\n  >< [A]\n").map
    #expect(map.relationLines == ["[A] contradiction [B]"])
    #expect(map.relations[0].occurrences.count == 2)
  }

  @Test func `in a strict file statements entail and exclude each other`() {
    let map = reading(
      """
      ===
      model: {mode: strict}
      ===

      [A]: a
        + [B]: b
        - [C]: c
        >< [D]: d
        - <E>: e

      [C]
        - [A]
      """
    ).map
    #expect(
      map.relationLines == [
        "[B] entailment [A]", "[C] contrary [A]", "[A] contradiction [D]", "<E> attack [A]",
      ])
    #expect(map.relations[1].occurrences.count == 2)
  }

  @Test func `strictness is a matter of the file`() {
    let map = reading([
      "a.argdown": "===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n",
      "b.argdown": "[A]\n  + [C]: c\n",
    ]).map
    #expect(map.relationLines == ["[B] entailment [A]", "[C] support [A]"])
  }

  @Test func `relations of an argument with a structure start at its conclusion`() {
    let map = reading(
      """
      <A>
        -> <B>
        +> [S]
        <- <D>
        <_ <U>

      <A>

      (1) p
      ----
      (2) q
      ----
      (3) [C]: c
        -> <B>
      """
    ).map
    #expect(
      map.relationLines == [
        "[C] support [S]", "<D> attack <A>", "<U> undercut (A, step 2)", "[C] attack <B>",
      ])
    #expect(map.relations[3].occurrences.count == 2)
  }

  @Test func `a relation from a conclusion to itself vanishes`() {
    let map = reading("[C]\n  + <A>\n\n<A>\n\n(1) p\n----\n(2) [C]: c\n").map
    #expect(map.relations.isEmpty)
    #expect(reading("[A]: a\n  - [A]\n").map.relationLines == ["[A] attack [A]"])
  }

  @Test func `undercuts aim at the inference that they stand under`() {
    let map = reading(
      "<A>\n\n(1) p\n----\n  <_ <D>\n(2) m\n----\n(3) c\n  _ <E>\n"
    ).map
    #expect(map.relationLines == ["<D> undercut (A, step 1)", "<E> undercut (A, step 2)"])
  }

  @Test func `an undercut of a statement stays where it is and is warned of`() {
    let result = expectDiagnostics(
      ["undercut-of-statement"], in: "<A>: x\n\n(1) p\n----\n(2) c\n\n[S]: s\n  ¦<_ <D>: d\n")
    #expect(result.map.relationLines == ["<D> undercut [S]"])
  }

  @Test func `data behind a symbol qualifies the relation`() {
    let map = reading(
      """
      [A]: a
        - [B]: b {apart: "ten years", note: "see there"}
        - [C]: c {analogy: true}
        - [D]: d {verbal: true, defeats: true}
      """
    ).map
    #expect(
      map.relations.map(\.qualifiers) == [
        Relation.Qualifiers(apart: "ten years", note: "see there"),
        Relation.Qualifiers(analogy: ""), Relation.Qualifiers(verbal: "", defeats: true),
      ])
  }

  @Test func `a relation belongs to whose reasoning it stands in`() {
    let map = reading(
      """
      ===
      proponents: [Ann, Ben]
      ===

      # Ann {proponent: Ann}

      [A]: a
        + [B]: b
        - [C]: c {proponent: Ben}
          + [D]: d

      <X> {proponent: Ben}

      (1) p
        - [E]: e
      ----
      (2) c
      """
    ).map
    let names = map.relations.map { relation in
      relation.occurrences[0].proponent.map { map[$0].name }
    }
    #expect(names == ["Ann", "Ben", "Ben", "Ben"])
  }
}
