internal import ArgumentMap
internal import Argumentation
internal import Evaluation
public import Comparison
internal import Interchange

/// The matrix of perspectives: each thesis under each semantics, on each author's own reasoning and on
/// all of it together.
public struct PerspectiveListing: Sendable {
  /// A thesis, or the number of positions, with a line for each semantics.
  private struct Block {
    let title: String
    let author: String?
    let lines: [(semantics: String, cells: [String?])]
  }

  private let heading: String
  private let preface: [String]
  private let columns: [String]
  private let theses: [Block]
  private let counts: Block
  private let isPartial: Bool

  /// Prepares a listing.
  public init(of perspectives: Perspectives, in comparison: Comparison) {
    let map = comparison.map
    let wording = Wording(comparison: comparison)
    heading = map.title ?? "Perspectives"
    isPartial = perspectives.isPartial
    columns = perspectives.views.map { view in
      switch view {
      case .alone(let author): "\(map[author].name) alone"
      case .together: "all together"
      }
    }
    theses = Self.groups(perspectives.rows).map { rows in
      Block(
        title: map[rows[0].thesis].title, author: map[rows[0].author].name,
        lines: rows.map { ($0.semantics.rawValue, $0.standings.map { $0?.words }) })
    }
    counts = Block(
      title: "How many positions there are", author: nil,
      lines: Perspectives.semantics.map { semantics in
        let counts = perspectives.counts[semantics] ?? []
        let words = counts.map { ($0.isPartial ? "at least " : "") + $0.known.description }
        return (semantics.rawValue, words)
      })
    preface =
      [
        wording.relativity,
        "Alone means: on what this author says and argues, as if nobody else had spoken. A position "
          + "is a set of claims and arguments that can be held together under the semantics named; – "
          + "stands where the author does not put the thesis forward.",
      ] + (isPartial ? [Wording.partial] : [])
  }

  private static func groups(_ rows: [Perspectives.Row]) -> [[Perspectives.Row]] {
    var groups: [[Perspectives.Row]] = []
    for row in rows {
      if groups.last?.first.map({ $0.thesis == row.thesis && $0.author == row.author }) == true {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups
  }

  private var blocks: [Block] { theses + [counts] }

  // MARK: Layouts

  /// The matrix as text for a terminal: a table where it fits, else a list.
  public func text(width: Int = 100, usesColor: Bool = false) -> String {
    let page = TextPage(width: width, usesColor: usesColor)
    let rows = blocks.flatMap { block in block.lines.map { line in cells(of: line) } }
    let widths = ([[""] + columns] + rows).reduce(into: [Int]()) { widths, row in
      for (place, cell) in row.enumerated() {
        if place == widths.count { widths.append(0) }
        widths[place] = max(widths[place], CharacterWidth.columns(of: cell))
      }
    }
    let fits = widths.reduce(2) { $0 + $1 + 2 } <= width
    let lines = blocks.flatMap { block in
      [""] + page.wrapped(title(of: block), bold: true)
        + (fits
          ? [row([""] + columns, widths)] + block.lines.map { row(cells(of: $0), widths) }
          : list(block).flatMap { page.item($0) })
    }
    return page.joined(
      page.wrapped(heading, bold: true) + preface.flatMap { page.wrapped($0) } + lines)
  }

  private func title(of block: Block) -> String {
    block.author.map { "[\(block.title)], a thesis of \($0)" } ?? block.title
  }

  private func cells(of line: (semantics: String, cells: [String?])) -> [String] {
    [line.semantics] + line.cells.map { $0 ?? "–" }
  }

  private func row(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).dropLast().map { cell, width in
      cell + String(repeating: " ", count: max(0, width - CharacterWidth.columns(of: cell)))
    }
    return "  " + (padded + cells.suffix(1)).joined(separator: "  ")
  }

  private func list(_ block: Block) -> [String] {
    block.lines.map { line in
      let cells = zip(columns, line.cells).map { "\($0): \($1 ?? "–")" }
      return "\(line.semantics) – \(cells.joined(separator: "; "))"
    }
  }

  /// The matrix as Markdown tables.
  public func markdown() -> String {
    let tables = blocks.map { block in
      let head = ["semantics"] + columns
      let lines =
        [head, head.map { _ in "---" }] + block.lines.map { cells(of: $0) }
      let rows = lines.map { "| " + $0.map(MarkdownText.cell).joined(separator: " | ") + " |" }
      return "## \(MarkdownText.escaped(title(of: block)))\n\n\(rows.joined(separator: "\n"))\n"
    }
    return
      "# \(MarkdownText.escaped(heading))\n\n\(preface.joined(separator: "\n\n"))\n\n"
      + tables.joined(separator: "\n")
  }

  /// The matrix as data, in the shape `dissoi-perspectives/1`: an object with `format`, `views`,
  /// `partial`, `theses` (`title`, `author`, and `rows` with `semantics` and `standings`, one a view,
  /// null where the thesis is not put forward) and `positions` (`semantics` and `counts`, in digits).
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "dissoi-perspectives/1")
      json.field("views", columns)
      json.field("partial", isPartial)
      json.field("theses", theses) { json, block in
        json.field("title", block.title)
        json.field("author", block.author)
        json.field("rows", block.lines) { json, line in
          json.field("semantics", line.semantics)
          json.key("standings")
          json.list { json in
            for cell in line.cells {
              if let cell { json.value(cell) } else { json.null() }
            }
          }
        }
      }
      json.field("positions", counts.lines) { json, line in
        json.field("semantics", line.semantics)
        json.field("counts", line.cells.compactMap(\.self))
      }
    }
    return json.bytes
  }
}
