extension Framework {
  /// Returns one extension under a semantics.
  ///
  /// In linear time but for the preferred semantics (by one strongly connected component after
  /// another), the stable (by one question to the solver), the ideal, and those that compare ranges.
  public func oneExtension(under semantics: Semantics, limit: Limit = .none) -> Discovery {
    switch semantics {
    case .conflictFree, .admissible, .complete, .grounded:
      return .found(Extension(of: groundedLabelling()))
    case .preferred:
      let reduct = GroundedReduct(of: self)
      let set = reduct.open.framework.preferredSet(limit: limit)
      return set.map { .found(reduct.whole($0)) } ?? .unknown
    case .stable:
      return stableExtension(of: GroundedReduct(of: self), limit: limit) { $0.find() }
    case .semiStable, .stage:
      // A stable set is one of either, and looking for it leaves aside what grounded settles.
      if case .found(let stable) = oneExtension(under: .stable, limit: limit) {
        return .found(stable)
      }
      let extensions = extensions(under: semantics, limit: limit).makeIterator()
      return extensions.next().map(Discovery.found) ?? .unknown
    case .ideal:
      return idealExtension(limit: limit)
    }
  }

  /// Finds a stable extension.
  ///
  /// - Parameters:
  ///   - reduct: What the grounded labelling makes of the framework.
  ///   - limit: When to stop.
  ///   - find: Asks for a set of the undecided part.
  func stableExtension(
    of reduct: GroundedReduct, limit: Limit, asking find: (SetFinder) -> SetFinder.Found
  ) -> Discovery {
    guard reduct.open.framework.count > 0 else { return .found(reduct.grounded) }
    switch find(SetFinder(.stable, in: reduct.open.framework, limit: limit)) {
    case .set(let set): return .found(reduct.whole(set))
    case .none: return .none
    case .stopped: return .unknown
    }
  }
}
