public import ArgumentMap

/// A position in an evaluation's list of reasons.
public struct ReasonID: DenseID {
  /// The position, counted from 0.
  public let number: UInt32
  /// Wraps a position.
  public init(number: UInt32) { self.number = number }
}

/// Something that speaks for statements: an inference, a sketched argument, or a bare support
/// between two statements (an unnamed inference with that one premise).
public struct Reason: Hashable, Sendable {
  /// Where in the map it comes from.
  public enum Origin: Hashable, Sendable {
    case inference(InferenceID)
    case sketch(ArgumentID)
    case relation(RelationID)
  }

  /// Where in the map it comes from.
  public let origin: Origin
  /// What it starts from, jointly.
  public let premises: [StatementID]
  /// What it speaks for; several only where a sketch supports several claims.
  public let conclusions: [StatementID]
  /// Whose reasoning it is, in order; nil stands for the analyst, last.
  public let owners: [ProponentID?]
  /// Whether its conclusions come to rest on it. An entailment that the analyst draws between the
  /// authors' claims does not make its target need a supporter.
  public let isRelied: Bool
}

extension ArgumentMap {
  /// Lists the reasons that somebody gives: arguments that nobody makes in their own voice are
  /// left out, and so are supports that are only an analogy, or apart.
  ///
  /// - Complexity: O(inferences + arguments + relations).
  func reasons(commitments: Commitments) -> [Reason] {
    inferenceReasons(commitments) + sketchReasons(commitments) + bareSupports()
  }

  private func inferenceReasons(_ commitments: Commitments) -> [Reason] {
    inferenceIDs.compactMap { id in
      let inference = self[id]
      let owners = owners(of: inference.argument, commitments)
      guard !owners.isEmpty else { return nil }
      return Reason(
        origin: .inference(id), premises: inference.premises, conclusions: [inference.conclusion],
        owners: owners, isRelied: true)
    }
  }

  private func sketchReasons(_ commitments: Commitments) -> [Reason] {
    var conclusions = [[StatementID]](repeating: [], count: arguments.count)
    for relation in relations where relation.kind.isSupporting && !relation.qualifiers.isParallel {
      if case .argument(let argument) = relation.source,
        case .statement(let statement) = relation.target
      {
        conclusions[argument.index].append(statement)
      }
    }
    return argumentIDs.compactMap { id in
      let owners = owners(of: id, commitments)
      guard self[id].isSketch, !owners.isEmpty else { return nil }
      return Reason(
        origin: .sketch(id), premises: [], conclusions: conclusions[id.index], owners: owners,
        isRelied: true)
    }
  }

  private func bareSupports() -> [Reason] {
    relationIDs.compactMap { id in
      let relation = self[id]
      guard relation.kind.isSupporting, !relation.qualifiers.isParallel,
        let premise = speakingStatement(of: relation.source),
        case .statement(let conclusion) = relation.target
      else { return nil }
      let owners = owners(of: relation)
      let isAnalystsEntailment =
        hasProponents && relation.kind == .entailment && owners == [nil]
      return Reason(
        origin: .relation(id), premises: [premise], conclusions: [conclusion], owners: owners,
        isRelied: !isAnalystsEntailment)
    }
  }

  /// The statement that speaks when an element supports or attacks: itself, or the conclusion of an
  /// argument that states one; nil for a sketch.
  func speakingStatement(of element: Element) -> StatementID? {
    switch element {
    case .statement(let id): id
    case .argument(let id): self[id].conclusion
    case .inference(let id): self[id].conclusion
    }
  }

  /// Those who make an argument; in a map without authors whoever drew it makes all of them.
  private func owners(of argument: ArgumentID, _ commitments: Commitments) -> [ProponentID?] {
    hasProponents ? commitments.makers(of: argument) : [nil]
  }

  private func owners(of relation: Relation) -> [ProponentID?] {
    var owners: [ProponentID?] = []
    for occurrence in relation.occurrences where !owners.contains(occurrence.proponent) {
      owners.append(occurrence.proponent)
    }
    return owners.isEmpty ? [nil] : owners.sorted { ($0?.index ?? .max) < ($1?.index ?? .max) }
  }
}
