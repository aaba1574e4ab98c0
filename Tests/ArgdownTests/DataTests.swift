import Argdown
import ArgumentMap
import Testing

struct DataTests {
  @Test func `data may be flow or block, on the same line or the next`() throws {
    let map = reading(
      """
      [A]: a {k: v, n: 1, l: [1, 2], o: {x: y}}

      [B]
      {k: 1}

      [C]: c {
      k: v
      l:
        - 1

      j: "x } y"
      }
        - <D> {k: 2}
      """
    ).map
    let data = try map.statement("A").data
    #expect(data["k"] == .string("v"))
    #expect(data["n"] == .integer(1))
    #expect(data["l"] == .list([.integer(1), .integer(2)]))
    #expect(data["o"]?.object?["x"] == .string("y"))
    #expect(try map.statement("B").data["k"] == .integer(1))
    #expect(try map.statement("C").data.entries.map(\.key) == ["k", "l", "j"])
    #expect(try map.statement("C").data["j"] == .string("x } y"))
    #expect(try map.argument("D").data["k"] == .integer(2))
    #expect(try map.statement("A").text == "a")
  }

  @Test(arguments: [
    ("true", DataValue.bool(true)), ("yes", .string("yes")), ("~", .null), ("1.5e3", .number(1500)),
    ("0x10", .integer(16)), ("2020-01-02", .string("2020-01-02")), ("\"1\"", .string("1")),
    ("1_000", .string("1_000")), ("-7", .integer(-7)), ("'it''s'", .string("it's")),
    ("99999999999999999999", .number(1e20)), ("it's {so}", .string("it's {so}")),
  ])
  func `scalars are those of YAML 1.2`(written: String, value: DataValue) throws {
    let map = reading("[A]: a {\nk: \(written)\n}\n").map
    #expect(try map.statement("A").data["k"] == value)
  }

  @Test func `the data of all members is merged`() throws {
    let map = reading("[A]: a {k: 1, o: {x: 1}, l: [1, 2]}\n\n[A] {k: 2, o: {y: 2}, l: [9]}\n").map
    let data = try map.statement("A").data
    #expect(data["k"] == .integer(2))
    #expect(data["o"]?.object?.entries.map(\.key) == ["x", "y"])
    #expect(data["l"] == .list([.integer(9), .integer(2)]))
  }

  @Test func `data may have the line ends of Windows`() throws {
    let map = reading("===\r\ntitle: T\r\n===\r\n\r\n[A]: a {\r\nk: v\r\n}\r\n\r\n[Z]: z\r\n").map
    #expect(try map.statement("A").data["k"] == .string("v"))
    #expect(try map.statement("Z").text == "z")
    #expect(map.title == "T")
  }

  @Test(arguments: [
    ("[A]: a {k: [¦}\n\n[Z]: z", ["bad-yaml"]),
    ("[A]: a {\n¦k: 1\nk: 2\n}\n\n[Z]: z", ["bad-yaml"]),
    ("[A]: a {\nä: 1\nl: ¦@x\n}\n\n[Z]: z", ["bad-yaml"]),
    ("===\ntitle: a¦: b\n===\n\n[Z]: z", ["bad-yaml"]),
    ("===\n¦- x\n===\n\n[Z]: z", ["data-without-keys"]),
    ("[A]: a ¦{set of x}\n\n[Z]: z", ["braces-in-text"]),
    ("[A]: a {¦k:v}\n\n[Z]: z", ["key-without-blank"]),
    ("[A]: a {k: 1} ¦{j: 2}\n\n[Z]: z", ["second-data"]),
    ("[A]: a {k: 1} ¦more\n\n[Z]: z", ["text-after-data"]),
    ("¦{k: 1}\n\n[Z]: z", ["stray-data"]),
  ])
  func `a slip in data is told of at its place, and the element is kept`(
    text: String, codes: [String]
  ) throws {
    let result = expectDiagnostics(codes, in: text)
    if text.contains("[A]") { #expect(try result.map.statement("A").text?.first == "a") }
    #expect(try result.map.statement("Z").text == "z")
  }

  @Test func `text behind data is kept`() throws {
    #expect(try reading("[A]: a {k: 1} more\n").map.statement("A").text == "a more")
  }

  @Test func `data nested too deeply is refused, not followed`() {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(reading("[A]: a {k: \(deep)}\n").codes == ["bad-yaml"])
    let dashes = String(repeating: "- ", count: 10_000)
    #expect(reading("[A]: a {\nk:\n  \(dashes)x\n}\n").codes == ["bad-yaml"])
    #expect(reading("===\nk: \(deep)\n===\n\n[A]: a\n").codes == ["bad-yaml"])
  }

  @Test func `anchors of YAML can't make much of little`() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let again = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(again)]")
    }
    #expect(reading("[A]: a {\n\(lines.joined(separator: "\n"))\n}\n").codes == ["bad-yaml"])
  }
}
