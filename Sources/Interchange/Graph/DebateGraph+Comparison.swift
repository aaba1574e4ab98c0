public import Comparison

extension DebateGraph {
  /// Draws up the graph of a compared debate.
  ///
  /// Authors who are in the map but were not compared come after those who were.
  ///
  /// - Parameters:
  ///   - comparison: The debate.
  ///   - view: Which part of it to show.
  /// - Complexity: O(size of the map).
  public init(of comparison: Comparison, view: View = .whole) {
    var builder = GraphBuilder(comparison)
    let whole = builder.build()
    switch view {
    case .whole: self = whole
    case .disagreements: self = whole.disagreements()
    }
  }
}
