import Interchange
import Testing

/// Which elements are nodes, by Argdown's settings.
@Suite struct SelectionTests {
  private let text = """
    [Thesis]: t
      - <Attack>

    <Attack>

    (1) [Premise]: p
    (2) q
    ----
    (3) c
      -> [Thesis]

    [Alone]: a

    Nobody titled this
      + [Thesis]
    """

  @Test(arguments: [
    ("", ["[Thesis]", "[Premise]", "[Untitled 3]", "<Attack>"]),
    (
      "selection: {statementSelectionMode: all}",
      ["[Thesis]", "[Untitled 2]", "[Premise]", "[Untitled 1]", "[Untitled 3]", "<Attack>"]
    ),
    ("selection: {statementSelectionMode: top-level}", ["[Thesis]", "[Untitled 3]", "<Attack>"]),
    (
      "selection: {statementSelectionMode: with-relations}",
      ["[Thesis]", "[Untitled 2]", "[Untitled 3]", "<Attack>"]
    ),
    (
      "selection: {statementSelectionMode: not-used-in-argument}",
      ["[Thesis]", "[Untitled 3]", "<Attack>"]
    ),
    (
      "selection: {excludeDisconnected: false}",
      ["[Thesis]", "[Premise]", "[Alone]", "[Untitled 3]", "<Attack>"]
    ),
    (
      "selection: {excludeStatements: [Premise], excludeArguments: [Attack]}",
      ["[Thesis]", "[Untitled 2]", "[Untitled 3]"]
    ),
    (
      "selection: {statementSelectionMode: with-relations, includeStatements: [Premise]}",
      ["[Thesis]", "[Premise]", "[Untitled 2]", "[Untitled 3]", "<Attack>"]
    ),
  ])
  func `the mode of selection decides`(settings: String, nodes: [String]) {
    let found = plainMap(text, settings: settings).nodeLines
    #expect(Set(found) == Set(nodes))
    #expect(found.count == nodes.count)
  }

  @Test func `data, sections and tags decide before everything else`() {
    let text = """
      # One

      [A]: a #x
        + [B]: b {isInMap: false}

      # Two

      [C]: c #x #y
        + [A]

      [D]: d
        + [A]
      """
    #expect(plainMap(text).nodeLines == ["[A]", "[C]", "[D]"])
    #expect(
      plainMap(text, settings: "selection: {ignoreIsInMap: true}").nodeLines
        == ["[A]", "[B]", "[C]", "[D]"])
    #expect(
      plainMap(text, settings: "selection: {selectedTags: [x]}").nodeLines == ["[A]", "[C]"])
    #expect(
      plainMap(text, settings: "selection: {selectedTags: [y], selectElementsWithoutTag: true}")
        .edgeLines.isEmpty)
    #expect(
      plainMap(text, settings: "selection: {selectedSections: [Two], excludeDisconnected: false}")
        .nodeLines == ["[C]", "[D]"])
  }

  @Test(arguments: [
    ("", "A", "a"), ("map: {statementLabelMode: title}", "A", nil),
    ("map: {statementLabelMode: text}", nil, "a"), ("map: {statementLabelMode: none}", nil, nil),
  ])
  func `labels show what the settings ask for`(settings: String, title: String?, text: String?) {
    let node = plainMap("[A]: a\n  + <B>\n", settings: settings).nodes[0]
    #expect(node.labelTitle == title)
    #expect(node.labelText == text)
  }

  @Test func `a made-up title is only shown where there is no text`() {
    let nodes = plainMap("some text\n  + <B>\n").nodes
    #expect(nodes[0].labelTitle == nil)
    #expect(nodes[0].labelText == "some text")
  }
}
