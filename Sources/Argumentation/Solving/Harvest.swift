/// Which of some arguments are members (or outsiders) of some set of a kind.
struct Harvest {
  /// Those for which a set was found.
  var witnessed: [Int32] = []
  /// Those for which none was found: there is none, unless the search was stopped.
  var open: [Int32]
  /// Whether the limit came first.
  var isStopped = false
}

extension SetFinder {
  /// Looks for a set that has, or lacks, one of some arguments.
  func find(
    oneOf candidates: [Int32], as membership: Bool, reaching reached: [Int32] = [],
    under rule: Rule? = nil
  ) -> Found {
    membership
      ? find(oneOf: candidates, reaching: reached, under: rule)
      : find(lackingOneOf: candidates, reaching: reached, under: rule)
  }

  /// Sorts out which of some arguments are members of some set, or are missing from some set.
  ///
  /// Every set that is found settles all it can, and the last question settles all the rest; so
  /// there are far fewer questions than arguments.
  ///
  /// - Parameters:
  ///   - candidates: The arguments to sort.
  ///   - membership: Whether a set has to have an argument to settle it, or to lack it.
  ///   - reached: What the sets must have or attack.
  func harvest(
    _ candidates: [Int32], as membership: Bool, reaching reached: [Int32] = []
  ) -> Harvest {
    var harvest = Harvest(open: candidates)
    while !harvest.open.isEmpty {
      switch find(oneOf: harvest.open, as: membership, reaching: reached) {
      case .set(let found):
        let set = membership ? completed(found) : found
        harvest.witnessed += harvest.open.filter { set[$0] == membership }
        harvest.open.removeAll { set[$0] == membership }
      case .none: return harvest
      case .stopped:
        harvest.isStopped = true
        return harvest
      }
    }
    return harvest
  }
}

extension Part {
  /// For each argument of the part whether some complete set has it; nil if the limit came first.
  ///
  /// The same as whether some admissible or some preferred set has it: every admissible set is
  /// within a preferred one, which is complete.
  func credulousMembership(limit: Limit) -> [Bool?] {
    var membership = [Bool?](repeating: nil, count: framework.count)
    var cutter = PartCutter(Part(whole: framework))
    for region in Regions(of: framework) {
      let part = cutter.cut(region.members)
      let isAsked = Set(region.asked)
      let candidates = (0..<Int32(region.members.count)).filter {
        isAsked.contains(region.members[Int($0)])
      }
      let harvest = SetFinder(.admissible, in: part.framework, limit: limit)
        .harvest(candidates, as: true)
      for number in harvest.witnessed { membership[Int(region.members[Int(number)])] = true }
      if harvest.isStopped { return membership }
      for number in harvest.open { membership[Int(region.members[Int(number)])] = false }
    }
    return membership
  }
}
