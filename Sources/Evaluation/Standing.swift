public import ArgumentMap
public import Argumentation

/// How a claim stands under one of the semantics: in the words that fit it.
public enum Standing: Hashable, Sendable {
  /// What the grounded semantics makes of it.
  case status(Status)
  /// What the complete semantics makes of it: the labels that it takes.
  case justification(JustificationStatus)
  /// Every position has it.
  case inEvery
  /// Some positions have it, others don’t.
  case inSome
  /// No position has it.
  case inNone
  /// There is no position at all.
  case noPosition
  /// The limit came before it was known.
  case unknown

  /// The standing in a few words.
  public var words: String {
    switch self {
    case .status(let status): status.rawValue
    case .justification(let status): status.rawValue
    case .inEvery: "in every position"
    case .inSome: "in some positions"
    case .inNone: "in no position"
    case .noPosition: "there is no position"
    case .unknown: "not known in time"
    }
  }
}

extension Evaluation {
  /// How claims stand under a semantics: by their status under the grounded one, by their
  /// justification status under the complete one, else by which positions have them.
  ///
  /// - Parameters:
  ///   - statements: The claims in question.
  ///   - semantics: What makes a position.
  ///   - limit: When to stop.
  /// - Complexity: That of the questions that the semantics needs; they look at nothing but the
  ///   undecided that bears on the claims, where the semantics allows it.
  public func standings(
    of statements: [StatementID], under semantics: Semantics, limit: Limit = .none
  ) -> [Standing] {
    switch semantics {
    case .grounded: return statements.map { .status(status(of: $0)) }
    case .complete, .preferred, .ideal:
      return withinUndecided(statements, under: semantics, limit: limit)
    case .semiStable: return withinWhole(framework, statements, under: semantics, limit: limit)
    case .stable:
      let framework = self.framework
      guard let exists = framework.hasStableExtension(limit: limit) else {
        return statements.map { _ in .unknown }
      }
      return exists
        ? withinWhole(framework, statements, under: semantics, limit: limit)
        : statements.map { _ in .noPosition }
    case .conflictFree, .admissible, .stage:
      return positional(statements.map(\.index), in: framework, under: semantics, limit: limit)
    }
  }

  /// What the grounded labelling settles is settled; the rest is asked of the part that bears on it.
  private func withinUndecided(
    _ statements: [StatementID], under semantics: Semantics, limit: Limit
  ) -> [Standing] {
    let open = undecided(among: statements)
    let part = flattening.framework.undecidedPart(
      bearingOn: open, by: labelling, cutting: change.cut)
    let answers: [Standing]
    if semantics == .complete {
      let statuses = part.framework.justificationStatuses(limit: limit)
      answers = open.indices.map { statuses[$0].map(Standing.justification) ?? .unknown }
    } else {
      answers = positional(Array(open.indices), in: part.framework, under: semantics, limit: limit)
    }
    return standings(of: statements, under: semantics, asked: zip(open, answers))
  }

  /// What the grounded labelling settles is settled; the rest is asked of the whole framework.
  private func withinWhole(
    _ framework: Framework, _ statements: [StatementID], under semantics: Semantics, limit: Limit
  ) -> [Standing] {
    let open = undecided(among: statements)
    let answers = positional(open, in: framework, under: semantics, limit: limit)
    return standings(of: statements, under: semantics, asked: zip(open, answers))
  }

  /// The numbers of the statements that the grounded labelling leaves open, each once.
  private func undecided(among statements: [StatementID]) -> [Int] {
    Set(statements.map(\.index)).filter { labelling[$0] == .undecided }.sorted()
  }

  /// Puts what was asked together with what the grounded labelling settles.
  private func standings(
    of statements: [StatementID], under semantics: Semantics,
    asked: Zip2Sequence<[Int], [Standing]>
  ) -> [Standing] {
    let standings = Dictionary(uniqueKeysWithValues: Array(asked))
    return statements.map { statement in
      switch labelling[statement.index] {
      case .in: semantics == .complete ? .justification(.stronglyAccepted) : .inEvery
      case .out: semantics == .complete ? .justification(.stronglyRejected) : .inNone
      case .undecided: standings[statement.index] ?? .unknown
      }
    }
  }

  private func positional(
    _ arguments: [Int], in framework: Framework, under semantics: Semantics, limit: Limit
  ) -> [Standing] {
    let told = telling(under: semantics)
    // Few questions are asked one by one, many together.
    guard arguments.count > Self.few else {
      return arguments.map { argument in
        func answer(_ acceptance: Acceptance) -> Bool? {
          framework.answer(
            on: argument, acceptance, under: semantics, toldApartBy: told, limit: limit
          ).isYes
        }
        return Standing(some: answer(.credulous), every: answer(.sceptical))
      }
    }
    func acceptance(_ acceptance: Acceptance) -> PerArgument<Bool> {
      framework.acceptance(acceptance, under: semantics, toldApartBy: told, limit: limit)
    }
    let some = acceptance(.credulous)
    let every = acceptance(.sceptical)
    return arguments.map { Standing(some: some[$0], every: every[$0]) }
  }

  private static let few = 8
}

extension Standing {
  /// Puts the two answers about positions together; nil is an answer that is not known.
  fileprivate init(some: Bool?, every: Bool?) {
    switch (some, every) {
    case (_, true): self = .inEvery
    case (false, _): self = .inNone
    case (true, false): self = .inSome
    default: self = .unknown
    }
  }
}

extension Framework {
  /// Whether there is a stable extension; nil if the limit came first.
  fileprivate func hasStableExtension(limit: Limit) -> Bool? {
    switch oneExtension(under: .stable, limit: limit) {
    case .found: true
    case .none: false
    case .unknown: nil
    }
  }
}
