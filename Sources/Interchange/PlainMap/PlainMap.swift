public import ArgumentMap

/// A map as Argdown draws it: the statements and arguments that its settings select, grouped by
/// sections, and an edge for each relation between them.
///
/// It knows no authors and evaluates nothing. Definitions are those of Argdown's own tools
/// (`selection`, `map`, `group` and `color` in its settings), without an edge that only repeats
/// another.
public struct PlainMap: Hashable, Sendable {
  /// A statement or an argument.
  public struct Node: Hashable, Sendable {
    /// Its number among the nodes.
    let number: Int
    /// What it stands for, in ``PlainMap/map``.
    public var element: Element
    /// The title.
    public var title: String
    /// The title as it is shown; nil where it is not.
    public var labelTitle: String?
    /// The text as it is shown; nil where none is.
    public var labelText: String?
    /// The tags, as far as they are shown.
    public var tags: [String]
    /// The colour, `#` and hexadecimal digits; nil where the settings give none.
    public var color: String?

    /// The id, `n` and a number.
    public var id: String { "n\(number)" }

    /// Whether it stands for an argument.
    public var isArgument: Bool {
      if case .argument = element { true } else { false }
    }
  }

  /// A section that is drawn as a box.
  public struct Group: Hashable, Sendable {
    /// What is in a box.
    public enum Item: Hashable, Sendable {
      /// A node, by position.
      case node(Int)
      /// A group, by position.
      case group(Int)
    }

    /// The id, `s` and a number.
    public var id: String
    /// The section, in ``PlainMap/map``.
    public var section: SectionID
    /// The title.
    public var title: String
    /// How deep it is among groups, from 1.
    public var level = 1
    /// The group that it is in.
    public var parent: Int?
    /// Whether it is drawn as one node; nil where nothing is said of that.
    public var isClosed: Bool?
    /// The colour; nil where the settings give none.
    public var color: String?
    /// What is in it.
    public var items: [Item] = []
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// Its number among the edges, from 1.
    let number: Int
    /// What it says; between a statement and an argument only support, attack and undercut.
    public var kind: Relation.Kind
    /// The node where it starts, by position.
    public var source: Int
    /// The node where it points, by position.
    public var target: Int
    /// The statement that it starts from, which the source node is or concludes.
    public var sourceStatement: StatementID?
    /// The statement that it points at, which the target node is or starts from.
    public var targetStatement: StatementID?
    /// The colour; nil where the settings give none.
    public var color: String?

    /// The id, `e` and a number.
    public var id: String { "e\(number)" }
  }

  /// What it was made of.
  let model: PlainModel
  /// The name of the graph.
  public var name: String { model.settings.drawing.name }
  /// The map that nodes and edges speak of.
  public var map: ArgumentMap {
    // Lent, not copied.
    _read { yield model.map }
  }
  /// The statements, then the arguments, in order of first appearance.
  public internal(set) var nodes: [Node] = []
  /// The edges: those of relations, then those that follow from shared statements.
  public internal(set) var edges: [Edge] = []
  /// The groups, those that hold nodes before those that only hold groups.
  public internal(set) var groups: [Group] = []
  /// What is in no group: groups first.
  public internal(set) var items: [Group.Item] = []

  /// Draws a map by the settings that it carries.
  ///
  /// - Complexity: O(n) in the size of the map and of what is drawn.
  public init(_ map: ArgumentMap) {
    model = PlainModel(map, settings: PlainMapSettings(map.settings))
    let selection = PlainSelection(model)
    addNodes(selection)
    addEdges(selection)
    addGroups()
    PlainColors(model).color(&self)
  }
}

// MARK: - Nodes

extension PlainMap {
  private mutating func addNodes(_ selection: PlainSelection) {
    let settings = model.settings
    let map = model.map
    for id in map.statementIDs where selection.statements[id.index] {
      add(
        .statement(id), titled: map[id].title, map[id].members, settings.statementLabels,
        map[id].tags)
    }
    for id in map.argumentIDs where selection.arguments[id.index] {
      add(
        .argument(id), titled: map[id].title, map[id].members, settings.argumentLabels,
        map[id].tags)
    }
  }

  private mutating func add(
    _ element: Element, titled title: String, _ members: [Member],
    _ mode: PlainMapSettings.LabelMode, _ tags: [String]
  ) {
    var node = Node(
      number: nodes.count, element: element, title: title,
      tags: model.settings.addsTags ? tags : [])
    let place = members.canonicalPlace
    let text = place.map { members[$0].verbatim } ?? ""
    let showsText = mode == .text || mode == .hideUntitled
    if showsText, let place, !text.isEmpty || members[place].role == .argumentDescription {
      node.labelText = text
    }
    switch mode {
    case .title: node.labelTitle = title
    case .text: node.labelTitle = text.isEmpty ? shown(title, beside: text) : nil
    case .hideUntitled: node.labelTitle = shown(title, beside: text)
    case .none: break
    }
    nodes.append(node)
  }

  /// A title, unless it is made up and there is a text.
  private func shown(_ title: String, beside text: String) -> String? {
    title.hasPrefix("Untitled") && !text.isEmpty ? nil : title
  }
}
