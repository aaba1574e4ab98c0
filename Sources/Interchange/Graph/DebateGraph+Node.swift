package import ArgumentMap

extension DebateGraph {
  /// A claim, a sketched argument or an inference.
  public struct Node: Hashable, Sendable {
    /// What a node is.
    public enum Kind: String, CaseIterable, Sendable {
      case claim
      /// A piece of reasoning that is not taken apart into premises and a conclusion.
      case argument
      case inference
      /// Several of these, under one heading.
      case section
    }

    /// The id, unique in the graph and the same after an unrelated edit of the map.
    public var id: String
    /// What it is.
    public var kind: Kind
    /// The title; empty where nobody gave one.
    public var title: String
    /// The whole text; empty where nobody gave one.
    public var text: String
    /// The rules that an inference names.
    public var rules: [String] = []
    /// Those whose it is, as positions in the graph's list of authors.
    public var authors: [Int] = []
    /// The group in which it is shown.
    public var group: Group
    /// How each author of the graph stands to it, in the words of ``StanceWords``; empty for
    /// silence.
    public var stances: [String] = []
    /// What becomes of it on this map, such as `accepted`.
    public var status = ""
    /// Which labels it takes over all positions that can be held, such as `weakly accepted`; empty if
    /// that was not found out.
    public var justification = ""
    /// What decides the status, in a phrase.
    public var statusReason = ""
    /// Whether people or arguments are at odds over it.
    public var isContested = false
    /// Why it is contested, in a phrase.
    public var contestedReason = ""
    /// The rows of the list of disagreements that are about it and that no edge stands for: one
    /// author denies it, or grants its premises and denies where it leads.
    public var disagreements: [DisagreementRow] = []
    /// The marks on it.
    public var marks: [Mark] = []
    /// Whether it is a thesis of one of the authors.
    public var isThesis = false
    /// The titles of the theses that hang on it.
    public var cruxOf: [String] = []
    /// The tags, without `#`.
    public var tags: [String] = []
    /// Those of the tags that say what kind of question it is, such as `causal`.
    public var natures: [String] = []
    /// The headings that it stands under, from the outermost.
    public var section: [String] = []
    /// The places in the sources that bear it out, such as `dierkes-2019 p12`.
    public var anchors: [String] = []
    /// The file that it stands in; empty if unknown.
    public var file = ""
    /// The line that it starts on, counted from 1; 0 if unknown.
    public var line = 0
    /// How many of its premises or reasons the view leaves out.
    public var omitted = 0
    /// What of the map it stands for; nil if it was made without one.
    package var origin: Element?

    /// Makes a node of which no more is known than what is given.
    public init(id: String, kind: Kind, title: String, text: String, group: Group) {
      self.id = id
      self.kind = kind
      self.title = title
      self.text = text
      self.group = group
    }

    /// What it is called for short: its title, else its text, else what it is.
    public var label: String {
      title.isEmpty ? (text.isEmpty ? kind.rawValue : text) : title
    }
  }

  /// A mark on a claim, with its witness.
  public struct Mark: Hashable, Sendable {
    /// What can be marked on a claim; `contested` is disputed or challenged.
    public enum Kind: String, CaseIterable, Sendable {
      case disputed
      case challenged
      case challengedBelow = "challenged below"
      case answered
      case unresolved
      case parallel
      case inTension = "in tension"
      case ownObjection = "own objection"
      case onSupposition = "on a supposition"
    }

    /// Which mark it is.
    public var kind: Kind
    /// What bears it out, in a phrase.
    public var reason: String

    /// Makes a mark.
    public init(_ kind: Kind, reason: String) {
      self.kind = kind
      self.reason = reason
    }
  }
}
