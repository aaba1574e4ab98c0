import ArgumentMap
import Argumentation

/// Why a claim or reason is undecided: the way from it to claims and reasons that keep each other
/// undecided.
public struct ClaimKnot: Hashable, Sendable {
  /// What is to be explained, then what it hangs on, down to what is in the circle; each step bears
  /// on the one before it.
  public let way: [DiscussionStep]
  /// What keeps each other undecided; each bears on the one before it, the first on the last. It
  /// begins with the last of the way.
  public let circle: [DiscussionStep]
  /// How many separate circles the claim hangs on besides.
  public let others: Int
  /// Whether there may be a shorter circle that was not looked for.
  public let isPartial: Bool
}

extension Evaluation {
  /// Finds the knot that a claim or reason hangs on: a smallest set of attacks and needs that keep
  /// each other undecided, of several the nearest; nil for what is decided.
  ///
  /// - Complexity: O(size of the map) beside a bounded search.
  public func knot(below node: Node) -> ClaimKnot? {
    let framework = self.framework
    guard
      let knot = framework.knot(below: flattening.index(of: node), under: labelling)
    else { return nil }
    let (way, circle) = turned(knot)
    let shownWay = steps(along: way)
    // Closing the circle tells how its first bears on its last.
    let closed = steps(along: circle + circle.prefix(1), from: shownWay.count - 1)
    var shownCircle = Array(closed.dropLast())
    if let first = shownCircle.first, let last = closed.last, closed.count > 1 {
      shownCircle[0] = DiscussionStep(
        node: first.node, isSupposed: first.isSupposed, bearing: last.bearing,
        depth: first.depth, stands: false, isRepeated: false)
    }
    return ClaimKnot(
      way: shownWay, circle: shownCircle, others: knot.others, isPartial: knot.isPartial)
  }

  /// The way led on to the first of the circle that is part of the map, and the circle begun there.
  private func turned(_ knot: Knot) -> (way: [Int], circle: [Int]) {
    guard let entry = knot.way.last, let place = knot.circle.firstIndex(of: entry) else {
      return (knot.way, knot.circle)
    }
    let fromEntry = Array(knot.circle[place...] + knot.circle[..<place])
    let shift = fromEntry.firstIndex { shown(at: $0) != nil } ?? 0
    return (
      knot.way + fromEntry[..<(shift + 1)].dropFirst(),
      Array(fromEntry[shift...] + fromEntry[..<shift])
    )
  }

  /// The parts of the map along a path of attacks, each with how it bears on the one before.
  private func steps(along path: [Int], from depth: Int = 0) -> [DiscussionStep] {
    var steps: [DiscussionStep] = []
    var previous: Int?
    var helper: Flattening.Helper?
    for index in path {
      guard let (node, isSupposed) = shown(at: index) else {
        helper = flattening.helper(at: index)
        continue
      }
      let bearing: Bearing? =
        if let helper {
          self.bearing(of: index, through: helper)
        } else {
          previous.flatMap { conflict(from: index, to: $0) }.map(Bearing.attack)
        }
      steps.append(
        DiscussionStep(
          node: node, isSupposed: isSupposed, bearing: bearing, depth: depth + steps.count,
          stands: false, isRepeated: false))
      previous = index
      helper = nil
    }
    return steps
  }
}
