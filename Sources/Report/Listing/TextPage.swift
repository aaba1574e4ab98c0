internal import Interchange

/// Lays lines out on a terminal of a given width.
struct TextPage: Sendable {
  let width: Int
  let usesColor: Bool
  private static let gap = 3
  /// How far a row's columns stand in from the left.
  static let columnIndent = 3

  init(width: Int, usesColor: Bool) {
    self.width = max(width, 40)
    self.usesColor = usesColor
  }

  /// The width of one of two columns beside each other.
  var columnWidth: Int { (width - Self.columnIndent - Self.gap) / 2 }

  func section(_ text: String) -> [String] {
    wrapped(text.uppercased(), bold: true) + [String(repeating: "─", count: min(width, 72))]
  }

  /// Breaks a text into lines; what would move the terminal's cursor is shown as a sign of its own.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - indent: How far the lines stand in.
  ///   - hanging: How much further all but the first stand in.
  ///   - width: What there is room for, the indentation included; nil takes the whole width.
  ///   - bold: Whether to set them in bold.
  func wrapped(
    _ text: String, indent: Int = 0, hanging: Int = 0, width: Int? = nil, bold: Bool = false
  ) -> [String] {
    let room = (width ?? self.width) - indent - hanging
    return TextWrapping(columns: room).lines(of: printable(text)).enumerated().map { place, line in
      String(repeating: " ", count: place == 0 ? indent : indent + hanging)
        + (bold ? styled(line) : line)
    }
  }

  /// An item of a list, with a dot that its lines stand in from.
  func item(_ text: String, depth: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: 2 * depth)
    let lines = wrapped(text, indent: 2 * depth + 2)
    return lines.prefix(1).map { margin + "·" + $0.dropFirst(margin.count + 1) } + lines.dropFirst()
  }

  /// Sets columns side by side.
  func columns(_ columns: [[String]]) -> [String] {
    let margin = String(repeating: " ", count: Self.columnIndent)
    return (0..<(columns.map(\.count).max() ?? 0)).map { line in
      let cells = columns.map { $0.indices.contains(line) ? $0[line] : "" }
      let padded = cells.dropLast().map { pad($0) }
      return trimmed(margin + (padded + cells.suffix(1)).joined(separator: gapText))
    }
  }

  func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private var gapText: String { String(repeating: " ", count: Self.gap) }

  private static let boldOn = "\u{1B}[1m"
  private static let off = "\u{1B}[0m"

  private func styled(_ text: String) -> String {
    usesColor ? Self.boldOn + text + Self.off : text
  }

  private func pad(_ cell: String) -> String {
    let isStyled = cell.hasPrefix(Self.boldOn)
    let visible =
      isStyled ? cell.dropFirst(Self.boldOn.count).dropLast(Self.off.count) : cell[...]
    return cell
      + String(repeating: " ", count: max(0, columnWidth - CharacterWidth.columns(of: visible)))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl && !scalar.properties.isWhitespace ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}
