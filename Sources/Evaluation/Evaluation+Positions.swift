public import ArgumentMap
public import Argumentation

/// What can be held together on a map: the claims and reasons of one extension.
public struct Position: Hashable, Sendable {
  /// The claims, in the order of the map.
  public let statements: [StatementID]
  /// The reasons, in the order of the evaluation's list.
  public let reasons: [ReasonID]

  /// Makes a position of claims and reasons in any order.
  public init(statements: some Sequence<StatementID>, reasons: some Sequence<ReasonID>) {
    self.statements = statements.sorted()
    self.reasons = reasons.sorted()
  }
}

/// The positions of a map under a semantics, found as they are asked for.
public struct Positions: Sequence {
  fileprivate let evaluation: Evaluation
  fileprivate let extensions: Extensions

  /// Begins to look for positions.
  public func makeIterator() -> Iterator {
    Iterator(evaluation: evaluation, extensions: extensions.makeIterator())
  }

  /// Goes through positions.
  public struct Iterator: IteratorProtocol {
    fileprivate let evaluation: Evaluation
    fileprivate let extensions: ExtensionIterator

    /// Returns another position; nil if there is none, or the limit came first.
    public func next() -> Position? { extensions.next().map(evaluation.position) }

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
  // An extension of the flattening is told from others by what it has of the map. Under
  // complete-based semantics that settles the helpers; under the others several extensions may be
  // one position.

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
    Positions(
      evaluation: self,
      extensions: framework.extensions(
        under: semantics, toldApartBy: flattening.nodeCount, limit: limit))
  }

  /// Counts the positions under a semantics.
  public func positionCount(
    under semantics: Semantics, limit: Limit = .none
  ) -> Outcome<ExtensionCount> {
    framework.extensionCount(under: semantics, toldApartBy: flattening.nodeCount, limit: limit)
  }

  /// Returns whether some or every position has a claim or reason, with a position that proves it
  /// where one can.
  public func answer(
    on node: Node, _ acceptance: Acceptance, under semantics: Semantics, limit: Limit = .none
  ) -> (isYes: Bool?, proof: Position?) {
    let answer = framework.answer(
      on: flattening.index(of: node), acceptance, under: semantics, limit: limit)
    return (answer.isYes, answer.certificate.map(position))
  }

  /// Checks by the definitions, without the solver, whether claims and reasons are a position.
  ///
  /// - Complexity: That of checking an extension (`CertificateChecker`).
  public func check(
    _ position: Position, under semantics: Semantics
  ) -> CertificateChecker.Finding {
    let framework = self.framework
    var members = Set(
      position.statements.map { Int32($0.index) }
        + position.reasons.map { Int32(flattening.index(of: .reason($0))) })
    if semantics != .conflictFree {
      addDefendedHelpers(to: &members, in: framework)
    }
    return CertificateChecker(framework).check(Extension(Array(members)), under: semantics)
  }

  /// Adds the helpers all of whose attackers are attacked, until there are no more: a helper may
  /// defend a further one.
  private func addDefendedHelpers(to members: inout Set<Int32>, in framework: Framework) {
    var isAttacked = [Bool](repeating: false, count: framework.count)
    for member in members {
      for target in framework.targets(of: Int(member)) { isAttacked[Int(target)] = true }
    }
    var changes = true
    while changes {
      changes = false
      for helper in flattening.nodeCount..<framework.count where !members.contains(Int32(helper)) {
        guard framework.attackers(of: helper).allSatisfy({ isAttacked[Int($0)] }) else { continue }
        members.insert(Int32(helper))
        for target in framework.targets(of: helper) { isAttacked[Int(target)] = true }
        changes = true
      }
    }
  }

  /// What an extension of the flattening has of the map.
  fileprivate func position(of found: Extension) -> Position {
    var statements: [StatementID] = []
    var reasons: [ReasonID] = []
    for member in found.members {
      switch flattening.node(at: Int(member)) {
      case .statement(let id): statements.append(id)
      case .reason(let id): reasons.append(id)
      case nil: break
      }
    }
    return Position(statements: statements, reasons: reasons)
  }
}
