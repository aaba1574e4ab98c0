public import ArgumentMap
internal import Argumentation

/// What survives: the status of every claim and every reason of a map, with what decides it.
///
/// The map is flattened into a framework of attacks and labelled by the grounded semantics: nothing
/// counts as accepted or defeated that a sceptic could still doubt.
public struct Evaluation: Sendable {
  /// The map that was evaluated.
  public let map: ArgumentMap
  /// Who is bound to what.
  public let commitments: Commitments
  /// The reasons that somebody gives.
  public let reasons: [Reason]
  /// The conflicts between claims and reasons, those that count for nothing included.
  public let conflicts: [Conflict]

  /// What a support means for the claim that is supported.
  public let reading: SupportReading

  let flattening: Flattening
  /// The grounded labelling, with the change in it.
  var labelling: Labelling
  /// What is otherwise than the map has it, if this is an evaluation of what would be.
  var change = Change()
  private let conflictsByNode: [Node: [ConflictID]]
  private let reasonsByConclusion: [StatementID: [ReasonID]]
  private let reasonsByPremise: [StatementID: [ReasonID]]

  /// Evaluates a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - reading: What a support means for the claim that is supported.
  /// - Complexity: O(statements + inferences and their premises + relations + stances).
  public init(of map: ArgumentMap, reading: SupportReading = .evidential) {
    let commitments = Commitments(of: map)
    let reasons = map.reasons(commitments: commitments)
    let conflicts =
      ConflictReader(map: map, commitments: commitments, reasons: reasons).conflicts()
    self.map = map
    self.commitments = commitments
    self.reasons = reasons
    self.conflicts = conflicts
    self.reading = reading
    flattening = Flattener(
      map, commitments: commitments, reasons: reasons, conflicts: conflicts, reading: reading
    ).flattening()
    labelling = flattening.framework.groundedLabelling()

    var conflictsByNode: [Node: [ConflictID]] = [:]
    for (index, conflict) in conflicts.enumerated() {
      conflictsByNode[conflict.source, default: []].append(ConflictID(index))
      conflictsByNode[conflict.target, default: []].append(ConflictID(index))
    }
    self.conflictsByNode = conflictsByNode
    var reasonsByConclusion: [StatementID: [ReasonID]] = [:]
    var reasonsByPremise: [StatementID: [ReasonID]] = [:]
    for (index, reason) in reasons.enumerated() {
      for conclusion in reason.conclusions {
        reasonsByConclusion[conclusion, default: []].append(ReasonID(index))
      }
      for premise in reason.premises {
        reasonsByPremise[premise, default: []].append(ReasonID(index))
      }
    }
    self.reasonsByConclusion = reasonsByConclusion
    self.reasonsByPremise = reasonsByPremise
  }

  /// Whether a statement falls with its reasons, as against standing until it is attacked.
  public func restsOnReasons(_ statement: StatementID) -> Bool {
    flattening.needs[statement.index] != .nothing
  }

  /// Whether a reason is an argument with a name of its own, as against a bare support.
  public func isNamed(_ reason: ReasonID) -> Bool {
    if case .relation = self[reason].origin { false } else { true }
  }

  /// The element of the map that a node stands for; a bare support goes by where it starts.
  public func element(of node: Node) -> Element {
    switch node {
    case .statement(let id): .statement(id)
    case .reason(let id):
      switch self[id].origin {
      case .inference(let inference): .inference(inference)
      case .sketch(let argument): .argument(argument)
      case .relation(let relation): map[relation].source
      }
    }
  }

  /// The title of a reason.
  public func title(of reason: ReasonID) -> String {
    map.title(of: element(of: .reason(reason)))
  }

  /// The reason of an id.
  public subscript(id: ReasonID) -> Reason { reasons[id.index] }
  /// The conflict of an id.
  public subscript(id: ConflictID) -> Conflict { conflicts[id.index] }

  /// The node of an element; nil for an argument that nobody makes. An argument with a structure
  /// has the node of its last inference.
  ///
  /// - Complexity: O(1) for statements, O(reasons) for the rest.
  public func node(of element: Element) -> Node? {
    switch element {
    case .statement(let id): return .statement(id)
    case .inference(let id): return reason(from: .inference(id))
    case .argument(let id):
      return reason(from: map[id].lastInference.map(Reason.Origin.inference) ?? .sketch(id))
    }
  }

  private func reason(from origin: Reason.Origin) -> Node? {
    reasons.firstIndex { $0.origin == origin }.map { .reason(ReasonID($0)) }
  }

  /// The reasons that speak for a statement.
  public func reasons(for statement: StatementID) -> [ReasonID] {
    reasonsByConclusion[statement] ?? []
  }

  /// The reasons that start from a statement.
  public func reasonsFrom(_ statement: StatementID) -> [ReasonID] {
    reasonsByPremise[statement] ?? []
  }

  /// The conflicts that a node takes part in, on either side, those that count for nothing included.
  public func conflicts(at node: Node) -> [ConflictID] { conflictsByNode[node] ?? [] }
}
