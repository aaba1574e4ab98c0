extension Framework {
  /// A small admissible set that has an argument, within one that has it: the argument, a defender
  /// against each of its attackers, and so on.
  ///
  /// - Complexity: O(attacks on what is attacked by what attacks the defence).
  func defence(of argument: Int32, within admissible: ArgumentSet) -> [Int32] {
    var defence = [argument]
    var answered: Set<Int32> = Set(targets(of: Int(argument)))
    var next = 0
    while next < defence.count {
      let defended = Int(defence[next])
      next += 1
      for attacker in attackers(of: defended) where !answered.contains(attacker) {
        guard let defender = attackers(of: Int(attacker)).first(where: { admissible[$0] }) else {
          continue
        }
        defence.append(defender)
        answered.formUnion(targets(of: Int(defender)))
      }
    }
    return defence
  }

  /// The least complete set that has an admissible one, of a framework that the grounded labelling
  /// leaves undecided all over: with all that it defends, and all that is defended then.
  ///
  /// - Complexity: O(arguments + attacks).
  func completion(of admissible: ArgumentSet) -> ArgumentSet {
    assert((0..<count).allSatisfy { !attackers(of: $0).isEmpty }, "something is undisputed")
    let undecided = Labelling(labels: [Label](repeating: .undecided, count: count))
    let defeated = admissible.members.flatMap { targets(of: Int($0)) }.map(Int.init)
    let labelling = groundedLabelling(revising: undecided, defeating: defeated)
    return ArgumentSet(isMember: labelling.labels.map { $0 == .in })
  }
}
