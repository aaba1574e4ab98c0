import ArgumentMap
import Argumentation

/// A map turned into a plain framework of attacks, so that the field's semantics apply unchanged.
///
/// Nodes are the statements, then the reasons, then helpers, which stand between what rests on
/// something and what it rests on. Under complete-based semantics a helper's label follows from the
/// labels of statements and reasons.
///
/// Meta-argumentation: G. Boella, D. Gabbay, L. van der Torre, S. Villata: Meta-argumentation
/// modelling I. Studia Logica 93 (2009).
struct Flattening: Sendable {
  /// Why a statement may be out though nothing attacks it.
  enum Need: Sendable {
    /// It stands until attacked.
    case nothing
    /// It rests on its reasons.
    case reasons
    /// No author puts it forward, so only an author's own inference brings it in.
    case puttingForward
  }

  /// A node that is no part of the map.
  enum Helper: Hashable, Sendable {
    /// The statement has no reason left: its reasons → this → the statement.
    case unsupported(StatementID)
    /// The reason is gone: the reason → this → the statement that needs it.
    case reasonFails(ReasonID)
    /// The premise is gone: the statement → this → the reasons that need it.
    case premiseFails(StatementID)
    /// The statement without its need of a reason, attacked by whatever attacks the statement.
    case supposed(StatementID)
    /// The premise is gone even as one that is only supposed.
    case supposedPremiseFails(StatementID)
    /// What the reason leads to is gone: the conclusion → this → the reason, or its one premise.
    case consequenceFails(ReasonID, StatementID)
  }

  /// The attacks among statements, reasons and helpers.
  let framework: Framework
  /// The need of each statement.
  let needs: [Need]
  private let statementCount: Int
  private let reasonCount: Int
  private let helpers: [Helper]
  /// The statements as supposed, by number.
  private let supposed: [StatementID: Int]

  init(
    framework: Framework, needs: [Need], statementCount: Int, reasonCount: Int, helpers: [Helper],
    supposed: [StatementID: Int]
  ) {
    self.framework = framework
    self.needs = needs
    self.statementCount = statementCount
    self.reasonCount = reasonCount
    self.helpers = helpers
    self.supposed = supposed
  }

  /// How many of the framework's first arguments are statements and reasons.
  var nodeCount: Int { statementCount + reasonCount }

  /// The number of a statement or reason in the framework.
  func index(of node: Node) -> Int {
    switch node {
    case .statement(let id): id.index
    case .reason(let id): statementCount + id.index
    }
  }

  /// The statement or reason of a number in the framework; nil for a helper.
  func node(at index: Int) -> Node? {
    if index < statementCount { return .statement(StatementID(index)) }
    return index < nodeCount ? .reason(ReasonID(index - statementCount)) : nil
  }

  /// The helper of a number in the framework; nil for a statement or reason.
  func helper(at index: Int) -> Helper? {
    helpers.indices.contains(index - nodeCount) ? helpers[index - nodeCount] : nil
  }

  /// The numbers of a node and, where there is one, of the statement as supposed.
  func indices(of node: Node) -> [Int] {
    guard case .statement(let id) = node, let copy = supposed[id] else { return [index(of: node)] }
    return [id.index, copy]
  }

  /// One node's attacks on another.
  func attacks(from source: Node, to target: Node) -> [Attack] {
    indices(of: target).map { Attack(attacker: index(of: source), target: $0) }
  }
}
