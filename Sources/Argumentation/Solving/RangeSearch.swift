/// Finds the greatest ranges of the sets of a kind, and the sets that have them. The range of a set is
/// what it has or attacks.
///
/// Where a set reaches everything, that is the only greatest range, and the sets that have it are the
/// stable ones, which simpler clauses describe. Otherwise a set is looked for whose range is within
/// none found so far, and replaced by others until nothing more can be reached; then which sets have
/// that range are questions to the same solver.
///
/// W. Dvořák, M. Järvisalo, J. P. Wallner, S. Woltran: Complexity-sensitive decision procedures for
/// abstract argumentation. Artificial Intelligence 206 (2014).
final class RangeSearch {
  /// A greatest range: the sets that have it are those that the finder finds when asked for what
  /// reaches these arguments.
  struct Range {
    let finder: SetFinder
    let reached: [Int32]
  }

  /// What came of looking for a range.
  enum Found {
    case range(Range)
    /// There is no further one.
    case none
    /// The limit came first.
    case stopped
  }

  private enum State {
    /// Nothing has been asked yet.
    case fresh
    /// No set reaches everything; under the rule ranges are beyond those found.
    case searching(SetFinder, beyond: SetFinder.Rule)
    case finished
  }

  private let framework: Framework
  private let kind: SetFinder.Kind
  private let limit: Limit
  /// The arguments of which ranges are made.
  private let counted: [Int32]
  private var state = State.fresh

  /// Prepares to find ranges.
  ///
  /// - Parameters:
  ///   - kind: What the sets are.
  ///   - part: Whose arguments they have.
  ///   - told: If ranges are made of the whole's first arguments alone, their number.
  ///   - limit: When to stop looking.
  init(_ kind: SetFinder.Kind, in part: Part, toldApartBy told: Int? = nil, limit: Limit) {
    framework = part.framework
    self.kind = kind
    self.limit = limit
    counted = part.telling(told) ?? (0..<Int32(part.framework.count)).map { $0 }
  }

  /// Finds a further range.
  ///
  /// - Parameters:
  ///   - candidates: If only ranges are of interest that may be those of sets with (or without) one of
  ///     some arguments, these; the range that is found need not be such a one.
  ///   - membership: Whether sets with them are meant, or sets without.
  func next(oneOf candidates: [Int32]? = nil, as membership: Bool = true) -> Found {
    switch state {
    case .finished: return .none
    case .searching(let finder, let rule):
      return next(oneOf: candidates, as: membership, by: finder, beyond: rule)
    case .fresh:
      // Where some arguments do not count, a set may reach all that do without being stable.
      if counted.count == framework.count {
        let stable = SetFinder(.stable, in: framework, limit: limit)
        switch stable.find() {
        case .set:
          state = .finished
          return .range(Range(finder: stable, reached: []))
        case .stopped: return .stopped
        case .none: break
        }
      }
      let finder = SetFinder(kind, in: framework, knowingRange: true, limit: limit)
      state = .searching(finder, beyond: finder.newRule())
      return next(oneOf: candidates, as: membership)
    }
  }

  private func next(
    oneOf candidates: [Int32]?, as membership: Bool, by finder: SetFinder,
    beyond rule: SetFinder.Rule
  ) -> Found {
    let found =
      candidates.map { finder.find(oneOf: $0, as: membership, under: rule) }
      ?? finder.find(under: rule)
    guard case .set(let set) = found else {
      if case .none = found { return .none }
      return .stopped
    }
    guard let widest = widen(set, by: finder) else { return .stopped }
    let isReached = range(of: widest)
    finder.demandReach(of: counted.filter { !isReached[$0] }, under: rule)
    return .range(Range(finder: finder, reached: counted.filter { isReached[$0] }))
  }

  /// Goes from set to set as long as one reaches all that the last did, and more; nil if the limit came
  /// first.
  private func widen(_ set: ArgumentSet, by finder: SetFinder) -> ArgumentSet? {
    var widest = set
    while true {
      let isReached = range(of: widest)
      let wider = finder.find(
        reaching: counted.filter { isReached[$0] },
        reachingOneOf: counted.filter { !isReached[$0] })
      switch wider {
      case .set(let set): widest = set
      case .none: return widest
      case .stopped: return nil
      }
    }
  }

  private func range(of set: ArgumentSet) -> ArgumentSet {
    var range = set
    for member in set.members {
      for target in framework.targets(of: Int(member)) { range.isMember[Int(target)] = true }
    }
    return range
  }
}

extension RangeSearch {
  /// Finds a set of a greatest range that has, or lacks, an argument.
  func find(_ argument: Int32, as membership: Bool) -> SetFinder.Found {
    while true {
      switch next(oneOf: [argument], as: membership) {
      case .none: return .none
      case .stopped: return .stopped
      case .range(let range):
        let found = range.finder.find(
          oneOf: [argument], as: membership, reaching: range.reached)
        guard case .none = found else { return found }
      }
    }
  }

  /// Sorts out which of some arguments are members of some set of a greatest range, or are missing from
  /// some.
  func harvest(_ candidates: [Int32], as membership: Bool) -> Harvest {
    var harvest = Harvest(open: candidates)
    while !harvest.open.isEmpty {
      switch next(oneOf: harvest.open, as: membership) {
      case .none: return harvest
      case .stopped:
        harvest.isStopped = true
        return harvest
      case .range(let range):
        let more = range.finder.harvest(harvest.open, as: membership, reaching: range.reached)
        harvest.witnessed += more.witnessed
        harvest.open = more.open
        harvest.isStopped = more.isStopped
        if harvest.isStopped { return harvest }
      }
    }
    return harvest
  }
}
