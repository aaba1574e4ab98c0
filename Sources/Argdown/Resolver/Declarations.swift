internal import ArgumentMap

/// Who and what the front matter of all files declares.
struct Declarations {
  /// Among more names, none is looked for that was meant.
  private static let mostNames = 2_000

  private(set) var proponents: [Proponent] = []
  private(set) var sources: [Source] = []
  private var proponentIDs: [String: ProponentID] = [:]
  private var sourceIDs: [String: SourceID] = [:]

  /// Whether any file declares an author.
  var hasProponents: Bool { !proponents.isEmpty }

  /// Whether no file declares an author or a source.
  var areEmpty: Bool { proponents.isEmpty && sources.isEmpty }

  /// Takes over what a file declares; a source that an earlier file declares otherwise is reported.
  mutating func add(_ settings: FileSettings, problems: inout Problems) {
    for name in settings.proponents where proponentIDs[name.text] == nil {
      proponentIDs[name.text] = ProponentID(proponents.count)
      proponents.append(Proponent(name: name.text))
    }
    for source in settings.sources {
      if let known = sourceIDs[source.key] {
        var other = sources[known.index]
        other.location = source.location
        if other != source {
          problems.add(.sourceDeclaredTwice(source.key), at: source.location?.bytes)
        }
        continue
      }
      sourceIDs[source.key] = SourceID(sources.count)
      sources.append(source)
    }
  }

  /// Finds an author, or reports that there is none of that name. Where none are declared, once a
  /// file is enough: such data may belong to another tool.
  func proponent(_ value: PlacedValue, problems: inout Problems) -> ProponentID? {
    guard let name = value.text else {
      problems.add(.nameExpected, at: value.range)
      return nil
    }
    if let id = proponentIDs[name] { return id }
    if !hasProponents, problems.has(.unknownProponent) { return nil }
    let names = proponents.lazy.map(\.name)
    let nearest = problems.takes(.unknownProponent) ? nearest(to: name, among: names) : nil
    problems.add(
      .unknownProponent(name, nearest: nearest, areAnyDeclared: hasProponents), at: value.range)
    return nil
  }

  /// Finds a source, or reports that there is none of that key; where none are declared, once a file.
  func source(_ key: String?, at range: Range<Int>, problems: inout Problems) -> SourceID? {
    guard let key else {
      problems.add(.nameExpected, at: range)
      return nil
    }
    if let id = sourceIDs[key] { return id }
    if sources.isEmpty, problems.has(.unknownSource) { return nil }
    let keys = sources.lazy.map(\.key)
    let nearest = problems.takes(.unknownSource) ? nearest(to: key, among: keys) : nil
    problems.add(.unknownSource(key, nearest: nearest), at: range)
    return nil
  }

  /// What was most likely meant, unless there is too much to choose from.
  private func nearest(to word: String, among names: some Collection<String>) -> String? {
    names.count <= Self.mostNames ? EditDistance.nearest(to: word, among: names) : nil
  }

  /// The author whose reasoning a file holds by default.
  func proponent(of settings: FileSettings) -> ProponentID? {
    settings.proponent.flatMap { proponentIDs[$0.text] }
  }

  /// The source that a file's anchors point into by default: the one it names, else the only one
  /// that it declares.
  func source(of settings: FileSettings, problems: inout Problems) -> SourceID? {
    if let name = settings.source {
      return source(name.text, at: name.range, problems: &problems)
    }
    return settings.sources.count == 1 ? sourceIDs[settings.sources[0].key] : nil
  }
}

extension SourceRange {
  /// The bytes, without the file.
  var bytes: Range<Int> { lowerBound..<upperBound }
}
