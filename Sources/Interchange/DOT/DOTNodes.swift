/// Writes the nodes of a drawing.
struct DOTNodes {
  let graph: DebateGraph
  let palette: Palette
  /// Where claims lead, with `{id}` for their own id.
  let link: String?

  /// Widths in columns at the sizes below, chosen so that title and text are about equally wide.
  private let titleWrapping = TextWrapping(columns: 30)
  private let textWrapping = TextWrapping(columns: 38)
  private let stepWrapping = TextWrapping(columns: 24)

  func write(_ node: DebateGraph.Node, into sink: inout ByteSink) {
    sink.append(dotName: node.id)
    sink.append(" ")
    var attributes = DOTAttributes()
    attributes.set("id", node.id)
    attributes.set("class", styleClass(of: node))
    attributes.set(label: label(of: node))
    attributes.set(tooltip: DOTTooltip.text(of: node, in: graph))
    // Only claims have a place of their own on the page.
    if let link, node.kind == .claim {
      attributes.set("URL", label: link.replacing("{id}", with: node.id))
    }
    setLook(of: node, &attributes)
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  private func styleClass(of node: DebateGraph.Node) -> String {
    var classes = [node.kind.rawValue, node.group.styleClass]
    if node.isThesis { classes.append("thesis") }
    if node.isContested { classes.append("contested") }
    if !node.status.isEmpty {
      classes.append("status-" + String(node.status.map { $0 == " " ? "-" : $0 }))
    }
    return classes.joined(separator: " ")
  }

  /// Fill, border and shape: claims are boxes, reasoning is rounded; contested is a thick dark red
  /// border, a thesis a double one, what has fallen is grey.
  private func setLook(of node: DebateGraph.Node, _ attributes: inout DOTAttributes) {
    let tone = palette.tone(of: node.group)
    let isClaim = node.kind == .claim || node.kind == .section
    attributes.set("style", isClaim ? "filled" : "rounded,filled")
    attributes.set("color", node.isContested ? palette.contested : tone.line)
    attributes.set("penwidth", node.isContested ? contestedWidth(of: node) : isClaim ? "1.3" : "1")
    let fill = node.hasFallen ? palette.fadedFill : isClaim ? tone.fill : palette.paper
    attributes.set("fillcolor", fill)
    if node.isThesis { attributes.set("peripheries", "2") }
  }

  /// Graphviz leaves 4 points from one line of a double border to the next; thick lines would fill
  /// them.
  private func contestedWidth(of node: DebateGraph.Node) -> String { node.isThesis ? "2" : "3.5" }

  // MARK: Label

  private func label(of node: DebateGraph.Node) -> DOTMarkup {
    var markup = DOTMarkup()
    markup.add(runs: badges(of: node))
    switch node.kind {
    case .claim, .section:
      addTitle(of: node, to: &markup)
      if node.text != node.title || node.title.isEmpty {
        markup.add(lines: textWrapping.lines(of: node.text), style: DOTMarkup.Style())
      }
    case .argument:
      addTitle(of: node, to: &markup)
      markup.add(lines: textWrapping.lines(of: node.text), style: DOTMarkup.Style(isItalic: true))
    case .inference:
      let title = node.title.isEmpty ? "hence" : node.title
      markup.add(
        lines: stepWrapping.lines(of: title),
        style: DOTMarkup.Style(isItalic: true, isStruck: node.hasFallen))
      for rule in node.rules {
        markup.add(
          lines: stepWrapping.lines(of: "(\(rule))"),
          style: DOTMarkup.Style(color: palette.fadedText))
      }
    }
    for note in notes(on: node) {
      markup.add(
        lines: textWrapping.lines(of: note), style: DOTMarkup.Style(color: palette.fadedText))
    }
    return markup
  }

  private func addTitle(of node: DebateGraph.Node, to markup: inout DOTMarkup) {
    var style = DOTMarkup.Style(size: 12, isBold: true, isStruck: node.status == "rejected")
    if node.isThesis { style.size = 15 }
    markup.add(lines: titleWrapping.lines(of: node.title), style: style)
  }

  /// What must be seen at a glance, above the title: thesis, contested, and a status that is not
  /// plain acceptance.
  private func badges(of node: DebateGraph.Node) -> [DOTMarkup.Run] {
    var badges: [DOTMarkup.Run] = []
    func add(_ text: String, _ style: DOTMarkup.Style) {
      badges.append((badges.isEmpty ? text : "  ·  " + text, style))
    }
    if node.isThesis { add("THESIS", DOTMarkup.Style(isBold: true)) }
    if node.isContested {
      add("⚑ CONTESTED", DOTMarkup.Style(color: palette.contested, isBold: true))
    }
    for row in node.disagreements {
      add(row.label, DOTMarkup.Style(size: 12, color: palette.contested, isBold: true))
    }
    if !node.status.isEmpty, node.status != "accepted" {
      add(node.status, DOTMarkup.Style(isItalic: true))
    }
    return badges
  }

  /// What is said in small letters below: stances that are more than plain holding, and what the
  /// view leaves out.
  private func notes(on node: DebateGraph.Node) -> [String] {
    var notes: [String] = []
    for (author, stance) in node.stances.enumerated() where Self.isWorthSaying(stance) {
      // In an author's own box the name goes without saying.
      let isOwn = node.group == .author(author)
      let words = Self.shortened(stance)
      notes.append(isOwn ? words : "\(graph.authors[author]) \(words)")
    }
    if node.isShownAsCrux {
      notes.append("crux of " + node.cruxOf.map { "“\($0)”" }.joined(separator: ", "))
    }
    if node.omitted > 0 {
      let ending = node.omitted == 1 ? "" : "s"
      let what = node.kind == .inference ? "premise\(ending)" : "reason\(ending) for it"
      notes.append("+ \(node.omitted) \(what) not shown")
    }
    return notes
  }

  /// Whether a stance is more than plain holding.
  static func isWorthSaying(_ stance: String) -> Bool {
    !stance.isEmpty && stance != "holds" && stance != "argues"
  }

  /// Several records that all hold the claim, without saying so each time.
  private static func shortened(_ stance: String) -> String {
    let parts = stance.split(separator: "; ")
    return parts.enumerated().map { index, part in
      index > 0 && part.hasPrefix("holds (") ? "elsewhere " + part.dropFirst(6) : String(part)
    }.joined(separator: "; ")
  }
}

extension DebateGraph.Node {
  /// Whether the drawing says what hangs on it.
  var isShownAsCrux: Bool { isContested && !cruxOf.isEmpty }

  /// Whether it does not stand on this map: defeated, or without what it rests on.
  var hasFallen: Bool {
    ["rejected", "unsupported", "not put forward"].contains(status)
  }
}
