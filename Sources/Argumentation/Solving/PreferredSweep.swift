extension Framework {
  /// Finds one preferred set, a strongly connected component at a time, attackers first.
  ///
  /// What earlier components have settled bears on a component in two ways: an argument attacked by
  /// what is in is out, and one attacked by what stays undecided can be out but not in. Within these
  /// bounds a greatest admissible set of each component makes up a preferred one of the whole; so
  /// the solver works on one component at a time, however large the framework.
  ///
  /// P. Baroni, M. Giacomin, G. Guida: SCC-recursiveness: a general schema for argumentation
  /// semantics. Artificial Intelligence 168 (2005).
  ///
  /// - Returns: The set; nil if the limit came first.
  func preferredSet(limit: Limit) -> ArgumentSet? {
    var sweep = PreferredSweep(self, limit: limit)
    for component in strongComponents() {
      guard sweep.settle(component) else { return nil }
    }
    return ArgumentSet(isMember: sweep.labels.map { $0 == .in })
  }
}

private struct PreferredSweep {
  private let framework: Framework
  private let limit: Limit
  private var cutter: PartCutter
  /// The labels of the components that are settled; undecided in those that are not.
  private(set) var labels: [Label]

  init(_ framework: Framework, limit: Limit) {
    self.framework = framework
    self.limit = limit
    cutter = PartCutter(Part(whole: framework))
    labels = [Label](repeating: .undecided, count: framework.count)
  }

  /// Labels a component all of whose attackers outside are labelled; false if the limit came first.
  mutating func settle(_ component: [Int32]) -> Bool {
    let inside = Set(component)
    var left: [Int32] = []
    var barred: [Int32] = []
    for argument in component {
      let outside = framework.attackers(of: Int(argument)).filter { !inside.contains($0) }
      if outside.contains(where: { labels[Int($0)] == .in }) {
        labels[Int(argument)] = .out
        continue
      }
      if outside.contains(where: { labels[Int($0)] == .undecided }) {
        barred.append(Int32(left.count))
      }
      left.append(argument)
    }
    guard let winners = greatestAdmissibleSet(of: left, barring: barred) else { return false }
    for winner in winners { labels[Int(winner)] = .in }
    for winner in winners {
      for loser in framework.targets(of: Int(winner)) where inside.contains(loser) {
        labels[Int(loser)] = .out
      }
    }
    return true
  }

  /// A greatest admissible set of some arguments by themselves; nil if the limit came first.
  private mutating func greatestAdmissibleSet(
    of members: [Int32], barring barred: [Int32]
  ) -> [Int32]? {
    guard barred.count < members.count else { return [] }
    if members.count == 1 {
      return framework.targets(of: Int(members[0])).contains(members[0]) ? [] : members
    }
    let finder = SetFinder(
      .admissible, in: cutter.cut(members).framework, barring: barred,
      turningAfter: SetFinder.hardEffort, limit: limit)
    guard case .set(let set) = finder.grow(.empty(of: members.count)) else { return nil }
    return set.members.map { members[Int($0)] }
  }
}
