/// A record of how somebody stands to a statement, made at one place of the map.
///
/// Silence is the absence of a record, never a stance.
public struct Stance: Hashable, Sendable {
  /// What is said of the statement.
  public enum Polarity: String, CaseIterable, Sendable {
    case holds
    case denies
    /// Put on the table without being taken.
    case raises
  }

  /// With what force it is said; the first three can commit.
  public enum Force: String, CaseIterable, Sendable {
    case flat
    case conceded
    case hedged
    case supposed
    case questioned
  }

  /// Whose voice says it.
  public enum Voice: String, CaseIterable, Sendable {
    case own
    case reported
    case quoted
  }

  /// The author; nil for the analyst who drew the map.
  public var proponent: ProponentID?
  /// The statement.
  public var statement: StatementID
  /// What is said of it.
  public var polarity: Polarity
  /// With what force.
  public var force: Force
  /// In whose voice.
  public var voice: Voice
  /// Who is reported or quoted.
  public var attributedTo: String?
  /// Why the text commits the author to a claim that it leaves unsaid; nil for an explicit one.
  public var warrant: String?
  /// The wording at this place, if it gives one.
  public var text: String?
  /// The places in the sources that bear it out.
  public var anchors: [Anchor]
  /// Whether the author marks it as what the text is for.
  public var isThesis: Bool
  /// The limits within which it is said (time, place, actor), for people.
  public var scope: String?
  /// A remark of the analyst.
  public var note: String?
  /// Where it is recorded.
  public var location: SourceRange?

  /// Records a stance; what is left out has the value it has where a map says nothing.
  public init(
    proponent: ProponentID?, statement: StatementID, polarity: Polarity = .holds,
    force: Force = .flat, voice: Voice = .own, attributedTo: String? = nil,
    warrant: String? = nil, text: String? = nil, anchors: [Anchor] = [], isThesis: Bool = false,
    scope: String? = nil, note: String? = nil, location: SourceRange? = nil
  ) {
    self.proponent = proponent
    self.statement = statement
    self.polarity = polarity
    self.force = force
    self.voice = voice
    self.attributedTo = attributedTo
    self.warrant = warrant
    self.text = text
    self.anchors = anchors
    self.isThesis = isThesis
    self.scope = scope
    self.note = note
    self.location = location
  }

  /// Whether the claim is left unsaid and ascribed with a warrant.
  public var isImplied: Bool { warrant != nil }

  /// Whether it binds its author: held in the author's own voice, flatly, hedged or conceded.
  public var commits: Bool { polarity == .holds && voice == .own && force.canCommit }

  /// Whether it takes the claim as given for the sake of argument.
  public var isSupposition: Bool { polarity == .holds && voice == .own && force == .supposed }

  /// Whether it rejects the claim in the author's own voice.
  public var denies: Bool { polarity == .denies && voice == .own && force.canCommit }
}

extension Stance.Force {
  /// Whether what is held with this force is held at all.
  public var canCommit: Bool {
    switch self {
    case .flat, .conceded, .hedged: true
    case .supposed, .questioned: false
    }
  }

  /// The strength of a commitment: flat, then conceded, then hedged; 0 where nothing is committed.
  public var strength: Int {
    switch self {
    case .flat: 3
    case .conceded: 2
    case .hedged: 1
    case .supposed, .questioned: 0
    }
  }
}

/// A record of how somebody stands to an argument, made where it is described or structured.
public struct ArgumentStance: Hashable, Sendable {
  /// The author; nil for the analyst.
  public var proponent: ProponentID?
  /// The argument.
  public var argument: ArgumentID
  /// With what force it is put.
  public var force: Stance.Force
  /// In whose voice.
  public var voice: Stance.Voice
  /// Who is reported or quoted.
  public var attributedTo: String?
  /// The places in the sources that bear it out.
  public var anchors: [Anchor]
  /// A remark of the analyst.
  public var note: String?
  /// Where it is recorded.
  public var location: SourceRange?

  /// Records a stance; what is left out has the value it has where a map says nothing.
  public init(
    proponent: ProponentID?, argument: ArgumentID, force: Stance.Force = .flat,
    voice: Stance.Voice = .own, attributedTo: String? = nil, anchors: [Anchor] = [],
    note: String? = nil, location: SourceRange? = nil
  ) {
    self.proponent = proponent
    self.argument = argument
    self.force = force
    self.voice = voice
    self.attributedTo = attributedTo
    self.anchors = anchors
    self.note = note
    self.location = location
  }

  /// Whether the author makes the argument: in the author's own voice, and not only as a question
  /// or a supposition.
  public var makes: Bool { voice == .own && force.canCommit }
}
