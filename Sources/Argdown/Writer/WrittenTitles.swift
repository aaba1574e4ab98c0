internal import ArgumentMap

/// The titles under which the elements of a map are written: their own, or where Argdown can't hold
/// one, the nearest that it can.
struct WrittenTitles {
  private(set) var statements: [String] = []
  private(set) var arguments: [String] = []
  /// What there is to say about titles that are not kept.
  private(set) var diagnostics: [Diagnostic] = []

  /// Finds titles for all elements of a map that is written as an outline says.
  init(of map: ArgumentMap, in outline: Outline) {
    let referred = Set(outline.nodes.lazy.filter { !$0.hasText }.map(\.element))
    statements = titles(
      of: map.statementIDs.map { (map[$0].title, referred.contains(.statement($0))) },
      brackets: ("[", "]"))
    arguments = titles(
      of: map.argumentIDs.map { (map[$0].title, referred.contains(.argument($0))) },
      brackets: ("<", ">"))
  }

  /// A kind of title's opening and closing bracket.
  private typealias Brackets = (opening: Unicode.Scalar, closing: Unicode.Scalar)

  private mutating func titles(
    of titles: [(text: String, isReferred: Bool)], brackets: Brackets
  ) -> [String] {
    let isWritable = titles.map { Self.canBeWritten($0.text, $0.isReferred, brackets) }
    var taken = Set(zip(titles, isWritable).lazy.filter { $1 }.map { $0.0.text })
    return zip(titles, isWritable).map { title, isWritable in
      if isWritable { return title.text }
      let nearest = Self.nearest(to: title.text, brackets)
      var candidate = nearest
      var number = 1
      while !taken.insert(candidate).inserted {
        number += 1
        candidate = "\(nearest) (\(number))"
      }
      diagnostics.append(.titleChanged(title.text, to: candidate))
      return candidate
    }
  }

  /// Whether a title is read as it is written, at the start of a line and without a text, too, if it
  /// is written so.
  private static func canBeWritten(
    _ title: String, _ isReferred: Bool, _ brackets: Brackets
  ) -> Bool {
    let suspects: [Unicode.Scalar] = [brackets.closing, "\n", "\r", "-", "+", "_", "!"]
    if !title.isEmpty, !title.unicodeScalars.contains(where: suspects.contains) { return true }
    let written = "\(brackets.opening)\(title)\(brackets.closing)"
    return reads("\(written): x", title) && (!isReferred || reads(written, title))
  }

  /// Whether a text begins with a title.
  private static func reads(_ text: String, _ title: String) -> Bool {
    var lexer = Lexer(SourceFile(path: "", text: text + "\n"))
    lexer.run()
    guard let first = lexer.tokens.first, first.isDefinitionOrReference else { return false }
    return lexer.bytes[first.titleRange].elementsEqual(title.utf8)
  }

  /// The nearest title that can be written: on one line, without the sign that ends it, and behind
  /// a blank where its first sign would make something else of it.
  private static func nearest(to title: String, _ brackets: Brackets) -> String {
    var result = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      switch scalar {
      case brackets.closing: result.append(")")
      case "\n", "\r": result.append(" ")
      default: result.append(scalar)
      }
    }
    guard let first = result.first else { return "Untitled" }
    return "-+_!".unicodeScalars.contains(first) ? " " + String(result) : String(result)
  }
}

extension Diagnostic {
  fileprivate static func titleChanged(_ title: String, to written: String) -> Diagnostic {
    Diagnostic(
      .titleChanged, "Argdown has no way to write the title \"\(title)\"",
      advice: "it is written \"\(written)\"; give it another title to be sure")
  }
}
