/// Divides the arguments of a framework among regions that nothing outside attacks, so that a
/// question about what leads to an argument can be put to a solver of few arguments.
///
/// An argument may be in several regions, as part of what leads to others; each is *asked about* in
/// one. At least half of a region is asked about there, but for the last; so all regions together
/// are no more than twice the framework and the last.
struct Regions: Sequence, IteratorProtocol {
  /// Some arguments with all that leads to them.
  struct Region {
    /// All arguments of the region.
    var members: [Int32] = []
    /// Those that are asked about here.
    var asked: [Int32] = []
  }

  private let framework: Framework
  /// The arguments, attackers first as far as there are no circles, so that regions begin small.
  private let order: [Int32]
  private var position = 0
  private var isAsked: [Bool]
  private var isMember: [Bool]

  /// Prepares to divide a framework.
  ///
  /// - Complexity: O(arguments + attacks), here and for all regions together.
  init(of framework: Framework) {
    self.framework = framework
    order = framework.strongComponents().flatMap { $0 }
    isAsked = [Bool](repeating: false, count: framework.count)
    isMember = isAsked
  }

  /// The next region.
  mutating func next() -> Region? {
    var region = Region()
    // Every set that is found is as long as the region; every region takes a solver of its own. Of
    // 50, 100, 200, 500 and 1,500 members, 100 and 200 took the least time.
    while region.members.count < 100 || region.asked.count < region.members.count / 2 {
      guard let seed = nextSeed() else { break }
      add(seed, to: &region)
    }
    for member in region.members { isMember[Int(member)] = false }
    return region.members.isEmpty ? nil : region
  }

  private mutating func nextSeed() -> Int32? {
    while position < order.count, isAsked[Int(order[position])] { position += 1 }
    return position < order.count ? order[position] : nil
  }

  /// Adds an argument and all that leads to it.
  private mutating func add(_ seed: Int32, to region: inout Region) {
    var reached = region.members.count
    take(seed, into: &region)
    while reached < region.members.count {
      for attacker in framework.attackers(of: Int(region.members[reached])) {
        take(attacker, into: &region)
      }
      reached += 1
    }
  }

  private mutating func take(_ argument: Int32, into region: inout Region) {
    guard !isMember[Int(argument)] else { return }
    isMember[Int(argument)] = true
    region.members.append(argument)
    guard !isAsked[Int(argument)] else { return }
    isAsked[Int(argument)] = true
    region.asked.append(argument)
  }
}
