internal import ArgumentMap

/// Tells of titles that are most likely misspelt.
struct TitleAdvice {
  private let documents: [Document]

  init(_ documents: [Document]) { self.documents = documents }

  /// Looks through the titles of a finished map.
  func check(
    _ map: ArgumentMap, _ mentions: [Resolver.Mention], _ titles: TitleTable,
    problems: inout [Problems]
  ) {
  }
}
