extension Framework {
  /// Returns the grounded labelling: the complete labelling with the fewest arguments in.
  ///
  /// An argument goes in when its last unlabelled attacker has gone out; what it attacks goes out;
  /// what is left is undecided.
  ///
  /// Dung 1995, def. 20 (grounded extension); S. Modgil, M. Caminada: Proof theories and algorithms
  /// for abstract argumentation frameworks (2009), section 4 (labels).
  ///
  /// - Complexity: O(arguments + attacks).
  public func groundedLabelling() -> Labelling {
    let undecided = Labelling(labels: [Label](repeating: .undecided, count: count))
    var work = GroundedWork(on: self, from: undecided, region: (0..<count).map(Int32.init))
    return work.finish()
  }

  /// Returns what the grounded labelling becomes after a change.
  ///
  /// Only what can be reached from the change by attacks is labelled anew: an argument's label in
  /// the grounded labelling depends on nothing but what reaches it (directionality; P. Baroni,
  /// M. Giacomin: On principle-based evaluation of extension-based argumentation semantics, 2007).
  ///
  /// - Parameters:
  ///   - labelling: The grounded labelling of the framework as it is.
  ///   - cut: Attacks to treat as if they were not there.
  ///   - defeated: Arguments to treat as if something unattacked attacked them.
  /// - Complexity: O(arguments) to copy the labels, and O(reached arguments and their attacks).
  public func groundedLabelling(
    revising labelling: Labelling, cutting cut: [Attack] = [], defeating defeated: [Int] = []
  ) -> Labelling {
    let cut = cut.filter { targets(of: Int($0.attacker)).contains($0.target) }
    let region = reached(from: cut.map(\.target) + defeated.map(Int32.init), by: targets)
    var work = GroundedWork(on: self, from: labelling, region: region, cut: cut)
    for argument in defeated { work.takeOut(Int32(argument)) }
    return work.finish()
  }

  /// The arguments on which the labels of some others may depend: those that reach them by attacks,
  /// and they themselves, in no order.
  ///
  /// - Complexity: O(arguments), and O(what is reached and its attacks).
  public func arguments(reaching goals: [Int]) -> [Int32] {
    reached(from: goals.map(Int32.init), by: attackers)
  }

  /// What some arguments reach step by step, themselves included.
  private func reached(
    from seeds: [Int32], by step: (Int) -> ArraySlice<Int32>
  ) -> [Int32] {
    var isReached = [Bool](repeating: false, count: count)
    var region: [Int32] = []
    for seed in seeds where !isReached[Int(seed)] {
      isReached[Int(seed)] = true
      region.append(seed)
    }
    var next = 0
    while next < region.count {
      for neighbour in step(Int(region[next])) where !isReached[Int(neighbour)] {
        isReached[Int(neighbour)] = true
        region.append(neighbour)
      }
      next += 1
    }
    return region
  }
}

/// A grounded labelling in the making, in a region outside of which the labels stand.
private struct GroundedWork {
  private let framework: Framework
  private let region: [Int32]
  private let cut: Set<Attack>
  /// Whether any attack of an argument is cut, to spare looking most attacks up.
  private var isCutAttacker: [Bool]
  private var labels: [Label]
  /// For each argument of the region the attackers that are not out yet; -1 outside.
  private var threats: [Int32]
  private var queue: [Int32] = []

  init(on framework: Framework, from base: Labelling, region: [Int32], cut: [Attack] = []) {
    self.framework = framework
    self.region = region
    self.cut = Set(cut)
    isCutAttacker = cut.isEmpty ? [] : [Bool](repeating: false, count: framework.count)
    for attack in cut { isCutAttacker[Int(attack.attacker)] = true }
    labels = base.labels
    threats = [Int32](repeating: -1, count: framework.count)
    for argument in region {
      labels[Int(argument)] = .undecided
      threats[Int(argument)] = 0
    }
    var beaten: [Int32] = []
    for argument in region {
      for attacker in framework.attackers(of: Int(argument)) where !isCut(attacker, argument) {
        let isOutside = threats[Int(attacker)] < 0
        if isOutside && labels[Int(attacker)] == .out { continue }
        if isOutside && labels[Int(attacker)] == .in { beaten.append(argument) }
        threats[Int(argument)] += 1
      }
    }
    for argument in beaten { takeOut(argument) }
  }

  /// Labels an argument out, and lines up what loses its last threat by it.
  mutating func takeOut(_ loser: Int32) {
    guard labels[Int(loser)] == .undecided else { return }
    labels[Int(loser)] = .out
    for freed in framework.targets(of: Int(loser)) where !isCut(loser, freed) {
      threats[Int(freed)] -= 1
      if threats[Int(freed)] == 0 { queue.append(freed) }
    }
  }

  /// Labels what follows.
  mutating func finish() -> Labelling {
    queue += region.filter { threats[Int($0)] == 0 }
    var next = 0
    while next < queue.count {
      let winner = queue[next]
      next += 1
      guard labels[Int(winner)] == .undecided else { continue }
      labels[Int(winner)] = .in
      for loser in framework.targets(of: Int(winner)) where !isCut(winner, loser) {
        takeOut(loser)
      }
    }
    return Labelling(labels: labels)
  }

  private func isCut(_ attacker: Int32, _ target: Int32) -> Bool {
    !isCutAttacker.isEmpty && isCutAttacker[Int(attacker)]
      && cut.contains(Attack(attacker: Int(attacker), target: Int(target)))
  }
}
