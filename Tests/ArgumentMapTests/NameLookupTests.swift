import ArgumentMap
import Testing

@Suite struct NameLookupTests {
  private let map: ArgumentMap = {
    var map = ArgumentMap()
    for title in ["Symbols matter", "Symbols", "Trade pays", "Trade hurts"] {
      _ = map.add(Statement(title: title))
    }
    return map
  }()

  @Test func `a title is found before a part of another`() {
    #expect(map.statement(named: "Symbols") == .found(StatementID(1)))
    #expect(map.statement(named: "symbols") == .found(StatementID(1)))
  }

  @Test func `an unambiguous part is enough`() {
    #expect(map.statement(named: "hurts") == .found(StatementID(3)))
  }

  @Test func `an ambiguous part gives what it may mean`() {
    #expect(map.statement(named: "trade") == .ambiguous(["Trade pays", "Trade hurts"]))
  }

  @Test func `a misspelt name gives what comes nearest`() {
    #expect(map.statement(named: "Symbls") == .unknown(nearest: ["Symbols"]))
    #expect(map.statement(named: "") == .unknown(nearest: []))
  }
}
