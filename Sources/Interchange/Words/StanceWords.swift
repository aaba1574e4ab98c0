public import ArgumentMap

/// The words for how an author stands to a claim, in exports and drawings.
public enum StanceWords {
  /// Describes all records that an author has on one claim, the ones that bind first: `holds`,
  /// `holds (hedged)`, `denies`, `supposes`, `questions`, `raises`, `reports`, `quotes`; a claim
  /// left unsaid is `holds (implied)`.
  ///
  /// - Returns: The words, each once, joined by semicolons; empty for silence.
  public static func describe(_ records: some Sequence<Stance>) -> String {
    let ordered = records.enumerated().sorted { left, right in
      let (leftRank, rightRank) = (rank(of: left.element), rank(of: right.element))
      return leftRank == rightRank ? left.offset < right.offset : leftRank < rightRank
    }
    var words: [String] = []
    for (_, stance) in ordered {
      let word = describe(stance)
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: "; ")
  }

  /// Describes one record.
  public static func describe(_ stance: Stance) -> String {
    var remarks: [String] = []
    if stance.polarity != .raises, stance.force == .hedged || stance.force == .conceded {
      remarks.append(stance.force.rawValue)
    }
    if stance.isImplied { remarks.append("implied") }
    if stance.voice != .own, let speaker = stance.attributedTo { remarks.append("by \(speaker)") }
    let verb = verb(of: stance)
    return remarks.isEmpty ? verb : "\(verb) (\(remarks.joined(separator: ", ")))"
  }

  private static func verb(of stance: Stance) -> String {
    let negation = stance.polarity == .denies ? " the denial" : ""
    switch stance.voice {
    case .reported: return "reports" + negation
    case .quoted: return "quotes" + negation
    case .own: break
    }
    switch (stance.polarity, stance.force) {
    case (.raises, _): return "raises"
    case (.holds, .supposed): return "supposes"
    case (.denies, .supposed): return "supposes the denial"
    case (_, .questioned): return "questions"
    case (.holds, _): return "holds"
    case (.denies, _): return "denies"
    }
  }

  /// What commits or denies comes first, the stronger before the weaker.
  private static func rank(of stance: Stance) -> Int {
    if stance.commits || stance.denies { return 3 - stance.force.strength }
    return stance.voice == .own ? 4 : 5
  }
}

extension StanceWords {
  /// Describes all records that an author has on one argument: `argues`, `argues (conceded)`,
  /// `reports`, `supposes` and so on; empty for silence.
  public static func describe(_ records: some Sequence<ArgumentStance>) -> String {
    var words: [String] = []
    for record in records {
      let word = describe(record)
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: "; ")
  }

  private static func describe(_ record: ArgumentStance) -> String {
    let speaker = record.attributedTo.map { " (by \($0))" } ?? ""
    switch (record.voice, record.force) {
    case (.reported, _): return "reports" + speaker
    case (.quoted, _): return "quotes" + speaker
    case (.own, .flat): return "argues"
    case (.own, .supposed): return "supposes"
    case (.own, .questioned): return "questions"
    case (.own, .conceded), (.own, .hedged): return "argues (\(record.force.rawValue))"
    }
  }
}
