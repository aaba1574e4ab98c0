/// A title as part of an id: lowercase ASCII letters and digits, words joined by hyphens.
///
/// Accents fall off; letters of other scripts fall out, so that a slug may be empty.
package enum Slug {
  /// Slugs are cut at the last word that ends within this many characters.
  private static let longest = 40

  /// Makes the slug of a title.
  ///
  /// - Complexity: O(1): reads no further than it needs.
  package static func make(of title: String) -> String {
    var slug: [UInt8] = []
    var pendingHyphen = false
    var lastWordEnd = 0
    for scalar in title.unicodeScalars.prefix(1000) {
      guard let byte = letterOrDigit(scalar) else {
        if isBreak(scalar), !slug.isEmpty { pendingHyphen = true }
        continue
      }
      if pendingHyphen {
        lastWordEnd = slug.count
        slug.append(UInt8(ascii: "-"))
        pendingHyphen = false
      }
      slug.append(byte)
      if slug.count > longest {
        slug.removeSubrange((lastWordEnd > 0 ? lastWordEnd : longest)...)
        break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The lowercase ASCII letter or digit that a scalar stands for, its accents taken off.
  private static func letterOrDigit(_ scalar: Unicode.Scalar) -> UInt8? {
    let base = scalar.isASCII ? scalar.value : withoutAccent(scalar).value
    switch base {
    case 0x61...0x7A, 0x30...0x39: return UInt8(truncatingIfNeeded: base)
    case 0x41...0x5A: return UInt8(truncatingIfNeeded: base + 32)
    default: return nil
    }
  }

  /// The letter without its accent, for the letters of western and central European languages;
  /// written out so that ids are the same with every version of the Unicode tables.
  private static func withoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "À"..."Å", "à"..."å", "Ā"..."ą": "a"
    case "Ç", "ç", "Ć"..."č": "c"
    case "È"..."Ë", "è"..."ë", "Ē"..."ě": "e"
    case "Ì"..."Ï", "ì"..."ï", "Ĩ"..."ı": "i"
    case "Ñ", "ñ", "Ń"..."ň": "n"
    case "Ò"..."Ö", "Ø", "ò"..."ö", "ø", "Ō"..."ő": "o"
    case "Ù"..."Ü", "ù"..."ü", "Ũ"..."ų": "u"
    case "Ý", "ý", "ÿ": "y"
    case "Ś"..."š": "s"
    case "Ź"..."ž": "z"
    case "Ł", "ł": "l"
    case "Ğ", "ğ": "g"
    default: scalar
    }
  }

  /// Whether a scalar parts words: everything ASCII that is no letter or digit but an apostrophe,
  /// and the general punctuation.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{2018}": false
    case "\u{2000}"..."\u{206F}", "\u{A0}": true
    default: scalar.isASCII
    }
  }
}
