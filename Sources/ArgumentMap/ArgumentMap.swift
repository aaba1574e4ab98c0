/// The reasoning of one debate: what is said, by whom, on what grounds, and what speaks against it.
///
/// A value of arrays; elements refer to each other by dense ids. Readers build it, and everything
/// downstream only reads it.
public struct ArgumentMap: Hashable, Sendable {
  /// The debate's title, if a file gives one.
  public var title: String?
  /// The files it was read from, in order of reading.
  public var files: [SourceFile]
  /// For each file its front matter; nil where it has none.
  public var frontMatter: [DataObject?]
  /// Argdown's settings for the plain map: those that were given, and those of the front matter.
  public var settings: DataObject
  /// The authors whose reasoning is mapped, in the order of the files that declare them. Empty for
  /// a plain map, whose every claim is put forward by nobody in particular.
  public var proponents: [Proponent]
  /// The declared source texts.
  public var sources: [Source]
  /// The sections of all files, in reading order.
  public var sections: [Section]
  /// The statements, in order of first appearance.
  public var statements: [Statement]
  /// The arguments, in order of first appearance.
  public var arguments: [Argument]
  /// The inferences, argument by argument.
  public var inferences: [Inference]
  /// The relations, each once.
  public var relations: [Relation]
  /// The stance records on statements, in reading order.
  public var stances: [Stance]
  /// The stance records on arguments, in reading order.
  public var argumentStances: [ArgumentStance]

  /// Makes a map of nothing.
  public init() {
    files = []
    frontMatter = []
    settings = DataObject()
    proponents = []
    sources = []
    sections = []
    statements = []
    arguments = []
    inferences = []
    relations = []
    stances = []
    argumentStances = []
  }

  /// Whether the map names authors.
  public var hasProponents: Bool { !proponents.isEmpty }

  // Elements are lent, not copied: a copy counts a reference for every text and list in it.

  /// The file of an id.
  @inlinable
  public subscript(id: FileID) -> SourceFile {
    _read { yield files[id.index] }
  }
  /// The author of an id.
  @inlinable
  public subscript(id: ProponentID) -> Proponent {
    _read { yield proponents[id.index] }
  }
  /// The source text of an id.
  @inlinable
  public subscript(id: SourceID) -> Source {
    _read { yield sources[id.index] }
  }
  /// The section of an id.
  @inlinable
  public subscript(id: SectionID) -> Section {
    _read { yield sections[id.index] }
  }
  /// The statement of an id.
  @inlinable
  public subscript(id: StatementID) -> Statement {
    _read { yield statements[id.index] }
    _modify { yield &statements[id.index] }
  }
  /// The argument of an id.
  @inlinable
  public subscript(id: ArgumentID) -> Argument {
    _read { yield arguments[id.index] }
    _modify { yield &arguments[id.index] }
  }
  /// The inference of an id.
  @inlinable
  public subscript(id: InferenceID) -> Inference {
    _read { yield inferences[id.index] }
  }
  /// The relation of an id.
  @inlinable
  public subscript(id: RelationID) -> Relation {
    _read { yield relations[id.index] }
  }

  /// The ids of the proponents, in order.
  public var proponentIDs: [ProponentID] { proponents.indices.map(ProponentID.init) }
  /// The ids of the statements, in order.
  public var statementIDs: [StatementID] { statements.indices.map(StatementID.init) }
  /// The ids of the arguments, in order.
  public var argumentIDs: [ArgumentID] { arguments.indices.map(ArgumentID.init) }
  /// The ids of the inferences, in order.
  public var inferenceIDs: [InferenceID] { inferences.indices.map(InferenceID.init) }
  /// The ids of the relations, in order.
  public var relationIDs: [RelationID] { relations.indices.map(RelationID.init) }

  /// The title of an element, as people know it; an inference goes by its argument's, with its
  /// number where the argument has several steps.
  public func title(of element: Element) -> String {
    switch element {
    case .statement(let id): return self[id].title
    case .argument(let id): return self[id].title
    case .inference(let id):
      let inference = self[id]
      let argument = self[inference.argument]
      let steps = argument.structure.count { $0.inference != nil }
      return steps > 1 ? "\(argument.title), step \(inference.step + 1)" : argument.title
    }
  }

  /// Returns where a range begins, as people name it; nil where the file is unknown.
  public func position(of range: SourceRange?) -> (path: String, position: SourcePosition)? {
    guard let range, range.file.index < files.count else { return nil }
    let origin = self[range.file].origin(of: range.lowerBound)
    return (origin.file.path, origin.file.position(at: origin.offset))
  }
}
