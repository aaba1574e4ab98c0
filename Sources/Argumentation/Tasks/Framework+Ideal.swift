extension Framework {
  /// Finds the ideal extension: what is grounded, and the ideal set of what is undecided.
  func idealExtension(limit: Limit) -> Discovery {
    let reduct = GroundedReduct(of: self)
    let membership = reduct.open.idealMembership(limit: limit)
    guard !membership.contains(nil) else { return .unknown }
    return .found(reduct.whole(ArgumentSet(isMember: membership.map { $0 == true })))
  }

  /// For each argument whether the ideal set has it, as far as can be told.
  ///
  /// What an unfinished search lets one be sure of is sure: the greatest admissible set within
  /// fewer arguments is within the ideal one.
  ///
  /// - Parameter membership: Whether some complete set has each argument; nil if it is not known.
  func idealMembership(knowingCredulous membership: [Bool?]) -> [Bool?] {
    let ideal = greatestAdmissibleSet(within: unopposed(membership))
    let isWhole = !membership.contains(nil)
    return (0..<count).map { argument in
      if ideal.isMember[argument] { return true }
      let isOpposed = attackers(of: argument).contains { membership[Int($0)] == true }
      return isWhole || isOpposed || membership[argument] == false ? false : nil
    }
  }
}
