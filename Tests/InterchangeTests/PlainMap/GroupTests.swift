import ArgumentMap
import Interchange
import Testing

/// Groups and colours.
@Suite struct GroupTests {
  private let text = """
    [Loose]: l
      + <X>

    # One

    [A]: a
      + [Loose]

    ## Two

    [B]: b
      + [Loose]

    ### Three

    [C]: c
      + [Loose]
    """

  @Test(arguments: [
    ("", "Two([B] Three([C])) [Loose] [A] <X>"),
    ("group: {groupDepth: 3}", "One([A] Two([B] Three([C]))) [Loose] <X>"),
    ("group: {groupDepth: 1}", "Three([C]) [Loose] [A] [B] <X>"),
    ("group: {sections: {One: {isGroup: true}}}", "One([A] [B] [C]) [Loose] <X>"),
    (
      "group: {regroup: [{title: G, statements: [A], children: [{title: H, arguments: [X]}]}]}",
      "G([A] H(<X>)) [Loose] [B] [C]"
    ),
  ])
  func `sections become groups as the settings want`(settings: String, nesting: String) {
    #expect(plainMap(text, settings: settings).nesting == nesting)
  }

  @Test func `a group with only groups in it is there, too`() {
    let text = "# One\n\n## Two\n\n[A]: a\n  + [B]: b\n"
    let map = plainMap(text)
    #expect(map.nesting == "One(Two([A] [B]))")
    #expect(map.groups.map(\.level) == [2, 1])
    #expect(map.groups.map(\.id) == ["s2", "s1"])
  }

  @Test func `a section says by its data whether it is a group`() {
    let text = "# One {isGroup: false}\n\n[A]: a\n  + [B]: b\n"
    #expect(plainMap(text).nesting == "[A] [B]")
    #expect(plainMap(text, settings: "group: {ignoreIsGroup: true}").nesting == "One([A] [B])")
  }

  @Test func `headings may be nested without end`() {
    let depth = 3000
    let headings = (1...depth).map { String(repeating: "#", count: $0) + " H\n\n" }
    let map = plainMap(
      headings.joined() + "[A]: a\n  + [B]: b\n", settings: "group: {groupDepth: \(depth)}")
    #expect(map.groups.count == depth)
    #expect(PlainDOTWriter().write(map).count > depth)
    #expect(FactsWriter(map.map).write(request: DataObject(), diagnostics: []).count > depth)
  }

  // MARK: Colours

  @Test(arguments: [
    ("", ["#1b9e77", "#d95f02", "#7570b3"]),
    ("color: {colorizeByTag: false}", ["#1b9e77", "#1b9e77", "#1b9e77"]),
    ("color: {tagColors: {x: \"#abc\", y: 4}}", ["#1b9e77", "#abc", "#66a61e"]),
    ("color: {colorScheme: colorbrewer-paired}", ["#a6cee3", "#1f78b4", "#b2df8a"]),
    ("color: {colorScheme: [\"#000000\"]}", ["#000000", nil, nil]),
    ("color: {statementColors: {A: 3}}", ["#e7298a", "#d95f02", "#7570b3"]),
  ])
  func `nodes are coloured by the settings`(settings: String, colors: [String?]) {
    let text = "[A]: a\n  + [B]: b #x\n  + [C]: c #y\n"
    #expect(plainMap(text, settings: settings).nodes.map(\.color) == colors)
  }

  @Test func `data and priorities of tags decide on colours`() {
    let text = "[A]: a #x #y\n  + [B]: b #x {color: \"#123456\"}\n  + [C]: c {color: red}\n"
    let map = plainMap(text, settings: "color: {tagColors: {y: {color: 1, priority: 2}}}")
    #expect(map.nodes.map(\.color) == ["#d95f02", "#123456", nil])
  }
}
