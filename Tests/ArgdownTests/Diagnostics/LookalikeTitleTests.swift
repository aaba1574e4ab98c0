import Argdown
import ArgumentMap
import Testing

struct LookalikeTitleTests {
  @Test(arguments: [
    ("Tolls work", "T\u{43E}lls w\u{43E}rk"), ("Tolls work", "Tolls\u{A0}work"),
    ("Tolls don't work", "Tolls don’t work"), ("Toll-free", "Toll\u{2011}free"),
    ("ABC", "\u{410}\u{392}\u{421}"), ("Tolls \u{440}ay", "Tolls pay"),
  ])
  func `titles that look the same are told of with what differs`(first: String, second: String) {
    let result = expectDiagnostics(
      ["lookalike-titles"], in: "[\(first)]: x\n\n[¦\(second)]: y\n")
    #expect(result.map.statements.count == 2)
    #expect(result.diagnostics.first?.message.contains(" is not U+") == true)
  }

  @Test func `a character that can't be seen makes a lookalike, too`() {
    expectDiagnostics(
      ["lookalike-titles", "zero-width-character"], in: "[Tolls]: x\n\n[¦Tol¦\u{200B}ls]: y\n")
  }

  @Test(arguments: ["\u{180E}", "\u{E0041}", "\u{200E}", "\u{200F}", "\u{61C}"])
  func `marks of direction and tag characters make lookalikes`(hidden: String) {
    let result = reading("[Tolls]: x\n\n[Tolls\(hidden)]: y\n")
    let isDirection = !["\u{180E}", "\u{E0041}"].contains(hidden)
    #expect(
      result.codes == [
        "lookalike-titles", isDirection ? "bidirectional-control" : "zero-width-character",
      ])
    #expect(result.diagnostics.first?.message.contains("one ends in U+") == true)
  }

  @Test func `the flag of Wales is one character`() {
    #expect(reading("[A]: 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Wales\n").codes == [])
  }

  @Test func `titles that differ in a mark without a look of its own are told of with it`() {
    let result = reading("[Tolls work]: x\n\n[To\u{FE0F}lls work]: y\n")
    #expect(result.codes == ["similar-titles"])
    #expect(result.diagnostics.first?.message.hasSuffix(": U+FE0F is not U+006C") == true)
  }

  @Test func `arguments and claims are not held against each other`() {
    #expect(reading("[Tolls]: x\n\n<T\u{43E}lls>: y\n").codes == [])
  }

  @Test(arguments: [
    ("Пошлины работают", "Пошлины помогают"), ("Καλημέρα", "Αντίο"), ("“Free”", "“Fair”"),
  ])
  func `titles of another script that look different are left alone`(
    first: String, second: String
  ) {
    #expect(reading("[\(first)]: x\n\n[\(second)]: y\n").codes == [])
  }
}
