internal import ArgumentMap

/// Where everything of a map stands in the file that is written.
struct Outline {
  /// A place where a statement or an argument stands.
  struct Node {
    /// What stands there.
    var element: Element
    /// What the map says of the place; nil for one that the map does not have.
    var member: Member?
    /// How it hangs on what it stands under.
    var link: Link?
    /// How somebody stands to it there.
    var stance: Attitude?
    /// What stands under it.
    var children: [Int] = []
    /// Keys of Argdown's that keep an element's text and section what they are, though its places
    /// are in another order.
    var orderKeys = DataObject()

    /// Whether it gives a text.
    var hasText: Bool { member.map { !$0.isReference } ?? false }
    /// Whether it is an argument.
    var isArgument: Bool { if case .argument = element { true } else { false } }
  }

  /// A relation as one line draws it.
  struct Link {
    var symbol: RelationSymbol
    /// The relation; nil for one that says nothing, because an argument supports its own conclusion.
    var relation: RelationID?
    /// In whose reasoning it stands, if it draws a relation.
    var proponent: ProponentID?
    /// Whether the line also says what there is to say of the relation.
    var isQualified = false
  }

  /// How somebody stands to a statement or an argument.
  enum Attitude {
    case statement(Stance)
    case argument(ArgumentStance)

    /// The author; nil for the analyst.
    var proponent: ProponentID? {
      switch self {
      case .statement(let stance): stance.proponent
      case .argument(let stance): stance.proponent
      }
    }

    /// The remark of the analyst.
    var note: String? {
      switch self {
      case .statement(let stance): stance.note
      case .argument(let stance): stance.note
      }
    }

    /// The places in the sources.
    var anchors: [Anchor] {
      switch self {
      case .statement(let stance): stance.anchors
      case .argument(let stance): stance.anchors
      }
    }
  }

  /// A premise-conclusion structure.
  struct Structure {
    /// A numbered line.
    struct Line {
      var node: Int
      /// The inference above it, and the nodes that undercut that.
      var inference: InferenceID?
      var undercutters: [Int] = []
    }

    var argument: ArgumentID
    var stance: ArgumentStance?
    var lines: [Line] = []
  }

  /// What stands between two blank lines.
  enum Block {
    case element(Int)
    case list([Int])
    /// A structure, with the node of its argument before it.
    case structure(Int, head: Int?)
  }

  var nodes: [Node] = []
  var structures: [Structure] = []
  /// The blocks before the first heading, and then those of each section, in order.
  var blocks: [[Block]] = []
  /// What can't be written.
  var diagnostics: [Diagnostic] = []

  /// A node and all below it, each before its children, with the number of nodes above each.
  func walk(_ root: Int) -> [(node: Int, depth: Int)] {
    var result: [(node: Int, depth: Int)] = []
    var waiting = [(node: root, depth: 0)]
    while let next = waiting.popLast() {
      result.append(next)
      waiting += nodes[next.node].children.reversed().map { ($0, next.depth + 1) }
    }
    return result
  }
}
