/// The key to a drawing: a frame with an entry for everything that occurs in the drawing and for
/// nothing else, in as many columns as suit the drawing's size.
struct DOTLegend {
  let graph: DebateGraph
  let palette: Palette
  /// Whether it says whose the colours are, because no box does.
  var namesAuthors = false

  /// One entry: what is seen, and what it means.
  typealias Row = (sample: DOTMarkup.Sample, meaning: String)

  /// The legend as a cell of a table.
  var cell: [UInt8] {
    let rows =
      DOTLegendLines(graph: graph, palette: palette).rows + disagreementRows + authorRows + nodeRows
      + statusRows + stanceRows
    var cell = ByteSink()
    cell.append("<TD ALIGN=\"CENTER\" CELLPADDING=\"6\">")
    cell.append("<TABLE ID=\"legend\" TOOLTIP=\"Legend\" TARGET=\"_self\" BORDER=\"1\" ")
    cell.append(
      "COLOR=\"\(palette.frame)\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"8\"><TR>")
    let height = (rows.count + columnCount - 1) / columnCount
    for start in stride(from: 0, to: rows.count, by: height) {
      var column = DOTMarkup()
      for row in rows[start..<min(start + height, rows.count)] {
        column.add(sample: row.sample, meaning: row.meaning)
      }
      cell.append("<TD VALIGN=\"TOP\">")
      cell.append(column.source)
      cell.append("</TD>")
    }
    cell.append("</TR></TABLE></TD>")
    return cell.bytes
  }

  private var columnCount: Int {
    switch graph.nodes.count {
    case ...4: 1
    case ...10: 2
    case ...60: 3
    default: 4
    }
  }

  // MARK: Entries

  private var disagreementRows: [Row] {
    let meanings = [
      "direct": "one holds what the other denies, or what can’t be true with it",
      "hedged": "direct, but one side or both hedge",
      "derived": "what follows from their words can’t both be true",
      "objection": "what one holds counts against the other, yet one could hold both",
      "on the inference": "one doubts the other’s step from reasons to conclusion",
      "talking past": "only seems a clash: of another time, place or case",
      "on meaning": "only seems a clash: one word in two senses",
    ]
    let lines = graph.edges.map { ($0.disagreements, DOTLine(of: $0, palette: palette).textColor) }
    let nodes = graph.nodes.map { ($0.disagreements, palette.contested) }
    var rows: [Row] = []
    var seen: Set<String> = []
    for (disagreements, color) in lines + nodes {
      for row in disagreements where seen.insert(row.kind).inserted {
        let number = row.number.map { "no. \($0) of the disagreements: " } ?? ""
        rows.append(
          (
            .word(row.label, color: color, isBold: true),
            number + meanings[row.kind, default: row.kind]
          ))
      }
    }
    return rows
  }

  private var authorRows: [Row] {
    guard namesAuthors, !graph.authors.isEmpty else { return [] }
    return graph.groups.map { group in
      let tone = palette.tone(of: group)
      return (
        .box("claim", DOTMarkup.Frame(color: tone.line, fill: tone.fill)), group.caption(in: graph)
      )
    }
  }

  private var nodeRows: [Row] {
    var claim = DOTMarkup.Frame(color: palette.text, fill: palette.paper)
    let isOfSections = graph.view == .sections
    var rows: [Row] = [
      isOfSections
        ? (.box("section", claim), "what stands under a heading")
        : (.box("claim", claim), "a sentence that is true or false")
    ]
    if graph.nodes.contains(where: \.isThesis) {
      claim.isDouble = true
      rows.append((.box("thesis", claim), "the point that a text is to make"))
    }
    if graph.nodes.contains(where: \.isContested) {
      let contested = DOTMarkup.Frame(color: palette.contested, fill: palette.paper, width: 3)
      rows.append((.box("⚑ contested", contested), "denied, or reasoned against"))
    }
    if graph.nodes.contains(where: { $0.kind != .claim && $0.kind != .section }) {
      let rounded = DOTMarkup.Frame(
        color: palette.text, fill: palette.paper, isRounded: true)
      rows.append((.box("argument", rounded), "from premises to a conclusion"))
    }
    if graph.edges.contains(where: { $0.count > 1 }) {
      rows.append((.word("3", color: palette.text, isBold: true), "so many relations"))
    }
    if graph.nodes.contains(where: \.isShownAsCrux) {
      rows.append(
        (.word("crux of “…”", color: palette.fadedText), "the thesis does not follow without it"))
    }
    return rows
  }

  private var statusRows: [Row] {
    let meanings = [
      ("accepted", "stands: accepted"),
      (
        "undecided",
        "an objection that is itself undecided stands against it, or against what it rests on"
      ),
      ("rejected", "a reason defeats it on this map"),
      ("unsupported", "its reasons fell on this map"),
      ("not put forward", "no author stands for it"),
    ]
    let used = Set(graph.nodes.map(\.status))
    return meanings.filter { used.contains($0.0) }.map { status, meaning in
      if status == "accepted" { return (.word("no word", color: palette.fadedText), meaning) }
      let isFallen = status != "undecided"
      let frame = DOTMarkup.Frame(
        color: palette.frame, fill: isFallen ? palette.fadedFill : palette.paper, width: 0)
      return (.box(status, frame, isItalic: true), meaning)
    }
  }

  private var stanceRows: [Row] {
    let meanings = [
      ("hedged", "with a “may”, “seems” or the like"),
      ("conceded", "granted to the other side"),
      ("implied", "left unsaid, but the text binds its author to it"),
    ]
    let used = graph.nodes.flatMap(\.stances).filter(DOTNodes.isWorthSaying)
    return meanings.filter { remark in used.contains { $0.contains(remark.0) } }
      .map { (.word("holds (\($0.0))", color: palette.fadedText), $0.1) }
  }
}
