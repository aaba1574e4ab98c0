import Argdown
import ArgumentMap
import Comparison
import Evaluation
import Foundation
import Interchange
import TestSupport
import Testing

/// Maps that are written as GraphML come back whole.
struct RoundTripTests {
  /// Writes a map, and reads it back.
  private func reading(of map: ArgumentMap) -> (bytes: [UInt8], reading: GraphMLReading) {
    let bytes = graphML(of: map)
    return (bytes, GraphMLReader().read(SourceFile(path: "a.graphml", bytes: bytes)))
  }

  /// Checks that what is read of a map's GraphML says the same, and is written alike.
  private func expectSame(
    _ map: ArgumentMap, _ name: String, isInOrder: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (bytes, reading) = reading(of: map)
    #expect(
      reading.diagnostics.isEmpty, "\(name)\n\(DiagnosticRenderer().render(reading.diagnostics))",
      sourceLocation: sourceLocation)
    let difference = reading.map.contentLines.difference(from: map.contentLines)
    #expect(difference.isEmpty, "\(name)\n\(difference)", sourceLocation: sourceLocation)
    // Relations are listed in the order of the file, which is once another than that of the map.
    let again = graphML(of: reading.map)
    let isSame =
      again == (isInOrder ? bytes : graphML(of: self.reading(of: reading.map).reading.map))
    #expect(isSame, "\(name) is not written alike", sourceLocation: sourceLocation)
    #expect(reading.map.settings == map.settings, "\(name)", sourceLocation: sourceLocation)
    #expect(reading.map.frontMatter == map.frontMatter, "\(name)", sourceLocation: sourceLocation)
  }

  @Test(arguments: 0..<300)
  func `random maps come back`(seed: UInt64) {
    expectSame(.randomWithTexts(seed: seed), "seed \(seed)")
  }

  @Test(arguments: ["arguments/mongolia", "arguments/four-day-week.argdown"])
  func `what ships comes back, and is the same Argdown`(path: String) throws {
    let input = DebateFiles.gather([SharedFolder.packageFolder.path + "/" + path])
    try #require(!input.files.isEmpty)
    let map = DebateReader().read(input.files).map
    expectSame(map, path, isInOrder: true)
    let back = reading(of: map).reading.map
    #expect(ArgdownWriter().write(back).bytes == ArgdownWriter().write(map).bytes)
  }

  @Test func `what is exported comes back`() throws {
    for debate in [("mongolia", "mongolia"), ("four-day-week", "four-day-week.argdown")] {
      let folder = SharedFolder.packageFolder
      let export = folder.appendingPathComponent("exports/\(debate.0).graphml").path
      let reading = try #require(GraphMLReader().read(fileAt: export))
      #expect(reading.diagnostics.isEmpty)
      let input = DebateFiles.gather([folder.path + "/arguments/" + debate.1])
      #expect(reading.map.contentLines == DebateReader().read(input.files).map.contentLines)
    }
  }

  @Test(.enabled(if: Corpus.isAvailable, "no corpus here"))
  func `what people have written comes back`() {
    var count = 0
    for name in Corpus.cases.map(\.name) {
      let reading = DebateReader().read([Corpus.file(of: name)])
      if reading.diagnostics.hasErrors { continue }
      expectSame(reading.map, name)
      count += 1
    }
    #expect(count > 0)
  }

  @Test func `a file on the disk is read chunk by chunk as one in memory`() throws {
    let map = ArgumentMap.randomWithTexts(seed: 7)
    let bytes = graphML(of: map)
    let folder = try TemporaryFolder(["a.graphml": String(decoding: bytes, as: UTF8.self)])
    let path = folder.path + "/a.graphml"
    let read = try #require(GraphMLReader().read(fileAt: path))
    #expect(read.map == GraphMLReader().read(SourceFile(path: path, bytes: bytes)).map)
    #expect(GraphMLReader().read(fileAt: folder.path + "/none.graphml") == nil)
  }

  @Test func `reading stops when its task is cancelled`() async {
    let bytes = graphML(of: .randomWithTexts(seed: 7))
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return GraphMLReader().read(SourceFile(path: "a.graphml", bytes: bytes))
    }
    task.cancel()
    let reading = await task.value
    #expect(reading.diagnostics.map(\.message) == ["the reading was cancelled"])
    #expect(reading.map.statements.isEmpty)
  }
}

/// A map as Dissoi exports it.
func graphML(of map: ArgumentMap) -> [UInt8] {
  let comparison = Comparison(of: Evaluation(of: map))
  return GraphMLWriter().write(DebateGraph(of: comparison), of: map)
}
