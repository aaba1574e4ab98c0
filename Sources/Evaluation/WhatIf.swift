public import ArgumentMap

/// A change of a map whose effect on the statuses can be asked for.
public enum WhatIf: Hashable, Sendable {
  /// Every attack on the claim is taken out, its need of support included.
  case granting(StatementID)
  /// Something unattacked attacks the claim.
  case dropping(StatementID)
  /// The relation that draws the conflict is taken out.
  case without(ConflictID)
}
