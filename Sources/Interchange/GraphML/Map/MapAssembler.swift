import ArgumentMap

/// Makes a map of what a GraphML file holds.
///
/// What Dissoi wrote has records, and comes back whole; where an attribute says otherwise than the
/// record, somebody has changed it, and the attribute counts. What others wrote is read by the names
/// of its attributes.
struct MapAssembler {
  /// What a node has become.
  enum Part {
    case claim(StatementID)
    case sketch(ArgumentID)
    /// A step of an argument, by its place among the steps.
    case step(Int)
    /// A frame around others, which becomes a section.
    case group
  }

  let document: GraphMLDocument
  let columns: GraphMLColumns
  var map = ArgumentMap()
  var findings = AssemblyFindings()
  var places = RecordedPlaces(paths: [])
  /// The names of the authors in the order of the columns for their stances.
  var columnAuthors: [String] = []
  /// What each node has become.
  var parts: [Part] = []
  /// The steps of arguments, in the order of their nodes.
  var steps: [Step] = []
  /// The nodes by the ids that records know them by.
  var nodeByRecordedID: [String: Int] = [:]
  /// Members that lie in structures, and the recorded ids of the arguments.
  var lineMembers: [(claim: StatementID, place: Int, argument: String)] = []
  var argumentByRecordedID: [String: ArgumentID] = [:]
  var titles = TakenTitles()
  private var authorByName: [String: ProponentID] = [:]
  private var sourceByKey: [String: SourceID] = [:]
  private var sectionByPath: [[String]: SectionID] = [:]

  /// Makes the map.
  static func assemble(
    _ document: GraphMLDocument, by attributes: GraphMLAttributes
  ) -> (map: ArgumentMap, findings: AssemblyFindings) {
    let columns = GraphMLColumns(document.declarations, attributes)
    var assembler = MapAssembler(document: document, columns: columns)
    assembler.readGraph()
    for node in document.nodes.indices { assembler.readNode(node) }
    assembler.readLinesOfSteps()
    assembler.makeStructures()
    assembler.readRelations()
    assembler.settlePlaces()
    assembler.reportLeftOut()
    return (assembler.map, assembler.findings)
  }

  private init(document: GraphMLDocument, columns: GraphMLColumns) {
    self.document = document
    self.columns = columns
    nodeByRecordedID.reserveCapacity(document.nodes.count)
  }

  // MARK: The graph

  private mutating func readGraph() {
    let row = GraphMLRow(document: document, values: document.graphValues[...])
    let record = row.record(columns.own("record", of: .graph)) ?? DataObject()
    let title = row[columns.own("title", of: .graph)]
    let recordedTitle = record.string("title")
    map.title = recordedTitle?.inXML == title ?? "" ? recordedTitle : title
    columnAuthors = row.list(columns.own("authors", of: .graph))
    let recordedAuthors = record.strings("authors") ?? columnAuthors
    // Names may hold what parts them in the attribute.
    if Set(recordedAuthors) != Set(columnAuthors) { columnAuthors = recordedAuthors }
    for name in recordedAuthors { _ = author(name) }
    let files = record.objects("files")
    places = RecordedPlaces(paths: files.map { $0.string("path") ?? "" })
    map.frontMatter = files.map { $0.object("front") }
    for data in map.frontMatter { map.settings.merge(data ?? DataObject()) }
    map.settings = record.object("settings") ?? map.settings
    for source in record.objects("sources") { add(source: source) }
    for section in record.objects("sections") {
      _ = map.add(
        Section(
          title: section.string("title") ?? "", level: max(1, section.integer("level") ?? 1),
          parent: self.section(section.integer("parent")), tags: section.strings("tags") ?? [],
          data: section.object("data") ?? DataObject(),
          location: places.add(section.string("at"))))
    }
  }

  private mutating func add(source: DataObject) {
    let id = self.source(source.string("key") ?? "")
    map.sources[id.index] = Source(
      key: map[id].key, title: source.string("title"), author: source.string("author"),
      date: source.string("date"), url: source.string("url"), file: source.string("file"),
      language: source.string("language"),
      skipped: source.objects("skip").compactMap { skipped in
        BlockLocator(skipped.string("block") ?? "").map {
          SkippedBlock(block: $0, reason: skipped.string("reason") ?? "")
        }
      },
      location: places.add(source.string("at")))
  }

  // MARK: What elements refer to

  /// The author of a name, who is added if not yet known.
  mutating func author(_ name: String) -> ProponentID {
    if let known = authorByName[name] { return known }
    let id = map.add(Proponent(name: name))
    authorByName[name] = id
    return id
  }

  /// The source of a key, which is declared if it is not yet.
  mutating func source(_ key: String) -> SourceID {
    if let known = sourceByKey[key] { return known }
    let id = map.add(Source(key: key))
    sourceByKey[key] = id
    return id
  }

  /// The section of a number that a record gives.
  func section(_ number: Int?) -> SectionID? {
    guard let number, map.sections.indices.contains(number) else { return nil }
    return SectionID(number)
  }

  /// The section under some headings, which are added if they are not there.
  mutating func section(under headings: [String]) -> SectionID? {
    var innermost: SectionID?
    for depth in headings.indices {
      let path = Array(headings[...depth])
      let id =
        sectionByPath[path]
        ?? map.add(Section(title: headings[depth], level: depth + 1, parent: innermost))
      sectionByPath[path] = id
      innermost = id
    }
    return innermost
  }

  private mutating func settlePlaces() {
    let settled = places.files()
    map.files = settled?.files ?? []
    map.changePlaces { settled?.range($0) }
  }

  private mutating func reportLeftOut() {
    guard document.hyperedges > 0 else { return }
    findings.add(
      .graphElementLeftOut, "\(document.hyperedges) hyperedges are left out", line: 0,
      advice: "draw them as nodes of the kind inference")
  }
}
