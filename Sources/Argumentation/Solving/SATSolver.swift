internal import CCaDiCaL

/// A formula in clauses, and CaDiCaL to find its models, again and again as the formula grows.
///
/// A literal is a variable's number, from 1, or its negative. A class, for it owns what CaDiCaL
/// allocates; not `Sendable`, so one thread at a time uses it.
///
/// A. Biere, K. Fazekas, M. Fleury, M. Heisinger: CaDiCaL, Kissat, Paracooba, Plingeling and
/// Treengeling entering the SAT Competition 2020.
final class SATSolver {
  /// What came of looking for a model.
  enum Answer {
    case satisfiable
    case unsatisfiable
    /// The limit came first.
    case stopped
    /// It took more effort than it was to take.
    case exhausted
  }

  /// How many conflicts tell a hard question from an easy one.
  private static let easyEffort: Int32 = 200

  private let solver: OpaquePointer
  private let limit: Limit
  /// CaDiCaL ends the program when it is asked for values without a model.
  private var hasModel = false
  private var lastVariable: Int32
  /// The last clause that was to hold for one question, and the variable that makes it hold.
  private var demand: (clause: [Int32], variable: Int32)?

  /// Makes a formula without clauses.
  ///
  /// - Parameters:
  ///   - count: How many variables it has to begin with.
  ///   - isForModels: Whether it is to look for models alone, and not, by turns, for contradictions.
  ///   - limit: When to stop.
  init(variables count: Int, forModels isForModels: Bool = false, limit: Limit) {
    self.limit = limit
    lastVariable = Int32(count)
    solver = ccadical_init()
    // What it has to say would come between the lines of the output.
    ccadical_set_option(solver, "quiet", 1)
    if isForModels { ccadical_set_option(solver, "stabilizeonly", 1) }
    // The solver calls back only while it solves, and so while its owner lives.
    ccadical_set_terminate(solver, Unmanaged.passUnretained(self).toOpaque()) { owner in
      guard let owner else { return 0 }
      return Unmanaged<SATSolver>.fromOpaque(owner).takeUnretainedValue().limit.isReached ? 1 : 0
    }
  }

  deinit { ccadical_release(solver) }

  /// Adds a variable.
  func newVariable() -> Int32 {
    lastVariable += 1
    return lastVariable
  }

  /// Adds a clause: one of its literals must hold.
  func add(_ clause: some Sequence<Int32>) {
    hasModel = false
    for literal in clause { ccadical_add(solver, literal) }
    ccadical_add(solver, 0)
  }

  /// Looks for a model.
  ///
  /// - Parameters:
  ///   - assumptions: Literals that must hold this time.
  ///   - clause: Literals of which one must hold this time; nil for no such demand.
  ///   - effort: About how many conflicts to go through at most, besides those of a first try of the clause;
  ///     nil for any number. What was learnt stays.
  func solve(
    assuming assumptions: [Int32] = [], oneOf clause: [Int32]? = nil, effort: Int32? = nil
  ) -> Answer {
    hasModel = false
    guard !limit.isReached else { return .stopped }
    guard let clause else { return ask(assuming: assumptions, effort: effort) }
    if demand?.clause != clause {
      let answer = tryDemand(
        clause, assuming: assumptions, effort: min(effort ?? Self.easyEffort, Self.easyEffort))
      guard answer == .exhausted else { return answer }
      replaceDemand(by: clause)
    }
    return ask(
      assuming: assumptions + (demand.map { [$0.variable] } ?? []), effort: effort)
  }

  private func ask(assuming assumptions: [Int32], effort: Int32? = nil) -> Answer {
    for literal in assumptions { ccadical_assume(solver, literal) }
    // Such a bound holds for the next question only.
    if let effort { ccadical_limit(solver, "conflicts", effort) }
    switch ccadical_solve(solver) {
    case 10:
      hasModel = true
      return .satisfiable
    case 20: return .unsatisfiable
    default: return limit.isReached ? .stopped : .exhausted
    }
  }

  /// Looks for a model in CaDiCaL's own way to have a clause for one question: it is faster where
  /// the question is easy, and up to three times as slow where it is hard.
  private func tryDemand(
    _ clause: [Int32], assuming assumptions: [Int32], effort: Int32
  ) -> Answer {
    for literal in clause { ccadical_constrain(solver, literal) }
    ccadical_constrain(solver, 0)
    let answer = ask(assuming: assumptions, effort: effort)
    // Release 1.5.3 drops such a clause when it has answered, but not when it has given up; so it is
    // asked what it can answer.
    if answer == .exhausted { _ = ask(assuming: [1, -1]) }
    return answer
  }

  /// Makes a clause, in the place of the one before, hold as long as a new variable does. So what is
  /// learnt from it serves when the same question is asked again.
  private func replaceDemand(by clause: [Int32]) {
    if let demand { add(CollectionOfOne(-demand.variable)) }
    let variable = newVariable()
    add(clause + [-variable])
    demand = (clause, variable)
  }

  /// Whether a variable holds in the model just found; false if none was.
  func isTrue(_ variable: Int32) -> Bool {
    hasModel && ccadical_val(solver, variable) > 0
  }
}
