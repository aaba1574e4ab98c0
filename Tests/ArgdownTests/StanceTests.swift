import Argdown
import ArgumentMap
import Testing

struct StanceTests {
  @Test func `a map without proponents has stances of nobody in particular`() {
    let map = reading("[A]: a\n  - [B]: b\n  - [C]\n\n[C]: c\n").map
    #expect(!map.hasProponents)
    #expect(
      map.stanceLines == ["- holds flat own [A]", "- holds flat own [B]", "- holds flat own [C]"])
  }

  @Test func `only what defines a statement or takes a stance is a record`() {
    let map = reading(
      """
      ===
      proponent: Ann
      ===

      [A]: a, as @[B] has it
        - [B]
        + [C]: c
        >< [D] {analogy: true}
        - [E] {force: hedged, note: "n"}

      [F]

      [G] {polarity: denies}

      * [H]

      <X>

      (1) [A]
      ----
      (2) [B]
        - [H]
      """
    ).map
    #expect(
      map.stanceLines == [
        "Ann holds flat own [A]", "Ann holds flat own [C]", "Ann holds hedged own [E]",
        "Ann denies flat own [G]", "Ann holds flat own [B]",
      ])
    #expect(map.stances[0].text == "a, as @[B] has it")
    #expect(map.stances[4].text == nil)
  }

  @Test(arguments: ["hedged", "conceded", "supposed", "questioned"])
  func `using a claim as a premise does not change how it is held`(force: String) {
    let premise = "<X>\n\n(1) [A]\n----\n(2) [B]: b"
    let claim = "[A]: a {force: \(force)}"
    for blocks in [[claim, premise], [premise, claim]] {
      let map = reading("===\nproponent: Ann\n===\n\n" + blocks.joined(separator: "\n\n")).map
      #expect(map.stanceLines.filter { $0.hasSuffix("[A]") } == ["Ann holds \(force) own [A]"])
    }
  }

  @Test func `keys of headings and arguments hold inside, key by key`() {
    let map = reading(
      """
      ===
      proponents: [Ann, Ben]
      ===

      # Ann {proponent: Ann, scope: "in 2002"}

      [A]: a {thesis: true}

      ## Others {voice: reported, by: "officials"}

      [B]: b
        - [N]: n

      <X>: x {force: conceded, voice: quoted}

      (1) [C]: c {force: flat}
      (2) [D]: d {proponent: Ben, by: "Carl"}
      ----
      (3) [E]: e
        + [F]: f

      # Nobody

      [G]: g {voice: own}
      """
    ).map
    #expect(
      map.stanceLines == [
        "Ann holds flat own [A]", "Ann holds flat reported [B]", "Ann holds flat reported [N]",
        "Ann holds flat quoted [C]", "Ben holds conceded quoted [D]",
        "Ann holds conceded quoted [E]", "Ann holds flat reported [F]", "- holds flat own [G]",
      ])
    #expect(map.stances.map(\.isThesis) == [true] + Array(repeating: false, count: 7))
    #expect(map.stances[0].scope == "in 2002")
    #expect(map.stances[4].attributedTo == "Carl")
    #expect(map.argumentStances.map(\.voice) == [.quoted])
    #expect(map.argumentStances.map(\.force) == [.conceded])
  }

  @Test func `a warrant makes a claim implied`() {
    let result = expectDiagnostics(
      ["implied-without-warrant"],
      in: """
        [A]: a {warrant: "without it p4 is idle"}

        [B]: b ¦{explicitness: implied}

        [C]: c {explicitness: explicit}
        """)
    #expect(result.map.stances.map(\.warrant) == ["without it p4 is idle", "", nil])
  }

  @Test func `an argument has a record where it is described or structured`() {
    let map = reading(
      """
      ===
      proponent: Ann
      ===

      <X>: described {note: "n"}

      <X>

      <Y>: described {voice: reported}

      (1) p
      ----
      (2) c

      <Z> {force: questioned}
      """
    ).map
    let lines = map.argumentStances.map { "\(map[$0.argument].title) \($0.force) \($0.voice)" }
    #expect(lines == ["X flat own", "Y flat reported", "Z questioned own"])
    #expect(map.argumentStances[0].note == "n")
    #expect(map.stances.map(\.voice) == [.reported, .reported])
  }

  @Test func `proponents are those of all files in order`() {
    let map = reading([
      "a.argdown": "===\nproponent: Ann\n===\n\n[A]: a\n",
      "b.argdown": "===\nproponents: [Cem, Ann]\nproponent: Ben\n===\n\n[A]: a too\n",
      "links.argdown": "[A]\n  - [B]: b\n",
    ]).map
    #expect(map.proponents.map(\.name) == ["Ann", "Ben", "Cem"])
    #expect(
      map.stanceLines == [
        "Ann holds flat own [A]", "Ben holds flat own [A]", "- holds flat own [B]",
      ])
  }

  @Test(arguments: [
    (#"[A]: a {proponent: ¦Anne}"#, "unknown-proponent", "did you mean \"Ann\"?"),
    (#"[A]: a {force: ¦flatt}"#, "unknown-value", "did you mean flat?"),
    (#"[A]: a {voice: ¦loud}"#, "unknown-value", "one of own, reported, quoted"),
    (#"[A]: a {polarity: ¦}"#, "unknown-value", "holds, denies, raises"),
    (#"[A]: a {¦forse: flat}"#, "misspelt-key", "did you mean force?"),
    (#"[A]: a {¦phrse: "x"}"#, "misspelt-key", "did you mean phrase?"),
    (#"[A]: a {¦ancher: [{at: p1}]}"#, "misspelt-key", "did you mean anchors?"),
    (#"[A]: a {thesis: ¦maybe}"#, "truth-expected", "thesis: true"),
    (#"[A]: a {note: ¦[1]}"#, "text-expected", "quotes"),
  ])
  func `a slip in a key or value is told of with what was meant`(
    text: String, code: String, advice: String
  ) {
    let result = expectDiagnostics([code], in: "===\nproponent: Ann\n===\n\n\(text)\n")
    #expect(result.diagnostics.first?.advice.contains(advice) == true)
    #expect(result.map.statements.count == 1)
  }

  @Test func `keys of other tools are left alone`() {
    let text = "[A]: a {isInMap: false, color: red, rank: 1, images: [x], topic: t, id: 3}\n"
    #expect(reading(text).diagnostics.isEmpty)
  }

  @Test func `what no front matter declares is no proponent`() {
    let result = expectDiagnostics(["unknown-proponent"], in: "[A]: a {proponent: ¦Ann}\n")
    #expect(result.map.stances.map(\.proponent) == [nil])
  }

  @Test func `where no authors or sources are declared, that is said once`() {
    expectDiagnostics(
      ["unknown-proponent", "unknown-source"],
      in:
        "[A]: a {proponent: ¦Ann}\n  + [B]: b {proponent: Ben, source: ¦x}\n  + [C]: c {source: y}\n"
    )
  }
}
