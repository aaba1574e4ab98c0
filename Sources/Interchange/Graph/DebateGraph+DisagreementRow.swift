extension DebateGraph {
  /// A row of the comparison's list of disagreements, as it is named in the graph.
  public struct DisagreementRow: Hashable, Sendable {
    /// Its number in the list of disagreements about what is true, counted from 1; nil where the
    /// authors only seem to disagree.
    public var number: Int?
    /// What kind of disagreement it is, such as `objection`.
    public var kind: String

    /// Names a row.
    public init(number: Int?, kind: String) {
      self.number = number
      self.kind = kind
    }

    /// Whether it is about what is true.
    var isAboutTruth: Bool { number != nil }

    /// The number and the kind, such as `1 objection`.
    public var label: String { number.map { "\($0) \(kind)" } ?? kind }
  }
}
