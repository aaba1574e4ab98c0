/// The sets of a part of a framework that a semantics admits, one after another.
///
/// Each is excluded once it is found: by itself, or, of the preferred ones, with all its subsets.
final class SetStream {
  private let isGreatest: Bool
  private let finder: SetFinder
  /// The arguments by which sets are told apart; nil for all.
  private let telling: [Int32]?

  /// Prepares to find sets.
  ///
  /// - Parameters:
  ///   - sets: What is looked for.
  ///   - part: Whose arguments they have.
  ///   - told: How many of the whole's first arguments tell sets apart; nil if all do.
  ///   - limit: When to stop.
  init(_ sets: Semantics.Sets, of part: Part, toldApartBy told: Int?, limit: Limit) {
    isGreatest = sets.isGreatest
    finder = SetFinder(sets.kind, in: part.framework, limit: limit)
    telling = told.map { told in
      (0..<Int32(part.names.count)).filter { part.names[Int($0)] < told }
    }
  }

  /// Finds another set.
  func next() -> SetFinder.Found {
    let found = finder.find()
    guard case .set(let set) = found else { return found }
    guard isGreatest else {
      finder.exclude(set, toldBy: telling)
      return found
    }
    let grown = finder.grow(set)
    if case .set(let greatest) = grown { finder.excludeSubsets(of: greatest) }
    return grown
  }
}

extension Semantics {
  /// What a solver looks for to find the extensions of a semantics.
  struct Sets {
    /// The kind of set.
    let kind: SetFinder.Kind
    /// Whether only the greatest ones count.
    var isGreatest = false
  }

  /// What to look for; nil where there is one extension, found otherwise.
  var sets: Sets? {
    switch self {
    case .conflictFree: Sets(kind: .conflictFree)
    case .admissible: Sets(kind: .admissible)
    case .complete: Sets(kind: .complete)
    case .preferred: Sets(kind: .complete, isGreatest: true)
    case .stable: Sets(kind: .stable)
    case .grounded, .ideal: nil
    }
  }

  /// Whether every extension has what the grounded labelling has in, so that only what it leaves
  /// undecided need be searched.
  var containsGrounded: Bool {
    switch self {
    case .conflictFree, .admissible: false
    case .complete, .grounded, .preferred, .stable, .ideal: true
    }
  }
}
