internal import ArgumentMap

/// Finds characters that can't be seen: they part titles that look the same, or make a text look
/// otherwise than it is read (Boucher & Anderson 2023).
enum HiddenCharacters {
  /// Looks through a file; of one kind, the first on each line is told of.
  ///
  /// - Complexity: O(n).
  static func check(_ bytes: [UInt8], problems: inout Problems) {
    var told: Set<DiagnosticCode> = []
    // A mark at the very start is told of as such.
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Byte.newline, !told.isEmpty { told.removeAll() }
      guard canHide(byte), let (scalar, kind, length) = hidden(at: place, in: bytes) else {
        place += 1
        continue
      }
      if told.insert(kind.code).inserted {
        if problems.takes(kind.code) {
          problems.add(.hidden(scalar, kind), at: place..<(place + length))
        } else {
          problems.skip(kind.code)
        }
      }
      place += length
    }
  }

  /// Whether a hidden character can begin with a byte.
  private static func canHide(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.tab, Byte.newline, Byte.carriageReturn: false
    case ..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// The hidden character at a place, and its length in bytes; nil for one that can be seen.
  private static func hidden(
    at place: Int, in bytes: [UInt8]
  ) -> (Unicode.Scalar, HiddenKind, length: Int)? {
    let first = UInt32(bytes[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return nil }
    let value =
      bytes[(place + 1)..<(place + length)].reduce(first & (length == 1 ? 0x7F : 0x7F >> length)) {
        $0 << 6 | UInt32($1 & 0x3F)
      }
    guard let scalar = Unicode.Scalar(value), let kind = HiddenKind(scalar) else { return nil }
    if scalar == "\u{200C}" || scalar == "\u{200D}", !isAlphabetic(before: place, in: bytes) {
      return nil
    }
    if length == 4, isInEmoji(place, in: bytes) { return nil }
    if kind == .direction, value <= 0x200F,
      isAmongRightToLeft(place..<(place + length), in: bytes)
    {
      return nil
    }
    return (scalar, kind, length)
  }

  /// Whether what stands before a place is of a script that joins nothing by hidden characters, as
  /// emoji and the scripts of Persia and India do: what lies before Hebrew in Unicode.
  private static func isAlphabetic(before place: Int, in bytes: [UInt8]) -> Bool {
    guard place > 0 else { return true }
    if bytes[place - 1] < 0x80 { return true }
    return place > 1 && (0xC3...0xD6).contains(bytes[place - 2])
  }

  /// Whether a mark of direction stands near Hebrew or Arabic letters, where signs need it.
  private static func isAmongRightToLeft(_ mark: Range<Int>, in bytes: [UInt8]) -> Bool {
    let near = 8
    let around =
      bytes[max(0, mark.lowerBound - near)..<mark.lowerBound]
      + bytes[mark.upperBound..<min(bytes.count, mark.upperBound + near)]
    return around.contains { (0xD6...0xDF).contains($0) }
  }

  /// Whether a tag character stands behind a flag or another tag character, as in the flag of Wales.
  private static func isInEmoji(_ place: Int, in bytes: [UInt8]) -> Bool {
    guard place >= 4 else { return false }
    let before = bytes[(place - 4)..<place]
    return before.elementsEqual([0xF0, 0x9F, 0x8F, 0xB4]) || before.starts(with: [0xF3, 0xA0])
  }
}

/// What a hidden character does.
enum HiddenKind {
  /// It is a control, which no text needs.
  case control
  /// It turns the direction of the text.
  case direction
  /// It has no width, or is a line end that only Unicode knows.
  case zeroWidth

  /// Tells what a character does; nil for one that can be seen, and for line ends and tabs.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xAD, 0x180E, 0x200B...0x200D, 0x2028, 0x2029, 0x2060...0x2064, 0xFEFF,
      0xE0000...0xE007F:
      self = .zeroWidth
    default: return nil
    }
  }

  /// The code of what is said of it.
  var code: DiagnosticCode {
    switch self {
    case .control: .controlCharacter
    case .direction: .bidirectionalControl
    case .zeroWidth: .zeroWidthCharacter
    }
  }
}
