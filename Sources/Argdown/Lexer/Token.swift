/// A piece of the text, as the lexer cuts it.
struct Token {
  /// What it is.
  enum Kind: UInt8 {
    case lineEnd
    case blankLine
    case frontMatter
    case data
    /// Plain text, as written from `start` to `end`.
    case text
    /// A shortcode, or what looks like one.
    case shortcode
    case inferenceStart
    case inferenceEnd
    case ruleDelimiter
    /// Two or more hyphens that open a line outside any structure.
    case strayInference
    case relation
    case heading
    case statementNumber
    case orderedItem
    case unorderedItem
    case emphasisStart
    case emphasisEnd
    case link
    case tag
    case statementDefinition
    case statementReference
    case statementMention
    case argumentDefinition
    case argumentReference
    case argumentMention
    /// Stands behind the last token.
    case endOfFile
  }

  /// What it is.
  var kind: Kind
  /// For a relation its symbol, for emphasis its mark, as raw values.
  var mark: UInt8 = 0
  /// Whether one blank behind it belongs to it and counts as text.
  var hasTrailingBlank = false
  /// Its first byte, indentation not counted.
  @Packed var start: Int
  /// The byte after its last one, the trailing blank not counted.
  @Packed var end: Int
  /// A number whose meaning depends on the kind: the width of the indentation (relation, items),
  /// the level (heading), where the title ends (definition, reference, mention, link), the index
  /// of the partner or −1 (emphasis).
  @Packed var detail = 0
}

extension Token {
  /// Whether it names a statement or an argument that the block is about.
  var isDefinitionOrReference: Bool {
    switch kind {
    case .statementDefinition, .statementReference, .argumentDefinition, .argumentReference: true
    default: false
    }
  }

  /// Whether it is an item of a list.
  var isListItem: Bool { kind == .orderedItem || kind == .unorderedItem }

  /// Whether it can be part of a running text.
  var isContent: Bool {
    switch kind {
    case .lineEnd, .text, .shortcode, .emphasisStart, .emphasisEnd, .link, .tag, .statementMention,
      .argumentMention, .ruleDelimiter:
      true
    default: false
    }
  }

  /// Where the title of a definition, reference or mention stands.
  var titleRange: Range<Int> {
    let isMention = kind == .statementMention || kind == .argumentMention
    return (start + (isMention ? 2 : 1))..<detail
  }

  /// The relation that the symbol stands for; only for relation tokens.
  var relationSymbol: RelationSymbol { RelationSymbol(rawValue: mark) ?? .attackedBy }
}

/// What a line under an element says of its child C and the parent P.
enum RelationSymbol: UInt8 {
  /// `+`, `<+`: C supports P.
  case supportedBy
  /// `-`, `<-`: C attacks P.
  case attackedBy
  /// `+>`: P supports C.
  case supports
  /// `->`: P attacks C.
  case attacks
  /// `><`: P and C contradict each other.
  case contradicts
  /// `_`, `<_`: C undercuts P.
  case undercutBy
  /// `_>`: P undercuts C.
  case undercuts

  /// The sign that is written for it: the shorter one where there are two, but of those for
  /// undercuts the one that needs no blank.
  var sign: String {
    switch self {
    case .supportedBy: "+"
    case .attackedBy: "-"
    case .supports: "+>"
    case .attacks: "->"
    case .contradicts: "><"
    case .undercutBy: "<_"
    case .undercuts: "_>"
    }
  }

  /// Whether the child is where the relation starts.
  var startsAtChild: Bool {
    switch self {
    case .supportedBy, .attackedBy, .undercutBy: true
    case .supports, .attacks, .contradicts, .undercuts: false
    }
  }
}

/// A mark of emphasis.
enum EmphasisMark: UInt8 {
  case asterisk
  case underscore
  case doubleAsterisk
  case doubleUnderscore

  /// Finds the mark that one or two of a byte make.
  init(_ byte: UInt8, isDouble: Bool) {
    switch (byte == Byte.asterisk, isDouble) {
    case (true, false): self = .asterisk
    case (false, false): self = .underscore
    case (true, true): self = .doubleAsterisk
    case (false, true): self = .doubleUnderscore
    }
  }

  /// Whether it makes text bold and not italic.
  var isBold: Bool { self == .doubleAsterisk || self == .doubleUnderscore }
}
