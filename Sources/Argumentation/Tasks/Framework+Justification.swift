extension Framework {
  /// Returns the justification status of every argument.
  ///
  /// The grounded labelling settles the two strong statuses in linear time. What it leaves undecided
  /// is undecided in one complete labelling at least, and in or out in another exactly if some
  /// complete set has the argument, or an attacker of it: two NP-complete questions an argument, of
  /// which most are answered together.
  ///
  /// Y. Wu, M. Caminada: A labelling-based justification status of arguments. Studies in Logic 3
  /// (2010). W. Dvořák: On the complexity of computing the justification status of an argument
  /// (TAFA 2011).
  public func justificationStatuses(limit: Limit = .none) -> PerArgument<JustificationStatus> {
    let reduct = GroundedReduct(of: self)
    let membership = reduct.open.credulousMembership(limit: limit)
    let statuses = membership.indices.map { argument -> JustificationStatus? in
      let attackers = reduct.open.framework.attackers(of: argument).map { membership[Int($0)] }
      let canBeOut: Bool? =
        attackers.contains(true) ? true : attackers.contains(nil) ? nil : false
      guard let canBeIn = membership[argument], let canBeOut else { return nil }
      return JustificationStatus(canBeIn: canBeIn, canBeOut: canBeOut)
    }
    return reduct.spread(statuses, in: .stronglyAccepted, out: .stronglyRejected)
  }
}
