import Argdown
import Testing

struct LooseEndTests {
  private static let debate = "[A]: a\n  + [B]: b\n\n"

  @Test func `a claim and an argument without any relation are told of`() {
    expectDiagnostics(
      ["isolated-claim", "idle-argument"], in: Self.debate + "¦[Alone]: c\n\n¦<Idle>: x\n")
  }

  @Test(arguments: [
    "[Alone]: c {thesis: true}\n", "[Alone]: c {isInMap: false}\n", "Nobody gave it a title.\n",
    "[Alone]: c\n\n[D]: see @[Alone]\n  - [A]\n", "<X>\n\n(1) [Alone]: c\n----\n(2) [A]\n",
    "<Idle>: x {isInMap: false}\n", "<Idle>: x\n  _> <Z>: z\n",
    "[D]: see @<Idle>\n  - [A]\n\n<Idle>: x\n", "<Idle>: x\n\n(1) p\n----\n(2) [A]\n",
  ])
  func `what has something to do with something is left alone`(text: String) {
    #expect(reading(Self.debate + text).codes == [])
  }

  @Test func `a list of claims is left alone`() {
    #expect(reading("[Alone]: c\n\n<Idle>: x\n\n[D]: d\n").codes == [])
  }

  @Test func `what an anchor ties to a source, or two authors hold, is left alone`() {
    let text = """
      ===
      proponents: [Ann, Ben]
      sources: {essay: {title: T}}
      ===

      # Ann {proponent: Ann}

      [A]: a {at: p1}
        + [B]: b {at: p2}

      [Alone]: c {at: p3}

      [Shared]: s {explicitness: implied, warrant: w}

      # Ben {proponent: Ben}

      [Shared]: s {explicitness: implied, warrant: w}

      """
    #expect(reading(text).codes == [])
  }

  @Test func `where a relation may be lost to an error, loose ends are not told of`() {
    #expect(
      reading(Self.debate + "[Alone]: c\n\n  - [A]\n").codes == ["relation-without-parent"])
  }
}
