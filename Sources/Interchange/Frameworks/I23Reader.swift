import ArgumentMap
import Argumentation

/// Reads the format of the competitions since 2023: a line `p af N`, then an attack a line as two
/// numbers from 1 to N; a line that begins with `#` is a comment.
struct I23Reader {
  private let bytes: [UInt8]
  private var scanner: WordScanner
  /// The number of arguments; nil before the first line.
  private var declared: Int?
  private(set) var attacks: [Attack] = []
  /// What is wrong with the file.
  private(set) var problems: Problems

  /// Begins with a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    scanner = WordScanner(bytes)
    problems = Problems(in: file)
    attacks.reserveCapacity(bytes.count / 16)
  }

  /// The number of arguments.
  var count: Int { declared ?? 0 }

  /// Reads to the end.
  mutating func read() {
    while !scanner.isAtEnd {
      if let first = scanner.nextWord(), bytes[first.lowerBound] != UInt8(ascii: "#") {
        if declared == nil { readHeader(first) } else { readAttack(first) }
      }
      scanner.skipLine()
    }
  }

  /// Reads `p af N`; whatever it says, reading goes on behind it.
  private mutating func readHeader(_ first: Range<Int>) {
    let kind = scanner.nextWord()
    let number = scanner.nextWord()
    let hasMore = scanner.nextWord() != nil
    let line = first.lowerBound..<(number ?? kind ?? first).upperBound
    let isWhole = kind.map { bytes[$0].elementsEqual("af".utf8) } ?? false && !hasMore
    guard isWhole, let number, let count = scanner.number(number) else {
      // Without their number any argument may be meant.
      declared = FrameworkReader.largest
      problems.addBadHeader(
        isAssumptionBased: kind.map { bytes[$0].elementsEqual("aba".utf8) } ?? false, at: line)
      return
    }
    declared = min(count, FrameworkReader.largest)
    if count > FrameworkReader.largest { problems.addTooManyArguments(at: number) }
  }

  private mutating func readAttack(_ first: Range<Int>) {
    let second = scanner.nextWord()
    guard let second, let attacker = scanner.number(first), let target = scanner.number(second),
      scanner.nextWord() == nil
    else {
      problems.addBadLine(
        expected: "two numbers, such as 1 2", at: first.lowerBound..<scanner.place)
      return
    }
    let isAttackerKnown = check(attacker, at: first)
    guard check(target, at: second), isAttackerKnown else { return }
    attacks.append(Attack(attacker: attacker - 1, target: target - 1))
  }

  /// Whether there is an argument of a number; if not, says so.
  private mutating func check(_ number: Int, at place: Range<Int>) -> Bool {
    let count = count
    if number >= 1, number <= count { return true }
    problems.addUnknownArgument(
      bytes[place], advice: count > 0 ? "write a number from 1 to \(count)" : "there are none",
      at: place)
    return false
  }
}
