internal import ArgumentMap

// Statements and arguments, and what hangs on them.

extension FilePrinter {
  /// Where lines that grow longer have their data on the next.
  private static let width = 100

  /// Writes a node and what stands under it.
  ///
  /// - Parameters:
  ///   - root: The node.
  ///   - mark: What stands before it.
  ///   - context: What holds in the section.
  ///   - own: What holds for the node itself, if it is something else.
  ///   - depth: The levels that it is indented by.
  mutating func writeTree(
    _ root: Int, after mark: String = "", in context: StanceContext, own: StanceContext? = nil,
    depth: Int = 0
  ) {
    var above: [Int] = []
    for (node, level) in outline.walk(root) {
      above.removeSubrange(level...)
      if level > 0 { output += "\n" }
      let around = above.last.map { context.beside(owners[$0]) } ?? own ?? context
      let sign = outline.nodes[node].link.map { $0.symbol.sign + " " }
      write(
        node, after: level == 0 ? sign ?? mark : sign ?? "", data: keys(of: node, in: around),
        depth: depth + level)
      above.append(node)
    }
  }

  /// Writes one node on a line, or two if it has much to say.
  mutating func write(_ index: Int, after mark: String, data: DataObject, depth: Int = 0) {
    let indentation = String(repeating: " ", count: Layout.step * depth)
    let line = indentation + mark + text(of: outline.nodes[index], opensLine: mark.isEmpty)
    output += line
    guard !data.isEmpty else { return }
    let written = YAMLWriter.object(data)
    let isLong = line.count + 1 + written.count > Self.width && outline.nodes[index].hasText
    let hanging = "\n" + indentation + String(repeating: " ", count: Layout.hanging)
    output += (isLong ? hanging : " ") + written
  }

  /// What stands at a node: a title with a text, or one of the two.
  private func text(of node: Outline.Node, opensLine: Bool) -> String {
    guard var member = node.member, !member.isReference else {
      return ([reference(to: node.element)] + (node.member?.tags ?? []).map(tag)).joined(
        separator: " ")
    }
    member.dropOuterBlanks()
    let hasTitle = named.contains(node.element) || !isUntitled(node.element)
    var text = texts.write(
      member.verbatim, spans: member.spans, opensLine: opensLine && !hasTitle)
    if frontMatter.removesTags { text = ([text] + member.tags.map(tag)).joined(separator: " ") }
    return hasTitle ? "\(reference(to: node.element)): \(text)" : text
  }

  private func isUntitled(_ element: Element) -> Bool {
    switch element {
    case .statement(let id): map[id].isUntitled
    case .argument(let id): map[id].isUntitled
    case .inference: false
    }
  }

  /// The title of an element in its brackets.
  private func reference(to element: Element) -> String {
    switch element {
    case .statement(let id): "[\(titles.statements[id.index])]"
    case .argument(let id): "<\(titles.arguments[id.index])>"
    case .inference(let id): "<\(titles.arguments[map[id].argument.index])>"
    }
  }

  private func tag(_ name: String) -> String {
    Lexer.isTag(name) ? "#\(name)" : "#(\(name))"
  }
}
