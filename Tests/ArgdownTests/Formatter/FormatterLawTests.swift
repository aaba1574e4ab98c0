import Argdown
import ArgumentMap
import Foundation
import TestSupport
import Testing

/// What holds for every text: formatting changes no meaning, and nothing twice.
@Suite struct FormatterLawTests {
  /// The files of the corpus and those that ship with the project.
  static let files: [String] = {
    let folders = ["docs", "fixtures", "probes", "spec"].map {
      "\(SharedFolder.url?.path ?? "")/argdown-corpus/\($0)"
    }
    let shipped = SharedFolder.packageFolder.path + "/arguments"
    return ([shipped, "\(shipped)/mongolia"] + folders).flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        .filter { $0.hasSuffix(".argdown") }.map { "\(folder)/\($0)" }
    }
  }()

  /// Formats a text twice; returns whether it was taken at all.
  @discardableResult
  private func check(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let file = SourceFile(path: "a", bytes: bytes)
    let once: [UInt8]
    do throws(ArgdownFormatter.Refusal) {
      once = try ArgdownFormatter().format(file)
    } catch {
      let isOurFault = error.diagnostics.contains { $0.code == .meaningWouldChange }
      #expect(!isOurFault, "the meaning of \(name) would change", sourceLocation: sourceLocation)
      return false
    }
    let twice = try? ArgdownFormatter().format(SourceFile(path: "a", bytes: once))
    #expect(twice == once, "\(name) changes twice", sourceLocation: sourceLocation)
    return true
  }

  @Test(.enabled(if: !files.isEmpty, "neither corpus nor debates are here"))
  func `what people have written keeps its meaning`() throws {
    let taken = try Self.files.filter { check(Array(try Data(contentsOf: URL(filePath: $0))), $0) }
    print("Formatter: \(taken.count) of \(Self.files.count) files are without error and formatted")
    #expect(taken.count > Self.files.count / 2)
  }

  @Test(.enabled(if: !files.isEmpty, "neither corpus nor debates are here"))
  func `slips of one sign keep their meaning`() throws {
    var random = SeededGenerator(seed: 7)
    let signs = Array(" \n\r\t*_<>[]{}()#@:./\\-+'\"=1a".utf8)
    for path in Self.files {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      guard !bytes.isEmpty, bytes.count < 20_000 else { continue }
      for _ in 0..<4 {
        var changed = bytes
        let place = Int.random(in: 0..<changed.count, using: &random)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed[place] = sign
        case 1: changed.insert(sign, at: place)
        default: changed.remove(at: place)
        }
        check(changed, "\(path) with another \(place)")
      }
    }
  }

  @Test(arguments: hostileTexts)
  func `hostile texts keep their meaning`(text: String) {
    for frame in ["\(text)\n", "[A]: \(text)\n  + \(text)\n", "(1) \(text)\n----\n(2) \(text)\n"] {
      check(Array(frame.utf8), frame)
    }
  }

  @Test(arguments: 0..<40)
  func `noise keeps its meaning`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "\n\n", "\n", "  ", " ", "\n  + ", "\n    - ", "\n  <_ ", "*a*", "**b** ", "_c_",
      "text",
      "#tag ", "@[a]", "[b]: ", "<c>: ", "\\*", "\\ ", "// x\n", "/* y */", "<!-- z\n w -->",
      ":->:",
      "{k: v}", "{\n a: 1\n}", "\r\n", "x\ry", "\t", "é", ".", ", ", "\n\n(1) p\n----\n(2) q\n",
      "[l](u)",
      "\n\n# h ", "\n* ", "'",
    ]
    var taken = 0
    for _ in 0..<30 {
      let count = Int.random(in: 1..<25, using: &random)
      let text = (0..<count).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      if check(Array(text.utf8), text.debugDescription) { taken += 1 }
    }
    #expect(taken > 0)
  }

  @Test func `a great file is formatted in linear time`() throws {
    let block = "[A]: a *b* c\n   + [B]: b // d\n      - {x: 1}\n/* e */\n\n"
    let many = String(repeating: block, count: 2_000)
    let ends = "[A]: a" + String(repeating: "\r", count: 50_000) + "b\n"
    let comments = "[A]: a\n" + String(repeating: "// b\n", count: 10_000)
    for text in [many, ends, comments] { check(Array(text.utf8), "a great file") }
  }
}
