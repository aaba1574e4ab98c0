/// What stands under a heading, up to the next of the same or a higher level.
public struct Section: Hashable, Sendable {
  /// The heading's text without markup.
  public var title: String
  /// The number of `#` signs.
  public var level: Int
  /// The section that it is part of.
  public var parent: SectionID?
  /// The heading's tags.
  public var tags: [String]
  /// The heading's data.
  public var data: DataObject
  /// Where the heading stands.
  public var location: SourceRange?

  /// Opens a section.
  public init(
    title: String, level: Int, parent: SectionID? = nil, tags: [String] = [],
    data: DataObject = DataObject(), location: SourceRange? = nil
  ) {
    self.title = title
    self.level = level
    self.parent = parent
    self.tags = tags
    self.data = data
    self.location = location
  }
}

/// An author whose reasoning is mapped.
public struct Proponent: Hashable, Sendable {
  /// The name as the map gives it.
  public var name: String

  /// Names an author.
  public init(name: String) {
    self.name = name
  }
}

extension ArgumentMap {
  /// The titles of a section and of those around it, from the outermost.
  package func headings(above section: SectionID?) -> [String] {
    var titles: [String] = []
    var next = section
    while let id = next {
      titles.append(self[id].title)
      next = self[id].parent
    }
    return titles.reversed()
  }
}
