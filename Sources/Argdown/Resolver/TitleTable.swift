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

  /// Collects the titles that are written anywhere in the debate and could be made up, and makes
  /// room for all.
  init(_ documents: [Document]) {
    var counts = (statements: 0, arguments: 0)
    for document in documents {
      for element in document.tree.elements where !element.isReference {
        if element.isArgument { counts.arguments += 1 } else { counts.statements += 1 }
      }
      for range in document.tree.elements.lazy.compactMap(\.title)
      where Self.looksMadeUp(document.file.bytes[range]) {
        written.insert(document.string(range))
      }
    }
    statements.reserveCapacity(counts.statements)
    arguments.reserveCapacity(counts.arguments)
  }

  /// The element of a title; nil if there is none.
  func element(_ title: String, isArgument: Bool) -> Element? {
    isArgument
      ? arguments[title].map(Element.argument) : statements[title].map(Element.statement)
  }

  /// Whether a title begins as made-up ones do.
  static func looksMadeUp(_ title: ArraySlice<UInt8>) -> Bool {
    title.first == UInt8(ascii: "U") && title.starts(with: "Untitled ".utf8)
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
    let (id, isNew) = Self.find(&statements[title], else: StatementID(map.statements.count))
    if isNew {
      _ = map.add(Statement(title: title, isUntitled: place == nil))
      statementPlaces.append(place)
    }
    return id
  }

  /// Finds or adds an argument; one whose title is written nowhere is untitled.
  mutating func argument(_ title: String, at place: SourceRange?, in map: inout ArgumentMap)
    -> ArgumentID
  {
    let (id, isNew) = Self.find(&arguments[title], else: ArgumentID(map.arguments.count))
    if isNew {
      _ = map.add(Argument(title: title, isUntitled: place == nil))
      argumentPlaces.append(place)
    }
    return id
  }

  /// Returns what is in a place of a table, or puts something there; so a title is looked up once.
  private static func find<ID>(_ place: inout ID?, else new: ID) -> (ID, isNew: Bool) {
    if let known = place { return (known, false) }
    place = new
    return (new, true)
  }
}
