/// Characters that look like others: the letters of Greek and Cyrillic that look like Latin ones,
/// and what stands for quotes, dashes and blanks. A small part of what Unicode lists (UTS #39).
enum Confusables {
  /// Each character, and behind it those that look like it.
  private static let rows = [
    "aаα", "cсϲ", "dԁ", "eе", "hһ", "iіι", "jјϳ", "kκ", "lӏ", "oоο", "pрρ", "qԛ", "sѕ", "uυ", "vνѵ",
    "wԝ", "xхχ", "yу", "ëё", "ïїϊ",
    "AАΑ", "BВΒ", "CСϹ", "EЕΕ", "HНΗ", "IІΙӀ", "JЈͿ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ",
    "XХΧ", "YΥҮ", "ZΖ", "ËЁ", "ÏЇΪ",
    "'’‘ʼ′", "\"“”„″", "-‐‑‒–—―−", " \u{A0}\u{2007}\u{2009}\u{202F}", ".․", "/⁄∕", ":∶",
  ]

  /// For each character that looks like another what it looks like.
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      guard let face = row.unicodeScalars.first else { continue }
      for scalar in row.unicodeScalars.dropFirst() { table[scalar] = face }
    }
    return table
  }()

  /// Whether a character looks like another, or can't be seen.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    table[scalar] != nil || HiddenKind(scalar) != nil
  }

  /// What a text looks like: two texts that look the same have one face.
  static func face(of text: String) -> String {
    var face = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where HiddenKind(scalar) == nil {
      face.append(table[scalar] ?? scalar)
    }
    return String(face)
  }
}
