import ArgumentMap

/// Writes the nodes and groups of a drawing of a plain map.
struct PlainDOTNodes {
  let plain: PlainMap
  /// The id of each node.
  let names: [String]

  private var drawing: PlainDrawingSettings { plain.model.settings.drawing }
  private var colors: PlainColorSettings { plain.model.settings.colors }

  /// Writes a node.
  func write(_ index: Int, into sink: inout ByteSink) {
    let node = plain.nodes[index]
    let look = node.isArgument ? drawing.arguments : drawing.statements
    sink.append("  ")
    sink.append(dotName: names[index])
    sink.append(" ")
    var attributes = DOTAttributes()
    attributes.set("id", names[index])
    attributes.set("class", styleClass(of: node))
    setLabel(of: node, look, &attributes)
    attributes.set(tooltip: node.labelText?.withoutOuterBlanks ?? node.title)
    setColors(of: node, look, &attributes)
    if let shape = look.shape { attributes.set("shape", shape) }
    if let margin = look.margin { attributes.set("margin", margin) }
    attributes.write(into: &sink)
    sink.append(";\n")
  }

  private func styleClass(of node: PlainMap.Node) -> String {
    let tags = node.tags.map { " tag-\(Slug.make(of: $0))" }
    return (node.isArgument ? "argument" : "claim") + tags.joined()
  }

  private func setLabel(
    of node: PlainMap.Node, _ look: PlainDrawingSettings.Nodes, _ attributes: inout DOTAttributes
  ) {
    guard drawing.showsTexts else {
      attributes.set("label", label: node.labelTitle ?? node.labelText ?? "")
      return
    }
    var label = DOTMarkup()
    add(node.labelTitle, look.title, to: &label)
    add(node.labelText, look.text, to: &label)
    attributes.set(label: label)
  }

  private func add(
    _ text: String?, _ letters: PlainDrawingSettings.Letters, to label: inout DOTMarkup
  ) {
    guard let text else { return }
    var style = DOTMarkup.Style(isBold: letters.isBold)
    style.size = letters.size.map { Int($0) }
    style.font = letters.font
    label.add(lines: TextWrapping(columns: letters.columns).lines(of: text), style: style)
  }

  /// Statements are framed in their colour, arguments filled with it.
  private func setColors(
    of node: PlainMap.Node, _ look: PlainDrawingSettings.Nodes, _ attributes: inout DOTAttributes
  ) {
    let color = node.color ?? "#888888"
    attributes.set(
      "style", look.style ?? (node.isArgument ? "filled,rounded" : "filled,rounded,bold"))
    attributes.set("color", color)
    attributes.set("fillcolor", node.isArgument ? color : "#FFFFFF")
    let chosen = node.isArgument ? colors.argumentFont : colors.statementFont
    attributes.set(
      "fontcolor", chosen ?? Palette.letters(on: node.isArgument ? color : "#FFFFFF"))
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
    sink.append(dotName: VisibleGraph.name(ofGroup: group))
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
