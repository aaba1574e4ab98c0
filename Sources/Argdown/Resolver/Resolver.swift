internal import ArgumentMap

/// Works out what the trees of a debate's files say, and puts it into one map.
struct Resolver {
  /// What has been worked out so far.
  var map = ArgumentMap()
  /// What there is to say about each file.
  var problems: [Problems]
  /// Who and what is declared.
  var declarations: Declarations
  /// The elements by their titles.
  var titles: TitleTable
  /// The relations, entered in the order in which they are complete.
  var relations = RelationBook()
  /// The places where titles are mentioned.
  var mentions: [Mention] = []
  /// The stances, by index in the map, that stand on a line of a structure which only names its
  /// statement.
  var bareLineStances: Set<Int> = []
  private var documents: [Document]

  /// A title that a text mentions.
  struct Mention {
    var title: String
    var isArgument: Bool
    var file: FileID
    var range: Range<Int>
  }

  private init(_ documents: [Document], _ declarations: Declarations, _ problems: [Problems]) {
    self.documents = documents
    self.declarations = declarations
    self.problems = problems
    titles = TitleTable(documents)
    map.statements.reserveCapacity(titles.statements.capacity)
    map.arguments.reserveCapacity(titles.arguments.capacity)
    map.stances.reserveCapacity(titles.statements.capacity)
    map.files = documents.map(\.file)
    map.proponents = declarations.proponents
    map.sources = declarations.sources
    map.title = Self.title(of: documents)
    map.frontMatter = documents.map(\.settings.frontMatter)
    for document in documents { map.settings.merge(document.settings.merged) }
  }

  /// Reads the files of a debate.
  ///
  /// - Parameter settings: Argdown's settings that hold where front matter says nothing else.
  static func read(
    _ files: [SourceFile], settings: DataObject
  ) -> (map: ArgumentMap, problems: [Problems]) {
    var documents: [Document] = []
    var problems: [Problems] = []
    var declarations = Declarations()
    let suffixes = untitledSuffixes(of: files)
    for (index, file) in files.enumerated() {
      let id = FileID(index)
      var (tree, found) = Parser.parse(file)
      HiddenCharacters.check(file.bytes, problems: &found)
      ProseRelations(tree, in: file.bytes).check(problems: &found)
      LostRelations(tree, in: file.bytes).check(problems: &found)
      LostHeadings(tree, in: file.bytes).check(problems: &found)
      HalfTitles(tree, in: file.bytes).check(problems: &found)
      let settings = FileSettings(
        tree.frontMatter, in: file, id: id, given: settings, problems: &found)
      found.switchedOff = settings.switchedOff
      declarations.add(settings, problems: &found)
      documents.append(
        Document(
          id: id, file: file, tree: tree, settings: settings, untitledSuffix: suffixes[index]))
      problems.append(found)
    }
    var resolver = Resolver(documents, declarations, problems)
    documents.removeAll()
    resolver.readDocuments()
    resolver.finish()
    if declarations.areEmpty {
      for index in resolver.problems.indices { resolver.problems[index].soften() }
    }
    return (resolver.map, resolver.problems)
  }

  /// The title of the debate: of the first file that gives one, but rather of one that is nobody's
  /// reasoning.
  private static func title(of documents: [Document]) -> String? {
    let titled = documents.map(\.settings).filter { $0.title != nil }
    return (titled.first { $0.proponent == nil } ?? titled.first)?.title
  }

  /// What made-up titles of each file end in: nothing if there is only one file, else the file's
  /// name, and its number where several have the same name.
  private static func untitledSuffixes(of files: [SourceFile]) -> [String] {
    guard files.count > 1 else { return files.map { _ in "" } }
    let names = files.map { file in
      let name = file.path.split(separator: "/").last ?? "-"
      return name.hasSuffix(".argdown") ? String(name.dropLast(8)) : String(name)
    }
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return names.enumerated().map { index, name in
      counts[name] == 1 ? " (\(name))" : " (\(name), file \(index + 1))"
    }
  }

  private mutating func readDocuments() {
    for place in documents.indices {
      read(documents[place])
      // Nothing needs it any more, and it takes more room than the text.
      documents[place].tree = SyntaxTree()
    }
  }

  private mutating func read(_ document: Document) {
    let source = declarations.source(
      of: document.settings, problems: &problems[document.id.index])
    let context = StanceContext(
      proponent: declarations.proponent(of: document.settings), source: source)
    var reader = DocumentReader(document, context: context)
    reader.readBlocks(into: &self)
  }

  private mutating func finish() {
    for place in map.statements.indices { map.statements[place].gather() }
    for place in map.arguments.indices { map.arguments[place].gather() }
    relations.settle(in: &map)
    dropEchoes()
    warnOfMissingAnchors()
    var advice = TitleAdvice(map.files, titles, problems)
    advice.check(map, mentions)
    problems = advice.problems
    giveAdvice(named: advice.meant)
  }

  /// Tells of what is odd about the map as a whole.
  ///
  /// - Parameter named: What misspelt titles name.
  private mutating func giveAdvice(named: Set<Element>) {
    let mentioned = mentions.compactMap { titles.element($0.title, isArgument: $0.isArgument) }
    let broken = problems.indices.filter { problems[$0].found.hasErrors }.map(FileID.init)
    for advice in MapAdvice.all(
      on: map, mentioned: named.union(mentioned), broken: Set(broken))
    {
      problems[advice.place.file.index].add(advice.finding, at: advice.place.bytes)
    }
  }

  /// Who has taken a stance on what.
  private struct Holder: Hashable {
    let proponent: ProponentID?
    let statement: StatementID

    init(of stance: Stance) {
      proponent = stance.proponent
      statement = stance.statement
    }
  }

  /// Takes out the stances of lines that only name a statement on which the same author has said
  /// more: using a claim as a premise does not make a hedged or supposed one flat.
  private mutating func dropEchoes() {
    guard !bareLineStances.isEmpty else { return }
    var isOnBareLine = Array(repeating: false, count: map.statements.count)
    for place in bareLineStances { isOnBareLine[map.stances[place].statement.index] = true }
    var spokenFor: Set<Holder> = []
    for place in map.stances.indices where isOnBareLine[map.stances[place].statement.index] {
      if !bareLineStances.contains(place) { spokenFor.insert(Holder(of: map.stances[place])) }
    }
    let echoes = bareLineStances.filter { place in
      let stance = map.stances[place]
      let isPlain = stance.commits && stance.force == .flat && stance.anchors.isEmpty
      return isPlain && spokenFor.contains(Holder(of: stance))
    }
    if !echoes.isEmpty { map.stances.keep { !echoes.contains($0) } }
  }

  /// Warns of commitments in files with a source that no anchor bears out.
  private mutating func warnOfMissingAnchors() {
    let sourced = documents.map { !$0.settings.sources.isEmpty || $0.settings.source != nil }
    guard sourced.contains(true) else { return }
    var borneOut: Set<Holder> = []
    for stance in map.stances where stance.proponent != nil && !stance.anchors.isEmpty {
      borneOut.insert(Holder(of: stance))
    }
    for stance in map.stances where stance.commits && !stance.isImplied {
      guard stance.proponent != nil, let place = stance.location, sourced[place.file.index],
        borneOut.insert(Holder(of: stance)).inserted
      else { continue }
      problems[place.file.index].add(.missingAnchor, at: place.bytes)
    }
  }
}
