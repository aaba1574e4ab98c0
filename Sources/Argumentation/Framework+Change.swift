extension Framework {
  /// Returns the framework as it would be after a change.
  ///
  /// - Parameters:
  ///   - cut: Attacks that are taken out.
  ///   - defeated: Arguments that a new argument, which nothing attacks, attacks. It comes last; if
  ///     there are none, there is no such argument.
  /// - Complexity: O(arguments + attacks).
  public func changed(cutting cut: [Attack] = [], defeating defeated: [Int] = []) -> Framework {
    let cut = Set(cut)
    var attacks = (0..<count).flatMap { attacker in
      targets(of: attacker).map { Attack(attacker: attacker, target: Int($0)) }
    }
    if !cut.isEmpty { attacks.removeAll(where: cut.contains) }
    attacks += defeated.map { Attack(attacker: count, target: $0) }
    return Framework(count: defeated.isEmpty ? count : count + 1, attacks: attacks)
  }
}
