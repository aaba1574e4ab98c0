extension Framework {
  /// Returns of every argument whether a semantics accepts it.
  ///
  /// What the grounded labelling settles takes linear time; for the rest every set that is found
  /// settles all the arguments it can, so that most need no question of their own.
  ///
  /// - Parameters:
  ///   - acceptance: Whether some extension has to have an argument, or every one.
  ///   - semantics: What makes an extension.
  ///   - told: If only the first so many arguments count where ranges are compared, their number.
  ///   - limit: When to stop.
  public func acceptance(
    _ acceptance: Acceptance, under semantics: Semantics, toldApartBy told: Int? = nil,
    limit: Limit = .none
  ) -> PerArgument<Bool> {
    switch (semantics, acceptance) {
    case (.conflictFree, .credulous):
      PerArgument(values: (0..<count).map { !attacksItself($0) })
    case (.conflictFree, .sceptical), (.admissible, .sceptical):
      PerArgument(values: [Bool?](repeating: false, count: count))
    case (.grounded, _), (.complete, .sceptical):
      PerArgument(values: groundedLabelling().labels.map { $0 == .in })
    case (.admissible, .credulous), (.complete, .credulous), (.preferred, .credulous):
      acceptanceOfOpen { $0.credulousMembership(limit: limit) }
    case (.preferred, .sceptical):
      acceptanceOfOpen { $0.scepticalPreferredMembership(limit: limit) }
    case (.ideal, _):
      acceptanceOfOpen { $0.idealMembership(limit: limit) }
    case (.stable, _):
      stableAcceptance(acceptance, limit: limit)
    case (.semiStable, _), (.stage, _):
      rangeAcceptance(acceptance, under: semantics, toldApartBy: told, limit: limit)
    }
  }

  /// Puts together what the grounded labelling settles and what is found of the rest.
  private func acceptanceOfOpen(_ membership: (Part) -> [Bool?]) -> PerArgument<Bool> {
    let reduct = GroundedReduct(of: self)
    return reduct.spread(membership(reduct.open), in: true, out: false)
  }
}

extension GroundedReduct {
  /// Puts findings together: one for what is in, one for what is out, and those for what is
  /// undecided.
  ///
  /// - Complexity: O(arguments).
  func spread<Value>(_ findings: [Value?], in winner: Value?, out loser: Value?)
    -> PerArgument<Value>
  {
    var values = labelling.labels.map { $0 == .in ? winner : loser }
    for (argument, finding) in zip(open.names, findings) { values[Int(argument)] = finding }
    return PerArgument(values: values)
  }
}
