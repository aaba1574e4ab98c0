internal import ArgumentMap

/// Texts that must fit on one line, between tabs or spaces.
enum LineText {
  /// Writes line ends, tabs and backslashes as `\n`, `\r`, `\t` and `\\`, and spaces at the ends as
  /// `\s`.
  static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case " " where index == 0 || index == scalars.count - 1: result += "\\s"
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Reads what ``escaped(_:)`` wrote; nil where a backslash stands before anything else.
  static func unescaped(_ text: some StringProtocol) -> String? {
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      guard isEscape else {
        if scalar == "\\" { isEscape = true } else { result.unicodeScalars.append(scalar) }
        continue
      }
      isEscape = false
      switch scalar {
      case "\\": result += "\\"
      case "n": result += "\n"
      case "r": result += "\r"
      case "t": result += "\t"
      case "s": result += " "
      default: return nil
      }
    }
    return isEscape ? nil : result
  }
}

/// A line of a file, without its end and the white space around it, and the bytes it stands at.
struct Line {
  let text: String
  let range: Range<Int>

  /// The lines of a file that say something: blank ones and remarks after `#` are left out.
  static func meant(in file: SourceFile) -> [Line] {
    var result: [Line] = []
    var start = 0
    let bytes = file.bytes
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
      let range = bytes.trimmedOfBlanks(start..<end)
      if !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "#") {
        result.append(Line(text: String(decoding: bytes[range], as: UTF8.self), range: range))
      }
      start = end + 1
    }
    return result
  }
}

extension [UInt8] {
  /// Takes spaces off both ends of a range and a byte order mark off its start; tabs at the end are
  /// empty fields.
  fileprivate func trimmedOfBlanks(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if self[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    while start < end, self[start] == .space { start += 1 }
    while end > start, self[end - 1] == .space { end -= 1 }
    return start..<end
  }
}
