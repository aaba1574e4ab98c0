internal import Interchange

/// Lays lines out on a terminal of a given width.
struct TextPage: Sendable {
  let width: Int
  let usesColor: Bool
  private static let gap = 3

  init(width: Int, usesColor: Bool) {
    self.width = max(width, 40)
    self.usesColor = usesColor
  }

  /// The width of one of two columns beside each other.
  var columnWidth: Int { (width - 3 - Self.gap) / 2 }

  func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func heading(_ text: String) -> [String] {
    TextWrapping(columns: width).lines(of: text).map(bold)
  }

  func section(_ text: String) -> [String] {
    [bold(text.uppercased()), String(repeating: "─", count: min(width, 72))]
  }

  func wrapped(_ text: String, indent: Int = 0, width: Int? = nil) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return TextWrapping(columns: (width ?? self.width) - indent).lines(of: text).map { margin + $0 }
  }

  /// Sets columns side by side.
  func columns(_ columns: [[String]], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return (0..<(columns.map(\.count).max() ?? 0)).map { line in
      let cells = columns.map { $0.indices.contains(line) ? $0[line] : "" }
      let padded = cells.dropLast().map { pad($0) }
      return trimmed(margin + (padded + cells.suffix(1)).joined(separator: gapText))
    }
  }

  func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private var gapText: String { String(repeating: " ", count: Self.gap) }

  private func pad(_ cell: String) -> String {
    let styles = usesColor && cell.hasPrefix("\u{1B}") ? 2 : 0
    let visible = styles == 0 ? cell : String(cell.dropFirst(4).dropLast(4))
    return cell
      + String(repeating: " ", count: max(0, columnWidth - CharacterWidth.columns(of: visible)))
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
