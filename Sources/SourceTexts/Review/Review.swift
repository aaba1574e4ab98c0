public import ArgumentMap

/// All that there is to review in a map, and how far reviewers have come.
public struct Review: Sendable {
  /// Every claim of every author with every block that is to bear it out, in the order of the map.
  public let items: [ReviewItem]

  /// Puts the passages beside the claims.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - check: The check of its anchors.
  ///   - library: Its texts; without them no passage can be shown, but what was reviewed counts as
  ///     long as the lock knows the blocks.
  ///   - lock: What the texts were when the anchors were made.
  ///   - ledger: What was found so far.
  public init(
    of map: ArgumentMap, check: SourceCheck, library: SourceLibrary? = nil,
    lock: SourceLock? = nil, ledger: ReviewLedger = ReviewLedger()
  ) {
    var groups: [ReviewGroup] = []
    var places: [ReviewGroup.Key: Int] = [:]
    for checked in check.anchors {
      guard case .stance(let index) = checked.subject else { continue }
      let stance = map.stances[index]
      let key = ReviewGroup.Key(
        proponent: stance.proponent, statement: stance.statement, source: checked.anchor.source,
        place: checked.anchor.place)
      if let place = places[key] {
        groups[place].add(checked, of: stance)
      } else {
        places[key] = groups.count
        groups.append(ReviewGroup(key: key))
        groups[groups.count - 1].add(checked, of: stance)
      }
    }
    let wordings = OwnWordings(map)
    items = groups.map {
      $0.item(of: map, wordings: wordings, library: library, lock: lock, ledger: ledger)
    }
  }

  /// What nobody has looked at, or what has changed since, in the order of the map.
  public var open: [ReviewItem] { items.filter { $0.finding == nil } }

  /// How many items were looked at and have not changed since.
  public var reviewed: Int { items.count { $0.finding != nil } }

  /// How many of them were found to be one thing or another.
  public func count(of verdict: ReviewEntry.Verdict) -> Int {
    items.count { $0.finding?.verdict == verdict }
  }

  /// How far reviewers have come: *n of m reviewed*.
  public var summary: String { "\(reviewed) of \(items.count) reviewed" }
}
