// The colours on dark screens and on printers without colour, under the same rules as the others.

extension Palette {
  /// The colours of a theme.
  init(_ theme: DrawingStyle.Theme) {
    switch theme {
    case .light: self.init()
    case .dark: self = .dark
    case .grey: self = .grey
    }
  }

  /// For dark screens: every colour has a contrast of at least 7 to the paper.
  private static let dark = Palette(
    paper: "#1E1E1E", text: "#F2F2F2", fadedText: "#C4C4C4", frame: "#A8A8A8", fadedFill: "#3A3A3A",
    contested: "#FF9AA8", support: "#4FD1A5", attack: "#FF9D5C", undercut: "#D7A8FF",
    authors: [
      Tone(line: "#6CC3FF", fill: "#12354D"), Tone(line: "#E8CB62", fill: "#3D3513"),
      Tone(line: "#FF9FCF", fill: "#4A1F39"), Tone(line: "#74D8DE", fill: "#123D42"),
      Tone(line: "#CDD565", fill: "#363A10"), Tone(line: "#B9B1FF", fill: "#2C2858"),
    ],
    shared: Tone(line: "#E0E0E0", fill: "#2C2C2C"), analyst: Tone(line: "#B0B0B0", fill: "#262626"))

  /// For printers without colour: what differs by colour elsewhere differs by lightness, line and
  /// arrowhead.
  private static let grey = Palette(
    text: "#000000", fadedText: "#3A3A3A", frame: "#6E6E6E", fadedFill: "#C9C9C9",
    contested: "#000000", support: "#4A4A4A", attack: "#000000", undercut: "#000000",
    authors: [
      Tone(line: "#1A1A1A", fill: "#FFFFFF"), Tone(line: "#5A5A5A", fill: "#E4E4E4"),
      Tone(line: "#333333", fill: "#F2F2F2"), Tone(line: "#4A4A4A", fill: "#D8D8D8"),
    ],
    shared: Tone(line: "#333333", fill: "#FFFFFF"), analyst: Tone(line: "#6E6E6E", fill: "#F7F7F7"))
}
