internal import ArgumentMap

/// Puts an outline down as text.
struct FilePrinter {
  let map: ArgumentMap
  let outline: Outline
  let titles: WrittenTitles
  let texts: TextWriter
  let frontMatter: FrontMatter
  /// Who speaks under each heading.
  let voices: [Voices]
  /// For each node in whose reasoning it stands.
  var owners: [ProponentID?]
  /// The elements that are written with a title, whether or not they had one.
  let named: Set<Element>
  /// The nodes that are lines of structures.
  let lines: Set<Int>
  /// How many stances each author takes on each statement.
  let stanceCounts: [Holder: Int]
  var output = ""

  /// An author and a statement.
  struct Holder: Hashable {
    let proponent: ProponentID?
    let statement: StatementID
  }

  init(_ map: ArgumentMap, _ outline: Outline, _ titles: WrittenTitles) {
    self.map = map
    self.outline = outline
    self.titles = titles
    voices = Voices.perSection(outline, in: map)
    frontMatter = FrontMatter(of: map, voices: voices[0])
    texts = TextWriter(shortcodes: frontMatter.shortcodes)
    owners = Array(repeating: nil, count: outline.nodes.count)
    stanceCounts = map.stances.reduce(into: [:]) {
      $0[Holder(proponent: $1.proponent, statement: $1.statement), default: 0] += 1
    }
    lines = Set(outline.structures.flatMap { $0.lines.map(\.node) })
    named = Set(outline.nodes.lazy.filter { !$0.hasText }.map(\.element))
  }

  /// Writes the whole file.
  mutating func write() -> [UInt8] {
    var open = [(id: SectionID?.none, context: fileContext)]
    write(outline.blocks.first ?? [], in: fileContext)
    for index in map.sections.indices {
      let id = SectionID(index)
      while let last = open.last?.id, map[last].level >= map[id].level { open.removeLast() }
      let context = writeHeading(of: id, in: open[open.count - 1].context)
      open.append((id, context))
      write(outline.blocks[index + 1], in: context)
    }
    let front = frontMatter.text(of: map)
    let separator = front.isEmpty || output.isEmpty ? "" : "\n"
    return Array((front + separator + output + (output.isEmpty ? "" : "\n")).utf8)
  }

  /// What holds where nothing is said.
  private var fileContext: StanceContext {
    StanceContext(
      proponent: frontMatter.proponent, source: map.sources.count == 1 ? SourceID(0) : nil)
  }

  /// Writes a heading and returns what holds under it.
  private mutating func writeHeading(of id: SectionID, in context: StanceContext) -> StanceContext {
    let section = map[id]
    var result = context
    var data = DataObject()
    if let proponent = voices[id.index + 1].onlyProponent, proponent != context.proponent {
      data["proponent"] = .string(map[proponent].name)
      result.proponent = proponent
    }
    if let source = voices[id.index + 1].onlySource, source != context.source {
      data["source"] = .string(map[source].key)
      result.source = source
    }
    data.merge(isPlain ? section.data : section.data.withoutKeys(DataKeys.ofStances))
    begin()
    output += String(repeating: "#", count: max(1, section.level)) + " "
    output += texts.write(section.title, spans: section.tagSpans)
    if !data.isEmpty { output += " " + YAMLWriter.object(data) }
    return result
  }

  private mutating func write(_ blocks: [Outline.Block], in context: StanceContext) {
    for block in blocks {
      begin()
      switch block {
      case .element(let node): writeTree(node, in: context)
      case .list(let items):
        for (index, item) in items.enumerated() {
          if index > 0 { output += "\n" }
          writeTree(item, after: "* ", in: context)
        }
      case .structure(let index, let head): write(outline.structures[index], head, in: context)
      }
    }
  }

  /// Parts a block from the one before.
  private mutating func begin() {
    if !output.isEmpty { output += "\n\n" }
  }
}

extension DataObject {
  /// The entries whose keys are not among some.
  func withoutKeys(_ keys: Set<String>) -> DataObject {
    var result = self
    for entry in entries where keys.contains(entry.key) { result[entry.key] = nil }
    return result
  }
}

extension Section {
  /// Where the tags stand in the title.
  fileprivate var tagSpans: [TextSpan] {
    var rest = title[...]
    return tags.compactMap { tag in
      guard let place = rest.firstRange(of: "#(\(tag))") ?? rest.firstRange(of: "#\(tag)") else {
        return nil
      }
      rest = rest[place.upperBound...]
      let start = title.utf8.distance(from: title.startIndex, to: place.lowerBound)
      return TextSpan(
        .tag(tag), start..<title.utf8.distance(from: title.startIndex, to: place.upperBound))
    }
  }
}
