internal import ArgumentMap

/// The elements by title, and the making up of titles for those that have none.
struct TitleTable {
  private(set) var statements: [String: StatementID] = [:]
  private(set) var arguments: [String: ArgumentID] = [:]
  /// Where the title of each statement is first written; nil for a made-up one.
  private(set) var statementPlaces: [SourceRange?] = []
  /// The same for arguments.
  private(set) var argumentPlaces: [SourceRange?] = []
  /// Titles that somebody wrote, so that no made-up one is among them.
  private var written: Set<String> = []

  /// Collects the titles that are written anywhere in the debate and could be made up.
  init(_ documents: [Document]) {
    for document in documents {
      for element in document.tree.elements {
        guard let range = element.title, Self.looksMadeUp(document.file.bytes[range]) else {
          continue
        }
        written.insert(document.string(range))
      }
    }
  }

  /// The element of a title; nil if there is none.
  func element(_ title: String, isArgument: Bool) -> Element? {
    isArgument
      ? arguments[title].map(Element.argument) : statements[title].map(Element.statement)
  }

  /// Whether a title begins as made-up ones do.
  static func looksMadeUp(_ title: ArraySlice<UInt8>) -> Bool {
    title.starts(with: "Untitled ".utf8)
  }

  /// The next title for an element of a document that has none.
  func madeUpTitle(in document: Document, after counter: inout Int) -> String {
    while true {
      counter += 1
      let title = "Untitled \(counter)\(document.untitledSuffix)"
      if !written.contains(title) { return title }
    }
  }

  /// Finds or adds a statement; one whose title is written nowhere is untitled.
  mutating func statement(_ title: String, at place: SourceRange?, in map: inout ArgumentMap)
    -> StatementID
  {
    if let id = statements[title] { return id }
    let id = map.add(Statement(title: title, isUntitled: place == nil))
    statementPlaces.append(place)
    statements[title] = id
    return id
  }

  /// Finds or adds an argument; one whose title is written nowhere is untitled.
  mutating func argument(_ title: String, at place: SourceRange?, in map: inout ArgumentMap)
    -> ArgumentID
  {
    if let id = arguments[title] { return id }
    let id = map.add(Argument(title: title, isUntitled: place == nil))
    argumentPlaces.append(place)
    arguments[title] = id
    return id
  }
}
