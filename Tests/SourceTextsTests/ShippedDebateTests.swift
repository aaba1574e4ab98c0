import ArgumentMap
import SourceTexts
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The word lists must not cry wolf: what they say of a map that was gone over by hand is worth
/// saying. Needs the two essays, which are other people's and not in the project.
@Suite(
  .enabled(
    if: SharedFolder.has("texts/dierkes.txt") && SharedFolder.has("texts/recalibrated.txt"),
    "needs the essays in the shared folder"))
struct ShippedDebateTests {
  @Test func `the Mongolia debate is true to its sources`() throws {
    let folder = SharedFolder.packageFolder.appendingPathComponent("arguments/mongolia")
    let texts = ["dierkes.argdown", "recalibrated.argdown"].map { name in
      let data = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
      return String(decoding: data ?? Data(), as: UTF8.self)
    }
    let map = readDebate(texts[0], texts[1])
    let shared = try #require(SharedFolder.url)
    let library = SourceLibrary(of: map, in: shared.appendingPathComponent("texts").path)
    let check = SourceCheck(of: map, library: library)
    #expect(check.anchors.count > 100)
    #expect(check.anchors.allSatisfy { $0.state.isSound })
    #expect(check.coverage.allSatisfy { $0.uncovered.isEmpty })
    let told = library.diagnostics + check.diagnostics
    #expect(told.isEmpty, "\(DiagnosticRenderer().render(told))")
  }

  @Test func `a map that forgets its hedges is warned of most of them`() throws {
    let path = SharedFolder.packageFolder
      .appendingPathComponent("arguments/mongolia/recalibrated.argdown").path
    let data = try #require(FileManager.default.contents(atPath: path))
    var map = readDebate(String(decoding: data, as: UTF8.self))
    var hedged: Set<Int> = []
    for index in map.stances.indices where map.stances[index].force == .hedged {
      let isQuoted = map.stances[index].anchors.contains { $0.phrase != nil }
      if isQuoted, !map.stances[index].isImplied { hedged.insert(index) }
      map.stances[index].force = .flat
      map.stances[index].text = "It is so."
      map.stances[index].note = nil
    }
    let shared = try #require(SharedFolder.url)
    let library = SourceLibrary(of: map, in: shared.appendingPathComponent("texts").path)
    let warned = SourceCheck(of: map, library: library).anchors.filter { checked in
      guard case .stance(let index) = checked.subject, hedged.contains(index) else { return false }
      return checked.unanswered.contains { $0.category == .hedging }
    }
    #expect(hedged.count > 10)
    #expect(warned.count * 4 >= hedged.count * 3)
  }
}
