extension DOTMarkup {
  /// What stands in the first column of a legend.
  enum Sample {
    /// A word, or a line drawn with characters.
    case word(String, color: String, isBold: Bool = false)
    /// A box with a word in it.
    case box(String, Frame, isItalic: Bool = false)
  }

  /// How the border of a sample box looks.
  struct Frame {
    var color: String
    var fill: String
    var width = 1
    var isDouble = false
    var isRounded = false
  }

  /// Adds a row with a sample and what it means.
  mutating func add(sample: Sample, meaning: String) {
    var cell = ByteSink()
    cell.append("<TD ALIGN=\"CENTER\" CELLPADDING=\"2\">")
    switch sample {
    case .word(let word, let color, let isBold):
      cell.append((word, Style(color: color, isBold: isBold)))
    case .box(let word, let frame, let isItalic):
      append(word, Style(isItalic: isItalic), frame, to: &cell)
    }
    cell.append("</TD><TD ALIGN=\"LEFT\" CELLPADDING=\"2\">")
    for line in TextWrapping(columns: 44).lines(of: meaning) {
      cell.append((line, Style()))
      cell.append("<BR ALIGN=\"LEFT\"/>")
    }
    cell.append("</TD>")
    addRow(cell.bytes)
  }

  /// A box is a table of its own; a double border is one table in another.
  private func append(_ word: String, _ style: Style, _ frame: Frame, to cell: inout ByteSink) {
    let corners = frame.isRounded ? " STYLE=\"ROUNDED\"" : ""
    let table =
      "<TABLE BORDER=\"\(frame.width)\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\" "
      + "COLOR=\"\(frame.color)\" BGCOLOR=\"\(frame.fill)\"\(corners)><TR><TD>"
    let depth = frame.isDouble ? 2 : 1
    for _ in 0..<depth { cell.append(table) }
    cell.append((word, style))
    for _ in 0..<depth { cell.append("</TD></TR></TABLE>") }
  }
}
