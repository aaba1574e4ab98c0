extension Framework {
  /// Whether some or every stable extension has each argument.
  ///
  /// If there is a stable extension, each component can be searched by itself. If there is none, no
  /// extension has anything, and each of none has everything.
  func stableAcceptance(_ acceptance: Acceptance, limit: Limit) -> PerArgument<Bool> {
    let reduct = GroundedReduct(of: self)
    let isCredulous = acceptance == .credulous
    switch stableExtension(of: reduct, limit: limit, asking: { $0.find() }) {
    case .found:
      let membership = reduct.open.stableMembership(acceptance, limit: limit)
      return reduct.spread(membership, in: true, out: false)
    case .none:
      return PerArgument(values: [Bool?](repeating: !isCredulous, count: count))
    case .unknown:
      // What is out is in no stable extension, and what is in is in all, were there none.
      let open = [Bool?](repeating: nil, count: reduct.open.framework.count)
      return reduct.spread(open, in: isCredulous ? nil : true, out: isCredulous ? false : nil)
    }
  }
}

extension Part {
  /// For each argument whether some or every stable set has it, of which there must be one; nil if
  /// the limit came first.
  fileprivate func stableMembership(_ acceptance: Acceptance, limit: Limit) -> [Bool?] {
    let isCredulous = acceptance == .credulous
    var membership = [Bool?](repeating: nil, count: framework.count)
    var cutter = PartCutter(Part(whole: framework))
    for batch in framework.componentBatches() {
      let harvest = SetFinder(.stable, in: cutter.cut(batch).framework, limit: limit)
        .harvest(Array(0..<Int32(batch.count)), as: isCredulous)
      for number in harvest.witnessed { membership[Int(batch[Int(number)])] = isCredulous }
      if harvest.isStopped { return membership }
      for number in harvest.open { membership[Int(batch[Int(number)])] = !isCredulous }
    }
    return membership
  }
}
