internal import ArgumentMap

/// What the front matter of a file, and the settings that the reader was given, say about how the
/// file is to be read.
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
  /// How relations are read.
  var reading = RelationReading()
  /// Whether tags are left out of texts.
  var removesTags = false
  /// Shortcodes beyond the usual ones, and what they stand for.
  var shortcodes: [String: String] = [:]
  /// The front matter as it stands; nil where there is none.
  var frontMatter: DataObject?
  /// Argdown's settings: those that were given, and those of the front matter.
  var merged: DataObject

  /// The kinds of warnings that the file does without.
  var switchedOff: Set<DiagnosticCode> = []

  /// Reads front matter.
  ///
  /// - Parameter given: The settings that hold where the front matter says nothing else.
  init(
    _ range: Range<Int>?, in file: SourceFile, id: FileID, given: DataObject,
    problems: inout Problems
  ) {
    merged = given
    if let range { read(range, in: file, id: id, problems: &problems) }
    readModel()
  }

  private mutating func read(
    _ range: Range<Int>, in file: SourceFile, id: FileID, problems: inout Problems
  ) {
    switch YAMLReader.read(range, of: file.bytes) {
    case .failure(let failure):
      problems.add(.badYAML(failure), at: failure.offset..<(failure.offset + 1))
    case .success(nil):
      frontMatter = DataObject()
    case .success(let value?):
      guard case .object(let entries) = value.content else {
        problems.add(.dataIsNoMapping, at: value.range)
        return
      }
      for entry in entries { read(entry, id: id, problems: &problems) }
      addOwnProponent()
      SettingsCheck.check(value, problems: &problems)
      merge(value.object)
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
      var seen = Set(proponents.map(\.text))
      for element in value.elements {
        guard let name = name(element, problems: &problems) else { continue }
        if seen.insert(name.text).inserted { proponents.append(name) }
      }
    case "source": source = name(value, problems: &problems)
    case "sources":
      guard case .object(let entries) = value.content else {
        problems.add(.sourcesAreNoMapping, at: value.range)
        return
      }
      sources += entries.map { Source($0, in: id, problems: &problems) }
    case "dissoi": switchedOff = SwitchedOff.codes(in: value, problems: &problems)
    default:
      let group = value.entries.isEmpty ? nil : DataKeys.meantGroup(by: entry.key)
      if let meant = DataKeys.meantInFrontMatter(by: entry.key) ?? group {
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

  /// Puts the front matter over the given settings, or under them, as those wish.
  private mutating func merge(_ own: DataObject) {
    frontMatter = own
    switch merged["data"]?.object?["frontMatterSettingsMode"]?.text {
    case "ignore": break
    case "default":
      var result = own
      result.merge(merged)
      merged = result
    default: merged.merge(own)
    }
  }

  private mutating func readModel() {
    guard let model = merged["model"]?.object else { return }
    reading.isStrict = model["mode"]?.text == "strict"
    reading.goesByStructure = model["transformArgumentRelations"]?.bool ?? true
    removesTags = model["removeTagsFromText"]?.bool ?? false
    for entry in model["shortcodes"]?.object?.entries ?? [] {
      if let character = entry.value.object?["unicode"]?.text { shortcodes[entry.key] = character }
    }
  }
}

extension Source {
  /// Reads what a file declares of one source.
  fileprivate init(_ entry: PlacedValue.Entry, in id: FileID, problems: inout Problems) {
    self.init(key: entry.key, location: SourceRange(file: id, bytes: entry.keyRange))
    for part in entry.value.entries {
      let text = part.value.text
      switch part.key {
      case "title": title = text
      case "author": author = text
      case "date": date = text
      case "url": url = text
      case "file": file = text
      case "lang": language = text
      case "skip": skipped = Self.skippedBlocks(part.value, problems: &problems)
      default:
        if let meant = DataKeys.meantInSource(by: part.key) {
          problems.add(.misspeltKey(part.key, meant: meant), at: part.keyRange)
        }
      }
    }
  }

  private static func skippedBlocks(_ value: PlacedValue, problems: inout Problems)
    -> [SkippedBlock]
  {
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
