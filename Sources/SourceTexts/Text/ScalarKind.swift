/// What a scalar is where texts are compared without regard to how they were typed.
enum ScalarKind {
  /// White space, line ends and spaces that don't break included.
  case space
  /// Takes no room: soft hyphens, zero-width spaces, byte order marks.
  case invisible
  /// A quotation mark or apostrophe, straight or curly, single or double, of any language.
  case quote
  /// A hyphen, dash or minus sign of any length.
  case dash
  /// Everything else.
  case other

  /// Sorts a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      self = .space
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF:
      self = .invisible
    case 0x22, 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032, 0x2033, 0x2039, 0x203A,
      0x300C...0x300F, 0xFF02, 0xFF07:
      self = .quote
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
      self = .dash
    default:
      self = .other
    }
  }
}

extension Unicode.Scalar {
  /// What it is where texts are compared.
  var kind: ScalarKind { ScalarKind(self) }

  /// Whether it is part of a word: a letter, a digit, or a mark on one.
  var isWordPart: Bool {
    if isASCII { return UInt8(truncatingIfNeeded: value).isASCIIWordPart }
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether words of its script stand side by side without spaces between them.
  var isUnspaced: Bool {
    if properties.isIdeographic { return true }
    switch value {
    // Thai and Lao, Myanmar, Khmer, kana.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: return true
    default: return false
    }
  }

  /// Whether it is a decimal digit of ASCII.
  var isDigit: Bool { isASCII && UInt8(truncatingIfNeeded: value).isDigit }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is a letter or digit of ASCII.
  var isASCIIWordPart: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
