/// How much room characters take in a line, in columns of a Latin letter.
package enum CharacterWidth {
  /// The columns of a text that stands on one line.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character: 2 for East Asian wide ones and emoji, 0 for invisible ones.
  package static func columns(of character: Character) -> Int {
    if character.isASCII { return 1 }
    guard let first = character.unicodeScalars.first else { return 0 }
    let hasEmojiForm = character.unicodeScalars.contains("\u{FE0F}")
    if hasEmojiForm || first.properties.isEmojiPresentation || isWide(first) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// Whether a line may be broken before or after the character, as in Chinese and Japanese.
  package static func breaksAnywhere(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isWide) ?? false
  }

  /// Whether Unicode's East Asian Width calls a scalar wide or full-width, by whole blocks.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wideBlocks.contains { $0.contains(scalar.value) }
  }

  /// Hangul Jamo, the CJK blocks, Hangul syllables, compatibility and full-width forms, and the
  /// supplementary ideographs.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}
