/// Arguments that keep each other undecided, and the way from them to the argument that hangs on
/// them.
///
/// Under the grounded labelling an argument is undecided if and only if no attacker is in and some
/// attacker is itself undecided; so from every undecided argument undecided attackers lead back into
/// a circle of attacks. A shortest circle is a smallest set of arguments each of which is kept
/// undecided by another of them.
public struct Knot: Hashable, Sendable {
  /// The circle: each argument is attacked by the next, the last by the first.
  public let circle: [Int]
  /// The way down to the circle: each argument is attacked by the next, the last is on the circle.
  /// It begins with the argument in question; that alone if it is on the circle itself.
  public let way: [Int]
  /// The ways to shortest circles of the other classes of arguments that attack each other step by step
  /// and bear on the argument, those that are nearest first; no more than are asked for.
  public let others: [Loop]
  /// How many such classes there are.
  public let otherCount: Int
  /// Whether the search was given up before it was sure that no circle is shorter.
  public let isPartial: Bool

  /// A circle besides, and the way to it, in the same form.
  public struct Loop: Hashable, Sendable {
    /// The circle.
    public let circle: [Int]
    /// The way down to it.
    public let way: [Int]
  }
}

extension Framework {
  /// Finds the knot that an argument hangs on; nil unless it is undecided.
  ///
  /// Of the shortest circles the one that is nearest.
  ///
  /// - Parameters:
  ///   - argument: The argument in question.
  ///   - labelling: The grounded labelling.
  ///   - others: How many circles to give besides.
  ///   - budget: How many attacks to follow in search of shorter circles.
  /// - Complexity: O(arguments + attacks + budget).
  public func knot(
    below argument: Int, under labelling: Labelling, others: Int = 3, budget: Int = 1_000_000
  ) -> Knot? {
    guard labelling[argument] == .undecided else { return nil }
    return KnotSearch(self, labelling, from: argument, budget: budget).run(others: others)
  }
}

private struct KnotSearch {
  private let framework: Framework
  private let labelling: Labelling
  private let start: Int
  private var budget: Int
  /// What leads to the argument, nearest first, and from where each was met.
  private var cone: [Int] = []
  private var cameFrom: [Int: Int] = [:]

  init(_ framework: Framework, _ labelling: Labelling, from start: Int, budget: Int) {
    self.framework = framework
    self.labelling = labelling
    self.start = start
    self.budget = budget
    cone = [start]
    cameFrom[start] = start
    var next = 0
    while next < cone.count {
      for attacker in undecidedAttackers(of: cone[next]) where cameFrom[attacker] == nil {
        cameFrom[attacker] = cone[next]
        cone.append(attacker)
      }
      next += 1
    }
  }

  consuming func run(others most: Int) -> Knot? {
    let classes = circularClasses()
    var classOf: [Int: Int] = [:]
    for (index, members) in classes.enumerated() {
      for member in members { classOf[member] = index }
    }
    var circles: [Int: [Int]] = [:]
    var order: [Int] = []
    let isPlain = classes.map(isPlainCircle)
    // Every class gets a circle, so that the first of each is always looked for.
    for seed in cone {
      guard let number = classOf[seed] else { continue }
      let known = circles[number]
      // Nothing is shorter than an attack on itself, and two that attack each other come next.
      guard known == nil || (budget > 0 && known?.count != 1 && !isPlain[number]) else { continue }
      let circle = shortestCircle(
        through: seed, within: { classOf[$0] == number }, below: known?.count ?? .max)
      if let circle { circles[number] = circle }
      if known == nil { order.append(number) }
    }
    // Of equally short ones the first is the nearest.
    guard let best = order.min(by: { (circles[$0]?.count ?? .max) < (circles[$1]?.count ?? .max) }),
      let nearest = circles[best].flatMap(loop)
    else { return nil }
    return Knot(
      circle: nearest.circle, way: nearest.way,
      others: order.filter { $0 != best }.prefix(most).compactMap { circles[$0].flatMap(loop) },
      otherCount: classes.count - 1, isPartial: budget <= 0)
  }

  private func loop(_ circle: [Int]) -> Knot.Loop? {
    circle.first.map { Knot.Loop(circle: circle, way: way(to: $0, onto: Set(circle))) }
  }

  /// Whether a class is nothing but one circle, with no shorter way round.
  private func isPlainCircle(_ members: [Int]) -> Bool {
    let inside = Set(members)
    return members.allSatisfy { undecidedAttackers(of: $0).count(where: inside.contains) == 1 }
  }

  private func undecidedAttackers(of argument: Int) -> [Int] {
    framework.attackers(of: argument).map(Int.init).filter { labelling[$0] == .undecided }
  }

  /// The classes within the cone in which attacks lead back to where they start.
  private func circularClasses() -> [[Int]] {
    var cutter = PartCutter(Part(whole: framework))
    let part = cutter.cut(cone.map(Int32.init))
    return part.framework.strongComponents().filter { members in
      members.count > 1 || part.framework.attacksItself(Int(members[0]))
    }
    .map { part.names(of: $0).map(Int.init) }
  }

  /// A shortest circle through an argument, if one is shorter than what is known.
  private mutating func shortestCircle(
    through seed: Int, within isMember: (Int) -> Bool, below length: Int
  ) -> [Int]? {
    var from: [Int: Int] = [:]
    var layer = [seed]
    var depth = 1
    // The first circle of a class is found whatever it takes.
    let isFirst = length == .max
    while !layer.isEmpty, depth < length {
      var next: [Int] = []
      for argument in layer {
        for attacker in undecidedAttackers(of: argument) where isMember(attacker) {
          budget -= 1
          if attacker == seed { return path(from: argument, back: from, to: seed) }
          guard from[attacker] == nil else { continue }
          from[attacker] = argument
          next.append(attacker)
        }
      }
      guard budget > 0 || isFirst else { return nil }
      layer = next
      depth += 1
    }
    return nil
  }

  private func path(from last: Int, back from: [Int: Int], to seed: Int) -> [Int] {
    var path = [last]
    while let argument = path.last, argument != seed, let previous = from[argument] {
      path.append(previous)
    }
    return path.reversed()
  }

  /// The way from the argument in question to where it first meets the circle.
  private func way(to entry: Int, onto circle: Set<Int>) -> [Int] {
    var path = [entry]
    while let argument = path.last, argument != start, let previous = cameFrom[argument] {
      path.append(previous)
    }
    let down = Array(path.reversed())
    let end = down.firstIndex(where: circle.contains) ?? down.count - 1
    return Array(down[...end])
  }
}
