public import ArgumentMap

/// What takes part in an evaluation and gets a status: a statement or a reason.
public enum Node: Hashable, Sendable {
  case statement(StatementID)
  case reason(ReasonID)
}
