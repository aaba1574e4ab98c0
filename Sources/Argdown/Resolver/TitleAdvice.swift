internal import ArgumentMap

/// Tells of titles that are most likely misspelt: those that nothing defines, and those that are
/// almost another's.
struct TitleAdvice {
  /// More comparisons than this are not worth a suggestion.
  private static let mostComparisons = 200_000

  /// What there is to say about each file.
  private(set) var problems: [Problems]
  /// What was most likely meant by a title that nothing defines.
  private(set) var meant: Set<Element> = []
  private let files: [SourceFile]
  private let table: TitleTable
  /// For each file where text begins that follows a reference.
  private let lostTexts: [Set<Int>]

  /// A kind of element, all whose titles are compared with each other.
  private struct Titles {
    var isArgument: Bool
    var titles: [String]
    var places: [SourceRange?]
    var isDefined: [Bool]
  }

  /// Starts from what is known already.
  init(_ files: [SourceFile], _ table: TitleTable, _ problems: [Problems]) {
    self.files = files
    self.table = table
    self.problems = problems
    lostTexts = problems.map {
      Set($0.found.filter { $0.code == .textAfterReference }.compactMap(\.range?.lowerBound))
    }
  }

  /// Looks through the titles of a finished map.
  mutating func check(_ map: ArgumentMap, _ mentions: [Resolver.Mention]) {
    let statements = Titles(
      isArgument: false, titles: map.statements.map(\.title), places: table.statementPlaces,
      isDefined: map.statements.map { $0.members.contains { !$0.isReference } })
    let arguments = Titles(
      isArgument: true, titles: map.arguments.map(\.title), places: table.argumentPlaces,
      isDefined: map.arguments.map { argument in
        !argument.isSketch || argument.members.contains { !$0.isReference }
      })
    check(statements)
    check(arguments)
    check(
      mentions.filter { !$0.isArgument && table.statements[$0.title] == nil }, against: statements)
    check(
      mentions.filter { $0.isArgument && table.arguments[$0.title] == nil }, against: arguments)
  }

  private mutating func check(_ kind: Titles) {
    let written = kind.titles.indices.filter { kind.places[$0] != nil }
    let titles = written.map { kind.titles[$0] }
    let lookalikes = LookalikeTitles.pairs(among: titles)
    for pair in lookalikes { warnOfLookalike(kind, written[pair.earlier], written[pair.later]) }
    let told = Set(lookalikes.map(\.later))
    let pairs = SimilarTitles.pairs(among: titles)
      .filter { !told.contains($0.later) }
      .map { (earlier: written[$0.earlier], later: written[$0.later]) }
    var twins: [Int: Int] = [:]
    for pair in pairs {
      if !kind.isDefined[pair.later] || !kind.isDefined[pair.earlier] {
        // One of the two is a slip for the other, and that is all there is to say.
        twins[pair.later] = twins[pair.later] ?? pair.earlier
        twins[pair.earlier] = twins[pair.earlier] ?? pair.later
      } else {
        warnOfPair(kind, pair.earlier, pair.later)
      }
    }
    warnOfUndefined(kind, written, twins: twins)
  }

  /// Warns of titles that nothing defines: of each that is near another, and of each where most are
  /// defined. A sketch of nothing but titles is meant to be one, and told of once a file.
  private mutating func warnOfUndefined(_ kind: Titles, _ written: [Int], twins: [Int: Int]) {
    let undefined = written.filter { !kind.isDefined[$0] && !hasLostText(kind.places[$0]) }
    let defined = written.filter { kind.isDefined[$0] }
    let isSmall = undefined.count * defined.count <= Self.mostComparisons
    let code: DiagnosticCode = kind.isArgument ? .undefinedArgument : .undefinedStatement
    let isSketch = defined.count <= undefined.count
    var rest = [[Int]](repeating: [], count: files.count)
    for index in undefined {
      guard let place = kind.places[index] else { continue }
      var nearest = twins[index].map { kind.titles[$0] }
      if nearest == nil, isSmall, takes(code, at: place) {
        nearest = EditDistance.nearest(
          to: kind.titles[index], among: defined.lazy.map { kind.titles[$0] })
      }
      note(nearest, in: kind)
      if nearest == nil, isSketch {
        rest[place.file.index].append(index)
      } else {
        add(
          .undefined(kind.titles[index], isArgument: kind.isArgument, nearest: nearest), at: place)
      }
    }
    for titles in rest {
      guard let first = titles.first else { continue }
      add(
        .undefined(
          kind.titles[first], isArgument: kind.isArgument, nearest: nil, others: titles.count - 1),
        at: kind.places[first])
    }
  }

  /// Whether text follows a title that was to define it, which has been told of.
  private func hasLostText(_ place: SourceRange?) -> Bool {
    guard let place, lostTexts.indices.contains(place.file.index) else { return false }
    let bytes = files[place.file.index].bytes
    let behind = bytes[min(place.upperBound + 1, bytes.count)...].firstIndex { !$0.isBlank }
    return behind.map(lostTexts[place.file.index].contains) ?? false
  }

  private mutating func warnOfPair(_ kind: Titles, _ earlier: Int, _ later: Int) {
    guard let place = kind.places[earlier] else { return }
    add(
      .similarTitles(
        kind.titles[later], other: kind.titles[earlier],
        at: files[place.file.index].place(of: place.bytes)),
      at: kind.places[later])
  }

  private mutating func warnOfLookalike(_ kind: Titles, _ earlier: Int, _ later: Int) {
    guard let place = kind.places[earlier] else { return }
    add(
      .lookalikeTitles(
        kind.titles[later], other: kind.titles[earlier],
        at: files[place.file.index].place(of: place.bytes)),
      at: kind.places[later])
  }

  private mutating func check(_ unknown: [Resolver.Mention], against kind: Titles) {
    let written = kind.titles.indices.filter { kind.places[$0] != nil }
    let isSmall = unknown.count * written.count <= Self.mostComparisons
    for mention in unknown {
      let nearest =
        isSmall && problems[mention.file.index].takes(.unknownMention)
        ? EditDistance.nearest(to: mention.title, among: written.lazy.map { kind.titles[$0] })
        : nil
      note(nearest, in: kind)
      problems[mention.file.index].add(
        .unknownMention(mention.title, nearest: nearest), at: mention.range)
    }
  }

  /// Keeps what was meant.
  private mutating func note(_ title: String?, in kind: Titles) {
    guard let title, let element = table.element(title, isArgument: kind.isArgument) else { return }
    meant.insert(element)
  }

  private func takes(_ code: DiagnosticCode, at place: SourceRange?) -> Bool {
    place.map { problems[$0.file.index].takes(code) } ?? false
  }

  private mutating func add(_ finding: Finding, at place: SourceRange?) {
    guard let place else { return }
    problems[place.file.index].add(finding, at: place.bytes)
  }
}
