import Argdown
import ArgumentMap
import Foundation
import TestSupport
import Testing

/// Reads texts that are cut off or damaged at every place: none may make the reader fall over.
///
/// The suite tries a sample of the places. With `DISSOI_SWEEP` in the environment it tries all of
/// them, which takes minutes (`DISSOI_SWEEP=1 swift test -c release --filter SweepTests`).
struct SweepTests {
  private static let isFull = ProcessInfo.processInfo.environment["DISSOI_SWEEP"] != nil

  /// The bytes that are put in the place of others: those that mean something, and some that no
  /// text has.
  private static let signs =
    Array("\n\r\t !\"#'()*+,-./:;<=>@[\\]_{}0Aa".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xE2, 0xFF]

  @Test(arguments: [
    "four-day-week", "mongolia/dierkes", "mongolia/recalibrated", "mongolia/objections",
    "mongolia/links",
  ])
  func `maps of the project are read, cut and damaged anywhere`(name: String) throws {
    let url = SharedFolder.packageFolder.appendingPathComponent("arguments/\(name).argdown")
    sweep(Array(try Data(contentsOf: url)), name)
  }

  @Test func `a text of everything is read, cut and damaged anywhere`() {
    sweep(Array(everything.utf8), "everything")
  }

  @Test(
    .enabled(if: Corpus.isAvailable, "no corpus here"), arguments: Corpus.cases.map(\.name))
  func `cases of the corpus are read, cut and damaged anywhere`(name: String) {
    sweep(Corpus.input(of: name), name)
  }

  /// Reads all prefixes of a text, and the text with every byte left out or replaced.
  private func sweep(_ bytes: [UInt8], _ name: String) {
    // Of a large text the sample is smaller, as each reading takes longer.
    let budget = Self.isFull ? 60_000_000 : 1_500
    let places = max(1, budget / max(1, bytes.count * Self.signs.count))
    let step = max(1, bytes.count / places)
    var random = SeededGenerator(seed: UInt64(bytes.count))
    for start in stride(from: 0, to: bytes.count, by: step) {
      let place = Int.random(in: start..<min(start + step, bytes.count), using: &random)
      read(Array(bytes[..<place]), "the first \(place) bytes of \(name)")
      var damaged = bytes
      let signs = Self.isFull ? Self.signs : [Self.signs.randomElement(using: &random) ?? 0]
      for sign in signs {
        damaged[place] = sign
        read(damaged, "\(name) with \(sign) at \(place)")
      }
      damaged.remove(at: place)
      read(damaged, "\(name) without byte \(place)")
    }
  }

  private func read(_ bytes: [UInt8], _ what: String) {
    let file = SourceFile(path: "swept", bytes: bytes)
    let reading = DebateReader().read([file])
    let flaws = reading.flaws
    #expect(flaws.isEmpty, "\(what)")
    let again = DebateReader().read([file])
    let isSame = again.map == reading.map && again.diagnostics == reading.diagnostics
    #expect(isSame, "\(what) is read in two ways")
  }
}

/// Every construct of the language once, and things that go together badly.
private let everything = """
  ===
  title: Everything
  proponents: [Ann, Ben]
  sources: {s: {title: "T: t", date: 2024-05-01, skip: {p2: byline}}}
  model: {mode: strict}
  ===

  # One #t {proponent: Ann}

  [A]: a *b* __c__ [d](http://e.f/g) #h #(i j) @[A] @<B> .->. :love: \\* k. {at: p1, phrase: "x y"}
    + [C]: c
      - <B>: b // behind
      _> <E>
    >< [D] #h {k: [1, {l: m}], n: 'it''s'}
    +> <E>

  <!-- a
  comment --> ## Two /* and
  another */

  <E>: why

  (1) [A]
    - [C]
  (2) b {force: hedged}
  -- Modus ponens, Rule {uses: [1, 2]} --
  (3) [F]: f
    _ <G>
  ----
  (4) **g** ünïcödé 日本語 🙂
      <+ [H]: {
        warrant: because
      }

  * item [I](j)
    -> [A]
  * item
  1. [J]: {color: red}

  text {of no: sense
  -- - ---
    _ [K] [L]: *m
  ===
  n
  """
