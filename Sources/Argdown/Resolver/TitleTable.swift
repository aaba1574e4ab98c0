internal import ArgumentMap

/// The elements by title, and the making up of titles for those that have none.
struct TitleTable {
  private(set) var statements: [String: StatementID] = [:]
  private(set) var arguments: [String: ArgumentID] = [:]
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

  /// Finds or adds a statement.
  mutating func statement(_ title: String, isUntitled: Bool, in map: inout ArgumentMap)
    -> StatementID
  {
    if let id = statements[title] { return id }
    let id = map.add(Statement(title: title, isUntitled: isUntitled))
    statements[title] = id
    return id
  }

  /// Finds or adds an argument.
  mutating func argument(_ title: String, isUntitled: Bool, in map: inout ArgumentMap)
    -> ArgumentID
  {
    if let id = arguments[title] { return id }
    let id = map.add(Argument(title: title, isUntitled: isUntitled))
    arguments[title] = id
    return id
  }
}
