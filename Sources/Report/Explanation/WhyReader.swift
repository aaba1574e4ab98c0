import ArgumentMap
import Argumentation
import Comparison
import Evaluation
import Interchange

/// A line of an explanation of why something has its status, and the claims and reasons it is about.
struct WhyLine: Sendable {
  /// How far down it stands: 0 for what is to be explained.
  let depth: Int
  /// The line as a sentence.
  let text: String
  /// What it is about; several where they share a line.
  let nodes: [Node]
  /// How that bears on what it explains, as a word; empty for what is to be explained.
  let bearing: String
  /// The status of what it is about.
  let status: Status
}

/// Puts into words what the status of a claim comes down to: each step with whose it is and where it
/// stands in the sources.
struct WhyReader {
  let comparison: Comparison
  let wording: Wording

  init(comparison: Comparison) {
    self.comparison = comparison
    wording = Wording(comparison: comparison)
  }

  private var evaluation: Evaluation { comparison.evaluation }
  private var map: ArgumentMap { comparison.map }

  /// Explains a node.
  ///
  /// - Complexity: O(size of the map) beside a bounded search.
  func lines(for node: Node) -> [WhyLine] {
    if let steps = evaluation.discussion(of: node) {
      return decided(steps.withoutBareReasons(in: evaluation))
    }
    guard let knot = evaluation.knot(below: node) else { return [] }
    return undecided(knot)
      + SettlingReader(wording: wording, evaluation: evaluation).lines(for: node, in: knot)
  }

  // MARK: What is decided

  private func decided(_ steps: [DiscussionStep]) -> [WhyLine] {
    var lines: [WhyLine] = []
    var place = 0
    while place < steps.count {
      let step = steps[place]
      let alike = uncontested(steps[place...])
      if alike.count > 1 {
        lines.append(gathered(alike))
        place += alike.count
        continue
      }
      let isLast = place + 1 == steps.count || steps[place + 1].depth <= step.depth
      lines.append(line(step, ending: isLast ? ending(of: step) : " because:"))
      place += 1
    }
    return lines
  }

  /// The premises side by side at the beginning that stand because nothing is against them.
  private func uncontested(_ steps: ArraySlice<DiscussionStep>) -> ArraySlice<DiscussionStep> {
    guard let first = steps.first, first.bearing == .premise, first.stands else { return [] }
    let alike = steps.prefix { step in
      step.bearing == .premise && step.depth == first.depth && step.stands && !step.isRepeated
    }
    // The last of them may have an explanation of its own.
    guard let next = steps.dropFirst(alike.count).first, next.depth > first.depth else {
      return alike
    }
    return alike.dropLast()
  }

  private func gathered(_ steps: ArraySlice<DiscussionStep>) -> WhyLine {
    let names = steps.map { named($0.node) }
    return WhyLine(
      depth: steps.first?.depth ?? 0,
      text: "its premises stand, nothing on this map is against them: \(wording.list(names))",
      nodes: steps.map(\.node), bearing: "premise", status: .accepted)
  }

  private func line(_ step: DiscussionStep, ending: String) -> WhyLine {
    let fate = step.stands ? "stands" : "falls"
    let text: String
    switch step.bearing {
    case nil: text = "\(named(step.node)) \(fate)"
    case .attack(let conflict):
      let effect = step.stands ? "and stands" : "but falls"
      text = "\(named(step.node)) \(verb(of: conflict, step.node)), \(effect)"
    case .reason: text = "its reason \(named(step.node)) \(step.stands ? "holds" : "fails")"
    case .premise: text = "its premise \(named(step.node)) \(fate)"
    case .supposition:
      text = "what it supposes, \(named(step.node)), \(step.stands ? "may be supposed" : fate)"
    case .consequence: text = "what follows from it, \(named(step.node)), \(fate)"
    }
    return WhyLine(
      depth: step.depth, text: text + ending, nodes: [step.node], bearing: word(for: step),
      status: evaluation.status(of: step.node))
  }

  private func ending(of step: DiscussionStep) -> String {
    if step.isRepeated { return ", as shown above" }
    if step.stands { return ": nothing on this map is against it" }
    // What falls for want of a reason, and has none, is what nobody puts forward.
    return ": no author puts it forward"
  }

  private func verb(of id: ConflictID, _ attacker: Node) -> String {
    let conflict = evaluation[id]
    if map[conflict.relation].kind.isSymmetric { return "can’t be true with it" }
    if conflict.source != attacker { return "answers its attack" }
    if case .reason = conflict.target { return "attacks the step itself" }
    return "is against it"
  }

  private func word(for step: DiscussionStep) -> String {
    switch step.bearing {
    case nil: ""
    case .attack(let conflict): map[evaluation[conflict].relation].kind.rawValue
    case .reason: "reason"
    case .premise: "premise"
    case .supposition: "supposition"
    case .consequence: "consequence"
    }
  }

  // MARK: What is undecided

  private func undecided(_ knot: ClaimKnot) -> [WhyLine] {
    lines(along: knot.way, to: knot.circle) + (knot.others.isEmpty ? [] : elsewhere(knot))
  }

  /// The way to a circle, and the circle.
  private func lines(along way: [DiscussionStep], to circle: [DiscussionStep]) -> [WhyLine] {
    let way = way.withoutBareReasons(in: evaluation)
    let steps = way.map { step in
      let text =
        switch step.bearing {
        case nil: "\(named(step.node)) is undecided"
        case .attack(let id): "\(named(step.node)) \(verb(of: id, step.node)), and is undecided"
        case .reason: "its reason \(named(step.node)) is undecided"
        case .premise: "its premise \(named(step.node)) is undecided"
        case .supposition: "what it supposes, \(named(step.node)), is undecided"
        case .consequence: "what follows from it, \(named(step.node)), is undecided"
        }
      return WhyLine(
        depth: step.depth, text: text + " because:", nodes: [step.node],
        bearing: word(for: step), status: .undecided)
    }
    let turn = WhyLine(
      depth: way.count, text: turning(circle), nodes: circle.map(\.node), bearing: "knot",
      status: .undecided)
    return steps + [turn] + wordings(of: circle, at: way.count + 1)
  }

  /// What the claims of a circle say, where their titles don’t.
  private func wordings(of circle: [DiscussionStep], at depth: Int) -> [WhyLine] {
    circle.compactMap { step in
      guard case .statement(let id) = step.node, let text = map[id].displayText else { return nil }
      return WhyLine(
        depth: depth, text: "\(wording.title(of: step.node)) says: \(text)", nodes: [step.node],
        bearing: "wording", status: evaluation.status(of: step.node))
    }
  }

  /// The other knots that the claim hangs on.
  private func elsewhere(_ knot: ClaimKnot) -> [WhyLine] {
    let more = knot.otherCount - knot.others.count
    let count =
      knot.otherCount == 1
      ? "is one more open question" : "are \(knot.otherCount) more open questions"
    let head = WhyLine(
      depth: 0, text: "There \(count) that it depends on:", nodes: [], bearing: "",
      status: .undecided)
    let rest = WhyLine(
      depth: 1, text: "and \(more) further away", nodes: [], bearing: "", status: .undecided)
    // The claim in question has been named at the beginning.
    let ways = knot.others.map { lines(along: $0.way, to: $0.circle).dropFirst() }
    return [head] + ways.joined() + (more > 0 ? [rest] : [])
  }

  /// What a circle is.
  private func turning(_ circle: [DiscussionStep]) -> String {
    let circle = circle.withoutBareReasons(in: evaluation)
    let titles = circle.map { named($0.node) }
    switch circle.count {
    case 1 where isClash(circle): return "\(titles[0]) speaks against itself"
    case 2 where isClash(circle):
      return "\(titles[0]) and \(titles[1]) are against each other, and nothing on the map decides "
        + "between them"
    default:
      let links = circle.indices.map { place in
        let next = (place + 1) % circle.count
        return "\(titles[place]) \(hinge(of: circle[next])) \(titles[next])"
      }
      return "here the reasoning turns in a circle that nothing on the map breaks: "
        + links.joined(separator: "; ")
    }
  }

  private func isClash(_ circle: [DiscussionStep]) -> Bool {
    circle.allSatisfy { if case .attack = $0.bearing { true } else { false } }
  }

  /// How the one before a step of the circle hangs on it.
  private func hinge(of step: DiscussionStep) -> String {
    switch step.bearing {
    case .attack: "has against it"
    case .reason: "rests on"
    case .premise: "needs the premise"
    case .supposition: "supposes"
    case .consequence: "leads to"
    case nil: "hangs on"
    }
  }

  // MARK: Names

  /// A claim or reason with whose it is and where it stands in the sources.
  private func named(_ node: Node) -> String {
    let owners = map.hasProponents ? wording.names(of: holders(of: node)) : ""
    let details = [owners, anchors(of: node)].filter { !$0.isEmpty }.joined(separator: ", ")
    return details.isEmpty ? wording.title(of: node) : "\(wording.title(of: node)) (\(details))"
  }

  private func holders(of node: Node) -> [ProponentID?] {
    switch node {
    case .statement(let id):
      let committed = evaluation.commitments.committed(to: id)
      return committed.isEmpty
        ? evaluation.commitments.positions(on: id).filter { $0.commitment != nil }.map(\.proponent)
        : committed
    case .reason(let id): return evaluation[id].owners
    }
  }

  /// Where the holders’ own words are, each place once.
  private func anchors(of node: Node) -> String {
    let anchors: [Anchor]
    switch node {
    case .statement(let id):
      anchors = evaluation.commitments.positions(on: id).filter { $0.commitment != nil }
        .flatMap { $0.records.flatMap { map.stances[$0].anchors } }
    case .reason(let id):
      guard case .argument(let argument) = argumentElement(of: id) else { return "" }
      anchors = evaluation[id].owners
        .flatMap { evaluation.commitments.records(of: $0, making: argument) }
        .flatMap { map.argumentStances[$0].anchors }
    }
    var places: [String] = []
    for anchor in anchors {
      let place = "\(map[anchor.source].key) \(anchor.place)"
      if !places.contains(place) { places.append(place) }
    }
    return places.joined(separator: ", ")
  }

  private func argumentElement(of id: ReasonID) -> Element? {
    switch evaluation[id].origin {
    case .inference(let inference): .argument(map[inference].argument)
    case .sketch(let argument): .argument(argument)
    case .relation: nil
    }
  }
}

extension [DiscussionStep] {
  /// The steps without bare supports, which go by the claim that they start from: that claim is then
  /// the reason itself.
  fileprivate func withoutBareReasons(in evaluation: Evaluation) -> [DiscussionStep] {
    var kept: [DiscussionStep] = []
    /// The depths of the supports left out that the step is below.
    var leftOut: [Int] = []
    var bearing: Bearing?
    for step in self {
      while let depth = leftOut.last, depth >= step.depth { leftOut.removeLast() }
      if case .reason(let id) = step.node, !evaluation.isNamed(id), !step.isRepeated {
        leftOut.append(step.depth)
        bearing = step.bearing
        continue
      }
      var shown = step
      shown.bearing = bearing ?? step.bearing
      shown.depth -= leftOut.count
      kept.append(shown)
      bearing = nil
    }
    return kept
  }
}
