import ArgumentMap
import Comparison
import Evaluation
import Interchange
import TestSupport
import Testing

@Suite struct DOTWriterTests {
  private func dot(_ debate: MapFixture, view: DebateGraph.View = .whole) -> String {
    DOTWriter().write(DebateGraph(of: debate.comparison, view: view)).text
  }

  /// The line that writes an element whose line contains a text.
  private func line(with text: String, in dot: String) throws -> Substring {
    try #require(dot.split(separator: "\n").first { $0.contains(text) })
  }

  /// The line that writes an edge whose line contains a text; what a node's tooltip says of other
  /// nodes may contain it as well.
  private func edge(with text: String, in dot: String) throws -> Substring {
    try #require(dot.split(separator: "\n").first { $0.contains(" -> ") && $0.contains(text) })
  }

  @Test func `boxes the authors and what they share`() {
    let dot = dot(.square)
    #expect(dot.contains("subgraph \"cluster_author-1\""))
    #expect(dot.contains("subgraph \"cluster_author-2\""))
    #expect(dot.contains("subgraph \"cluster_shared\""))
    #expect(!dot.contains("cluster_analyst"))
  }

  @Test func `has no boxes where there are no authors`() {
    var debate = MapFixture()
    debate.relate(.attack, "One", "Two")
    #expect(!dot(debate).contains("cluster_analyst"))
  }

  @Test func `draws support, attack, contrary and undercut unlike without colour`() throws {
    let dot = dot(.square)
    let lines = try [" supports ", " attacks ", " is contrary to ", " undercuts "].map {
      try edge(with: $0, in: dot)
    }
    let looks = lines.map { line in
      line.split(separator: ", ").filter { $0.hasPrefix("style") || $0.hasPrefix("arrowhead") }
    }
    #expect(Set(looks).count == 4)
    #expect(lines[2].contains("dir=\"both\""))
    // What only attacks stands beside its target; other attacks set no ranks.
    #expect(lines[1].contains("minlen=\"0\""))
    #expect(lines[2].contains("constraint=\"false\""))
  }

  @Test func `marks theses, contested claims and what does not stand`() throws {
    let dot = dot(.square)
    let thesis = try line(with: "<B>Close the square</B>", in: dot)
    #expect(thesis.contains("peripheries=\"2\""))
    #expect(thesis.contains("CONTESTED"))
    #expect(thesis.contains("class=\"claim author-1 thesis contested status-undecided\""))
    let fallen = try line(with: "The trade argument</S>", in: dot)
    #expect(fallen.contains("rejected"))
  }

  @Test func `numbers the disagreements as the listing does`() throws {
    let comparison = MapFixture.square.comparison
    let dot = dot(.square)
    var number = 0
    for row in comparison.disagreements where row.kind.isAboutTruth {
      number += 1
      let label = "<B>\(number) \(row.kind.rawValue)</B>"
      if row.relation != nil {
        let line = try edge(with: label, in: dot)
        #expect(line.contains("Disagreement \(number): \(row.kind.rawValue)"))
        #expect(line.contains("arrowsize=\"1.2\""))
      } else {
        #expect(try line(with: label, in: dot).contains(" denies"))
      }
    }
    #expect(number > 3)
    #expect(try edge(with: "talking past", in: dot).contains("Only seems a disagreement"))
  }

  @Test func `shows which attacks count both ways`() throws {
    var debate = MapFixture(authors: ["A", "B"])
    debate.hold("A", "One")
    debate.hold("A", "Three")
    debate.hold("B", "Two")
    debate.relate(.attack, "Two", "One")
    let mutual = try edge(with: " attacks ", in: dot(debate))
    #expect(mutual.contains("dir=\"both\""))
    #expect(mutual.contains("arrowhead=\"tee\"") && mutual.contains("arrowtail=\"odot\""))
    #expect(dot(debate).contains("between authors it counts both ways"))
    var oneWay = MapFixture(authors: ["A", "B"])
    oneWay.hold("A", "One")
    oneWay.hold("B", "Two")
    oneWay.relate(.attack, "Two", "One", Relation.Qualifiers(defeats: true))
    #expect(try !edge(with: " attacks ", in: dot(oneWay)).contains("arrowtail"))
    #expect(!dot(oneWay).contains("between authors"))
  }

  @Test func `names on an author's box the texts that are read`() throws {
    let map = readDebate(
      """
      ===
      proponents: [Ann]
      proponent: Ann
      sources: {tea: {title: On Tea, date: 2019-05-01}, mate: {title: On Mate}}
      ===

      [Tea calms]: Tea calms. {source: tea, at: p1}
      """)
    let graph = DebateGraph(of: Comparison(of: Evaluation(of: map)))
    #expect(graph.works == [["On Tea (2019)"]])
    let box = try line(with: "group-author-1", in: DOTWriter().write(graph).text)
    #expect(box.contains("<B>Ann</B>") && box.contains("On Tea (2019)"))
  }

  @Test func `keeps dashes for lines`() {
    for line in dot(.square).split(separator: "\n") where !line.contains(" -> ") {
      #expect(!line.contains("dashed") && !line.contains("dotted"))
    }
  }

  @Test func `runs upwards while the grounds fit side by side, else to the left`() {
    var debate = MapFixture()
    for number in 1...8 { debate.relate(.support, "Ground \(number)", "Claim") }
    #expect(dot(debate).contains("rankdir=\"BT\""))
    debate.relate(.support, "Ground 9", "Claim")
    #expect(dot(debate).contains("rankdir=\"RL\""))
  }

  @Test func `explains in the legend what occurs, and nothing else`() {
    #expect(dot(.square).contains("undercuts the step"))
    #expect(!dot(.tiny).contains("undercuts the step"))
    #expect(dot(.square).contains("holds (hedged)</FONT></TD><TD"))
    #expect(!dot(.tiny).contains("hedge"))
    #expect(dot(.tiny).contains("stands: accepted") == dot(.tiny).contains("status-accepted"))
  }

  @Test func `gives everything an id, a class and a tooltip`() {
    let statements = dot(.square).split(separator: "\n").filter {
      $0.contains("[") && !$0.contains("node [") && !$0.contains("edge [")
    }
    #expect(statements.count > 30)
    for statement in statements {
      for name in ["id=", "class=", "tooltip="] {
        #expect(statement.contains(name), "\(statement)")
      }
    }
  }
}
