/// How a drawing is laid out in ranks: which way it runs, and which edges set where nodes stand.
struct DOTRanks {
  /// With more nodes than this that rest on nothing, they no longer stand side by side on a page.
  private static let widestBase = 8

  /// Whether claims stand above their grounds; else they stand to the left of them.
  let runsUpwards: Bool
  private let graph: DebateGraph
  private let supportsSomething: [Bool]
  /// Whether a node supports something, or is supported.
  private let isPlaced: [Bool]

  /// - Parameter runsUpwards: Whether claims stand above their grounds; nil decides by the graph.
  init(_ graph: DebateGraph, runsUpwards: Bool? = nil) {
    self.graph = graph
    var supports = graph.nodes.map { _ in false }
    var isSupported = supports
    for edge in graph.edges where Self.setsRanks(edge) {
      supports[edge.source] = true
      isSupported[edge.target] = true
    }
    supportsSomething = supports
    isPlaced = zip(supports, isSupported).map { $0 || $1 }
    self.runsUpwards = runsUpwards ?? (isSupported.count { !$0 } <= Self.widestBase)
  }

  /// The drawing's `rankdir`: edges run from grounds to claims.
  var direction: String { runsUpwards ? "BT" : "RL" }

  /// The `labelloc` that puts the name of a box at its top; drawings that run upwards have theirs
  /// upside down.
  var topOfBox: String { runsUpwards ? "b" : "t" }

  /// The `labeljust` that puts the name of a box at its left; drawings that run to the left are laid
  /// out from right to left.
  var leftOfBox: String { runsUpwards ? "l" : "r" }

  /// Whether an edge puts its source one rank before its target.
  static func setsRanks(_ edge: DebateGraph.Edge) -> Bool {
    !edge.relation.isOpposing && edge.parallel == nil
  }

  /// Whether an edge puts its source beside its target: all that the source does is attack.
  func putsSideBySide(_ edge: DebateGraph.Edge) -> Bool {
    edge.relation.isOpposing && edge.parallel == nil && !isPlaced[edge.source]
  }

  /// Whether an edge between two nodes on one rank would put the author named second first: dot puts
  /// its source to the left of its target, or above it where the drawing runs to the left.
  func isOutOfOrder(_ source: Int, _ target: Int) -> Bool {
    column(of: source) > column(of: target)
  }

  /// The place of a node's group among the groups.
  private func column(of node: Int) -> Int {
    switch graph.nodes[node].group {
    case .author(let index): index
    case .shared, .analyst: graph.authors.count
    }
  }

  /// Puts the theses that support nothing further on one rank, in the order of their authors;
  /// where the drawing runs to the left, dot begins a rank at the bottom.
  func alignTheses(into sink: inout ByteSink) {
    let theses = graph.nodes.indices.filter {
      graph.nodes[$0].isThesis && !supportsSomething[$0]
    }
    guard theses.count > 1 else { return }
    let ordered = theses.sorted { (column(of: $0), $0) < (column(of: $1), $1) }
    sink.append("  { rank=same;")
    for thesis in runsUpwards ? ordered : ordered.reversed() {
      sink.append(" ")
      sink.append(dotName: graph.nodes[thesis].id)
      sink.append(";")
    }
    sink.append(" }\n")
  }
}
