public import ArgumentMap
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
    case .author(let author): self = whole.said(by: author, named: comparison.map[author].name)
    case .around(let claim, let depth):
      self = whole.around(claim, at: builder.place(of: .statement(claim)), depth: depth)
    case .withoutInferences: self = whole.withoutInferences()
    case .sections: self = whole.collapsedBySection()
    }
  }

  /// Draws up what decides the status of a claim.
  ///
  /// - Parameters:
  ///   - elements: The claim, and what its status comes down to.
  ///   - comparison: The debate.
  ///   - title: What the drawing is to be called.
  /// - Complexity: O(size of the map).
  public init(explaining elements: Set<Element>, of comparison: Comparison, title: String) {
    var builder = GraphBuilder(comparison)
    let whole = builder.build()
    var kept = whole.nodes.map { _ in false }
    for element in elements {
      if let place = builder.place(of: element) { kept[place] = true }
    }
    self = whole.restricted(to: kept, as: .whole)
    self.title = title
  }
}
