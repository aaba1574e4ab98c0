/// Finds out of one argument after another whether every preferred set of a framework has it,
/// without going through the preferred sets.
///
/// A preferred set without the argument is a complete set to which the argument cannot be added, by
/// itself or with others. So: find a complete set without it; if it can be enlarged to one with the
/// argument, enlarge that as far as it goes and look again outside of it; if not, it proves that the
/// answer is no. Only subsets of sets *with* the argument are left out, which are none of those
/// looked for; to leave out supersets would be wrong.
///
/// W. Dvořák, M. Järvisalo, J. P. Wallner, S. Woltran: Complexity-sensitive decision procedures for
/// abstract argumentation. Artificial Intelligence 206 (2014): counterexample-guided refinement.
struct PreferredCounterexamples {
  private let framework: Framework
  private let finder: SetFinder
  /// Preferred sets met so far, which serve for every argument that they have.
  private var preferred: [ArgumentSet] = []

  /// Prepares to answer for a framework's arguments.
  init(_ framework: Framework, limit: Limit) {
    self.framework = framework
    finder = SetFinder(.complete, in: framework, limit: limit)
  }

  /// Finds a complete set that is within no complete set with the argument; none if every
  /// preferred set has the argument.
  mutating func counterexample(to argument: Int32) -> SetFinder.Found {
    let rule = finder.newRule()
    for set in preferred where set[argument] { finder.excludeSubsets(of: set, under: rule) }
    while true {
      let candidate = finder.find(without: [argument], under: [rule])
      guard case .set(let set) = candidate else { return candidate }
      switch finder.find(with: set.members + [argument]) {
      case .none: return .set(set)
      case .stopped: return .stopped
      case .set(let larger):
        guard case .set(let greatest) = finder.grow(larger) else { return .stopped }
        preferred.append(greatest)
        finder.excludeSubsets(of: greatest, under: rule)
      }
    }
  }

  /// The same, for an argument of which nothing is known: most that are not in every preferred set
  /// are attacked by some complete one, which is soon found.
  mutating func quickCounterexample(to argument: Int32) -> SetFinder.Found {
    let attackers = Array(framework.attackers(of: Int(argument)))
    let attack = finder.find(oneOf: attackers)
    guard case .none = attack else { return attack }
    return counterexample(to: argument)
  }

  /// Finds out of some arguments whether every preferred set has them; leaves out those that the
  /// limit left open.
  ///
  /// Each counterexample, enlarged as far as it goes, answers for all the arguments it lacks.
  mutating func answers(for arguments: [Int32]) -> [(argument: Int32, isInAll: Bool)] {
    var open = arguments
    var answers: [(Int32, Bool)] = []
    while let argument = open.popLast() {
      switch counterexample(to: argument) {
      case .none: answers.append((argument, true))
      case .stopped: return answers
      case .set(let set):
        answers.append((argument, false))
        guard case .set(let greatest) = finder.grow(set) else { return answers }
        preferred.append(greatest)
        answers += open.filter { !greatest[$0] }.map { ($0, false) }
        open.removeAll { !greatest[$0] }
      }
    }
    return answers
  }
}
