import Interchange

/// Reads what `dot -Tplain` writes: a line for the graph, then one for each node and edge, lengths
/// in inches. Names and labels may be quoted or markup, and both may hold line ends.
struct PlainLayout {
  private static let pointsPerInch = 72.0

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the size of the drawing and the boxes of the nodes; nil where it is no layout.
  ///
  /// - Complexity: O(n) in the number of bytes.
  consuming func layout() -> GraphLayout? {
    var layout: GraphLayout?
    while place < bytes.count {
      let line = nextLine()
      if line.first == "graph", line.count >= 4, let width = points(line[2]),
        let height = points(line[3])
      {
        layout = GraphLayout(width: width, height: height, boxes: [:])
      } else if line.first == "node", line.count >= 6 {
        let numbers = line[2...5].compactMap(points)
        guard numbers.count == 4 else { return nil }
        layout?.boxes[line[1]] = GraphLayout.Box(
          x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      }
    }
    return layout
  }

  private func points(_ word: String) -> Double? {
    Double(word).map { $0 * Self.pointsPerInch }
  }

  /// The words up to the next line end that is not inside one.
  private mutating func nextLine() -> [String] {
    var words: [String] = []
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\n"):
        place += 1
        return words
      case UInt8(ascii: " "), UInt8(ascii: "\r"): place += 1
      case UInt8(ascii: "\""): words.append(quotedWord())
      case UInt8(ascii: "<"): words.append(markup())
      default: words.append(plainWord())
      }
    }
    return words
  }

  private mutating func plainWord() -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: " "), bytes[place] != UInt8(ascii: "\n")
    {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// A word in quotes; a backslash keeps a quote, and joins what a line end parts.
  private mutating func quotedWord() -> String {
    var word: [UInt8] = []
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        let next = bytes[place + 1]
        if next == UInt8(ascii: "\"") || next == UInt8(ascii: "\n") {
          if next == UInt8(ascii: "\"") { word.append(next) }
          place += 2
          continue
        }
      }
      word.append(bytes[place])
      place += 1
    }
    place += 1
    return String(decoding: word, as: UTF8.self)
  }

  /// A label in markup, up to the bracket that closes it.
  private mutating func markup() -> String {
    let start = place
    var depth = 0
    repeat {
      if bytes[place] == UInt8(ascii: "<") { depth += 1 }
      if bytes[place] == UInt8(ascii: ">") { depth -= 1 }
      place += 1
    } while depth > 0 && place < bytes.count
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
