public import ArgumentMap

/// What the labelling means for a statement or a reason. Always relative to the map.
public enum Status: String, CaseIterable, Sendable {
  /// It stands: whatever attacks it is defeated, and it has what it rests on.
  case accepted
  /// A reason defeats it.
  case rejected
  /// All its reasons fell; of an inference, a premise fell.
  case unsupported
  /// No author puts it forward.
  case notPutForward = "not put forward"
  /// Neither: it hangs on what is itself undecided.
  case undecided
}

/// A status and what it rests on.
public struct Verdict: Hashable, Sendable {
  /// The status.
  public let status: Status
  /// The conflicts that decide it: for a rejected node those whose attacker is accepted, for an
  /// undecided one those whose attacker is undecided.
  public let conflicts: [ConflictID]
  /// The reasons that decide it: for an unsupported statement those that fell, for an undecided one
  /// those that are undecided.
  public let reasons: [ReasonID]
  /// The premises that decide it: for an unsupported reason those that fell, for an undecided one
  /// those that are undecided.
  public let premises: [StatementID]
  /// Under the deductive reading the claims that follow from the node and decide it: for a rejected
  /// one those that fell, for an undecided one those that are undecided.
  public let consequences: [StatementID]
}
