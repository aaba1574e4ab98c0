import ArgumentMap

/// Why a file is no GraphML that can be taken.
struct FormFlaws {
  /// What libxml2 found; nothing of the rest is then told.
  let malformed: [XMLError]
  /// What is against the rules of GraphML.
  let invalid: [XMLError]

  var isEmpty: Bool { malformed.isEmpty && invalid.isEmpty }

  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    malformed.map {
      $0.diagnostic(in: file, code: .malformedXML, advice: "mend the file, or export it anew")
    }
      + invalid.map {
        $0.diagnostic(
          in: file, code: .invalidGraphML, advice: "mend the file; not every reader will take it")
      }
  }
}

extension GraphMLParser {
  /// What is wrong with a file that has been read to its end.
  func flawsOfForm(_ errors: [XMLError]) -> FormFlaws {
    guard errors.isEmpty else { return FormFlaws(malformed: errors, invalid: []) }
    // Only the whole file shows which edges lead nowhere.
    var flaws = flaws
    for end in looseEnds where !document.hasNode(named: end.name) {
      flaws.add(
        "an edge ends at \u{201C}\(document.names[end.name])\u{201D}, and no node has that id",
        line: end.line)
    }
    return FormFlaws(malformed: [], invalid: flaws.inOrder)
  }
}
