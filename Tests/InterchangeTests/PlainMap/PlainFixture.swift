import Argdown
import ArgumentMap
import Interchange
import Testing

/// The plain map of a text, with settings in YAML.
func plainMap(
  _ text: String, settings: String = "", sourceLocation: SourceLocation = #_sourceLocation
) -> PlainMap {
  let file = SettingsFile(SourceFile(path: "settings", text: settings))
  #expect(file.diagnostics.isEmpty, sourceLocation: sourceLocation)
  let map = DebateReader(settings: file.settings).read([SourceFile(path: "a.argdown", text: text)])
    .map
  return PlainMap(map)
}

extension PlainMap {
  /// The nodes as `[title]` or `<title>`, in order.
  var nodeLines: [String] { nodes.indices.map(name) }

  /// The edges as `source kind target`, in order.
  var edgeLines: [String] {
    edges.map { "\(name(of: $0.source)) \($0.kind.rawValue) \(name(of: $0.target))" }
  }

  /// The groups and nodes as they are nested: `title(…)`.
  var nesting: String { items.map(describe).joined(separator: " ") }

  private func describe(_ item: Group.Item) -> String {
    switch item {
    case .node(let index): name(of: index)
    case .group(let index):
      "\(groups[index].title)(\(groups[index].items.map(describe).joined(separator: " ")))"
    }
  }

  private func name(of index: Int) -> String {
    nodes[index].isArgument ? "<\(nodes[index].title)>" : "[\(nodes[index].title)]"
  }
}
