/// What a file says, block by block, with the place of everything in it.
///
/// The tree is flat: elements stand in one array in reading order and name their parents by index,
/// so that neither reading nor freeing a deep one needs a deep stack.
struct SyntaxTree {
  /// The pieces of the text; contents are ranges of their indices.
  var tokens: [Token] = []
  /// Where comments stand between the pieces, in reading order.
  var comments: [Range<Int>] = []
  /// The YAML between the two lines of `===`.
  var frontMatter: Range<Int>?
  /// The blocks in reading order.
  var blocks: [SyntaxBlock] = []
  /// The statements and arguments of all blocks, each before its children.
  var elements: [SyntaxElement] = []
  /// The inferences of all structures.
  var inferences: [SyntaxInference] = []
}

/// What stands between two blank lines.
enum SyntaxBlock {
  case heading(SyntaxHeading)
  /// One statement or argument with its relations: a range of elements.
  case element(Range<Int>)
  /// A list: a range of elements, of which those without a parent are the items.
  case list(Range<Int>)
  case structure(SyntaxStructure)
}

/// A heading.
struct SyntaxHeading {
  var level: Int
  /// The text: a range of tokens.
  var content: Range<Int>
  /// The data: a range of bytes, braces included.
  var data: Range<Int>?
  /// The bytes of the heading.
  var range: Range<Int>
}

/// A place where a statement or an argument stands.
struct SyntaxElement {
  /// What it hangs on.
  enum Parent {
    case none
    case element(Int)
    case inference(Int)
  }

  var isArgument: Bool
  /// Whether it only refers to what is defined elsewhere.
  var isReference: Bool
  /// How it relates to its parent.
  var relation: RelationSymbol?
  /// The bytes of the title; nil for a statement without one.
  @Packed var title: Range<Int>?
  /// The text, or the tags of a reference: a range of tokens.
  @Packed var content: Range<Int>
  /// The data: a range of bytes, braces included.
  @Packed var data: Range<Int>?
  @Packed var parent: Parent
  /// The number of elements above it.
  @Packed var depth: Int
  /// The first byte: that of the relation's symbol, where there is one.
  @Packed var start: Int
  /// The first byte behind symbol or number.
  @Packed var bodyStart: Int
  /// The byte after its last one.
  @Packed var end: Int
  /// The byte after the last one of its relations.
  @Packed var fullEnd: Int
  /// The byte after the last one read for it and its relations, the line end behind it included,
  /// unless it is one of a blank line.
  @Packed var readEnd: Int

  /// The bytes without symbol or number, and without relations.
  var body: Range<Int> { min(bodyStart, end)..<end }
}

/// A premise-conclusion structure.
struct SyntaxStructure {
  /// A line of it.
  struct Line {
    /// Whether it is an inference and not a numbered statement.
    var isInference: Bool
    /// The inference's index, or the statement's.
    var index: Int
    /// The elements that hang on it, the statement itself included.
    var elements: Range<Int>
  }

  /// The lines. Every inference has a statement somewhere before it and one directly behind it.
  var lines: [Line]
  /// The block directly before it, if that is an argument: its element.
  var argument: Int?
  /// The bytes of the structure.
  var range: Range<Int>

  /// The last line that concludes an inference; nil if there is none.
  var lastConclusion: Int? { lines.lastIndex { $0.isInference }.map { $0 + 1 } }
}

/// The line between premises and a conclusion.
struct SyntaxInference {
  /// The rules: ranges of tokens.
  var rules: [Range<Int>]
  /// The data: a range of bytes, braces included.
  var data: Range<Int>?
  /// The bytes of the inference.
  var range: Range<Int>
}
