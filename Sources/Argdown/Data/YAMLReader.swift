internal import ArgumentMap
internal import Yams

/// Reads the YAML of front matter and data.
struct YAMLReader {
  /// Why a text is no YAML that can be taken, and where.
  struct Failure: Error {
    var message: String
    /// How to mend it.
    var advice = "mend it"
    var offset: Int
  }

  /// No data is nested deeper; the YAML library's own stack could overflow.
  private static let deepest = 40
  /// No mapping has more keys.
  private static let mostKeys = 1000
  /// Repeated anchors may not make more values than this out of one text.
  private static let mostValues = 100_000

  /// The file.
  let bytes: [UInt8]
  /// The part of it that is YAML.
  let range: Range<Int>
  /// Where the lines of the part begin, as the YAML library counts them.
  private let lineStarts: [Int]
  private var values = 0
  /// The last place asked for; places are asked for in rising order, mostly.
  private var lastPlace = (line: 1, column: 1, offset: 0)

  /// Reads a part of a file.
  ///
  /// - Returns: The value; nil if the text is empty.
  static func read(_ range: Range<Int>, of bytes: [UInt8]) -> Result<PlacedValue?, Failure> {
    var reader = YAMLReader(bytes: bytes, range: range)
    do throws(Failure) {
      return .success(try reader.read())
    } catch {
      return .failure(error)
    }
  }

  /// Reads data, braces included; those that stand on lines of their own are not part of the YAML.
  static func readData(_ range: Range<Int>, of bytes: [UInt8]) -> Result<PlacedValue?, Failure> {
    var place = range.lowerBound + 1
    while place < range.upperBound, bytes[place].isBlank { place += 1 }
    guard place < range.upperBound, bytes[place].isLineEnd else { return read(range, of: bytes) }
    return read((range.lowerBound + 1)..<(range.upperBound - 1), of: bytes)
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    lineStarts = Self.lineStarts(of: bytes[range])
    lastPlace.offset = range.lowerBound
  }

  private mutating func read() throws(Failure) -> PlacedValue? {
    if let place = NestingGuard.tooDeep(bytes[range], deepest: Self.deepest) {
      throw Failure(message: "this is nested too deeply", offset: place)
    }
    // The line ends at the end change nothing, but keep the text from being so short that Swift
    // stores it in place, where the library's pointer to it would not stay valid.
    let text = String(decoding: bytes[range], as: UTF8.self) + String(repeating: "\n", count: 16)
    let node: Node?
    do {
      node = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw failure(of: error, in: text)
    }
    guard let node else { return nil }
    return try convert(node)
  }

  // MARK: Values

  private mutating func convert(_ node: Node) throws(Failure) -> PlacedValue {
    let start = place(of: node.mark) ?? range.lowerBound
    values += 1
    guard values <= Self.mostValues else {
      throw Failure(message: "this makes too many values", offset: start)
    }
    switch node {
    case .scalar(let scalar):
      let end = endOfScalar(scalar, from: start)
      return PlacedValue(content: .scalar(PlainScalar.value(of: scalar)), range: start..<end)
    case .sequence(let sequence):
      var elements: [PlacedValue] = []
      for element in sequence { elements.append(try convert(element)) }
      return PlacedValue(content: .list(elements), range: start..<firstByte(from: start))
    case .mapping(let mapping):
      guard mapping.count <= Self.mostKeys else {
        throw Failure(message: "this has more than \(Self.mostKeys) keys", offset: start)
      }
      var entries: [PlacedValue.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          let place = place(of: key.mark) ?? start
          throw Failure(message: "a key must be plain text", offset: place)
        }
        let keyStart = place(of: name.mark) ?? start
        entries.append(
          PlacedValue.Entry(
            key: name.string, keyRange: keyStart..<endOfScalar(name, from: keyStart),
            value: try convert(value)))
      }
      return PlacedValue(content: .object(entries), range: start..<firstByte(from: start))
    case .alias:
      throw Failure(message: "aliases are not supported here", offset: start)
    }
  }

  /// The end of a scalar as written: of its text, or of its line.
  private func endOfScalar(_ scalar: Node.Scalar, from start: Int) -> Int {
    let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
    let end = min(start + scalar.string.utf8.count + quotes, range.upperBound)
    var place = start
    while place < end, !bytes[place].isLineEnd { place += 1 }
    return max(place, firstByte(from: start))
  }

  private func firstByte(from start: Int) -> Int { min(start + 1, range.upperBound) }

  // MARK: Places

  private mutating func place(of mark: Mark?) -> Int? {
    if let mark { offset(of: mark) } else { nil }
  }

  /// The byte of the file that a mark of the library stands for.
  private mutating func offset(of mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return range.upperBound }
    var place = (line: mark.line, column: 1, offset: lineStarts[mark.line - 1])
    if lastPlace.line == mark.line, lastPlace.column <= mark.column { place = lastPlace }
    while place.column < mark.column, place.offset < range.upperBound {
      place.offset += 1
      while place.offset < range.upperBound, bytes[place.offset].isContinuation {
        place.offset += 1
      }
      place.column += 1
    }
    lastPlace = place
    return min(place.offset, range.upperBound)
  }

  /// Finds the lines; YAML also counts the line ends that only Unicode knows.
  private static func lineStarts(of text: ArraySlice<UInt8>) -> [Int] {
    var starts = [text.startIndex]
    for place in text.indices {
      let next = place + 1
      switch text[place] {
      case Byte.newline:
        starts.append(next)
      case Byte.carriageReturn where next == text.endIndex || text[next] != Byte.newline:
        starts.append(next)
      case 0x85 where place > text.startIndex && text[place - 1] == 0xC2:
        starts.append(next)
      case 0xA8, 0xA9:
        if place >= text.startIndex + 2, text[place - 2] == 0xE2, text[place - 1] == 0x80 {
          starts.append(next)
        }
      default:
        break
      }
    }
    return starts
  }

  private mutating func failure(of error: any Error, in text: String) -> Failure {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _)?,
      .parser(let context, let problem, let mark, _)?,
      .composer(let context, let problem, let mark, _)?:
      let isUnclosed = context?.text.contains("quoted") ?? false
      return Failure(
        message: [problem, context?.text].compactMap { $0 }.joined(separator: " "),
        advice: isUnclosed ? "close the quotes" : "put values that have signs in them in quotes",
        offset: lastByteIfBehind(offset(of: mark)))
    case .duplicatedKeysInMapping(let keys, let context)?:
      let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return Failure(
        message: "the key \(names) occurs twice", advice: "take one of the two out",
        offset: offset(of: context.mark))
    case .reader(let problem, let characters, _, _)?:
      let place = text.prefix(characters ?? 0).utf8.count
      return Failure(
        message: problem, offset: min(range.lowerBound + place, range.upperBound))
    default:
      return Failure(message: "this can't be read", offset: range.lowerBound)
    }
  }

  /// The library says of what is unclosed only that the text has ended.
  private func lastByteIfBehind(_ offset: Int) -> Int {
    offset >= range.upperBound ? max(range.lowerBound, range.upperBound - 1) : offset
  }
}
