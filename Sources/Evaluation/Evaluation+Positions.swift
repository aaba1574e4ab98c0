public import ArgumentMap
public import Argumentation

/// What can be held together on a map: one extension, as claims and reasons that stand and that fall.
///
/// Two positions may have the same claims standing and differ in what falls: what only holds itself up
/// may fall, or stay undecided.
public struct Position: Hashable, Sendable {
  /// The claims that stand, in the order of the map.
  public let statements: [StatementID]
  /// The reasons that stand, in the order of the evaluation's list.
  public let reasons: [ReasonID]
  /// The claims that fall, in the order of the map.
  public let fallenStatements: [StatementID]
  /// The reasons that fall, in the order of the evaluation's list.
  public let fallenReasons: [ReasonID]
  /// The extension of the flattening.
  let found: Extension

  /// Reads an extension of a flattening's framework.
  fileprivate init(_ found: Extension, of flattening: Flattening, in framework: Framework) {
    let fallen = Set(found.members.flatMap { framework.targets(of: Int($0)) })
    let standing = found.members.compactMap { flattening.node(at: Int($0)) }
    let falling = fallen.sorted().compactMap { flattening.node(at: Int($0)) }
    self.found = found
    statements = standing.compactMap(\.statement)
    reasons = standing.compactMap(\.reason)
    fallenStatements = falling.compactMap(\.statement)
    fallenReasons = falling.compactMap(\.reason)
  }
}

extension Node {
  fileprivate var statement: StatementID? {
    if case .statement(let id) = self { id } else { nil }
  }

  fileprivate var reason: ReasonID? {
    if case .reason(let id) = self { id } else { nil }
  }
}

/// The positions of a map under a semantics, found as they are asked for.
public struct Positions: Sequence {
  fileprivate let flattening: Flattening
  fileprivate let framework: Framework
  fileprivate let extensions: Extensions

  /// Begins to look for positions.
  public func makeIterator() -> Iterator {
    Iterator(
      flattening: flattening, framework: framework, extensions: extensions.makeIterator())
  }

  /// Goes through positions.
  public struct Iterator: IteratorProtocol {
    fileprivate let flattening: Flattening
    fileprivate let framework: Framework
    fileprivate let extensions: ExtensionIterator

    /// Returns another position; nil if there is none, or the limit came first.
    public func next() -> Position? {
      extensions.next().map { Position($0, of: flattening, in: framework) }
    }

    /// Whether the limit came before the last position.
    public var isStopped: Bool { extensions.isStopped }
  }
}

/// The justification status of every claim and reason, but for those that the limit left open.
public struct Justifications: Sendable {
  fileprivate let flattening: Flattening
  fileprivate let statuses: PerArgument<JustificationStatus>

  /// The status of a claim or reason; nil if the limit came first.
  public subscript(node: Node) -> JustificationStatus? { statuses[flattening.index(of: node)] }

  /// Whether something was left open.
  ///
  /// - Complexity: O(size of the map).
  public var isPartial: Bool { statuses.isPartial }
}

extension Evaluation {
  /// How many of the framework's arguments tell positions apart; nil if all do. Under the semantics
  /// that are made of complete labellings a helper's label follows from those around it; under the
  /// others a position is what an extension has of the map itself, and so are ranges.
  func telling(under semantics: Semantics) -> Int? {
    switch semantics {
    case .conflictFree, .admissible, .semiStable: flattening.nodeCount
    case .complete, .grounded, .preferred, .stable, .stage, .ideal: nil
    }
  }

  /// The justification status of every claim and reason.
  ///
  /// Y. Wu, M. Caminada: A labelling-based justification status of arguments. Studies in Logic 3
  /// (2010).
  ///
  /// - Complexity: O(size of the map) for what the grounded labelling settles; two NP-complete
  ///   questions for each claim or reason beyond, most of them answered together.
  public func justifications(limit: Limit = .none) -> Justifications {
    Justifications(
      flattening: flattening, statuses: framework.justificationStatuses(limit: limit))
  }

  /// The positions under a semantics, found as they are asked for, in the same order in every run.
  public func positions(under semantics: Semantics, limit: Limit = .none) -> Positions {
    let framework = self.framework
    return Positions(
      flattening: flattening, framework: framework,
      extensions: framework.extensions(
        under: semantics, toldApartBy: telling(under: semantics), limit: limit))
  }

  /// Counts the positions under a semantics.
  ///
  /// - Parameters:
  ///   - semantics: What makes a position.
  ///   - most: How many to count at most in each part of the map that nothing joins to others.
  ///   - limit: When to stop.
  public func positionCount(
    under semantics: Semantics, atMost most: Int = .max, limit: Limit = .none
  ) -> Outcome<ExtensionCount> {
    framework.extensionCount(
      under: semantics, toldApartBy: telling(under: semantics), atMost: most, limit: limit)
  }

  /// Returns whether some or every position has a claim or reason, with a position that proves it
  /// where one can.
  public func answer(
    on node: Node, _ acceptance: Acceptance, under semantics: Semantics, limit: Limit = .none
  ) -> (isYes: Bool?, proof: Position?) {
    let framework = self.framework
    let answer = framework.answer(
      on: flattening.index(of: node), acceptance, under: semantics,
      toldApartBy: telling(under: semantics), limit: limit)
    let proof = answer.certificate.map { Position($0, of: flattening, in: framework) }
    return (answer.isYes, proof)
  }

  /// Checks by the definitions, without the solver, whether what a position stands for in the flattening
  /// is an extension.
  ///
  /// - Complexity: That of checking an extension (`CertificateChecker`).
  public func check(
    _ position: Position, under semantics: Semantics
  ) -> CertificateChecker.Finding {
    CertificateChecker(framework, toldApartBy: telling(under: semantics))
      .check(position.found, under: semantics)
  }
}
