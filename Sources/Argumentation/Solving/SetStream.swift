/// The sets of a part of a framework that a semantics admits, one after another.
///
/// Each is excluded once it is found: by itself, or, of the preferred ones, with all its subsets.
final class SetStream {
  /// Where sets come from.
  private enum Spring {
    /// All of a kind, or the greatest ones.
    case sets(SetFinder, areGreatest: Bool)
    /// Those of the greatest ranges, and the range whose turn it is.
    case ranges(RangeSearch, current: RangeSearch.Range?)
  }

  private var spring: Spring
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
    telling = part.telling(told)
    spring =
      switch sets.choice {
      case .all: .sets(SetFinder(sets.kind, in: part.framework, limit: limit), areGreatest: false)
      case .greatest:
        .sets(
          SetFinder(
            sets.kind, in: part.framework, turningAfter: SetFinder.hardEffort, limit: limit),
          areGreatest: true)
      case .greatestRange:
        .ranges(
          RangeSearch(sets.kind, in: part, toldApartBy: told, limit: limit), current: nil)
      }
  }

  /// Finds another set.
  func next() -> SetFinder.Found {
    switch spring {
    case .sets(let finder, areGreatest: true): nextGreatest(by: finder)
    case .sets(let finder, areGreatest: false): next(by: finder)
    case .ranges(let search, let current): next(of: current, by: search)
    }
  }

  private func next(by finder: SetFinder, reaching reached: [Int32] = []) -> SetFinder.Found {
    let found = finder.find(reaching: reached)
    if case .set(let set) = found { finder.exclude(set, toldBy: telling) }
    return found
  }

  private func nextGreatest(by finder: SetFinder) -> SetFinder.Found {
    let found = finder.find()
    guard case .set(let set) = found else { return found }
    let grown = finder.grow(set)
    if case .set(let greatest) = grown { finder.excludeSubsets(of: greatest) }
    return grown
  }

  private func next(
    of current: RangeSearch.Range?, by search: RangeSearch
  ) -> SetFinder.Found {
    var current = current
    while true {
      if let range = current {
        let found = next(by: range.finder, reaching: range.reached)
        guard case .none = found else { return found }
      }
      switch search.next() {
      case .range(let range):
        current = range
        spring = .ranges(search, current: range)
      case .none: return .none
      case .stopped: return .stopped
      }
    }
  }
}

extension Semantics {
  /// What a solver looks for to find the extensions of a semantics.
  struct Sets {
    /// The kind of set.
    let kind: SetFinder.Kind
    /// Which of them count.
    var choice = Choice.all

    /// Which of the sets of a kind count.
    enum Choice {
      case all
      /// Those that are within no other.
      case greatest
      /// Those whose range is within no other's.
      case greatestRange
    }
  }

  /// What to look for; nil where there is one extension, found otherwise.
  var sets: Sets? {
    switch self {
    case .conflictFree: Sets(kind: .conflictFree)
    case .admissible: Sets(kind: .admissible)
    case .complete: Sets(kind: .complete)
    case .preferred: Sets(kind: .complete, choice: .greatest)
    case .stable: Sets(kind: .stable)
    case .semiStable: Sets(kind: .complete, choice: .greatestRange)
    case .stage: Sets(kind: .conflictFree, choice: .greatestRange)
    case .grounded, .ideal: nil
    }
  }

  /// Whether every extension has what the grounded labelling has in, so that only what it leaves
  /// undecided need be searched.
  var containsGrounded: Bool {
    switch self {
    case .conflictFree, .admissible, .stage: false
    case .complete, .grounded, .preferred, .stable, .semiStable, .ideal: true
    }
  }
}
