/// The shortcodes that every file may use.
enum Shortcodes {
  /// Returns what a shortcode such as `.->.` or `:->:` stands for; nil if it is none.
  static func character(for code: String) -> String? {
    let name = code.dropFirst().dropLast()
    if let sign = signs[String(name)] { return sign }
    return code.utf8.first == Byte.colon ? emoji[String(name)] : nil
  }

  /// The signs of logic, between two dots or two colons.
  private static let signs = [
    "A": "∀", "E": "∃", "O": "𝗢", "P": "𝗣", "->": "→", "<->": "↔", "~": "¬", "^": "∧", "v": "∨",
    "v_": "⊻", "<>": "◇", "[]": "◻",
  ]

  /// Small pictures, between two colons.
  private static let emoji = [
    "happy": "😀", "smile": "☺️", "laugh": "😂", "lol": "😂", "heart": "❤️", "?": "❓", "love": "😍",
    "wink": "😉", "sad": "😞", "+1": "👍", "up": "👍", "-1": "👎", "down": "👎", "think": "🤔",
    "thinking": "🤔", "star": "⭐", "y": "✅", "n": "❌", "agree": "👍", "disagree": "👎",
  ]
}
