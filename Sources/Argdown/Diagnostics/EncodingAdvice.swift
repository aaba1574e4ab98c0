internal import ArgumentMap

/// Tells of what is no UTF-8 in a file, and in which encoding the file probably is.
struct EncodingAdvice {
  /// So many places are shown; whoever has more has saved the file in another encoding.
  private static let mostPlaces = 3

  /// The file as it can be read: the same, or with U+FFFD in the place of what was no UTF-8.
  let file: SourceFile
  /// What there is to say.
  private(set) var diagnostics: [Diagnostic] = []

  /// Looks through a file, and repairs it where needed.
  init(_ original: SourceFile) {
    guard original.firstInvalidByte != nil else {
      file = original
      return
    }
    if let text = UTF16Text(original.bytes) {
      file = SourceFile(path: original.path, bytes: text.bytes)
      diagnostics.append(
        Diagnostic(
          .notUTF8, stage: .input, "the file is in UTF-16, and is read so here",
          advice: "save it in UTF-8, for other readers", file: file, range: 0..<1))
      return
    }
    let repair = UTF8Repair(original.bytes, keeping: Self.mostPlaces)
    file = SourceFile(path: original.path, bytes: repair.bytes)
    for (number, slip) in repair.slips.enumerated() {
      let others = number + 1 == Self.mostPlaces ? repair.count - Self.mostPlaces : 0
      diagnostics.append(
        Diagnostic(
          .notUTF8, stage: .input, Self.message(slip, others: others),
          advice: Self.advice(slip), file: file, range: slip.range))
    }
  }

  private static func message(_ slip: UTF8Repair.Slip, others: Int) -> String {
    let bytes = slip.bytes.map { hexadecimal($0) }.joined(separator: " ")
    let more = others > 0 ? ", and so at \(others) more \(others == 1 ? "place" : "places")" : ""
    return "byte \(slip.offset + 1) of the file is not UTF-8 (\(bytes)); "
      + "it is read as \u{FFFD}\(more)"
  }

  private static func advice(_ slip: UTF8Repair.Slip) -> String {
    guard slip.bytes.count == 1, let character = Windows1252.character(of: slip.bytes[0]) else {
      return "save the file in UTF-8"
    }
    return "save the file in UTF-8; in Windows-1252 the byte is \u{201C}\(character)\u{201D}"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
