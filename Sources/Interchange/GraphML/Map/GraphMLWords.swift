import ArgumentMap

/// The words that graphs use for kinds of nodes and relations, in other programs' files too.
enum GraphMLWords {
  /// What a node is, by the word for it; nil for an unknown word.
  static func kind(_ word: String) -> DebateGraph.Node.Kind? { meaning(of: word, in: kinds) }

  /// What an edge says, by the word for it; nil for an unknown word.
  static func relation(_ word: String) -> DebateGraph.Edge.Relation? {
    switch word.trimmed {
    case "+": .support
    case "-", "−", "–": .attack
    default: meaning(of: word, in: relations)
    }
  }

  /// Looks a word up as it is, as our own files have it, else by its letters.
  private static func meaning<Meaning>(
    of word: String, in table: [String: Meaning]
  ) -> Meaning? {
    table[word] ?? table[word.folded]
  }

  private static let kinds: [String: DebateGraph.Node.Kind] = table([
    (
      .claim,
      "claim statement premise conclusion thesis proposition position inode information fact"
        + " opinion equivalenceclass"
    ),
    (.argument, "argument sketch reason pro con objection rebuttal"),
    (.inference, "inference ranode snode rule step scheme inferencestep"),
  ])

  private static let relations: [String: DebateGraph.Edge.Relation] = table([
    (.support, "support supports supporting pro for positive evidencefor reason because"),
    (
      .attack,
      "attack attacks attacking con against negative objection objects rebut rebuts defeat defeats"
        + " oppose opposes conflict"
    ),
    (.contrary, "contrary contraries iscontraryto"),
    (.contradiction, "contradiction contradicts contradictory"),
    (.entailment, "entailment entails implies"),
    (.undercut, "undercut undercuts undercutting"),
    (.premise, "premise ispremiseof isapremiseof premises"),
    (.conclusion, "conclusion concludes hasconclusion"),
  ])

  private static func table<Meaning>(_ words: [(Meaning, String)]) -> [String: Meaning] {
    var table: [String: Meaning] = [:]
    for (meaning, list) in words {
      for word in list.split(separator: " ") { table[String(word)] = meaning }
    }
    return table
  }
}

extension DebateGraph.Edge.Relation {
  /// The relation of a map that it stands for; nil for the lines of an inference.
  var kind: Relation.Kind? { Relation.Kind(rawValue: rawValue) }
}
