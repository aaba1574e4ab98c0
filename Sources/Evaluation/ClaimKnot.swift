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
  /// Other circles that the claim hangs on; the nearest few.
  public let others: [Loop]
  /// How many other circles there are.
  public let otherCount: Int
  /// Whether there may be a shorter circle that was not looked for.
  public let isPartial: Bool

  /// A circle besides, and the way to it, in the same form.
  public struct Loop: Hashable, Sendable {
    /// The way to it.
    public let way: [DiscussionStep]
    /// What keeps each other undecided.
    public let circle: [DiscussionStep]
  }
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
    let nearest = shown(knot.way, knot.circle)
    return ClaimKnot(
      way: nearest.way, circle: nearest.circle,
      others: knot.others.map { shown($0.way, $0.circle) },
      otherCount: knot.otherCount, isPartial: knot.isPartial)
  }

  private func isShown(_ index: Int) -> Bool { shown(at: index) != nil }

  private func rotated(_ circle: [Int], to start: Int) -> [Int] {
    Array(circle[start...] + circle[..<start])
  }

  /// The way led on to the first of the circle that is part of the map, and the circle begun there.
  private func shown(_ way: [Int], _ circle: [Int]) -> ClaimKnot.Loop {
    guard let entry = way.last, let place = circle.firstIndex(of: entry) else {
      return ClaimKnot.Loop(way: steps(along: way), circle: steps(around: circle))
    }
    let fromEntry = rotated(circle, to: place)
    let shift = fromEntry.firstIndex(where: isShown) ?? 0
    return ClaimKnot.Loop(
      way: steps(along: way + fromEntry[..<(shift + 1)].dropFirst()),
      circle: steps(around: rotated(fromEntry, to: shift)))
  }

  /// The parts of the map around a circle of attacks, which begins with one; each with how it bears on
  /// the one before, the first on the last.
  private func steps(around circle: [Int]) -> [DiscussionStep] {
    // Going on to the first once more tells how it bears on the last.
    let closed = steps(along: circle + circle.prefix(1))
    return Array(closed.suffix(1) + closed.dropFirst().dropLast())
  }

  /// The parts of the map along a path of attacks, each with how it bears on the one before.
  private func steps(along path: [Int]) -> [DiscussionStep] {
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
          node: node, isSupposed: isSupposed, bearing: bearing, depth: steps.count,
          stands: false, isRepeated: false))
      previous = index
      helper = nil
    }
    return steps
  }
}
