import ArgumentMap
import Evaluation

/// What the evaluation makes of each relation.
struct RelationStandings {
  /// What it makes of one.
  struct Standing {
    var isMutual = false
    /// Why it counts for nothing; empty if it counts.
    var exemption = ""
  }

  private let standings: [Standing]

  /// - Complexity: O(relations + conflicts).
  init(_ evaluation: Evaluation) {
    let map = evaluation.map
    var standings = map.relations.map { relation in
      // A conflict that the evaluation has no trace of starts or ends at an argument that nobody
      // makes.
      let isBare = !relation.kind.isSupporting
      return Standing(
        exemption: relation.qualifiers.isParallel ? "parallel" : isBare ? "not put forward" : "")
    }
    for conflict in evaluation.conflicts {
      standings[conflict.relation.index] = Standing(
        isMutual: conflict.isMutual, exemption: conflict.exemption?.word ?? "")
    }
    self.standings = standings
  }

  subscript(id: RelationID) -> Standing { standings[id.index] }
}

extension Conflict.Exemption {
  /// The word for it in exports.
  var word: String {
    switch self {
    case .parallel: "parallel"
    case .tension: "in tension"
    case .ownObjection: "own objection"
    }
  }
}
