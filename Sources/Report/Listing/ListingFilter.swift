public import ArgumentMap
public import Comparison

/// Which rows of a comparison to list; what is left empty lets everything through.
public struct ListingFilter: Hashable, Sendable {
  /// The kinds of disagreement.
  public var kinds: Set<Disagreement.Kind>
  /// The authors, one of whom a row has to be about.
  public var authors: Set<ProponentID>
  /// The tags, without `#`, one of which a claim of the row has to bear.
  public var tags: Set<String>
  /// The names of marks, one of which a claim of the row has to bear.
  public var marks: Set<String>

  /// Lets everything through that is not asked for.
  public init(
    kinds: Set<Disagreement.Kind> = [], authors: Set<ProponentID> = [], tags: Set<String> = [],
    marks: Set<String> = []
  ) {
    self.kinds = kinds
    self.authors = authors
    self.tags = tags
    self.marks = marks
  }

  /// Whether it lets everything through.
  var isEmpty: Bool { kinds.isEmpty && authors.isEmpty && tags.isEmpty && marks.isEmpty }

  func admits(_ row: Disagreement, in comparison: Comparison) -> Bool {
    let about = row.sides.map(\.author)
    return (kinds.isEmpty || kinds.contains(row.kind))
      && (authors.isEmpty || !authors.isDisjoint(with: about))
      && row.sides.contains { admits($0.element, in: comparison) }
  }

  /// Whether a claim that some authors hold is listed.
  func admits(
    _ statement: StatementID, of holders: [ProponentID], in comparison: Comparison
  ) -> Bool {
    kinds.isEmpty && (authors.isEmpty || !authors.isDisjoint(with: holders))
      && admits(.statement(statement), in: comparison)
  }

  private func admits(_ element: Element, in comparison: Comparison) -> Bool {
    guard case .statement(let id) = element else { return tags.isEmpty && marks.isEmpty }
    let statement = comparison.map[id]
    return (tags.isEmpty || !tags.isDisjoint(with: statement.tags))
      && (marks.isEmpty || !marks.isDisjoint(with: comparison.marks(of: id).names))
  }
}
