import ArgumentMap
import Argumentation

/// Reads trivial graph format: an argument a line, a line `#`, then an attack a line; what follows
/// the names on a line is a label, and left aside.
struct TGFReader {
  private let bytes: [UInt8]
  private var scanner: WordScanner
  /// The arguments.
  private(set) var names: NameTable
  private(set) var attacks: [Attack] = []
  /// What is wrong with the file.
  private(set) var problems: Problems

  /// Begins with a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    scanner = WordScanner(bytes)
    names = NameTable(of: bytes)
    problems = Problems(in: file)
  }

  /// Reads to the end.
  mutating func read() {
    var isBehindDivider = false
    while !scanner.isAtEnd {
      if let first = scanner.nextWord() {
        if isBehindDivider {
          readAttack(first)
        } else if bytes[first].elementsEqual("#".utf8) {
          isBehindDivider = true
        } else if !names.enter(first).isNew {
          problems.addSecondDeclaration(of: bytes[first], at: first)
        }
      }
      scanner.skipLine()
    }
  }

  private mutating func readAttack(_ first: Range<Int>) {
    guard let second = scanner.nextWord() else {
      problems.addBadLine(expected: "two arguments, such as a b", at: first)
      return
    }
    let attacker = number(at: first)
    guard let target = number(at: second), let attacker else { return }
    attacks.append(Attack(attacker: attacker, target: target))
  }

  /// The number of the argument that is named at a place; if there is none, says so.
  private mutating func number(at place: Range<Int>) -> Int? {
    let number = names.number(of: bytes[place])
    if number == nil {
      problems.addUnknownArgument(
        bytes[place], advice: "give it a line of its own above the #, or mend the name", at: place)
    }
    return number
  }
}
