public import ArgumentMap

extension CueList {
  /// What the reading of a word list gives.
  public struct Reading: Sendable {
    /// The list, as far as it could be read.
    public let list: CueList
    /// What there is to say about the lines that could not.
    public let diagnostics: [Diagnostic]
  }

  /// Reads a word list; the format is described at the top of the English one.
  ///
  /// - Complexity: O(n) in the size of the file.
  public static func reading(_ file: SourceFile) -> Reading {
    var list = CueList()
    var diagnostics: [Diagnostic] = []
    var section: Section?
    for line in Line.meant(in: file) {
      if line.text.hasPrefix("["), line.text.hasSuffix("]") {
        section = Section(name: line.text.dropFirst().dropLast())
        if section == nil { diagnostics.append(.unknownSection(file, line.range)) }
        continue
      }
      for part in line.text.split(separator: ",") {
        let isTaken = section.map { list.add(part.trimmedOfSpaces, to: $0) }
        if isTaken == false { diagnostics.append(.cueWithoutWords(file, line.range)) }
      }
      if section == nil, diagnostics.isEmpty {
        diagnostics.append(.unknownSection(file, line.range))
      }
    }
    return Reading(list: list, diagnostics: diagnostics)
  }
}

extension CueList.Section {
  /// Finds a section by its name in a word list.
  fileprivate init?(name: some StringProtocol) {
    let parts = String(name).split(separator: " ").map(String.init)
    let category = parts.last.flatMap(CueCategory.init)
    switch (parts.first, parts.count, category) {
    case ("answers", 2, let category?): self = .answers(category)
    case (_, 1, let category?): self = .cues(category)
    case ("neutral", 1, _): self = .neutral
    case ("own", 1, _): self = .own
    case ("abbreviations", 1, _): self = .abbreviations
    case ("starters", 1, _): self = .starters
    case ("clauses", 1, _): self = .clauses
    case ("joints", 1, _): self = .joints
    case ("breaks", 1, _): self = .breaks
    default: return nil
    }
  }
}

extension Substring {
  /// The text without spaces and tabs at its ends.
  fileprivate var trimmedOfSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}

extension Diagnostic {
  fileprivate static func unknownSection(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .cueListBroken, stage: .input,
      "no section of this name holds words, so what follows is left out",
      advice: "use the sections of the English list", file: file, range: range)
  }

  fileprivate static func cueWithoutWords(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .cueListBroken, stage: .input, "there is no word between two commas",
      advice: "take the spare comma out", file: file, range: range)
  }
}
