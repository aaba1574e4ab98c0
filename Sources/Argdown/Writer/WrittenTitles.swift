internal import ArgumentMap

/// The titles under which the elements of a map are written: their own, or where Argdown can't hold
/// one, the nearest that it can.
struct WrittenTitles {
  private(set) var statements: [String] = []
  private(set) var arguments: [String] = []
  /// What there is to say about titles that are not kept.
  private(set) var diagnostics: [Diagnostic] = []

  /// Finds titles for all elements of a map.
  init(of map: ArgumentMap) {
    statements = titles(of: map.statements.map(\.title), closing: "]", badStarts: "-")
    arguments = titles(of: map.arguments.map(\.title), closing: ">", badStarts: "-+_!")
  }

  private mutating func titles(
    of titles: [String], closing: Unicode.Scalar, badStarts: String
  ) -> [String] {
    var taken: Set<String> = []
    let writable = titles.map { title -> String? in
      let isWritable = Self.writable(title, closing: closing, badStarts: badStarts) == title
      if isWritable { taken.insert(title) }
      return isWritable ? title : nil
    }
    return zip(titles, writable).map { title, written in
      if let written { return written }
      let nearest = Self.writable(title, closing: closing, badStarts: badStarts)
      var candidate = nearest
      var number = 1
      while !taken.insert(candidate).inserted {
        number += 1
        candidate = "\(nearest) (\(number))"
      }
      diagnostics.append(.titleChanged(title, to: candidate))
      return candidate
    }
  }

  /// The nearest title that can be written: on one line, without the sign that ends it, and not
  /// beginning with what makes something else of it.
  private static func writable(
    _ title: String, closing: Unicode.Scalar, badStarts: String
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      switch scalar {
      case closing: result.append(")")
      case "\n", "\r": result.append(" ")
      default: result.append(scalar)
      }
    }
    guard let first = result.first else { return "Untitled" }
    return badStarts.unicodeScalars.contains(first) ? " " + String(result) : String(result)
  }
}

extension Diagnostic {
  fileprivate static func titleChanged(_ title: String, to written: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "title-changed", "Argdown has no way to write the title \"\(title)\"",
      advice: "it is written \"\(written)\"; give it another title to be sure")
  }
}
