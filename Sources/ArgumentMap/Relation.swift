/// An end of a relation.
public enum Element: Hashable, Sendable {
  case statement(StatementID)
  case argument(ArgumentID)
  case inference(InferenceID)

  /// Hashes kind and id as one number: elements are the keys of large tables.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .statement(let id): hasher.combine(UInt64(id.number))
    case .argument(let id): hasher.combine(UInt64(id.number) | 1 << 32)
    case .inference(let id): hasher.combine(UInt64(id.number) | 2 << 32)
    }
  }
}

/// A relation between two elements; the same kind between the same ends is one relation, however
/// often it is drawn.
public struct Relation: Hashable, Sendable {
  /// What the source does to the target.
  public enum Kind: String, CaseIterable, Sendable {
    case support
    case attack
    case contrary
    case contradiction
    case entailment
    case undercut

    /// Whether it reads the same from both ends.
    public var isSymmetric: Bool { self == .contrary || self == .contradiction }

    /// Whether it speaks for its target.
    public var isSupporting: Bool { self == .support || self == .entailment }
  }

  /// A place where the relation is drawn.
  public struct Occurrence: Hashable, Sendable {
    /// In whose reasoning it stands; nil for the analyst's.
    public var proponent: ProponentID?
    /// Where the line stands that draws it.
    public var location: SourceRange?

    /// Draws a relation at a place.
    public init(proponent: ProponentID?, location: SourceRange? = nil) {
      self.proponent = proponent
      self.location = location
    }
  }

  /// What the source does to the target.
  public var kind: Kind
  /// Where it starts.
  public var source: Element
  /// Where it points.
  public var target: Element
  /// The places where it is drawn, those first that draw it between these very ends.
  public var occurrences: [Occurrence]
  /// What the map's author says about it.
  public var qualifiers: Qualifiers {
    get { said.first ?? Qualifiers() }
    set { said = newValue == Qualifiers() ? [] : [newValue] }
  }
  /// The qualifiers, unless they are empty as those of most relations are: in a list, they cost a
  /// relation one word, and its copies one reference.
  private var said: [Qualifiers] = []

  /// Relates two elements.
  public init(
    _ kind: Kind, from source: Element, to target: Element, occurrences: [Occurrence] = [],
    qualifiers: Qualifiers = Qualifiers()
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.occurrences = occurrences
    self.qualifiers = qualifiers
  }

  /// What a map's author says about a relation, in the data after its symbol.
  public struct Qualifiers: Hashable, Sendable {
    /// Why the two are only alike, and do not meet.
    public var analogy: String?
    /// What they are apart in (time, place, actor, condition).
    public var apart: String?
    /// In what the words are meant differently.
    public var verbal: String?
    /// Whether the attack defeats its target, whoever holds it.
    public var defeats: Bool
    /// A remark.
    public var note: String?

    /// Says nothing beyond what is given.
    public init(
      analogy: String? = nil, apart: String? = nil, verbal: String? = nil, defeats: Bool = false,
      note: String? = nil
    ) {
      self.analogy = analogy
      self.apart = apart
      self.verbal = verbal
      self.defeats = defeats
      self.note = note
    }

    /// Whether the two ends only seem to meet.
    public var isParallel: Bool { analogy != nil || apart != nil || verbal != nil }
  }
}
