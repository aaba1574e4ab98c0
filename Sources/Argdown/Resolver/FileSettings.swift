internal import ArgumentMap

/// What the front matter of a file says, as far as it concerns the map.
struct FileSettings {
  /// A name and where it is written.
  struct Name {
    var text: String
    var range: Range<Int>
  }

  /// The title of the debate or file.
  var title: String?
  /// The author whose reasoning the file holds.
  var proponent: Name?
  /// The authors that the file declares, its own included, in order.
  var proponents: [Name] = []
  /// The sources that the file declares.
  var sources: [Source] = []
  /// The source that anchors point into where they name none.
  var source: Name?
  /// Whether support and attack between statements are read as entailment and contrariety.
  var isStrict = false
  /// Whether tags are left out of texts.
  var removesTags = false
  /// Shortcodes beyond the usual ones, and what they stand for.
  var shortcodes: [String: String] = [:]

  /// The kinds of warnings that the file does without.
  var switchedOff: Set<DiagnosticCode> = []

  /// Reads front matter.
  init(_ range: Range<Int>?, in file: SourceFile, id: FileID, problems: inout Problems) {
    guard let range else { return }
    switch YAMLReader.read(range, of: file.bytes) {
    case .failure(let failure):
      problems.add(.badYAML(failure.message), at: failure.offset..<(failure.offset + 1))
    case .success(nil):
      break
    case .success(let value?):
      guard case .object(let entries) = value.content else {
        problems.add(.dataIsNoMapping, at: value.range)
        return
      }
      for entry in entries { read(entry, id: id, problems: &problems) }
      addOwnProponent()
    }
  }

  private mutating func read(
    _ entry: PlacedValue.Entry, id: FileID, problems: inout Problems
  ) {
    let value = entry.value
    switch entry.key {
    case "title": title = value.text
    case "proponent": proponent = name(value, problems: &problems)
    case "proponents":
      for element in value.elements {
        guard let name = name(element, problems: &problems) else { continue }
        if proponents.contains(where: { $0.text == name.text }) { continue }
        proponents.append(name)
      }
    case "source": source = name(value, problems: &problems)
    case "sources":
      guard case .object(let entries) = value.content else {
        problems.add(.sourcesAreNoMapping, at: value.range)
        return
      }
      for entry in entries { readSource(entry, id: id, problems: &problems) }
    case "model": readModel(value)
    case "dissoi": switchedOff = SwitchedOff.codes(in: value, problems: &problems)
    default:
      if let meant = DataKeys.meantInFrontMatter(by: entry.key) {
        problems.add(.misspeltKey(entry.key, meant: meant), at: entry.keyRange)
      }
    }
  }

  private func name(_ value: PlacedValue, problems: inout Problems) -> Name? {
    if let text = value.text, !text.isEmpty { return Name(text: text, range: value.range) }
    problems.add(.nameExpected, at: value.range)
    return nil
  }

  /// The file's own proponent is declared by being named.
  private mutating func addOwnProponent() {
    guard let proponent, !proponents.contains(where: { $0.text == proponent.text }) else { return }
    proponents.insert(proponent, at: 0)
  }

  private mutating func readModel(_ value: PlacedValue) {
    isStrict = value["mode"]?.text == "strict"
    removesTags = value["removeTagsFromText"]?.scalar?.bool ?? false
    for entry in value["shortcodes"]?.entries ?? [] {
      if let character = entry.value["unicode"]?.text { shortcodes[entry.key] = character }
    }
  }

  private mutating func readSource(
    _ entry: PlacedValue.Entry, id: FileID, problems: inout Problems
  ) {
    var source = Source(
      key: entry.key, location: SourceRange(file: id, bytes: entry.keyRange))
    for part in entry.value.entries {
      let text = part.value.text
      switch part.key {
      case "title": source.title = text
      case "author": source.author = text
      case "date": source.date = text
      case "url": source.url = text
      case "file": source.file = text
      case "lang": source.language = text
      case "skip": source.skipped = skippedBlocks(part.value, problems: &problems)
      default:
        if let meant = DataKeys.meantInSource(by: part.key) {
          problems.add(.misspeltKey(part.key, meant: meant), at: part.keyRange)
        }
      }
    }
    sources.append(source)
  }

  private func skippedBlocks(_ value: PlacedValue, problems: inout Problems) -> [SkippedBlock] {
    guard case .object(let entries) = value.content else {
      problems.add(.skipIsNoMapping, at: value.range)
      return []
    }
    return entries.compactMap { entry in
      guard let block = BlockLocator(entry.key) else {
        problems.add(.badPlace(entry.key), at: entry.keyRange)
        return nil
      }
      return SkippedBlock(block: block, reason: entry.value.text ?? "")
    }
  }
}
