extension Framework {
  /// Finds the ideal extension: what is grounded, and the greatest admissible set within the
  /// undecided arguments that some complete set has and none attacks.
  func idealExtension(limit: Limit) -> Discovery {
    let reduct = GroundedReduct(of: self)
    let open = reduct.open.framework
    let membership = reduct.open.credulousMembership(limit: limit)
    guard !membership.contains(nil) else { return .unknown }
    return .found(reduct.whole(open.greatestAdmissibleSet(within: open.unopposed(membership))))
  }

  /// For each argument whether the ideal set has it, as far as can be told.
  ///
  /// What an unfinished search lets one be sure of is sure: the greatest admissible set within
  /// fewer arguments is within the ideal one.
  ///
  /// - Parameter membership: Whether some complete set has each argument; nil if it is not known.
  func idealMembership(_ membership: [Bool?]) -> [Bool?] {
    let ideal = greatestAdmissibleSet(within: unopposed(membership))
    let isWhole = !membership.contains(nil)
    return (0..<count).map { argument in
      if ideal.isMember[argument] { return true }
      let isOpposed = attackers(of: argument).contains { membership[Int($0)] == true }
      return isWhole || isOpposed || membership[argument] == false ? false : nil
    }
  }
}
