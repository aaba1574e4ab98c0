import ArgumentMap
import TestSupport
import Testing

@testable import SourceTexts

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct CueListTests {
  private static let folder = SharedFolder.packageFolder
    .appendingPathComponent("Sources/SourceTexts/Cues/Languages").path

  @Test func `every word list is inside the binary, and whole`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    let languages = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    #expect(languages.sorted() == CueLibrary.standard.languages)
    for language in languages {
      let path = "\(Self.folder)/\(language).txt"
      let data = try #require(FileManager.default.contents(atPath: path))
      let reading = CueList.reading(SourceFile(path: path, bytes: [UInt8](data)))
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.list == CueLibrary.standard[language])
    }
  }

  @Test(arguments: [
    ("[hedgin]\nmay", 1), ("may", 1), ("[hedging]\nmay, , might", 1), ("[answers]\nmay", 1),
    ("[answers neutral]", 1), ("[hedging]\n~ ...", 1), ("", 0), ("# only a remark\n\n", 0),
    ("[hedging]\r\nmay,\r\n# remark\r\nmight\r\n", 0), ("[\n]", 1),
  ])
  func `a broken list is told of, and never traps`(content: String, problems: Int) {
    let reading = CueList.reading(SourceFile(path: "xx.txt", text: content))
    #expect(min(reading.diagnostics.count, 1) == problems)
    #expect(reading.diagnostics.allSatisfy { $0.code.rawValue == "cue-list-broken" })
  }

  @Test func `another language is a matter of a file`() throws {
    let german = CueList.reading(
      SourceFile(
        path: "de.txt",
        text: """
          [hedging]
          vielleicht, könnte
          [attribution]
          behaupte*, meint ..., ... laut ...
          [abbreviations]
          z.b.
          [breaks]
          aber
          """))
    #expect(german.diagnostics.isEmpty)
    var cues = CueLibrary.standard
    cues.add(german.list, for: "de")
    var debate = Fixture(
      "Laut der Zeitung sinkt z.B. Der Preis. Vielleicht kommt der Zug pünktlich an.",
      language: "de-AT")
    debate.claim("Der Zug kommt an.", at: "p1", phrase: "kommt der Zug pünktlich an")
    #expect(debate.codes(cues: cues) == ["cue-hedging"])
    #expect(debate.codes() == ["cue-list-missing"])
  }

  @Test(arguments: [
    ("argu*", "arguing", true), ("argu*", "agree", false), ("*n't", "isn't", true),
    ("*n't", "isnt", false), ("in #", "in 2019", true), ("in #", "in may", false),
    ("so-called", "so called", true), ("I think", "i THINK", true), ("don’t", "don't", true),
  ])
  func `patterns match words`(pattern: String, text: String, matches: Bool) throws {
    let pattern = try #require(CuePattern(pattern))
    #expect(pattern.matches(Token.tokens(of: text)[...]) == matches)
  }
}
