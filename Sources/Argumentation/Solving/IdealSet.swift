extension Framework {
  /// The arguments that some complete set has and none attacks: what a sceptic need not give up
  /// at once. The ideal set and all that is in every preferred set are among them.
  ///
  /// - Parameter membership: Whether some complete set has each argument; nil if it is not known.
  func unopposed(_ membership: [Bool?]) -> ArgumentSet {
    ArgumentSet(
      isMember: (0..<count).map { argument in
        membership[argument] == true
          && attackers(of: argument).allSatisfy { membership[Int($0)] == false }
      })
  }

  /// The greatest admissible set within a set without conflict: what is left when all that is not
  /// defended is taken out until nothing is.
  ///
  /// Within the unopposed arguments this is the ideal set: P. E. Dunne: The computational
  /// complexity of ideal semantics. Artificial Intelligence 173 (2009).
  ///
  /// - Complexity: O(arguments + attacks).
  func greatestAdmissibleSet(within set: ArgumentSet) -> ArgumentSet {
    DefendedSet(set, in: self).set
  }
}

/// A set that loses, with each argument that is taken out, all that is then not defended any more.
///
/// Complexity: O(arguments + attacks) for all that is ever taken out.
struct DefendedSet {
  private let framework: Framework
  /// What is left.
  private(set) var set: ArgumentSet
  /// For each argument how many of those left attack it.
  private var answers: [Int]

  /// Takes all out of a set that it does not defend.
  init(_ set: ArgumentSet, in framework: Framework) {
    self.framework = framework
    self.set = set
    answers = (0..<framework.count).map { argument in
      framework.attackers(of: argument).count { set[$0] }
    }
    takeOut(attackedBy: (0..<Int32(framework.count)).filter { answers[Int($0)] == 0 })
  }

  /// Takes some arguments out.
  mutating func takeOut(_ arguments: [Int32]) {
    var unanswered: [Int32] = []
    for argument in arguments { takeOut(argument, noting: &unanswered) }
    takeOut(attackedBy: unanswered)
  }

  /// Takes out what is attacked by arguments that nothing left attacks.
  private mutating func takeOut(attackedBy unanswered: [Int32]) {
    var queue = unanswered
    var next = 0
    while next < queue.count {
      for loser in framework.targets(of: Int(queue[next])) { takeOut(loser, noting: &queue) }
      next += 1
    }
  }

  /// Takes an argument out, and notes what nothing left attacks then.
  private mutating func takeOut(_ argument: Int32, noting unanswered: inout [Int32]) {
    guard set[argument] else { return }
    set.isMember[Int(argument)] = false
    for target in framework.targets(of: Int(argument)) {
      answers[Int(target)] -= 1
      if answers[Int(target)] == 0 { unanswered.append(target) }
    }
  }
}

extension Part {
  /// For each argument of the part whether the ideal set has it. If the limit came first, what has been
  /// found to be attacked is known to be out, and of the rest nothing is known.
  ///
  /// A preferred set has it. Whatever a complete set attacks is not in it, nor what is then undefended;
  /// and when no complete set attacks what is left, that is the ideal set, for an admissible set that no
  /// admissible set attacks is within every preferred one (Dung, Mancarella, Toni 2007).
  func idealMembership(limit: Limit) -> [Bool?] {
    guard let preferred = framework.preferredSet(limit: limit) else {
      return [Bool?](repeating: nil, count: framework.count)
    }
    var left = DefendedSet(preferred, in: framework)
    var cutter = PartCutter(Part(whole: framework))
    for region in Regions(of: framework) {
      guard takeOutThreatened(of: &left, in: region, cutBy: &cutter, limit: limit) else {
        return left.set.isMember.map { $0 ? nil : false }
      }
    }
    return left.set.isMember
  }

  /// Takes out what is attacked by complete sets that have something of what a region asks about; false
  /// if the limit came first.
  private func takeOutThreatened(
    of left: inout DefendedSet, in region: Regions.Region, cutBy cutter: inout PartCutter,
    limit: Limit
  ) -> Bool {
    let isAsked = Set(region.asked)
    func isThreat(_ number: Int32) -> Bool {
      framework.targets(of: Int(region.members[Int(number)])).contains { left.set[$0] }
    }
    var threats = (0..<Int32(region.members.count)).filter {
      isAsked.contains(region.members[Int($0)]) && isThreat($0)
    }
    guard !threats.isEmpty else { return true }
    let finder = SetFinder(.admissible, in: cutter.cut(region.members).framework, limit: limit)
    while !threats.isEmpty {
      switch finder.find(oneOf: threats) {
      case .none: return true
      case .stopped: return false
      case .set(let set):
        let members = finder.completed(set).members.map { region.members[Int($0)] }
        left.takeOut(members.flatMap { framework.targets(of: Int($0)) })
        threats.removeAll { !isThreat($0) }
      }
    }
    return true
  }
}
