/// The shortcodes that every file may use.
enum Shortcodes {
  /// Returns what a shortcode such as `.->.` or `:->:` stands for; nil if it is none.
  static func character(for code: String) -> String? { all[code] }

  /// What all of them stand for, by the code as written.
  static let all: [String: String] = {
    var result: [String: String] = [:]
    for (name, sign) in signs {
      result[".\(name)."] = sign
      result[":\(name):"] = sign
    }
    for (name, picture) in emoji { result[":\(name):"] = picture }
    return result
  }()

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
