internal import ArgumentMap

/// Reads one file's tree into the map.
struct DocumentReader {
  let document: Document
  var texts: TextReader
  /// The number of the last made-up title.
  var untitledCounter = 0
  /// What holds under the headings that are open, outermost first; the file's own is first.
  var openSections: [OpenSection]
  /// For each element of the tree what it stands for in the map.
  var resolved: [Element?]
  /// For each element of the tree in whose reasoning it stands.
  var proponents: [ProponentID?]
  /// For elements with a relation and data what the data says of the relation.
  var qualifiers: [Int: Relation.Qualifiers] = [:]
  /// For elements whose data says whether their relation is read strictly, whatever the file says.
  var strictness: [Int: Bool] = [:]
  /// For conclusions of structures their inferences.
  var inferenceOfConclusion: [Int: InferenceID] = [:]
  /// For inferences of the tree what they are in the map.
  var inferenceIDs: [Int: InferenceID] = [:]

  /// A heading whose section is under way.
  struct OpenSection {
    var level: Int
    var id: SectionID?
    var context: StanceContext
  }

  /// What is known of an occurrence when it has been read.
  struct Occurrence {
    var element: Element
    var keys: StanceKeys
    var data: PlacedValue?
  }

  /// Prepares to read a document; the context is what its front matter says.
  init(_ document: Document, context: StanceContext) {
    self.document = document
    texts = TextReader(
      bytes: document.file.bytes, tokens: document.tree.tokens, settings: document.settings)
    openSections = [OpenSection(level: 0, id: nil, context: context)]
    resolved = Array(repeating: nil, count: document.tree.elements.count)
    proponents = Array(repeating: nil, count: document.tree.elements.count)
  }

  /// The section under way.
  var section: OpenSection { openSections[openSections.count - 1] }

  /// Reads all blocks.
  mutating func readBlocks(into resolver: inout Resolver) {
    /// The keys of the argument that is the block directly before.
    var argumentKeys = StanceKeys()
    let blocks = document.tree.blocks
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let heading):
        read(heading, into: &resolver)
      case .element(let range):
        let hasStructure = index + 1 < blocks.count && blocks[index + 1].takesUp(range.lowerBound)
        argumentKeys = readGroup(
          range, as: .topLevelStatement, context: section.context, hasStructure: hasStructure,
          into: &resolver)
      case .list(let range):
        readGroup(range, as: .listItem, context: section.context, into: &resolver)
      case .structure(let structure):
        read(structure, argumentKeys: argumentKeys, into: &resolver)
      }
    }
  }

  private mutating func read(_ heading: SyntaxHeading, into resolver: inout Resolver) {
    while section.level >= heading.level, openSections.count > 1 { openSections.removeLast() }
    let data = readData(heading.data, into: &resolver)
    let keys = readKeys(data, into: &resolver)
    let text = texts.read(heading.content)
    let id = resolver.map.add(
      Section(
        title: text.text.withoutOuterBlanks, level: heading.level, parent: section.id,
        tags: text.tags,
        data: data?.object ?? DataObject(), location: document.range(heading.range)))
    let context = section.context.merging(
      keys, file: document.id, problems: &resolver.problems[document.id.index])
    openSections.append(OpenSection(level: heading.level, id: id, context: context))
  }

  /// Reads elements in reading order and then draws the relations among them.
  ///
  /// - Parameters:
  ///   - range: The elements; those without a parent are the roots.
  ///   - role: The role of the roots.
  ///   - context: What holds for the roots.
  ///   - argument: The argument whose structure the roots are lines of.
  ///   - hasStructure: Whether a structure follows that the first root is the argument of.
  /// - Returns: The keys of the first root.
  @discardableResult
  mutating func readGroup(
    _ range: Range<Int>, as role: Member.Role, context: StanceContext, argument: ArgumentID? = nil,
    hasStructure: Bool = false, into resolver: inout Resolver
  ) -> StanceKeys {
    var keys = StanceKeys()
    for index in range {
      let isRoot = document.tree.elements[index].relation == nil
      let occurrence = readElement(
        index, as: isRoot ? role : .relationStatement,
        context: isRoot ? context : contextOfChild(index, inside: context),
        argument: isRoot ? argument : nil, leavesStance: isRoot && hasStructure, into: &resolver)
      if index == range.lowerBound { keys = occurrence.keys }
    }
    drawRelations(range, into: &resolver)
    return keys
  }

  /// Reads what hangs on a line of a structure.
  mutating func readChildren(_ range: Range<Int>, into resolver: inout Resolver) {
    for index in range {
      _ = readElement(
        index, as: .relationStatement, context: contextOfChild(index, inside: section.context),
        into: &resolver)
    }
    drawRelations(range, into: &resolver)
  }

  private func contextOfChild(_ index: Int, inside context: StanceContext) -> StanceContext {
    if case .element(let parent) = document.tree.elements[index].parent {
      return section.context.beside(proponents[parent])
    }
    return section.context.beside(context.proponent)
  }
}

extension SyntaxBlock {
  /// Whether it is the structure of the argument that an element describes.
  fileprivate func takesUp(_ element: Int) -> Bool {
    if case .structure(let structure) = self { structure.argument == element } else { false }
  }
}
