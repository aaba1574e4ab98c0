internal import ArgumentMap

/// Tells which cues around an anchor a record of the map does not reflect.
///
/// A record answers a cue by what it says of itself (`force: hedged`, `voice: reported`,
/// `polarity: denies`), by a wording of the claim that has a cue of the same category, or by a note
/// that names the cue. An implied claim is not in the sentence, and no cue there speaks of it.
struct CueJudge {
  /// An author's way with a statement.
  private struct Key: Hashable {
    let proponent: ProponentID?
    let statement: StatementID
  }

  private let map: ArgumentMap
  /// The wordings that each author gives each statement.
  private var wordings: [Key: [String]] = [:]
  /// The notes and scopes that go with them.
  private var notes: [Key: [String]] = [:]

  /// Gathers wordings and notes.
  ///
  /// - Complexity: O(n) in the number of records.
  init(_ map: ArgumentMap) {
    self.map = map
    for stance in map.stances {
      let key = Key(proponent: stance.proponent, statement: stance.statement)
      if let text = stance.text { wordings[key, default: []].append(text) }
      notes[key, default: []] += [stance.note, stance.scope].compactMap(\.self)
    }
  }

  /// The governing cues that a stance does not reflect.
  func unanswered(_ window: CueWindow, by stance: Stance, cues: CueList) -> [CueFinding] {
    if stance.isImplied { return [] }
    let key = Key(proponent: stance.proponent, statement: stance.statement)
    let statement = map[stance.statement]
    let wordings = wordings[key] ?? [statement.text ?? statement.title]
    return window.governing.filter { finding in
      finding.category.isWarnedOf && !stance.answers(finding.category)
        && !cues.isTaken(up: finding, inWordings: wordings, orNotes: notes[key] ?? [])
    }
  }

  /// The governing cues that a record on an argument does not reflect: of its force and voice only,
  /// since the description of an argument need not say what the sentence says.
  func unanswered(_ window: CueWindow, by stance: ArgumentStance, cues: CueList) -> [CueFinding] {
    window.governing.filter { finding in
      switch finding.category {
      case .hedging where stance.force == .flat && stance.voice == .own: break
      case .attribution where stance.voice == .own: break
      default: return false
      }
      return !cues.isTaken(
        up: finding, inWordings: [map[stance.argument].text].compactMap(\.self),
        orNotes: [stance.note].compactMap(\.self))
    }
  }
}

extension Stance {
  /// Whether the record says of itself what a cue of a category says of the sentence.
  fileprivate func answers(_ category: CueCategory) -> Bool {
    let isOpen = polarity == .raises || force == .supposed || force == .questioned
    switch category {
    case .negation: return polarity != .holds
    case .attribution: return voice != .own || polarity == .raises
    case .hedging, .condition: return voice != .own || isOpen || force == .hedged
    case .concession: return voice != .own || isOpen || force != .flat
    case .quantifier, .time: return true
    }
  }
}

extension CueList {
  /// Whether texts of the map take a cue up: wordings by any word of its category, notes by its
  /// very words or a word that answers its category.
  fileprivate func isTaken(
    up finding: CueFinding, inWordings wordings: [String], orNotes notes: [String]
  ) -> Bool {
    wordings.contains { takesUp(finding.category, in: Token.tokens(of: $0)) }
      || notes.contains { note in
        let tokens = Token.tokens(of: note)
        return answers(finding.category, in: tokens) || tokens.hold(finding.cue)
      }
  }
}

extension [Token] {
  /// Whether some words stand among them, one after the other.
  fileprivate func hold(_ words: String) -> Bool {
    let words = words.split(separator: " ")
    return indices.contains { place in
      place + words.count <= count && zip(words, self[place...]).allSatisfy { $0 == $1.text }
    }
  }
}
