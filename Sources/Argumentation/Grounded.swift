extension Framework {
  /// Returns the grounded labelling: the complete labelling with the fewest arguments in.
  ///
  /// An argument goes in when its last unlabelled attacker has gone out; what it attacks goes out;
  /// what is left is undecided.
  ///
  /// Dung 1995, def. 20 (grounded extension); S. Modgil, M. Caminada: Proof theories and algorithms
  /// for abstract argumentation frameworks (2009), section 4 (labels).
  ///
  /// - Parameters:
  ///   - cut: Attacks to treat as if they were not there.
  ///   - defeated: Arguments to treat as if something unattacked attacked them.
  /// - Complexity: O(arguments + attacks).
  public func groundedLabelling(
    cutting cut: Set<Attack> = [], defeating defeated: [Int] = []
  ) -> Labelling {
    var labels = [Label](repeating: .undecided, count: count)
    var threats = (0..<count).map { Int32(attackers(of: $0).count) }
    for attack in cut where targets(of: Int(attack.attacker)).contains(attack.target) {
      threats[Int(attack.target)] -= 1
    }
    var queue: [Int32] = []
    var next = 0

    func isCut(_ attacker: Int32, _ target: Int32) -> Bool {
      !cut.isEmpty && cut.contains(Attack(attacker: Int(attacker), target: Int(target)))
    }

    func takeOut(_ loser: Int32) {
      labels[Int(loser)] = .out
      for freed in targets(of: Int(loser)) where !isCut(loser, freed) {
        threats[Int(freed)] -= 1
        if threats[Int(freed)] == 0 && labels[Int(freed)] == .undecided { queue.append(freed) }
      }
    }

    for argument in defeated {
      threats[argument] += 1
    }
    queue += threats.indices.filter { threats[$0] == 0 }.map(Int32.init)
    for argument in defeated where labels[argument] == .undecided { takeOut(Int32(argument)) }
    while next < queue.count {
      let winner = queue[next]
      next += 1
      labels[Int(winner)] = .in
      for loser in targets(of: Int(winner))
      where labels[Int(loser)] == .undecided && !isCut(winner, loser) {
        takeOut(loser)
      }
    }
    return Labelling(labels: labels)
  }
}
