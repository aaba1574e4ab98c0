import ArgumentMap
public import Argumentation

/// How strong the claims and reasons of a map are, by degree. Says nothing of their status, and the
/// status nothing of it.
public struct MapStrengths: Sendable {
  /// How strengths follow from each other.
  public let semantics: GradualSemantics
  /// The strengths of statements and reasons, as a graph has them.
  public let found: Strengths
  private let graph: WeightedGraph
  private let flattening: Flattening

  init(of graph: WeightedGraph, under semantics: GradualSemantics, in flattening: Flattening) {
    self.semantics = semantics
    self.graph = graph
    self.flattening = flattening
    found = graph.strengths(under: semantics)
  }

  /// The strength of a claim or reason.
  public subscript(node: Node) -> Double { found.values[flattening.index(of: node)] }

  /// The strength that a claim or reason has to begin with.
  public func baseScore(of node: Node) -> Double { graph.baseScores[flattening.index(of: node)] }

  /// The claims and reasons on circles on which strengths keep swinging.
  public var unsteady: [Node] {
    found.unsteady.sorted().compactMap { flattening.node(at: Int($0)) }
  }

  /// What of a claim's strength is due to each of the others, the most first.
  ///
  /// - Complexity: That of the strengths of what bears on the claim, for each of these.
  public func contributions(to node: Node) -> [(node: Node, contribution: Double)] {
    graph.contributions(to: flattening.index(of: node), under: semantics).compactMap { found in
      flattening.node(at: found.argument).map { ($0, found.contribution) }
    }
  }
}

extension Evaluation {
  /// The strength of every claim and reason, by degree.
  ///
  /// Claims and reasons are the arguments of a weighted graph. A reason needs its premises jointly: its
  /// base score is multiplied by the strength of the weakest (`WeightedGraph`). It supports what it
  /// leads to, and an undercut, or an attack on the argument, weakens the reason alone, neither its
  /// premises nor, but through it, its conclusion: that is what an undercut says (J. L. Pollock:
  /// Defeasible reasoning. Cognitive Science 11 (1987)). Conflicts that count for nothing in the
  /// evaluation count for nothing here; support of an argument strengthens its last step.
  ///
  /// The base score is what `strength` in the data says. Without it a claim and a sketched argument have
  /// 0.5, a step from stated premises 1: it hands on what these have. So a support between two claims is
  /// the support of a plain bipolar graph.
  ///
  /// - Complexity: O(size of the map), for each round where there are circles.
  public func strengths(under semantics: GradualSemantics) -> MapStrengths {
    let graph = WeightedGraph(
      baseScores: map.statementIDs.map { map[$0].data.strength ?? Self.middle }
        + reasons.map(baseScore),
      attacks: strengthAttacks(), supports: strengthSupports(), premises: strengthPremises())
    return MapStrengths(of: graph, under: semantics, in: flattening)
  }

  /// The base score of what nothing is said of.
  private static let middle = 0.5

  private func baseScore(of reason: Reason) -> Double {
    switch reason.origin {
    case .relation: 1
    case .sketch(let argument): map[argument].data.strength ?? Self.middle
    case .inference(let id):
      map[id].data.strength ?? map[map[id].argument].data.strength ?? 1
    }
  }

  private func strengthAttacks() -> [Attack] {
    conflicts.filter(\.counts).flatMap { conflict in
      let drawn = [link(from: conflict.source, to: conflict.target)]
      return conflict.isMutual ? drawn + [link(from: conflict.target, to: conflict.source)] : drawn
    }
  }

  private func strengthPremises() -> [Attack] {
    reasons.enumerated().flatMap { number, reason in
      reason.premises.map { link(from: .statement($0), to: .reason(ReasonID(number))) }
    }
  }

  private func strengthSupports() -> [Attack] {
    let ofClaims = reasons.enumerated().flatMap { number, reason in
      reason.conclusions.map { link(from: .reason(ReasonID(number)), to: .statement($0)) }
    }
    let byOrigin = Dictionary(
      reasons.enumerated().map { ($1.origin, Node.reason(ReasonID($0))) },
      uniquingKeysWith: { first, _ in first })
    func reason(of element: Element) -> Node? {
      switch element {
      case .statement: nil
      case .inference(let id): byOrigin[.inference(id)]
      case .argument(let id):
        byOrigin[map[id].lastInference.map(Reason.Origin.inference) ?? .sketch(id)]
      }
    }
    let ofArguments = map.relations.compactMap { relation -> Attack? in
      guard relation.kind.isSupporting, !relation.qualifiers.isParallel,
        let target = reason(of: relation.target)
      else { return nil }
      let speaker = map.speakingStatement(of: relation.source).map(Node.statement)
      return (speaker ?? reason(of: relation.source)).map { link(from: $0, to: target) }
    }
    return ofClaims + ofArguments
  }

  private func link(from source: Node, to target: Node) -> Attack {
    Attack(attacker: flattening.index(of: source), target: flattening.index(of: target))
  }
}

extension DataObject {
  /// The base score that the data give; nil if they give none, or none from 0 to 1.
  fileprivate var strength: Double? {
    let number: Double? =
      switch self["strength"] {
      case .integer(let value): Double(value)
      case .number(let value): value
      default: nil
      }
    return number.flatMap { (0...1).contains($0) ? $0 : nil }
  }
}
