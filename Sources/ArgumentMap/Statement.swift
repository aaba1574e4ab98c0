/// One proposition, with every text given for it (Argdown's equivalence class).
public struct Statement: Hashable, Sendable {
  /// The title, unique among the map's statements.
  public var title: String
  /// Whether the reader made the title up, because nobody gave one.
  public var isUntitled: Bool
  /// The places where it occurs, in the order in which they end: what stands under a place comes
  /// before it.
  public var members: [Member]
  /// The section it belongs to.
  public var section: SectionID?
  /// The tags of all members, each once, in order of first use.
  public var tags: [String]
  /// The data of all members, merged in reading order.
  public var data: DataObject

  /// Makes a statement that occurs nowhere yet.
  public init(title: String, isUntitled: Bool = false) {
    self.title = title
    self.isUntitled = isUntitled
    members = []
    tags = []
    data = DataObject()
  }

  /// The member that speaks for all: the last with a text that says `isCanonical: true`, else the
  /// last with a text.
  public var canonicalMember: Member? { members.canonical }

  /// The text that speaks for all members; nil if none has one.
  public var text: String? { canonicalMember?.text }

  /// The text that speaks for all members, without the tags in it.
  public var displayText: String? { canonicalMember?.displayText }
}

/// A place where a statement or an argument's description stands.
public struct Member: Hashable, Sendable {
  /// What the place is in its document.
  public enum Role: String, Sendable {
    case topLevelStatement = "top-level-statement"
    case relationStatement = "relation-statement"
    case listItem = "list-item"
    case premise
    case intermediaryConclusion = "intermediary-conclusion"
    case mainConclusion = "main-conclusion"
    case argumentDescription = "argument-description"
  }

  /// What the place is in its document.
  public var role: Role
  /// Whether it is a block of its own, and not a part of another.
  public var isTopLevel: Bool
  /// Whether it only refers to what is said elsewhere.
  public var isReference: Bool
  /// The text given there to the last blank: line ends are blanks, what is marked up stands without
  /// its marks. Of a reference only the tags.
  public var verbatim: String
  /// Marked-up stretches of the verbatim text.
  public var spans: [TextSpan]
  /// The tags given there, in order.
  public var tags: [String]
  /// The data given there.
  public var data: DataObject
  /// The argument whose structure the place is in.
  public var argument: ArgumentID?
  /// The section the place is in.
  public var section: SectionID?
  /// Where it is, its relations and the line end behind it included.
  public var location: SourceRange?

  /// Makes a member; without a text it is a reference.
  public init(
    role: Role, text: String? = nil, spans: [TextSpan] = [], tags: [String] = [],
    data: DataObject = DataObject(), argument: ArgumentID? = nil, section: SectionID? = nil,
    location: SourceRange? = nil
  ) {
    self.role = role
    isTopLevel = role == .topLevelStatement
    isReference = text == nil
    verbatim = text ?? ""
    self.spans = spans
    self.tags = tags
    self.data = data
    self.argument = argument
    self.section = section
    self.location = location
  }

  /// The text given there, without the blanks around it; nil for a bare reference.
  ///
  /// - Complexity: O(n) in the length of the text, O(1) where no blanks are around it.
  public var text: String? { isReference ? nil : verbatim.withoutOuterBlanks }

  /// The text as people read it: without the tags in it, and the blanks that parted them.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var displayText: String? {
    guard !isReference else { return nil }
    guard spans.contains(where: \.isTag) else { return verbatim.withoutOuterBlanks }
    let text = verbatim.utf8
    var kept = ""
    var place = 0
    func part(to end: Int) -> Substring {
      verbatim[
        text.index(text.startIndex, offsetBy: place)..<text.index(text.startIndex, offsetBy: end)]
    }
    for span in spans {
      guard span.isTag, place <= span.range.lowerBound, span.range.upperBound <= text.count
      else { continue }
      kept += part(to: span.range.lowerBound)
      place = span.range.upperBound
    }
    kept += part(to: text.count)
    return kept.withoutOuterBlanks
  }
}

extension [Member] {
  /// The last with a text that says `isCanonical: true`, else the last with a text.
  package var canonical: Member? { canonicalPlace.map { self[$0] } }

  /// Where that member is.
  package var canonicalPlace: Int? {
    indices.last { !self[$0].isReference && self[$0].data["isCanonical"]?.bool == true }
      ?? indices.last { !self[$0].isReference }
  }

  /// The data of all members, merged in their order.
  package var mergedData: DataObject {
    reduce(into: DataObject()) { $0.merge($1.data) }
  }

  /// The tags of all members, each once.
  package var distinctTags: [String] {
    // Mostly there is none, or the one of one member, whose list can be shared.
    guard let first = firstIndex(where: { !$0.tags.isEmpty }) else { return [] }
    let isOnly = self[(first + 1)...].allSatisfy { $0.tags.isEmpty }
    if isOnly, self[first].tags.count == 1 { return self[first].tags }
    var seen: Set<String> = []
    return self[first...].flatMap(\.tags).filter { seen.insert($0).inserted }
  }
}

/// A marked-up stretch of a text.
public struct TextSpan: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    case bold
    case italic
    case link(url: String)
    case tag(String)
    case statementMention(title: String)
    case argumentMention(title: String)
    case specialCharacter
  }

  /// What it is.
  public var kind: Kind
  /// Where it is in the text, in UTF-8 bytes counted from 0.
  public var range: Range<Int>
  /// Whether one blank behind it belongs to it, as Argdown has it for tags and mentions.
  public var takesBlank: Bool

  /// Marks up a stretch.
  public init(_ kind: Kind, _ range: Range<Int>, takesBlank: Bool = false) {
    self.kind = kind
    self.range = range
    self.takesBlank = takesBlank
  }

  /// Whether it is a tag.
  var isTag: Bool {
    if case .tag = kind { true } else { false }
  }
}
