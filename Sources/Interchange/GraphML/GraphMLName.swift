/// Names that every reader of GraphML takes.
enum GraphMLName {
  /// How long a name of a node may get, in columns.
  private static let widest = 100

  /// A title on one line, without the characters that some readers stumble over.
  static func plain(_ title: String) -> String {
    let line = TextWrapping(columns: widest, maximumLines: 1).lines(of: title).first ?? ""
    let awkward = "&<>".utf8
    guard line.utf8.contains(where: awkward.contains) else { return line }
    return String(
      line.map { character in
        switch character {
        case "&": "+"
        case "<": "‹"
        case ">": "›"
        default: character
        }
      })
  }

  /// Words as one token: an attribute's name must not hold a space.
  static func token(_ words: String) -> String {
    String(words.map { $0 == " " ? "_" : $0 })
  }

  /// The names of the attributes that hold the authors' stances: `stance.` and the author's slug,
  /// else the author's number; authors with the same slug are told apart by their number too.
  static func ofStances(_ authors: [String]) -> [String] {
    let slugs = authors.map(Slug.make)
    return slugs.enumerated().map { index, slug in
      let isUnique = !slug.isEmpty && slugs.count { $0 == slug } == 1
      if isUnique { return "stance.\(slug)" }
      return slug.isEmpty ? "stance.author.\(index + 1)" : "stance.\(slug).\(index + 1)"
    }
  }
}
