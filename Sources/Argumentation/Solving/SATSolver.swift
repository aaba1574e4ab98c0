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

  private let solver: OpaquePointer
  private let limit: Limit
  /// CaDiCaL ends the program when it is asked for values without a model.
  private var hasModel = false

  /// Makes a formula without clauses.
  ///
  /// - Parameters:
  ///   - isForModels: Whether it is to look for models alone, and not, by turns, for contradictions.
  ///   - limit: When to stop.
  init(forModels isForModels: Bool = false, limit: Limit) {
    self.limit = limit
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
  ///   - effort: How many conflicts to go through at most; nil for any number. What was learnt stays.
  func solve(
    assuming assumptions: [Int32] = [], oneOf clause: [Int32]? = nil, effort: Int32? = nil
  ) -> Answer {
    hasModel = false
    guard !limit.isReached else { return .stopped }
    for literal in assumptions { ccadical_assume(solver, literal) }
    if let clause {
      for literal in clause { ccadical_constrain(solver, literal) }
      ccadical_constrain(solver, 0)
    }
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

  /// Whether a variable holds in the model just found; false if none was.
  func isTrue(_ variable: Int32) -> Bool {
    hasModel && ccadical_val(solver, variable) > 0
  }
}
