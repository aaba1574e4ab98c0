/// A named piece of reasoning: a sketch, or a premise-conclusion structure.
public struct Argument: Hashable, Sendable {
  /// One numbered line of a structure.
  public struct Line: Hashable, Sendable {
    /// The statement on the line.
    public var statement: StatementID
    /// Premise, intermediary conclusion or main conclusion.
    public var role: Member.Role
    /// The inference that the line concludes; nil for a premise.
    public var inference: InferenceID?

    /// Makes a line.
    public init(statement: StatementID, role: Member.Role, inference: InferenceID? = nil) {
      self.statement = statement
      self.role = role
      self.inference = inference
    }
  }

  /// The title, unique among the map's arguments.
  public var title: String
  /// Whether the reader made the title up, because nobody gave one.
  public var isUntitled: Bool
  /// The places where it is described or referred to, in the order in which they end: what stands
  /// under a place comes before it.
  public var members: [Member]
  /// The premise-conclusion structure; empty for a sketch.
  public var structure: [Line]
  /// Where the structure stands.
  public var structureLocation: SourceRange?
  /// The section it belongs to.
  public var section: SectionID?
  /// The tags of all members, each once, in order of first use.
  public var tags: [String]
  /// The data of all members, merged in reading order.
  public var data: DataObject

  /// Makes a sketch that is described nowhere yet.
  public init(title: String, isUntitled: Bool = false) {
    self.title = title
    self.isUntitled = isUntitled
    members = []
    structure = []
    tags = []
    data = DataObject()
  }

  /// Whether it has no premise-conclusion structure.
  public var isSketch: Bool { structure.isEmpty }

  /// The description that speaks for all: the last with a text that says `isCanonical: true`, else
  /// the last with a text.
  public var canonicalMember: Member? { members.canonical }

  /// The text of the description that speaks for all.
  public var text: String? { canonicalMember?.text }

  /// The text of the description that speaks for all, without the tags in it.
  public var displayText: String? { canonicalMember?.displayText }

  /// The statement that the structure ends in; nil for a sketch.
  public var conclusion: StatementID? { structure.last?.statement }

  /// The last inference of the structure; nil for a sketch.
  public var lastInference: InferenceID? { structure.last { $0.inference != nil }?.inference }
}

/// One step of an argument: premises, jointly, to one conclusion.
public struct Inference: Hashable, Sendable {
  /// The argument it is a step of.
  public var argument: ArgumentID
  /// Its place among the argument's steps, counted from 0.
  public var step: Int
  /// What it starts from, each statement once.
  public var premises: [StatementID]
  /// What it arrives at.
  public var conclusion: StatementID
  /// The inference rules named for it.
  public var rules: [String]
  /// The data given for it.
  public var data: DataObject
  /// Where its line stands.
  public var location: SourceRange?

  /// Makes a step.
  public init(
    argument: ArgumentID, step: Int, premises: [StatementID], conclusion: StatementID,
    rules: [String] = [], data: DataObject = DataObject(), location: SourceRange? = nil
  ) {
    self.argument = argument
    self.step = step
    self.premises = premises
    self.conclusion = conclusion
    self.rules = rules
    self.data = data
    self.location = location
  }
}

extension ArgumentMap {
  /// The places where the lines of an argument's structure stand, line by line: the members that
  /// the statement on the line has in that argument, in order; nil where a map has none.
  package func members(ofLinesOf id: ArgumentID) -> [Member?] {
    var taken: [StatementID: Int] = [:]
    return self[id].structure.map { line in
      let members = self[line.statement].members
      let start = taken[line.statement] ?? 0
      guard let place = members[start...].firstIndex(where: { $0.argument == id }) else {
        return nil
      }
      taken[line.statement] = place + 1
      return members[place]
    }
  }
}
