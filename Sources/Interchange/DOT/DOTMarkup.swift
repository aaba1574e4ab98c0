/// An HTML-like label: rows of a borderless table, so that a bold title, the text and the marks can
/// stand in one node.
///
/// HTML-like labels are used for what people read because plain labels have one font. They stay
/// valid for any text, because text only gets in through ``ByteSink/append(dotMarkup:)``.
struct DOTMarkup {
  /// How a run of text looks.
  struct Style {
    var size: Int?
    /// The name of a font; nil for that of the whole drawing.
    var font: String?
    var color: String?
    var isBold = false
    var isItalic = false
    var isStruck = false
  }

  /// A run of text on one line.
  typealias Run = (text: String, style: Style)

  /// The colour behind the rows; none if empty.
  var fill = ""
  private var rows = ByteSink()
  private(set) var isEmpty = true

  init() {}

  /// The markup.
  var source: String {
    let body = isEmpty ? "<TR><TD></TD></TR>" : String(decoding: rows.bytes, as: UTF8.self)
    let frame = "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\""
    let background = fill.isEmpty ? "" : " BGCOLOR=\"\(fill)\""
    return "<TABLE \(frame)\(background)>\(body)</TABLE>"
  }

  /// How the lines of a row are aligned.
  enum Alignment: String {
    case left = "LEFT"
    case center = "CENTER"
  }

  /// Adds a row of lines in one style; without lines no row.
  mutating func add(lines: [String], style: Style, alignment: Alignment = .left) {
    add(lines.map { [($0, style)] }, alignment)
  }

  /// Adds a row of one line with runs in several styles.
  mutating func add(runs: [Run]) {
    add([runs], .left)
  }

  /// Adds a row of finished cells.
  mutating func addRow(_ cells: [UInt8]) {
    isEmpty = false
    rows.append("<TR>")
    rows.append(String(decoding: cells, as: UTF8.self))
    rows.append("</TR>")
  }

  private mutating func add(_ lines: [[Run]], _ alignment: Alignment) {
    let lines = lines.map { $0.filter { !$0.text.isEmpty } }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    isEmpty = false
    rows.append("<TR><TD ALIGN=\"\(alignment.rawValue)\">")
    for (index, line) in lines.enumerated() {
      for run in line { rows.append(run) }
      if lines.count > 1 || index > 0 { rows.append("<BR ALIGN=\"\(alignment.rawValue)\"/>") }
    }
    rows.append("</TD></TR>")
  }
}

extension ByteSink {
  /// Appends a run of text with the tags of its style around it.
  mutating func append(_ run: DOTMarkup.Run) {
    let tags = run.style.tags
    append(tags.opening)
    append(dotMarkup: run.text)
    append(tags.closing)
  }
}

extension DOTMarkup.Style {
  /// The tags before and behind a text of this style.
  var tags: (opening: String, closing: String) {
    var font = ""
    if let face = self.font { font += " FACE=\"\(DOTText.attribute(face))\"" }
    if let size { font += " POINT-SIZE=\"\(size)\"" }
    if let color { font += " COLOR=\"\(color)\"" }
    let all = [
      ("FONT", font, !font.isEmpty), ("B", "", isBold), ("I", "", isItalic), ("S", "", isStruck),
    ]
    let tags = all.filter(\.2)
    return (
      tags.map { "<\($0.0)\($0.1)>" }.joined(), tags.reversed().map { "</\($0.0)>" }.joined()
    )
  }
}
