import ArgumentMap
import Interchange
import TestSupport
import Testing

/// Graphs of other programs, read by the names of their attributes.
struct ForeignGraphTests {
  /// Reads a graph with some keys, nodes and edges.
  private func read(
    keys: String, _ elements: String, attributes: GraphMLAttributes = GraphMLAttributes()
  ) -> GraphMLReading {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      \(keys)
      <graph edgedefault="directed">
      \(elements)
      </graph>
      </graphml>
      """
    return GraphMLReader(attributes: attributes).read(SourceFile(path: "a.graphml", text: text))
  }

  @Test func `claims, arguments and relations are known by their words`() {
    let reading = read(
      keys: """
        <key id="d0" for="node" attr.name="Label" attr.type="string"/>
        <key id="d1" for="node" attr.name="kind" attr.type="string"><default>claim</default></key>
        <key id="d2" for="edge" attr.name="Relation type" attr.type="string"/>
        <key id="d3" for="node" attr.name="author" attr.type="string"/>
        """,
      """
      <node id="0"><data key="d0">Ban phones</data><data key="d3">Ada</data></node>
      <node id="1"><data key="d0">Phones teach</data><data key="d1">Argument</data>
        <data key="d3">Ben</data></node>
      <node id="2"><data key="d0">Quiet lessons</data><data key="d3">Ada; Ben</data></node>
      <edge source="1" target="0"><data key="d2">objects</data></edge>
      <edge source="2" target="0"><data key="d2">supports</data></edge>
      """)
    #expect(reading.diagnostics.isEmpty)
    let map = reading.map
    #expect(map.statements.map(\.title) == ["Ban phones", "Quiet lessons"])
    #expect(map.arguments.map(\.title) == ["Phones teach"])
    #expect(map.proponents.map(\.name) == ["Ada", "Ben"])
    #expect(map.relations.map(\.kind) == [.attack, .support])
    #expect(map.stances.count == 3)
  }

  @Test func `inferences with premises and a conclusion become structures`() {
    let reading = read(
      keys: """
        <key id="t" for="node" attr.name="text" attr.type="string"/>
        <key id="k" for="node" attr.name="type" attr.type="string"/>
        """,
      """
      <node id="p"><data key="t">Tea calms.</data></node>
      <node id="q"><data key="t">Calm is good.</data></node>
      <node id="c"><data key="t">Drink tea.</data></node>
      <node id="i"><data key="k">RA-node</data></node>
      <edge source="p" target="i"/><edge source="q" target="i"/><edge source="i" target="c"/>
      """)
    #expect(reading.diagnostics.isEmpty)
    let lines = reading.map.arguments.map { $0.structure.map { reading.map[$0.statement].text } }
    #expect(lines == [["Tea calms.", "Calm is good.", "Drink tea."]])
  }

  @Test func `the sign of a weight tells attack from support`() {
    let reading = read(
      keys: "<key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>",
      """
      <node id="a"/><node id="b"/><node id="c"/>
      <edge source="a" target="b"><data key="w">-0.5</data></edge>
      <edge source="c" target="b"><data key="w">2</data></edge>
      """)
    #expect(reading.map.relations.map(\.kind) == [.attack, .support])
  }

  @Test func `an attribute can be named`() {
    var attributes = GraphMLAttributes()
    attributes[.kind] = "what it is"
    attributes[.relation] = "how"
    let reading = read(
      keys: """
        <key id="k" for="node" attr.name="What it is" attr.type="string"/>
        <key id="t" for="node" attr.name="type" attr.type="string"/>
        <key id="r" for="edge" attr.name="how" attr.type="string"/>
        """,
      """
      <node id="a"><data key="k">argument</data><data key="t">nonsense</data></node>
      <node id="b"/><edge source="a" target="b"><data key="r">con</data></edge>
      """, attributes: attributes)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.map.arguments.count == 1)
    #expect(reading.map.relations.map(\.kind) == [.attack])
    #expect(reading.map.statements[0].title == "Untitled 1")
  }

  @Test func `what is not understood is told of, each word once`() throws {
    let reading = read(
      keys: """
        <key id="k" for="node" attr.name="kind" attr.type="string"/>
        <key id="r" for="edge" attr.name="relation" attr.type="string"/>
        """,
      """
      <node id="a"><data key="k">question</data></node>
      <node id="b"><data key="k">question</data></node>
      <edge source="a" target="b"><data key="r">qualifies</data></edge>
      <edge source="b" target="a"/>
      <hyperedge><endpoint node="a"/></hyperedge>
      """)
    #expect(
      reading.diagnostics.map(\.code) == [
        .unknownKind, .unknownRelation, .unknownRelation, .graphElementLeftOut,
      ])
    #expect(reading.diagnostics.first?.place?.start.line == 5)
    #expect(reading.map.relations.map(\.kind) == [.support, .support])
  }

  @Test func `other attributes become data, and drawings are passed over`() throws {
    let reading = read(
      keys: """
        <key id="l" for="node" attr.name="label" attr.type="string"/>
        <key id="x" for="node" attr.name="x" attr.type="double"/>
        <key id="y" for="node" attr.name="year" attr.type="int"/>
        <key id="z" for="node" attr.name="certain" attr.type="boolean"/>
        """,
      """
      <node id="a"><data key="l">A</data><data key="x">1.5</data><data key="y">2019</data>
      <data key="z">true</data></node>
      """)
    let data = reading.map.statements[0].data
    #expect(data["year"] == .integer(2019))
    #expect(data["certain"] == .bool(true))
    #expect(data["x"] == nil)
  }

  @Test func `what yEd draws is read: labels, and frames as sections`() throws {
    let reading = read(
      keys: """
        <key for="node" id="d6" yfiles.type="nodegraphics"/>
        <key for="edge" id="d10" yfiles.type="edgegraphics"/>
        """,
      """
      <node id="n0" yfiles.foldertype="group">
        <data key="d6"><y:ProxyAutoBoundsNode xmlns:y="urn:y"><y:Realizers><y:GroupNode>
          <y:NodeLabel>The case</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
        <graph edgedefault="directed" id="n0:">
          <node id="n0::n0"><data key="d6"><y:ShapeNode xmlns:y="urn:y"><y:Fill color="#fff"/>
            <y:NodeLabel alignment="center">Ban phones<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        </graph>
      </node>
      <node id="n1"><data key="d6"><y:ShapeNode xmlns:y="urn:y">
        <y:NodeLabel>Phones teach</y:NodeLabel></y:ShapeNode></data></node>
      <edge source="n1" target="n0::n0"><data key="d10"><y:PolyLineEdge xmlns:y="urn:y">
        <y:EdgeLabel>attacks</y:EdgeLabel></y:PolyLineEdge></data></edge>
      """)
    #expect(reading.diagnostics.isEmpty)
    let map = reading.map
    #expect(map.statements.map(\.title) == ["Ban phones", "Phones teach"])
    #expect(map.sections.map(\.title) == ["The case"])
    #expect(map.statements[0].section == SectionID(0))
    #expect(map.relations.map(\.kind) == [.attack])
  }

  @Test func `two nodes of one title stay two claims`() {
    let reading = read(
      keys: "<key id=\"l\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>",
      "<node id=\"a\"><data key=\"l\">A</data></node><node id=\"b\"><data key=\"l\">A</data></node>"
    )
    #expect(reading.map.statements.map(\.title) == ["A", "A (2)"])
  }

  @Test func `faults of form are told of with their lines, several at once`() {
    let reading = read(
      keys: "<key id=\"k\" for=\"node\" attr.name=\"n\" attr.type=\"int\"/>",
      """
      <node id="a"><data key="k">twelve</data></node>
      <node id="a"/>
      <edge source="a" target="b"/>
      <node><data key="z"/></node>
      """)
    #expect(reading.diagnostics.allSatisfy { $0.code == .invalidGraphML })
    #expect(reading.diagnostics.compactMap { $0.place?.start.line } == [4, 5, 6, 7, 7])
    #expect(reading.map.statements.isEmpty)
  }
}
