import ArgumentMap
import Argumentation
import Interchange
import TestSupport
import Testing

@Suite struct FrameworkReaderTests {
  /// The same framework of three arguments in the three formats.
  static let texts: [(FrameworkFormat, String, [String])] = [
    (.i23, "# a comment\np af 3\n1 2\n2 3\n# 3 3\n3 2\n", ["1", "2", "3"]),
    (.apx, "arg(a).\narg(b).\narg(c).\natt(a,b).\natt(b,c).\natt(c,b).\n", ["a", "b", "c"]),
    (.tgf, "a\nb first\nc\n#\na b\nb c attacks\nc b\n", ["a", "b", "c"]),
  ]

  private func read(_ text: String) -> FrameworkReading {
    FrameworkReader().read(SourceFile(path: "f", text: text))
  }

  /// Line, column and code of what is wrong.
  private func problems(_ text: String) -> [String] {
    read(text).diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.start.line):\($0.start.column) " } ?? ""
      return place + diagnostic.code.rawValue
    }
  }

  @Test(arguments: texts)
  func `a format is known by its content`(
    format: FrameworkFormat, text: String, names: [String]
  ) throws {
    let file = try #require(read(text).file)
    #expect(file.format == format)
    #expect(file.framework.count == 3)
    #expect((0..<3).map { Array(file.framework.targets(of: $0)) } == [[1], [2], [1]])
    #expect(names.map(file.names.argument) == [0, 1, 2])
    #expect(file.names.argument(named: "d") == nil)
  }

  @Test(arguments: texts)
  func `line ends, blanks and a byte order mark do not matter`(
    format: FrameworkFormat, text: String, names: [String]
  ) throws {
    let lines = text.split(separator: "\n")
    let variants = [
      lines.joined(separator: "\r\n"), lines.joined(separator: "\r"),
      "\u{FEFF}" + text, lines.map { "\t \($0)  " }.joined(separator: "\n\n"),
    ]
    for variant in variants {
      let reading = read(variant)
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.file?.format == format)
      #expect(reading.file?.framework.attackCount == 3)
    }
  }

  @Test func `facts may stand in any order, on one line, with blanks and comments`() throws {
    let file = try #require(
      read("att( a , \"b, c\" ). % yes\n  arg(a).arg(\"b, c\"). arg ( d_1 ) .").file)
    #expect(file.framework.count == 3)
    #expect(file.names.argument(named: "\"b, c\"") == 1)
    #expect(Array(file.framework.targets(of: 0)) == [1])
  }

  @Test func `arguments without attacks are a framework, too`() throws {
    #expect(read("p af 2").file?.framework.count == 2)
    #expect(read("p af 0").file?.framework.count == 0)
    #expect(read("a\n#").file?.framework.count == 1)
    #expect(read("arg(a).").file?.framework.count == 1)
  }

  @Test(arguments: [
    ("", ["unknown-framework"]), ("1 2\n2 3\n", ["unknown-framework"]),
    ("[A]: a claim\n", ["unknown-framework"]),
    ("p af\n1 2\n", ["1:1 framework-header"]),
    ("p af x\n1 2 3\n", ["1:1 framework-header", "2:1 framework-line"]),
    ("p af 3 4\n", ["1:1 framework-header"]), ("p aba 3\n", ["1:1 framework-header"]),
    ("p af 20000001\n", ["1:6 too-many-arguments"]),
    ("p af 99999999999999999999\n", ["1:1 framework-header"]),
    (
      "p af 3\n1 2\n3\n1 x\n1 2 3\n",
      ["3:1 framework-line", "4:1 framework-line", "5:1 framework-line"]
    ),
    ("p af 3\n0 1\n  2 4\n", ["2:1 unknown-argument", "3:5 unknown-argument"]),
    ("p af 3\np af 3\n", ["2:1 framework-line"]),
    ("arg(a).\natt(a,b).\natt(c,a).", ["2:7 unknown-argument", "3:5 unknown-argument"]),
    ("arg(a)\narg(b).\narg(c.\n", ["1:1 framework-line", "3:1 framework-line"]),
    ("arg(a).\natt(a).\nfoo(a).\n", ["2:1 framework-line", "3:1 framework-line"]),
    ("arg(a).\narg(a).\n", ["2:5 argument-declared-twice"]),
    (
      "a\na\n#\na\na b\n",
      ["2:1 argument-declared-twice", "4:1 framework-line", "5:3 unknown-argument"]
    ),
  ])
  func `mistakes are told with their places, several at once`(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func `an error leaves no framework, a warning does`() {
    #expect(read("p af 1\n1 2\n").file == nil)
    #expect(read("arg(a).\narg(a).\n").file?.framework.count == 1)
  }

  @Test func `of a thousand mistakes a hundred are shown, and the others counted`() {
    let found = read("p af 1\n" + String(repeating: "1 2\n", count: 1000)).diagnostics
    #expect(found.count == 100)
    #expect(found.last?.others == 900)
  }

  @Test(arguments: 0..<40)
  func `damaged files make no reader fall over, and errors leave no framework`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for (_, text, _) in Self.texts {
      for _ in 0..<50 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&bytes, &random) }
        let reading = FrameworkReader().read(SourceFile(path: "f", bytes: bytes))
        #expect(reading.diagnostics.hasErrors == (reading.file == nil))
        for diagnostic in reading.diagnostics {
          #expect(diagnostic.range.map { $0.upperBound <= bytes.count } ?? true)
        }
      }
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let signs = Array("().,%#\"\\ \n\r\tparg019\u{0}".utf8) + [0xFF, 0xC3]
    let place = Int.random(in: 0...bytes.count, using: &random)
    if place < bytes.count, random.chance(0.4) {
      bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
    } else {
      bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
    }
  }

  @Test func `a hundred thousand names are told apart`() throws {
    let count = 100_000
    var text = (0..<count).map { "arg(argument_\($0)).\n" }.joined()
    text += (1..<count).map { "att(argument_\($0 - 1),argument_\($0)).\n" }.joined()
    let file = try #require(read(text).file)
    #expect(file.framework.count == count)
    #expect((1..<count).allSatisfy { file.framework.attackers(of: $0).first == Int32($0 - 1) })
    #expect(file.names.argument(named: "argument_77777") == 77_777)
  }
}
