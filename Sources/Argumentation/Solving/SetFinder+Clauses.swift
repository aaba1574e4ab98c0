extension SetFinder {
  /// Describes the sets to the solver, but for what is barred.
  func addClauses(knowingRange knowsRange: Bool) {
    for argument in 0..<Int32(framework.count) {
      let attackers = framework.attackers(of: Int(argument))
      if kind == .admissible {
        addDefence(against: argument, attackedBy: attackers)
      } else {
        addMeaning(of: argument, attackedBy: attackers)
      }
      if kind == .complete { addCompleteness(of: argument, attackedBy: attackers) }
      if knowsRange { solver.add([-isReached(argument), isIn(argument), isOut(argument)]) }
    }
  }

  /// What is out is exactly what is attacked from within; nothing that is out is in.
  private func addMeaning(of argument: Int32, attackedBy attackers: ArraySlice<Int32>) {
    let isOut = isOut(argument)
    solver.add(CollectionOfOne(-isOut) + attackers.map(isIn))
    for attacker in attackers { solver.add([isOut, -isIn(attacker)]) }
    if kind != .stable { solver.add([-isOut, -isIn(argument)]) }
  }

  /// What is in and attacked by the argument has a defender: an attacker of the argument that is in.
  ///
  /// Attackers are named for each such target, which is found sooner than by way of a variable, unless
  /// that would take far more literals than there are attacks.
  private func addDefence(against argument: Int32, attackedBy attackers: ArraySlice<Int32>) {
    let targets = framework.targets(of: Int(argument))
    let defenders = attackers.map(isIn)
    for target in targets { solver.add([-isIn(target), -isIn(argument)]) }
    if attackers.count * targets.count <= 16 * (attackers.count + targets.count) {
      for target in targets { solver.add([-isIn(target)] + defenders) }
    } else {
      let isOut = isOut(argument)
      solver.add([-isOut] + defenders)
      for target in targets { solver.add([-isIn(target), isOut]) }
    }
  }

  /// What is in has its attackers out, and what has its attackers out is in.
  private func addCompleteness(of argument: Int32, attackedBy attackers: ArraySlice<Int32>) {
    let isIn = isIn(argument)
    for attacker in attackers { solver.add([-isIn, isOut(attacker)]) }
    solver.add([isIn] + attackers.map { -isOut($0) })
  }
}
