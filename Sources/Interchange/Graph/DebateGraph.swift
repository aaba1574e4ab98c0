public import ArgumentMap

/// A debate as nodes and edges, with everything that an export may want to say of them.
///
/// GraphML, DOT and whatever comes later are written from this one value, so that they agree on
/// ids, words and marks. Claims, sketched arguments and inferences are nodes; joint premises meet
/// in their inference, and an undercut points at it.
public struct DebateGraph: Hashable, Sendable {
  /// The debate's title; empty if it has none.
  public var title: String
  /// Which part of the debate it is.
  public var view: View
  /// What stands under the title: what the view shows; empty for the whole.
  public var subtitle = ""
  /// The names of the authors, in the order of columns.
  public var authors: [String]
  /// For each author the texts that the author's stances are anchored in, as `Title (year)`, in the
  /// order in which the map declares them.
  public var works: [[String]] = []
  /// The nodes: claims in the order of the map, then arguments, then inferences.
  public var nodes: [Node]
  /// The edges, those of the inferences first. Ends are positions in ``nodes``.
  public var edges: [Edge]

  /// Which part of a debate a graph shows.
  public enum View: Hashable, Sendable {
    /// Everything.
    case whole
    /// The theses, the contested claims, and what links them.
    case disagreements
    /// What one author has said of, and what links that.
    case author(ProponentID)
    /// A claim, and what is not more than so many steps away from it.
    case around(StatementID, depth: Int)
    /// Everything, but with lines from premises straight to conclusions.
    case withoutInferences
    /// The sections, and how many relations there are between them.
    case sections

    /// The word for it in files.
    public var word: String {
      switch self {
      case .whole: "whole"
      case .disagreements: "disagreements"
      case .author: "author"
      case .around: "around"
      case .withoutInferences: "without-inferences"
      case .sections: "sections"
      }
    }
  }

  /// Makes a graph of given parts.
  public init(
    title: String, view: View = .whole, authors: [String], nodes: [Node], edges: [Edge]
  ) {
    self.title = title
    self.view = view
    self.authors = authors
    self.nodes = nodes
    self.edges = edges
  }

  /// The name of a group of nodes.
  public func name(of group: Group) -> String {
    switch group {
    case .author(let index): authors[index]
    case .shared: "shared"
    case .analyst: "analyst"
    }
  }

  /// Whose a node is.
  public enum Group: Hashable, Sendable {
    /// One author's, by position in ``DebateGraph/authors``.
    case author(Int)
    /// Several authors'.
    case shared
    /// That of whoever drew the map.
    case analyst
  }
}
