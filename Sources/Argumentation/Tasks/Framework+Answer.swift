extension Framework {
  /// Returns whether a semantics accepts an argument, with what proves it.
  ///
  /// What the grounded labelling settles is answered in linear time. Otherwise only what leads to
  /// the argument by attacks is searched, but for the ideal semantics and those that compare ranges.
  ///
  /// - Parameters:
  ///   - argument: The argument in question.
  ///   - acceptance: Whether some extension has to have it, or every one.
  ///   - semantics: What makes an extension.
  ///   - told: If only the first so many arguments count where ranges are compared, their number.
  ///   - limit: When to stop.
  public func answer(
    on argument: Int, _ acceptance: Acceptance, under semantics: Semantics,
    toldApartBy told: Int? = nil, limit: Limit = .none
  ) -> Answer {
    switch (semantics, acceptance) {
    case (.conflictFree, .credulous):
      attacksItself(argument) ? .no(nil) : .yes(Extension([Int32(argument)]))
    case (.conflictFree, .sceptical), (.admissible, .sceptical):
      .no(Extension([]))
    case (.grounded, _), (.complete, .sceptical):
      membershipAnswer(on: argument, in: .found(Extension(of: groundedLabelling())))
    case (.ideal, _):
      membershipAnswer(on: argument, in: idealExtension(limit: limit))
    case (.admissible, .credulous), (.complete, .credulous), (.preferred, .credulous):
      credulousAnswer(on: argument, under: semantics, limit: limit)
    case (.preferred, .sceptical):
      scepticalPreferredAnswer(on: argument, limit: limit)
    case (.stable, _):
      stableAnswer(on: argument, acceptance, limit: limit)
    case (.semiStable, _), (.stage, _):
      rangeAnswer(on: argument, acceptance, under: semantics, toldApartBy: told, limit: limit)
    }
  }

  /// Whether an argument attacks itself.
  ///
  /// - Complexity: O(arguments that it attacks).
  func attacksItself(_ argument: Int) -> Bool {
    targets(of: argument).contains(Int32(argument))
  }

  private func membershipAnswer(on argument: Int, in only: Discovery) -> Answer {
    guard case .found(let only) = only else { return .unknown }
    return only.contains(argument) ? .yes(only) : .no(only)
  }

  private func stableAnswer(
    on argument: Int, _ acceptance: Acceptance, limit: Limit
  ) -> Answer {
    let reduct = GroundedReduct(of: self)
    let wanted = acceptance == .credulous
    let settled = reduct.labelling[argument]
    let number = reduct.number(of: argument).map { [$0] } ?? []
    let isImpossible = settled == (wanted ? .out : .in)
    let found =
      isImpossible
      ? Discovery.none
      : stableExtension(of: reduct, limit: limit) {
        wanted ? $0.find(with: number) : $0.find(without: number)
      }
    return switch found {
    case .found(let proof): wanted ? .yes(proof) : .no(proof)
    case .none: wanted ? .no(nil) : .yes(nil)
    case .unknown: .unknown
    }
  }

  // MARK: Within the cone

  private func credulousAnswer(
    on argument: Int, under semantics: Semantics, limit: Limit
  ) -> Answer {
    let reduct = GroundedReduct(of: self)
    guard let number = reduct.number(of: argument) else {
      guard reduct.labelling[argument] == .in else { return .no(nil) }
      return .yes(completion(of: [], beyond: reduct, under: semantics, limit: limit))
    }
    let cone = reduct.cone(of: number)
    // The argument is the cone's first.
    switch SetFinder(.admissible, in: cone.framework, limit: limit).find(with: [0]) {
    case .set(let set):
      let support = cone.names(of: set.members)
      return .yes(completion(of: support, beyond: reduct, under: semantics, limit: limit))
    case .none: return .no(nil)
    case .stopped: return .unknown
    }
  }

  private func scepticalPreferredAnswer(on argument: Int, limit: Limit) -> Answer {
    let reduct = GroundedReduct(of: self)
    guard let number = reduct.number(of: argument) else {
      guard reduct.labelling[argument] == .out else { return .yes(nil) }
      return .no(completion(of: [], beyond: reduct, under: .preferred, limit: limit))
    }
    let cone = reduct.cone(of: number)
    var search = PreferredCounterexamples(cone.framework, limit: limit)
    switch search.quickCounterexample(to: 0) {
    case .set(let set):
      let opposition = cone.names(of: set.members)
      return .no(completion(of: opposition, beyond: reduct, under: .preferred, limit: limit))
    case .none: return .yes(nil)
    case .stopped: return .unknown
    }
  }

  /// An extension that has what is grounded and some undecided arguments that make up an admissible
  /// set; nil if the limit came first.
  private func completion(
    of support: [Int32], beyond reduct: GroundedReduct, under semantics: Semantics, limit: Limit
  ) -> Extension? {
    guard semantics != .admissible else {
      return Extension(reduct.grounded.members + support)
    }
    // When what attacks the set is defeated, what is defended goes in.
    let complete = groundedLabelling(
      revising: reduct.labelling, defeating: support.flatMap { targets(of: Int($0)) }.map(Int.init))
    guard semantics == .preferred else { return Extension(of: complete) }
    let rest = GroundedReduct(of: self, by: complete)
    return rest.open.framework.preferredSet(limit: limit).map(rest.whole)
  }
}
