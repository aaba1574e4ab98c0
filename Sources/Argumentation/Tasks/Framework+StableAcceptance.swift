extension Framework {
  /// Whether some or every stable extension has each argument.
  ///
  /// Each part is searched by itself, but a part without a stable set settles all: no extension has
  /// anything, and each of none has everything.
  func stableAcceptance(_ acceptance: Acceptance, limit: Limit) -> PerArgument<Bool> {
    let reduct = GroundedReduct(of: self)
    let isCredulous = acceptance == .credulous
    var membership = [Bool?](repeating: nil, count: reduct.open.framework.count)
    var areAllKnown = true
    var cutter = PartCutter(Part(whole: reduct.open.framework))
    for batch in reduct.open.framework.componentBatches() {
      let finder = SetFinder(.stable, in: cutter.cut(batch).framework, limit: limit)
      let first = finder.find()
      if case .none = first {
        return PerArgument(values: [Bool?](repeating: !isCredulous, count: count))
      }
      guard case .set = first else {
        areAllKnown = false
        continue
      }
      let harvest = finder.harvest(Array(0..<Int32(batch.count)), as: isCredulous)
      for argument in harvest.witnessed { membership[Int(batch[Int(argument)])] = isCredulous }
      guard !harvest.isStopped else { continue }
      for argument in harvest.open { membership[Int(batch[Int(argument)])] = !isCredulous }
    }
    let found = reduct.spread(membership, in: true, out: false)
    guard !areAllKnown else { return found }
    // Whether there is a stable extension is open, and with it all that only one could show.
    return PerArgument(values: found.values.map { $0 == isCredulous ? nil : $0 })
  }
}
