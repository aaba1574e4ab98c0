internal import ArgumentMap

extension TextWriter {
  /// A text on its way into Argdown.
  struct Run {
    let bytes: [UInt8]
    let codes: Set<String>
    let isRule: Bool
    /// Whether nothing has been written on the line.
    var opensLine = false
    /// How far the text is written.
    private(set) var place = 0
    private var output: [UInt8] = []
    /// Whether a blank that comes next would not be kept by itself.
    private var dropsBlank = true
    /// Whether a backslash here would be part of what stands before it.
    private var isTight = false

    init(bytes: [UInt8], codes: Set<String>, isRule: Bool) {
      self.bytes = bytes
      self.codes = codes
      self.isRule = isRule
    }

    /// What has been written.
    var result: String { String(decoding: output, as: UTF8.self) }

    /// Opens emphasis.
    mutating func open(_ mark: String) {
      output += mark.utf8
      dropsBlank = true
      isTight = false
    }

    /// Closes emphasis; one blank behind it is kept by itself.
    mutating func close(_ mark: String) {
      output += mark.utf8
      dropsBlank = false
      isTight = true
    }

    /// Puts a stretch down in a form of its own.
    mutating func put(_ written: String, for span: TextSpan) {
      output += written.utf8
      place = span.range.upperBound
      opensLine = false
      dropsBlank = false
      isTight = if case .tag = span.kind { !written.hasSuffix(")") } else { false }
    }

    /// Writes plain text up to a place.
    mutating func advance(to end: Int) {
      while place < end { step(to: end) }
    }

    private mutating func step(to end: Int) {
      let byte = bytes[place]
      if byte.isBlank || byte.isLineEnd {
        putBlanks(to: end)
      } else if byte == Byte.dot || byte == Byte.colon, let close = endOfCode() {
        putCode(to: close, before: end)
      } else if byte == Byte.at, bytes[place...].starts(with: "@include(".utf8) {
        // Not even an escaped include may stand in a file.
        put(#"\@\i"#.utf8, taking: 2)
      } else {
        put(needsBackslash(byte) ? [Byte.backslash, byte] : [byte], taking: 1)
      }
      opensLine = false
      isTight = false
    }

    private mutating func put(_ written: some Sequence<UInt8>, taking count: Int) {
      output += written
      place += count
      dropsBlank = false
    }

    /// Writes blanks: the first as it is where a blank is kept, the others behind a backslash.
    private mutating func putBlanks(to end: Int) {
      let start = place
      while place < end, bytes[place].isBlank || bytes[place].isLineEnd { place += 1 }
      // A line end can't be written, and is read as a blank anyway.
      let blanks = bytes[start..<place].map { $0 == Byte.tab ? Byte.tab : Byte.blank }
      let isKept = !dropsBlank
      if isKept { output.append(blanks[0]) }
      let rest = blanks.dropFirst(isKept ? 1 : 0)
      if !rest.isEmpty {
        output.append(Byte.backslash)
        output += rest
      }
      dropsBlank = false
    }

    /// The place of the mark that would end a shortcode begun here; nil if none does.
    private func endOfCode() -> Int? {
      var close = place + 2
      while close < bytes.count, !bytes[close].isWhitespace, bytes[close] != bytes[place] {
        close += 1
      }
      guard close < bytes.count, bytes[close] == bytes[place], !bytes[place + 1].isWhitespace else {
        return nil
      }
      return close
    }

    /// Writes what looks like a shortcode: as it is, where it is none and holds nothing to escape.
    private mutating func putCode(to close: Int, before end: Int) {
      let code = bytes[place...close]
      let isPlain =
        isTight || code.allSatisfy { !TextWriter.signs.contains($0) && $0 != Byte.slash }
      if isPlain, close < end, !codes.contains(String(decoding: code, as: UTF8.self)) {
        put(code, taking: code.count)
      } else {
        put(isTight ? [bytes[place]] : [Byte.backslash, bytes[place]], taking: 1)
      }
    }

    private func needsBackslash(_ byte: UInt8) -> Bool {
      if isTight { return false }
      if TextWriter.signs.contains(byte) { return true }
      let before = place > 0 ? bytes[place - 1] : 0
      switch byte {
      case Byte.slash: return before == Byte.slash
      case Byte.comma: return isRule
      case Byte.hyphen where isRule:
        return before == byte || place + 1 == bytes.count || bytes[place + 1] == byte
      default: return opensLine && (TextWriter.signsAtLineStart.contains(byte) || byte.isDigit)
      }
    }
  }

  /// The signs that mean something anywhere.
  private static let signs = Set(#"\@#*_[<{"#.utf8)
  /// The signs that mean something at the start of a line.
  private static let signsAtLineStart = Set("+->(=".utf8)
}
