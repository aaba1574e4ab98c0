/// Finds sets of a framework's arguments that are of one kind, one after another.
///
/// Two variables an argument: *a is in*, and *a is out*, which holds exactly if an attacker is in. Of
/// stable sets the second is what the first denies; for admissible ones it is only used where to name the
/// attackers for each target would take too many literals.
/// The clauses are those of P. Besnard, S. Doutre: Checking the acceptability of a set of arguments
/// (NMR 2004), written with the second variable as in A. Niskanen, M. Järvisalo: µ-toksia (KR 2020).
/// O(arguments + attacks) clauses and literals.
///
/// Where some complete set is looked for, admissible ones are found sooner, and `completed` makes
/// complete ones of them.
final class SetFinder {
  /// What the sets are.
  enum Kind {
    case conflictFree, admissible, complete, stable
  }

  /// What came of looking.
  enum Found {
    case set(ArgumentSet)
    /// There is no such set.
    case none
    /// The limit came first.
    case stopped
  }

  /// After how many conflicts it is time to turn to stable sets. Measured on random frameworks: turning
  /// sooner costs where there are none, later where there are some.
  static let hardEffort: Int32 = 4000

  let kind: Kind
  let framework: Framework
  private let barred: [Int32]
  private let turningEffort: Int32?
  private let limit: Limit
  let count: Int
  let solver: SATSolver
  /// Whether any stable set is one of those that are looked for.
  private var mayBeStable: Bool
  /// Finds stable sets, once it has been needed.
  private var stableFinder: SetFinder?

  /// Prepares to find sets.
  ///
  /// - Parameters:
  ///   - kind: What the sets are.
  ///   - framework: Whose arguments they have.
  ///   - barred: Arguments that no set may have.
  ///   - knowsRange: Whether it can be asked for sets that reach arguments: have or attack them.
  ///   - turningEffort: After how many conflicts a question is hard, and put about stable sets in turn;
  ///     nil for never. It helps where there is a set to be found, and costs where there is none.
  ///   - limit: When to stop looking.
  init(
    _ kind: Kind, in framework: Framework, barring barred: [Int32] = [],
    knowingRange knowsRange: Bool = false, turningAfter turningEffort: Int32? = nil, limit: Limit
  ) {
    self.kind = kind
    self.framework = framework
    self.barred = barred
    self.turningEffort = turningEffort
    self.limit = limit
    assert(!(knowsRange && kind == .admissible), "their clauses do not tell what is out")
    mayBeStable = kind == .admissible || kind == .complete
    count = framework.count
    // Measured on frameworks: hard ones are solved in a third to two thirds of the time by looking for
    // models alone, but where ranges are widened step by step, in three times the time.
    solver = SATSolver(
      variables: (knowsRange ? 3 : 2) * framework.count, forModels: !knowsRange, limit: limit)
    addClauses(knowingRange: knowsRange)
    for argument in barred { solver.add([-isIn(argument)]) }
  }

  /// The literal that says an argument is in.
  func isIn(_ argument: Int32) -> Int32 { argument + 1 }

  /// The literal that says an attacker of the argument is in; of admissible sets it says so only where
  /// the clauses use it.
  func isOut(_ argument: Int32) -> Int32 {
    kind == .stable ? -isIn(argument) : Int32(count) + argument + 1
  }

  /// A literal that makes an argument be in or out.
  func isReached(_ argument: Int32) -> Int32 { Int32(2 * count) + argument + 1 }

  // MARK: Looking

  /// Looks for a set.
  ///
  /// - Parameters:
  ///   - members: What it must have.
  ///   - outsiders: What it must not have.
  ///   - newcomers: Of these it must have one; nil for no such demand.
  ///   - departed: Of these it must lack one; nil for no such demand. Not with `newcomers`.
  ///   - reached: What it must have or attack.
  ///   - unreached: Of these it must have or attack one; nil for no such demand. With neither of the
  ///     two demands of this kind above.
  ///   - rule: A rule to keep to this time.
  func find(
    with members: [Int32] = [], without outsiders: [Int32] = [], oneOf newcomers: [Int32]? = nil,
    lackingOneOf departed: [Int32]? = nil, reaching reached: [Int32] = [],
    reachingOneOf unreached: [Int32]? = nil, under rule: Rule? = nil
  ) -> Found {
    let question = Question(
      assumptions: members.map(isIn) + outsiders.map { -isIn($0) }
        + reached.map(isReached) + (rule.map { [$0.literal] } ?? []),
      clause: newcomers.map { $0.map(isIn) } ?? departed.map { $0.map { -isIn($0) } }
        ?? unreached.map { $0.map(isReached) })
    let isAboutMembers = rule == nil && reached.isEmpty && unreached == nil
    guard let turningEffort, isAboutMembers, mayBeStable else { return found(solve(question)) }
    return ask(question, inTurnsFrom: turningEffort)
  }

  /// Asks, in turns of growing effort, for a set of the kind and for a stable one, which is of the kind,
  /// too: where there are stable sets, they are often found sooner.
  private func ask(_ question: Question, inTurnsFrom effort: Int32) -> Found {
    var effort = effort
    while true {
      let answer = solve(question, effort: effort)
      guard answer == .exhausted else { return found(answer) }
      let stable = stableFinder ?? SetFinder(.stable, in: framework, barring: barred, limit: limit)
      stableFinder = stable
      switch stable.solve(question, effort: 8 * effort) {
      case .satisfiable: return .set(stable.readSet())
      case .unsatisfiable: return found(solve(question))
      case .stopped: return .stopped
      case .exhausted: effort = min(2 * effort, .max / 16)
      }
    }
  }

  /// What is asked of the solver, in literals that mean the same of all kinds.
  private struct Question {
    let assumptions: [Int32]
    let clause: [Int32]?
  }

  private func solve(_ question: Question, effort: Int32? = nil) -> SATSolver.Answer {
    solver.solve(assuming: question.assumptions, oneOf: question.clause, effort: effort)
  }

  private func found(_ answer: SATSolver.Answer) -> Found {
    switch answer {
    case .satisfiable: .set(readSet())
    case .unsatisfiable: .none
    case .stopped, .exhausted: .stopped
    }
  }

  private func readSet() -> ArgumentSet {
    ArgumentSet(isMember: (0..<Int32(count)).map { solver.isTrue(isIn($0)) })
  }

  /// Completes a set that was found, if admissible ones are looked for, in a framework that the
  /// grounded labelling leaves undecided all over.
  func completed(_ set: ArgumentSet) -> ArgumentSet {
    kind == .admissible ? framework.completion(of: set) : set
  }

  /// Adds to a set until nothing more can be added.
  ///
  /// F. Cerutti, P. E. Dunne, M. Giacomin, M. Vallati: Computing preferred extensions in abstract
  /// argumentation: a SAT-based approach (TAFA 2013).
  func grow(_ set: ArgumentSet) -> Found {
    var grown = set
    while true {
      switch find(with: grown.members, oneOf: grown.others) {
      case .set(let larger): grown = larger
      case .none: return .set(grown)
      case .stopped: return .stopped
      }
    }
  }

  // MARK: Narrowing down

  /// A rule that can be kept to or not.
  struct Rule {
    fileprivate let literal: Int32
  }

  /// Makes a rule that says nothing yet.
  func newRule() -> Rule {
    Rule(literal: solver.newVariable())
  }

  /// Demands under a rule that a set attacks one of some arguments.
  func demandAttack(on arguments: [Int32], under rule: Rule) {
    solver.add(
      [-rule.literal] + arguments.flatMap { framework.attackers(of: Int($0)).map(isIn) })
  }

  /// Demands under a rule that a set has or attacks one of some arguments.
  func demandReach(of arguments: [Int32], under rule: Rule) {
    solver.add([-rule.literal] + arguments.map(isReached))
  }

  /// Leaves a set out from now on, with all that are told from it by none of some arguments.
  func exclude(_ set: ArgumentSet, toldBy telling: [Int32]? = nil) {
    mayBeStable = false
    let telling = telling ?? Array(0..<Int32(count))
    solver.add(telling.map { set[$0] ? -isIn($0) : isIn($0) })
  }

  /// Leaves a set and all that are within it out from now on.
  func excludeSubsets(of set: ArgumentSet) {
    mayBeStable = false
    solver.add(set.others.map(isIn))
  }
}
