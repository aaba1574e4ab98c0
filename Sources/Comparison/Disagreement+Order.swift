import ArgumentMap

extension [Disagreement] {
  /// Puts rows in the order of a listing: first what theses and then what cruxes are about, then the
  /// rest by kind; what follows only at a distance, what is about importance, and what only seems a
  /// clash come after. Within a kind by title, never by column.
  ///
  /// - Complexity: O(n log n).
  func inListingOrder(of debate: ArgumentMap) -> [Disagreement] {
    map { row in (row: row, key: ListingKey(row, debate)) }
      .sorted { $0.key < $1.key }
      .map(\.row)
  }
}

/// Where a row stands in a listing.
private struct ListingKey: Comparable {
  let part: Int
  let stake: Int
  let kind: Int
  let titles: [String]
  let titlesByAuthor: [String]

  init(_ row: Disagreement, _ map: ArgumentMap) {
    part = row.kind.listingPart
    stake = row.concernsThesis ? 0 : row.concernsCrux ? 1 : 2
    kind = row.kind.listingRank
    titlesByAuthor = row.sides.sorted { $0.author < $1.author }.map { map.title(of: $0.element) }
    titles = titlesByAuthor.sorted()
  }

  static func < (left: ListingKey, right: ListingKey) -> Bool {
    let leftRanks = (left.part, left.stake, left.kind)
    let rightRanks = (right.part, right.stake, right.kind)
    if leftRanks != rightRanks { return leftRanks < rightRanks }
    if left.titles != right.titles { return left.titles.lexicographicallyPrecedes(right.titles) }
    return left.titlesByAuthor.lexicographicallyPrecedes(right.titlesByAuthor)
  }
}

extension Disagreement.Kind {
  /// Disagreements that the authors show, those that only follow, and those that are none.
  fileprivate var listingPart: Int {
    switch self {
    case .direct, .hedged, .objection, .onInference: 0
    case .derived: 1
    case .onImportance: 2
    case .onMeaning: 3
    case .talkingPast: 4
    }
  }

  fileprivate var listingRank: Int {
    switch self {
    case .direct: 0
    case .hedged: 1
    case .objection: 2
    case .onInference: 3
    case .derived, .onImportance, .onMeaning, .talkingPast: 4
    }
  }
}
