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
  /// - Complexity: That of the questions that the semantics needs; those about a few claims look at
  ///   nothing but what bears on them, where the semantics allows it.
  public func standings(
    of statements: [StatementID], under semantics: Semantics, limit: Limit = .none
  ) -> [Standing] {
    switch semantics {
    case .grounded: return statements.map { .status(status(of: $0)) }
    case .complete:
      let all = justifications(limit: limit)
      return statements.map { all[.statement($0)].map(Standing.justification) ?? .unknown }
    default:
      return positional(statements, under: semantics, limit: limit)
    }
  }

  private func positional(
    _ statements: [StatementID], under semantics: Semantics, limit: Limit
  ) -> [Standing] {
    let framework = self.framework
    guard semantics != .stable || framework.hasStableExtension(limit: limit) != false else {
      return statements.map { _ in .noPosition }
    }
    // Few questions are asked one by one, many together.
    guard statements.count > Self.few else {
      return statements.map { statement in
        Standing(
          some: framework.answer(
            on: statement.index, .credulous, under: semantics, limit: limit
          ).isYes,
          every: framework.answer(
            on: statement.index, .sceptical, under: semantics, limit: limit
          ).isYes)
      }
    }
    let some = framework.acceptance(.credulous, under: semantics, limit: limit)
    let every = framework.acceptance(.sceptical, under: semantics, limit: limit)
    return statements.map { Standing(some: some[$0.index], every: every[$0.index]) }
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
