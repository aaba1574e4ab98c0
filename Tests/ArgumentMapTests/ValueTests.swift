import ArgumentMap
import Testing

@Suite struct ValueTests {
  @Test func `data is merged in depth, lists index by index`() {
    var mine = DataObject()
    mine["list"] = .list([.integer(1), .integer(2), .integer(3)])
    mine["kept"] = .bool(true)
    var theirs = DataObject()
    theirs["list"] = .list([.integer(9)])
    theirs["new"] = .string("x")
    mine.merge(theirs)
    #expect(mine["list"] == .list([.integer(9), .integer(2), .integer(3)]))
    #expect(mine.entries.map(\.key) == ["list", "kept", "new"])
    mine["kept"] = nil
    #expect(mine.entries.map(\.key) == ["list", "new"])
  }

  @Test(arguments: [1, 12, 13, 500])
  func `an object of many keys is as one of few`(count: Int) {
    var object = DataObject()
    for number in 0..<count { object["k\(number)"] = .integer(number) }
    var other = DataObject()
    other["k0"] = .null
    other["new"] = .bool(true)
    object.merge(other)
    #expect(object["k0"] == .null)
    #expect(object["k\(count)"] == nil)
    object["k0"] = nil
    #expect(object["k\(count - 1)"] == (count == 1 ? nil : .integer(count - 1)))
    #expect(object.entries.map(\.key) == (1..<count).map { "k\($0)" } + ["new"])
  }

  @Test(arguments: ["p1", "p23.2"])
  func `a block locator reads as it is written`(text: String) {
    #expect(BlockLocator(text)?.description == text)
  }

  @Test(arguments: ["", "p", "p0", "p1.0", "p1.2.3", "q1", "p-1", "p1.", "p99999999999999999999"])
  func `what is no block locator is refused`(text: String) {
    #expect(BlockLocator(text) == nil)
  }

  @Test(arguments: [("2024-09-03", 2024), ("03.09.2024", 2024), ("2019", 2019)])
  func `a date has a year`(date: String, year: Int) {
    #expect(Source(key: "a", date: date).year == year)
    #expect(Source(key: "a", date: "summer").year == nil)
  }
}
