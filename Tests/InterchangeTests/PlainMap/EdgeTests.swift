import ArgumentMap
import Interchange
import Testing

/// Edges, and what is made of relations before they are drawn.
@Suite struct EdgeTests {
  private let argumentsOnly = "selection: {statementSelectionMode: not-used-in-argument}"

  @Test func `relations of statements that are no nodes join the arguments that use them`() {
    let text = """
      <A>

      (1) p
      ----
      (2) [N]: not t
        -> [T]

      <B>

      (1) [T]: t
      ----
      (2) c
      """
    #expect(plainMap(text, settings: argumentsOnly).edgeLines == ["<A> attack <B>"])
    #expect(
      plainMap(text).edgeLines == ["[N] attack [T]", "<A> support [N]", "[T] support <B>"])
  }

  @Test func `contradictions go both ways between arguments`() {
    let text = """
      <A>

      (1) [P]: p
      ----
      (2) [N]: n
        >< [T]

      <B>

      (1) [T]: t
      ----
      (2) [M]: m
        >< [P]
      """
    #expect(
      plainMap(text, settings: argumentsOnly).edgeLines == ["<A> attack <B>", "<B> attack <A>"])
  }

  @Test func `an argument supports those that use its conclusion, once`() {
    let text = """
      <A>

      (1) p
      ----
      (2) [C]: c

      <B>

      (1) [C]
      ----
      (2) d

      <A>
        +> <B>
      """
    let map = plainMap(text, settings: argumentsOnly)
    #expect(map.edgeLines == ["<A> support <B>"])
    #expect(map.edges.map(\.id) == ["e1"])
  }

  @Test func `an attack on an argument goes without saying beside one on its premise`() {
    let text = """
      [X]: x
        -> [P]
        -> <A>

      <A>

      (1) [P]: p
      ----
      (2) [C]: c
      """
    let map = plainMap(text)
    #expect(map.edgeLines == ["[X] attack [P]", "<A> support [C]", "[P] support <A>"])
    #expect(map.map.relations[0].occurrences.count == 2)
  }

  @Test func `arguments can be taken apart into their steps`() {
    let text = """
      <A>

      (1) p
      (2) q
      ----
        <_ <U>
      (3) m
      (4) r
      -- {uses: [1, 3]} --
      (5) [C]: c
        -> [T]: t
      """
    let map = plainMap(
      text,
      settings: "model: {explodeArguments: true}\n\(argumentsOnly)")
    #expect(map.nodeLines == ["[T]", "<U>", "<A - 1>", "<A - 2>"])
    #expect(
      map.edgeLines == ["<U> undercut <A - 1>", "<A - 2> attack [T]", "<A - 1> support <A - 2>"])
    let last = map.map.arguments[2]
    #expect(last.structure.map(\.role) == [.premise, .premise, .mainConclusion])
    #expect(last.structure.map { map.map[$0.statement].text } == ["p", "m", "c"])
  }

  @Test func `an argument stays whole where the title of a step is taken`() {
    let text = "<A - 2>: x\n\n<A>\n\n(1) p\n----\n(2) m\n----\n(3) c\n"
    let map = plainMap(text, settings: "model: {explodeArguments: true}")
    #expect(map.map.arguments.map(\.title) == ["A - 2", "A"])
  }

  @Test func `relations stay with the argument where the settings want that`() {
    let text = "<A>\n  -> [T]: t\n\n<A>\n\n(1) p\n----\n(2) [C]: c\n"
    #expect(plainMap(text).edgeLines == ["[C] attack [T]", "<A> support [C]"])
    #expect(
      plainMap(text, settings: "model: {transformArgumentRelations: false}").edgeLines
        == ["<A> attack [T]", "<A> support [C]"])
  }

  @Test(arguments: [Int.min, Int.max, 0, -1])
  func `numbers of any size are taken without a trap`(number: Int) {
    let text = "# H\n\n<A>\n\n(1) p\n----\n(2) m\n-- {uses: [\(number)]} --\n(3) c\n"
    let settings = """
      model: {explodeArguments: true}
      group: {groupDepth: \(number)}
      dot:
        statement: {title: {fontSize: \(number), charactersInLine: \(number)}}
        argument: {title: {fontSize: 1e300}}
        edge: {penWidth: 1e300, arrowSize: \(number)}
      color: {colorScheme: ["#000000"], tagColors: {x: \(number)}}
      selection: {excludeDisconnected: false}
      """
    let map = plainMap(text, settings: settings)
    #expect(map.map.arguments.map(\.title) == ["A - 1", "A - 2"])
    #expect(PlainDOTWriter().write(map).count > 100)
  }
}
