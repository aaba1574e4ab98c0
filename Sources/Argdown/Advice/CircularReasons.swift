internal import ArgumentMap

/// Finds circles in one author's reasons: claims that are, step by step, reasons for themselves.
///
/// A circle of entailments alone only says that the claims are equivalent, and is none.
struct CircularReasons {
  /// A step from a reason to what it is a reason for.
  private struct Step {
    var owner: ProponentID?
    var source: Int
    var target: Int
    var isEntailment: Bool
    var place: SourceRange?
  }

  private let map: ArgumentMap

  /// Looks through the reasons of each author.
  ///
  /// - Returns: One finding for each largest set of claims and arguments that all lead to each
  ///   other, at the step that closes it.
  /// - Complexity: O(n log n) in the size of the map, the logarithm only for the order of authors.
  static func findings(in map: ArgumentMap) -> [MapAdvice] {
    let search = CircularReasons(map: map)
    let steps = search.steps()
    let owners = Dictionary(grouping: steps.indices) { steps[$0].owner }
    var numbers = [Int?](repeating: nil, count: map.statements.count + map.arguments.count)
    return owners.sorted { ($0.key?.index ?? -1) < ($1.key?.index ?? -1) }.flatMap {
      search.circles(among: $0.value.map { steps[$0] }, numbers: &numbers)
    }
  }

  /// The steps of all authors: those of their inferences, and the supports they draw.
  private func steps() -> [Step] {
    var steps: [Step] = []
    var makers = [Set<ProponentID?>](repeating: [], count: map.arguments.count)
    for stance in map.argumentStances where stance.makes {
      makers[stance.argument.index].insert(stance.proponent)
    }
    for inference in map.inferences {
      let owners = makers[inference.argument.index].sorted { ($0?.index ?? -1) < ($1?.index ?? -1) }
      for owner in owners {
        for premise in inference.premises {
          steps.append(
            Step(
              owner: owner, source: premise.index, target: inference.conclusion.index,
              isEntailment: false, place: inference.location))
        }
      }
    }
    for relation in map.relations where relation.kind.isSupporting {
      guard relation.source != relation.target, let source = node(relation.source),
        let target = node(relation.target)
      else { continue }
      for occurrence in relation.occurrences {
        steps.append(
          Step(
            owner: occurrence.proponent, source: source, target: target,
            isEntailment: relation.kind == .entailment, place: occurrence.location))
      }
    }
    return steps
  }

  /// The number of a claim or argument among both; nil for an inference, which supports nothing.
  private func node(_ element: Element) -> Int? {
    switch element {
    case .statement(let id): id.index
    case .argument(let id): map.statements.count + id.index
    case .inference: nil
    }
  }

  private func element(_ node: Int) -> Element {
    node < map.statements.count
      ? .statement(StatementID(node)) : .argument(ArgumentID(node - map.statements.count))
  }

  /// The circles in one author's steps.
  ///
  /// - Parameter numbers: Room for the number of each node among those of the author; all nil.
  private func circles(among steps: [Step], numbers: inout [Int?]) -> [MapAdvice] {
    var nodes: [Int] = []
    for node in steps.lazy.flatMap({ [$0.source, $0.target] }) where numbers[node] == nil {
      numbers[node] = nodes.count
      nodes.append(node)
    }
    let edges = steps.map { (numbers[$0.source] ?? 0, numbers[$0.target] ?? 0) }
    for node in nodes { numbers[node] = nil }
    let components = StrongComponents.numbers(count: nodes.count, edges: edges)
    var inside: [Int: [Step]] = [:]
    for (step, edge) in zip(steps, edges) where components[edge.0] == components[edge.1] {
      inside[components[edge.0], default: []].append(step)
    }
    return inside.values.compactMap(finding).sorted { $0.place.isBefore($1.place) }
  }

  /// What there is to say of steps that all lead to each other.
  private func finding(_ steps: [Step]) -> MapAdvice? {
    guard steps.contains(where: { !$0.isEntailment }) else { return nil }
    let places = steps.compactMap(\.place)
    guard let place = places.max(by: { $0.isBefore($1) }) else { return nil }
    let members = Set(steps.map(\.target)).sorted().map { map.written(element($0)) }
    let author = steps.first?.owner.map { map[$0].name }
    return MapAdvice(finding: .circularReasons(members, author: author), place: place)
  }
}
