import ArgumentMap
import Comparison
import Evaluation
import Foundation
import Interchange
import TestSupport
import Testing

@testable import Report

/// Whether Graphviz's `dot` is in `PATH`.
let isGraphvizInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "")
  .split(separator: ":")
  .contains { FileManager.default.isExecutableFile(atPath: "\($0)/dot") }

@Suite struct GraphvizTests {
  /// A folder with a program called `dot` that does what a test wants of it.
  private func folder(with script: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("dot")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return folder
  }

  private func graphviz(_ script: String, limit: Duration = .seconds(20)) throws -> Graphviz {
    var graphviz = Graphviz(timeLimit: limit)
    graphviz.searchPath = try folder(with: script).path + ":/usr/bin:/bin"
    return graphviz
  }

  private func graph(
    _ debate: MapFixture = .square, view: DebateGraph.View = .whole
  ) -> DebateGraph {
    DebateGraph(of: Comparison(of: Evaluation(of: debate.map)), view: view)
  }

  @Test func `says how to install Graphviz where it is missing`() async {
    let failure = await #expect(throws: GraphvizFailure.self) {
      _ = try await Graphviz(program: "no-such-dot").draw([], as: .svg)
    }
    #expect(failure?.isMissing == true)
    #expect(failure?.diagnostic.code.rawValue == "graphviz-missing")
    #expect(failure?.diagnostic.advice.contains("apt install graphviz") == true)
  }

  @Test func `passes on what Graphviz fails of`() async throws {
    let graphviz = try graphviz("cat >/dev/null; echo 'syntax error in line 1' >&2; exit 1")
    let failure = await #expect(throws: GraphvizFailure.self) {
      _ = try await graphviz.draw([1], as: .svg)
    }
    #expect(failure?.diagnostic.message.contains("syntax error in line 1") == true)
  }

  @Test func `passes on what Graphviz warns of`() async throws {
    let graphviz = try graphviz("cat; echo one >&2; echo two >&2")
    let drawing = try await graphviz.draw(Array("text".utf8), as: .svg)
    #expect(drawing.bytes == Array("text".utf8))
    #expect(drawing.warnings == ["one", "two"])
  }

  @Test func `survives a program that does not read its input`() async throws {
    let graphviz = try graphviz("echo no >&2; exit 3")
    await #expect(throws: GraphvizFailure.self) {
      _ = try await graphviz.draw([UInt8](repeating: 65, count: 1 << 20), as: .svg)
    }
  }

  @Test func `ends a run that takes too long`() async throws {
    let graphviz = try graphviz("exec sleep 30", limit: .milliseconds(200))
    let failure = await #expect(throws: GraphvizFailure.self) {
      _ = try await graphviz.draw([], as: .svg)
    }
    #expect(failure?.diagnostic.code.rawValue == "graphviz-too-slow")
  }

  @Test func `does not take just any answer for a layout`() async throws {
    let graphviz = try graphviz("cat >/dev/null; echo hello")
    await #expect(throws: GraphvizFailure.self) { _ = try await graphviz.layout([]) }
  }

  @Test(
    .enabled(if: isGraphvizInstalled, "Graphviz is not installed"),
    arguments: Graphviz.Format.allCases)
  func `draws a debate in every format without a warning`(format: Graphviz.Format) async throws {
    for view in [DebateGraph.View.whole, .disagreements, .withoutInferences] {
      let drawing = try await Graphviz().draw(DOTWriter().write(graph(view: view)), as: format)
      #expect(drawing.warnings.isEmpty)
      #expect(drawing.bytes.count > 1000)
    }
  }

  @Test(.enabled(if: isGraphvizInstalled, "Graphviz is not installed"))
  func `lays out every node`() async throws {
    let graph = graph()
    let layout = try await Graphviz().layout(DOTWriter().write(graph))
    for node in graph.nodes {
      let box = try #require(layout.boxes[node.id])
      #expect(box.x + box.width / 2 <= layout.width + 1)
      #expect(box.y + box.height / 2 <= layout.height + 1)
    }
  }

  @Test(.enabled(if: isGraphvizInstalled, "Graphviz is not installed"))
  func `no box lies on another where springs lay out`() async throws {
    var debate = MapFixture()
    for number in 1..<150 {
      debate.relate(.support, "Claim number \(number)", "Claim number \(number / 3)")
    }
    let layout = try await Graphviz(engine: .sfdp).layout(DOTWriter().write(graph(debate)))
    let boxes = Array(layout.boxes.values)
    #expect(boxes.count == 150)
    for (place, box) in boxes.enumerated() {
      let covered = boxes[..<place].filter {
        abs($0.x - box.x) < ($0.width + box.width) / 2 - 1
          && abs($0.y - box.y) < ($0.height + box.height) / 2 - 1
      }
      #expect(covered.isEmpty)
    }
  }

  @Test(.enabled(if: isGraphvizInstalled, "Graphviz is not installed"), arguments: hostileTexts)
  func `shows any text as it is`(text: String) async throws {
    var debate = MapFixture(title: text, authors: [text, "Other"])
    debate.hold(text, text, "Text: \(text)", thesis: true)
    debate.argue(text, text, from: ["Premise"], to: text, rules: [text])
    debate.hold("Other", "Reply")
    debate.relate(.attack, "Reply", text, Relation.Qualifiers(apart: text, note: text))
    let graph = graph(debate)
    let drawing = try await Graphviz().draw(DOTWriter().write(graph), as: .svg)
    #expect(drawing.warnings.isEmpty)
    let svg = SVGReading(drawing.bytes)
    #expect(svg.errors.isEmpty)
    func letters(_ text: String) -> String {
      text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{200B}" }
    }
    #expect(letters(svg.text).contains(letters("Text: \(text)")))
    #expect(svg.titles.contains { letters($0).contains(letters("Text: \(text)")) })
    #expect(Set(svg.ids).isSuperset(of: graph.nodes.map(\.id)))
    #expect(Set(svg.ids).count == svg.ids.count)
  }

  @Test(.enabled(if: isGraphvizInstalled, "Graphviz is not installed"))
  func `takes control characters and a very long text`() async throws {
    var debate = MapFixture()
    _ = debate.claim("Control \u{1}\u{1B}\u{7F}\u{FFFE}", "a\u{0}b")
    _ = debate.claim("Long", String(repeating: "lorem & ipsum <b> \\N ", count: 5000))
    let drawing = try await Graphviz().draw(DOTWriter().write(graph(debate)), as: .svg)
    #expect(drawing.warnings.isEmpty)
    #expect(SVGReading(drawing.bytes).errors.isEmpty)
  }
}
