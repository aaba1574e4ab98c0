/// The colours of a drawing, chosen so that no two that must be told apart look alike to people
/// with any of the common colour blindnesses, and dark enough on white to be read as text.
///
/// Nothing depends on colour alone: lines also differ by style and arrowhead, authors by
/// their frames and by how light their fills are, contested claims by a flag and a thick border.
struct Palette: Sendable {
  /// How a group of nodes is coloured.
  struct Tone: Hashable, Sendable {
    /// The colour of borders and names, as `#RRGGBB`.
    var line: String
    /// The colour of areas, as `#RRGGBB`.
    var fill: String
  }

  /// The colour behind everything.
  var paper = "#FFFFFF"
  var text = "#111111"
  var fadedText = "#444444"
  var frame = "#777777"
  var fadedFill = "#EDEDED"
  var contested = "#A4001D"
  var support = "#00775A"
  var attack = "#B34700"
  var undercut = "#7A3E9D"
  var authors = [
    Tone(line: "#0072B2", fill: "#BFDDF0"), Tone(line: "#7A5C00", fill: "#FFF7DA"),
    Tone(line: "#A0306E", fill: "#F5D3E5"), Tone(line: "#1B6E7A", fill: "#E6F7F7"),
    Tone(line: "#5B5F00", fill: "#D5DB9A"), Tone(line: "#5A4FCF", fill: "#F1EFFD"),
  ]
  var shared = Tone(line: "#333333", fill: "#FFFFFF")
  var analyst = Tone(line: "#777777", fill: "#F7F7F7")

  /// The tone of a group; with more authors than tones they come round again.
  func tone(of group: DebateGraph.Group) -> Tone {
    switch group {
    case .author(let index): authors[index % authors.count]
    case .shared: shared
    case .analyst: analyst
    }
  }

  /// The colour of a relation's line.
  func line(of relation: DebateGraph.Edge.Relation) -> String {
    switch relation {
    case .support, .entailment, .premise, .conclusion: support
    case .attack: attack
    case .contrary, .contradiction: contested
    case .undercut: undercut
    }
  }

  /// The colour of letters, black or white, that can be read on an area of a colour.
  static func letters(on color: String) -> String {
    let parts = parts(of: color)
    // The light that a colour gives off grows with about the square of its parts.
    let light =
      2126 * parts.red * parts.red + 7152 * parts.green * parts.green
      + 722 * parts.blue * parts.blue
    return light < 153_000_000 ? "#FFFFFF" : "#000000"
  }

  /// The parts of a colour, each from 0 to 255.
  typealias Parts = (red: Int, green: Int, blue: Int)

  /// The red, green and blue parts of a colour.
  static func parts(of color: String) -> Parts {
    var digits = color.dropFirst()
    if digits.count == 3 { digits = Substring(digits.flatMap { [$0, $0] }) }
    let value = Int(digits, radix: 16) ?? 0
    return (value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF)
  }
}
