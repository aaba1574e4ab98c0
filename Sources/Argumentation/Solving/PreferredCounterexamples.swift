/// Finds out of one argument after another whether every preferred set of a framework has it,
/// without going through the preferred sets.
///
/// A preferred set without the argument is an admissible set to which the argument cannot be added, by
/// itself or with others. So: find an admissible set without it; if no admissible set has both, it
/// proves that the answer is no. Otherwise some of that admissible set, few arguments as a rule,
/// defends the argument, and whatever does not attack this defence can be joined with it; so look
/// again for an admissible set that attacks the defence. Choices that have nothing to do with the
/// argument are never gone through.
///
/// After M. Thimm, F. Cerutti, M. Vallati: Skeptical reasoning with preferred semantics in abstract
/// argumentation without computing preferred extensions (IJCAI 2021), with defences in the place of
/// whole sets.
struct PreferredCounterexamples {
  private let framework: Framework
  private let finder: SetFinder
  /// Admissible sets met so far, which serve for every argument that they have.
  private var defences: [[Int32]] = []

  /// Prepares to answer for a framework's arguments.
  init(_ framework: Framework, limit: Limit) {
    self.framework = framework
    finder = SetFinder(
      .admissible, in: framework, turningAfter: SetFinder.hardEffort, limit: limit)
  }

  /// Finds an admissible set that is within no admissible set with the argument; none if every
  /// preferred set has the argument.
  mutating func counterexample(to argument: Int32) -> SetFinder.Found {
    let rule = finder.newRule()
    for defence in defences where defence.contains(argument) {
      finder.demandAttack(on: defence, under: rule)
    }
    while true {
      let candidate = finder.find(without: [argument], under: rule)
      guard case .set(let set) = candidate else { return candidate }
      switch finder.find(with: set.members + [argument]) {
      case .none: return .set(set)
      case .stopped: return .stopped
      case .set(let larger):
        let defence = framework.defence(of: argument, within: larger)
        defences.append(defence)
        finder.demandAttack(on: defence, under: rule)
      }
    }
  }

  /// The same, for an argument of which nothing is known: most that are not in every preferred set
  /// are attacked by some admissible one, which is soon found.
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
        guard case .set(let greatest) = finder.grow(finder.completed(set)) else { return answers }
        answers += open.filter { !greatest[$0] }.map { ($0, false) }
        open.removeAll { !greatest[$0] }
      }
    }
    return answers
  }
}
