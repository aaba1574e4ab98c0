import ArgumentMap

/// A value for each kind of relation, found without hashing: it is asked for every edge.
struct KindTable<Value> {
  private let support: Value
  private let attack: Value
  private let contrary: Value
  private let contradiction: Value
  private let entailment: Value
  private let undercut: Value

  /// Makes the values.
  init(_ value: (Relation.Kind) -> Value) {
    support = value(.support)
    attack = value(.attack)
    contrary = value(.contrary)
    contradiction = value(.contradiction)
    entailment = value(.entailment)
    undercut = value(.undercut)
  }

  /// The value of a kind.
  subscript(kind: Relation.Kind) -> Value {
    switch kind {
    case .support: support
    case .attack: attack
    case .contrary: contrary
    case .contradiction: contradiction
    case .entailment: entailment
    case .undercut: undercut
    }
  }
}
