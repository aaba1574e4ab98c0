import ArgumentMap

/// Writes the nodes and groups of a drawing of a plain map. Most nodes are statements: what is common
/// to them is said once before all.
struct PlainDOTNodes {
  let plain: PlainMap
  /// The id of each node.
  let names: [String]

  private let drawing: PlainDrawingSettings
  private let colors: PlainColorSettings
  private let statementLetters: Letters
  private let argumentLetters: Letters

  /// What is said of all nodes of a kind and colour, behind what is said of each.
  private var looks: [Look: String] = [:]
  /// The class of each tag.
  private var classes: [String: String] = [:]

  private struct Look: Hashable {
    var isArgument: Bool
    var color: String
  }

  /// How the lines of title and text are broken and marked up in nodes of a kind.
  private struct Letters {
    let title: Lines
    let text: Lines

    init(_ nodes: PlainDrawingSettings.Nodes) {
      title = Lines(nodes.title)
      text = Lines(nodes.text)
    }
  }

  /// How some lines are broken, and the markup around each.
  private struct Lines {
    let wrapping: TextWrapping
    let tags: (opening: String, closing: String)

    init(_ letters: PlainDrawingSettings.Letters) {
      wrapping = TextWrapping(columns: letters.columns)
      let size = letters.size.map { Int($0) }
      tags = DOTMarkup.Style(size: size, font: letters.font, isBold: letters.isBold).tags
    }
  }

  init(plain: PlainMap, names: [String]) {
    self.plain = plain
    self.names = names
    drawing = plain.model.settings.drawing
    colors = plain.model.settings.colors
    statementLetters = Letters(drawing.statements)
    argumentLetters = Letters(drawing.arguments)
  }

  /// Writes a node.
  mutating func write(_ index: Int, into sink: inout ByteSink) {
    sink.append("  ")
    sink.append(dotName: names[index])
    sink.append(" [label=")
    writeLabel(of: index, into: &sink)
    sink.append(", tooltip=")
    sink.append(dotTooltip: plain.nodes[index].title)
    writeClass(of: index, into: &sink)
    sink.append(look(of: index))
  }

  /// Writes the kind and the tags, for those who style a drawing; mere statements have theirs by
  /// default.
  private mutating func writeClass(of index: Int, into sink: inout ByteSink) {
    let isArgument = plain.nodes[index].isArgument
    guard isArgument || !plain.nodes[index].tags.isEmpty else { return }
    sink.append(isArgument ? ", class=\"argument" : ", class=\"claim")
    for tag in plain.nodes[index].tags { sink.append(name(ofTag: tag)) }
    sink.append("\"")
  }

  /// The class of what has a tag, with a space before it.
  private mutating func name(ofTag tag: String) -> String {
    if let known = classes[tag] { return known }
    let name = " tag-\(Slug.make(of: tag))"
    classes[tag] = name
    return name
  }

  /// Writes title and text as lines of an HTML-like label.
  private func writeLabel(of index: Int, into sink: inout ByteSink) {
    let (title, text) = (plain.nodes[index].labelTitle, plain.nodes[index].labelText)
    guard drawing.showsTexts else { return sink.append(dotLabel: title ?? text ?? "") }
    let letters = plain.nodes[index].isArgument ? argumentLetters : statementLetters
    let titleLines = letters.title.wrapping.lines(of: title ?? "")
    let textLines = letters.text.wrapping.lines(of: text ?? "")
    guard !titleLines.isEmpty || !textLines.isEmpty else { return sink.append(dotLabel: "") }
    sink.append("<")
    write(titleLines, letters.title.tags, into: &sink)
    write(textLines, letters.text.tags, into: &sink)
    sink.append(">")
  }

  private func write(
    _ lines: [String], _ tags: (opening: String, closing: String), into sink: inout ByteSink
  ) {
    for line in lines {
      sink.append(tags.opening)
      sink.append(dotMarkup: line)
      sink.append(tags.closing)
      sink.append("<BR ALIGN=\"LEFT\"/>")
    }
  }

  private mutating func look(of index: Int) -> String {
    let look = Look(
      isArgument: plain.nodes[index].isArgument, color: plain.nodes[index].color ?? "#888888")
    if let known = looks[look] { return known }
    let source = ", \(attributes(of: look).source)];\n"
    looks[look] = source
    return source
  }

  /// Sets what holds for all nodes that say nothing else, as statements do.
  func setDefaults(_ attributes: inout DOTAttributes) {
    attributes.set(template: "id", "\\N")
    attributes.set("class", "claim")
    attributes.set("style", label: drawing.statements.style ?? "filled,rounded,bold")
    attributes.set("fillcolor", "#FFFFFF")
    attributes.set("fontcolor", label: colors.statementFont ?? Palette.letters(on: "#FFFFFF"))
  }

  /// Statements are framed in their colour, arguments filled with it.
  private func attributes(of look: Look) -> DOTAttributes {
    let nodes = look.isArgument ? drawing.arguments : drawing.statements
    var attributes = DOTAttributes()
    attributes.set("color", look.color)
    if look.isArgument {
      attributes.set("style", label: nodes.style ?? "filled,rounded")
      attributes.set("fillcolor", look.color)
      attributes.set("fontcolor", label: colors.argumentFont ?? Palette.letters(on: look.color))
    }
    if let shape = nodes.shape { attributes.set("shape", label: shape) }
    if let margin = nodes.margin { attributes.set("margin", label: margin) }
    return attributes
  }

  // MARK: Groups

  /// What is set of a group that is a box.
  func attributes(ofGroup index: Int) -> DOTAttributes {
    let group = plain.groups[index]
    var attributes = DOTAttributes()
    let color = group.color ?? "#EEEEEE"
    attributes.set("id", "group-\(group.id)")
    attributes.set("class", "group level-\(group.level)")
    attributes.set("label", label: group.title)
    attributes.set("style", "filled")
    attributes.set("color", color)
    attributes.set("fontcolor", colors.groupFont ?? Palette.letters(on: color))
    // Graphviz turns boxes over with everything else where a drawing runs upwards.
    attributes.set("labelloc", drawing.runsUpwards ? "b" : "t")
    attributes.set("fontsize", "12")
    attributes.set("margin", "8")
    return attributes
  }

  /// Writes a closed group as one node.
  func write(closed index: Int, into sink: inout ByteSink) {
    let group = plain.groups[index]
    let color = group.color ?? "#EEEEEE"
    sink.append("  ")
    sink.append(dotName: names[plain.nodes.count + index])
    sink.append(" ")
    var attributes = DOTAttributes()
    attributes.set("id", "group-\(group.id)")
    attributes.set("class", "group closed level-\(group.level)")
    attributes.set("label", label: group.title)
    attributes.set(tooltip: group.title)
    attributes.set("style", "filled")
    attributes.set("peripheries", "2")
    attributes.set("fillcolor", color)
    attributes.set("fontcolor", colors.groupFont ?? Palette.letters(on: color))
    attributes.write(into: &sink)
    sink.append(";\n")
  }
}
