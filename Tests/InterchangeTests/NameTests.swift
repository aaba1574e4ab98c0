import Testing

@testable import Interchange

@Suite struct NameTests {
  @Test(arguments: [
    ("Close the square", "close-the-square"), ("  What's  new?! ", "whats-new"),
    ("Drivers won’t walk", "drivers-wont-walk"), ("Straße & Köln", "strae-koln"),
    ("漢字", ""), ("漢字 100", "100"), ("", ""), ("---", ""),
    (
      "A very long title that goes on and on and on until it is cut",
      "a-very-long-title-that-goes-on-and-on"
    ),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 40)),
  ])
  func `makes slugs of titles`(title: String, slug: String) {
    #expect(Slug.make(of: title) == slug)
  }

  @Test func `hashes as FNV-1a does`() {
    var hash = FNV1a()
    hash.combine("")
    #expect(hash.digits != FNV1a().digits)
    #expect(FNV1a().digits == "cbf29ce484222325")
    #expect(FNV1a("a").digits == FNV1a("a").digits)
    #expect(FNV1a("a").shortDigits.count == 8)
  }

  @Test func `keeps the parts of an identity apart`() {
    var one = FNV1a()
    one.combine("ab")
    one.combine("c")
    var other = FNV1a()
    other.combine("a")
    other.combine("bc")
    #expect(one.digits != other.digits)
  }

  @Test func `tells a claim from an argument of the same title`() {
    var names = UniqueNames()
    let claim = names.node("claim", title: "Trade grows", identity: ["Trade grows"])
    let argument = names.node("argument", title: "Trade grows", identity: ["Trade grows"])
    #expect(claim != argument)
    #expect(claim.hasPrefix("claim-trade-grows-"))
  }

  @Test func `tells apart what would have the same name`() {
    var names = UniqueNames()
    let all = (0..<3).map { _ in names.node("claim", title: "A", identity: ["A"]) }
    #expect(Set(all).count == 3)
    #expect(all[1] == all[0] + "-2")
  }
}
