extension Framework {
  /// Cuts out what bears on some arguments beyond what the grounded labelling settles: those of them
  /// that it leaves undecided, first and in order, and the undecided arguments from which attacks lead
  /// to them.
  ///
  /// Whether such an argument is in or out in complete, preferred or ideal sets is as it is in the
  /// part alone. Not so for stable sets, which anything may forbid.
  ///
  /// P. Baroni, M. Giacomin: On principle-based evaluation of extension-based argumentation
  /// semantics. Artificial Intelligence 171 (2007): directionality.
  ///
  /// - Parameters:
  ///   - goals: The arguments in question, each once.
  ///   - labelling: The grounded labelling, with the cut in it.
  ///   - cut: Attacks to treat as if they were not there.
  /// - Returns: The part as a framework, and what its arguments are called here, in their order.
  /// - Complexity: O(arguments of the part and attacks on them), beside the goals and the cut.
  public func undecidedPart(
    bearingOn goals: [Int], by labelling: Labelling, cutting cut: [Attack] = []
  ) -> (framework: Framework, names: [Int]) {
    let cut = Set(cut)
    var names = goals.filter { labelling[$0] == .undecided }
    var numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var attacks: [Attack] = []
    var next = 0
    while next < names.count {
      for attacker in attackers(of: names[next]).map(Int.init)
      where labelling[attacker] == .undecided {
        guard !cut.contains(Attack(attacker: attacker, target: names[next])) else { continue }
        if numbers[attacker] == nil {
          numbers[attacker] = names.count
          names.append(attacker)
        }
        attacks.append(Attack(attacker: numbers[attacker] ?? next, target: next))
      }
      next += 1
    }
    return (Framework(count: names.count, attacks: attacks), names)
  }
}
