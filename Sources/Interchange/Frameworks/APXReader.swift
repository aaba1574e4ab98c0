import ArgumentMap
import Argumentation

/// Reads facts: `arg(a).` for an argument and `att(a,b).` for an attack, in any order, several on a
/// line if need be; `%` begins a comment. A name is anything without blanks, brackets and commas, or
/// a text in quotes.
struct APXReader {
  /// What should have stood where something else does.
  private struct Slip: Error {
    let expected: String
  }

  private let bytes: [UInt8]
  private var place: Int
  /// The arguments, and names that are none.
  private(set) var names: NameTable
  /// Whether each name is declared to be an argument.
  private var isDeclared: [Bool] = []
  private(set) var attacks: [Attack] = []
  /// What is wrong with the file.
  private(set) var problems: Problems

  /// Begins with a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    place = WordScanner(bytes).place
    names = NameTable(of: bytes)
    problems = Problems(in: file)
  }

  /// Reads to the end.
  mutating func read() {
    skipBlanks()
    while place < bytes.count {
      let start = place
      do throws(Slip) {
        try readFact()
      } catch {
        skipFact()
        problems.addBadLine(expected: error.expected, at: start..<place)
      }
      skipBlanks()
    }
    for (number, isDeclared) in isDeclared.enumerated() where !isDeclared {
      let first = names.places[number]
      problems.addUnknownArgument(
        names.spelling(of: number), advice: "declare it by arg, or mend the name",
        at: Int(first.lowerBound)..<Int(first.upperBound))
    }
  }

  // MARK: Facts

  private mutating func readFact() throws(Slip) {
    let isAttack = bytes[place...].starts(with: "att".utf8)
    guard isAttack || bytes[place...].starts(with: "arg".utf8) else {
      throw Slip(expected: "arg(a). or att(a,b).")
    }
    place += 3
    try expect("(", "an opening bracket behind \(isAttack ? "att" : "arg")")
    let first = try readName()
    var second: Range<Int>?
    if isAttack {
      try expect(",", "a comma and a second name")
      second = try readName()
    }
    try expect(")", "a closing bracket")
    try expect(".", "a full stop at the end")
    if let second {
      attacks.append(Attack(attacker: mention(first), target: mention(second)))
    } else {
      declare(first)
    }
  }

  private mutating func mention(_ name: Range<Int>) -> Int {
    let (number, isNew) = names.enter(name)
    if isNew { isDeclared.append(false) }
    return number
  }

  private mutating func declare(_ name: Range<Int>) {
    let number = mention(name)
    if isDeclared[number] { problems.addSecondDeclaration(of: bytes[name], at: name) }
    isDeclared[number] = true
  }

  // MARK: Signs

  private mutating func readName() throws(Slip) -> Range<Int> {
    skipBlanks()
    let start = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      skipQuoted()
    } else {
      while place < bytes.count, Self.isNamePart(bytes[place]) { place += 1 }
    }
    guard start < place else { throw Slip(expected: "a name") }
    return start..<place
  }

  /// Goes behind a text in quotes, in which a backslash takes its meaning from what follows; behind
  /// the line if it does not end there.
  private mutating func skipQuoted() {
    repeat {
      if bytes[place] == UInt8(ascii: "\\") { place += 1 }
      place += 1
    } while place < bytes.count && bytes[place] != UInt8(ascii: "\"")
      && !WordScanner.endsLine(bytes[place])
    place = min(place, bytes.count)
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { place += 1 }
  }

  private mutating func expect(_ sign: Unicode.Scalar, _ expected: String) throws(Slip) {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else {
      throw Slip(expected: expected)
    }
    place += 1
  }

  /// Goes behind blanks, line ends and comments.
  private mutating func skipBlanks() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%") {
        while place < bytes.count, !WordScanner.endsLine(bytes[place]) { place += 1 }
      } else if WordScanner.isBlank(bytes[place]) || WordScanner.endsLine(bytes[place]) {
        place += 1
      } else {
        return
      }
    }
  }

  /// Goes to the end of the line, or behind the full stop before it.
  private mutating func skipFact() {
    while place < bytes.count, !WordScanner.endsLine(bytes[place]) {
      place += 1
      if bytes[place - 1] == UInt8(ascii: ".") { return }
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"): false
    default: !WordScanner.isBlank(byte) && !WordScanner.endsLine(byte)
    }
  }
}
