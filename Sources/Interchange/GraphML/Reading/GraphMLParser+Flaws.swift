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
    for edge in document.edges {
      for name in [edge.source, edge.target] where document.node(named: name) == nil {
        flaws.add(
          "an edge ends at \u{201C}\(document.names[name])\u{201D}, and no node has that id",
          line: edge.line)
      }
    }
    return FormFlaws(malformed: [], invalid: flaws.inOrder)
  }
}
